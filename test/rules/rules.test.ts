/** Each rule of the tables beside this is asked of us, and of Apache's compiler what it says of the same file. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createCompiler, memoryHost, rules } from '@thrift-es/compiler'
import { afterAll, describe, expect, test } from 'vitest'
import { inShort } from '../compile.ts'
import { idl } from '../corpus.ts'
import { needs } from '../real-parts.ts'
import { apache } from './apache.ts'
import { meta } from './meta.ts'
import { ours } from './ours.ts'
import type { Row, Verdict } from './row.ts'
import { spindle } from './spindle.ts'
import { thriftrw } from './thriftrw.ts'

const origins: Readonly<Record<string, readonly Row[]>> = {
  ...Object.fromEntries(Object.entries(apache).map(([subject, rows]) => [`Apache, ${subject}`, rows])),
  Meta: meta,
  thriftrw,
  Spindle: spindle,
  ours,
}

const filesOf = ({ idl }: Row): Readonly<Record<string, string>> =>
  typeof idl === 'string' ? { 'main.thrift': idl } : idl

const standard = idl
  .filter(({ name }) => name.startsWith('thrift/annotation/'))
  .map(({ name, text }) => [`/${name}`, text] as const)

describe.each(Object.entries(origins))('%s:', (_, rows) => {
  test.each(rows)('$rule', async row => {
    const files = Object.entries(filesOf(row)).map(([name, text]) => [`/${name}`, text] as const)
    const host = memoryHost(new Map([...standard, ...files]), ['/'])
    const { diagnostics } = await createCompiler(host, row.options).compile('/main.thrift')
    expect(
      diagnostics.map(({ id }) => id),
      diagnostics.map(inShort).join('\n'),
    ).toEqual(row.id ? [row.id] : [])
    expect(row.id === undefined).toBe(row.why !== undefined)
  })
})

test('every rule has a row, or needs more than a row has room for', () => {
  const large = [
    'constant-too-large',
    'file-too-large',
    'include-outside',
    'includes-too-deep',
    'includes-too-many',
    'too-many-mistakes',
  ]
  const there = new Set<string | undefined>(Object.values(origins).flatMap(rows => rows.map(({ id }) => id)))
  expect(
    Object.keys(rules)
      .filter(id => !there.has(id))
      .sort(),
  ).toEqual(large)
})

const folder = mkdtempSync(join(tmpdir(), 'thrift-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

function verdict(row: Row): Verdict {
  for (const [name, text] of Object.entries(filesOf(row))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const { status, stdout } = spawnSync(
    'thrift',
    ['--gen', 'json', '-out', folder, join(folder, 'main.thrift')],
    {
      encoding: 'utf8',
      timeout: 10_000,
    },
  )
  if (status !== 0) return 'refuses'
  return /\[WARNING/.test(stdout) ? 'warns' : 'accepts'
}

const asked = Object.values(apache)
  .flat()
  .map(row => ({ ...row, apache: row.apache ?? ('refuses' as const) }))
  .filter(({ apache }) => apache !== 'hangs')

test.skipIf(needs('thrift'))('Apache’s compiler says what its rows say', () => {
  expect(asked.map(row => `${row.rule}: ${verdict(row)}`)).toEqual(
    asked.map(({ rule, apache }) => `${rule}: ${apache}`),
  )
})
