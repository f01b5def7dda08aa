/** All the IDL there is, laid out: nothing is lost, nothing is said otherwise, and doing it again changes nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { createCompiler, memoryHost, reformat } from '@thrift-es/compiler'
import { describe, expect, test } from 'vitest'
import { factsOfApache } from '../compiler/apache.ts'
import { accepted, corpus, type Idl, idl } from '../corpus.ts'
import { needs } from '../real-parts.ts'
import { comments, words } from './laid-out.ts'

interface Case extends Idl {
  readonly after: string
}

const cases = idl.flatMap((file): Case[] => {
  const { text: after } = reformat(file)
  return after === undefined ? [] : [{ ...file, after }]
})

describe('every file without syntax errors', () => {
  test('is most of them', () => {
    expect(cases.length).toBeGreaterThan(0.9 * idl.length)
  })

  test('says the same as before', async () => {
    for (const { path, name, text, after } of cases)
      expect.soft(await documentOf(path, after), name).toBe(await documentOf(path, text))
  })

  test('keeps its words, strings and numbers, in their order', () => {
    for (const { name, text, after } of cases) expect.soft(words(after), name).toEqual(words(text))
  })

  test('keeps its comments, where they are', () => {
    for (const { name, text, after } of cases) expect.soft(comments(after), name).toEqual(comments(text))
  })

  test('stays as it is when it is laid out once more', () => {
    for (const { name, path, after } of cases)
      expect.soft(reformat({ path, text: after }).text, name).toBe(after)
  })

  test('has no tab or space at the end of a line, no two empty lines, and a line break at its end', () => {
    for (const { name, after } of cases) {
      // A string is not ours to change.
      const ours = after.replace(/"[^"]*\n[^"]*"|'[^']*\n[^']*'/g, '""')
      expect.soft(ours, name).not.toMatch(/[ \t]\r?$|\n\r?\n\r?\n|^\r?\n/)
      expect.soft(ours, name).toMatch(/^$|[^\n]\n$/)
    }
  })
})

const missing = needs('thrift')

test.skipIf(missing)(
  'Apache’s compiler finds the same in each file of the corpus as before',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'thrift-fmt-'))
    try {
      const copyOf = (path: string) => join(folder, relative(corpus ?? import.meta.dirname, path))
      const files = cases.filter(({ path }) => corpus !== undefined && path.startsWith(corpus))
      for (const { path, after } of files) {
        mkdirSync(dirname(copyOf(path)), { recursive: true })
        writeFileSync(copyOf(path), after)
      }
      const known = new Set((await accepted()).map(({ path }) => path))
      let compared = 0
      for (const { name, path } of files.filter(({ path }) => known.has(path))) {
        const facts = factsOfApache(path)
        if (facts === undefined) continue
        expect.soft(factsOfApache(copyOf(path)), name).toEqual(facts)
        compared++
      }
      if (corpus !== undefined) expect(compared).toBeGreaterThan(100)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  300_000,
)

/** All that was written in a file, without where. */
async function documentOf(path: string, text: string): Promise<string> {
  const { document } = await createCompiler(memoryHost(new Map([[path, text]]))).compile(path)
  return JSON.stringify(document, (key, value: unknown) => {
    if (['start', 'end', 'source'].includes(key)) return undefined
    return typeof value === 'bigint' || Object.is(value, -0) ? `${String(value)} or so` : value
  })
}
