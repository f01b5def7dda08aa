/** Printed modules at work in Node, straight from memory: their imports of each other are taken for paths, as bundlers do. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Project } from '../project.ts'

/** What became of the modules, by path. */
export interface Loaded {
  readonly exports: Readonly<Record<string, readonly string[]>>
  readonly errors: Readonly<Record<string, string>>
  /** Whether anybody has defined `globalThis.canary`. */
  readonly canary: boolean
}

/** Loads every module in one process, which may make no code from text. */
export async function loadModules(project: Project, modules: ReadonlyMap<string, string>): Promise<Loaded> {
  await project.write('modules.json', JSON.stringify(Object.fromEntries(modules)))
  await project.write('loader.mjs', loader)
  await project.write('main.mjs', main)
  const flags = ['--disallow-code-generation-from-strings', '--disable-proto=throw', '--no-warnings']
  const options = { cwd: project.root, maxBuffer: 1 << 28 }
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, 'main.mjs'], options)
  return JSON.parse(stdout) as Loaded // What `main` below prints.
}

const loader = `
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

const modules = JSON.parse(readFileSync(new URL('modules.json', import.meta.url), 'utf8'))
// A path may hold anything, and a URL may not.
const pathOf = url => Buffer.from(url.replace(/.*:/, ''), 'hex').toString('utf16le')
const here = import.meta.url

export const resolve = (specifier, context, next) => {
  const inside = context.parentURL?.startsWith('module:')
  if (/^(?:module|entry):/.test(specifier)) return { url: specifier, shortCircuit: true }
  if (!inside || !specifier.startsWith('.')) return next(specifier, inside ? { ...context, parentURL: here } : context)
  const path = posix.join(posix.dirname(pathOf(context.parentURL)), specifier)
  return { url: 'module:' + Buffer.from(path, 'utf16le').toString('hex'), shortCircuit: true }
}

const sourceOf = url => {
  if (url.startsWith('module:')) return modules[pathOf(url)]
  if (url.startsWith('entry:')) return 'import * as module from ' + JSON.stringify(url.replace('entry', 'module')) + '; export { module }'
}

export const load = (url, context, next) => {
  const source = sourceOf(url)
  return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true }
}
`

const main = `
import { readFileSync } from 'node:fs'
import { register } from 'node:module'

register('./loader.mjs', import.meta.url)
const paths = Object.keys(JSON.parse(readFileSync(new URL('modules.json', import.meta.url), 'utf8')))
const exports = {}
const errors = {}
for (const path of paths)
  try {
    // Not straight away: what imports a module that exports a function called \`then\` calls it.
    const { module } = await import('entry:' + Buffer.from(path, 'utf16le').toString('hex'))
    exports[path] = Object.keys(module)
    if (module.default !== module) throw new Error('it is not its own default export')
    // Defaults are made when they are needed.
    for (const each of Object.values(module)) each?.create?.({})
  } catch (error) {
    errors[path] = String(error)
  }
console.log(JSON.stringify({ exports, errors, canary: 'canary' in globalThis }))
`
