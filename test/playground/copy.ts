/** A copy of the playground to edit and build, which finds the same packages as the original. */
import { cp } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createProject, type Project } from '../project.ts'

const playground = fileURLToPath(new URL('../../playground', import.meta.url))

/** What the original has from running: bundles, types, caches, and scripts that know where they are. */
const leftBehind = new Set(['dist', '.thrift', '.vite', '.vite-temp', '.bin'])

export async function copyPlayground(name: string): Promise<Project> {
  const project = await createProject(`playground-${name}`)
  await cp(playground, project.root, { recursive: true, filter: path => !leftBehind.has(basename(path)) })
  return project
}
