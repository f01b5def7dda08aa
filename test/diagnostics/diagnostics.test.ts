/**
 * Mistakes, marked in place. Below a line of a `.thrift` file in this folder, `//  ^^^ id: message` says what the compiler finds there;
 * `notes` and `hint` follow on lines of their own. `UPDATE=1` rewrites the marks. Files that begin with `_` are only included by others, and
 * `// options: {…}` in the first line of one are those of the compiler.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  applyFixes,
  type CompilerOptions,
  createCompiler,
  type Diagnostic,
  locate,
  rules,
} from '@thrift-es/compiler'
import { diskHost } from '@thrift-es/compiler/node'
import { describe, expect, test } from 'vitest'
import { inShort } from '../compile.ts'

const folder = resolve(import.meta.dirname)
const mark = /^\s*\/\/\s*(?:\^|note:|hint:)/
const files = readdirSync(folder).filter(name => /^[^_].*\.thrift$/.test(name))

/** The options of a file were written by ourselves. */
const optionsOf = (text: string): CompilerOptions =>
  JSON.parse(/^\/\/ options: (.*)/.exec(text)?.[1] ?? '{}') as CompilerOptions

async function diagnosticsOf(path: string, text: string): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await createCompiler(diskHost(), optionsOf(text)).compile(path, text)
  return diagnostics.filter(({ source }) => source.path === path)
}

for (const name of files)
  describe(name, () => {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')

    test('is told each of its mistakes, where it stands and in words', async () => {
      const marked = withMarks(
        text.split('\n').filter(line => !mark.test(line)),
        // The marks are comments, so they move nothing but lines: find each place by its text instead.
        (await diagnosticsOf(path, text)).map(diagnostic => ({
          diagnostic,
          row: rowWithoutMarks(text, diagnostic),
        })),
      )
      if (process.env.UPDATE) writeFileSync(path, marked)
      else expect(marked).toBe(text)
    })

    test('has nothing else wrong once a fix is made', async () => {
      const before = await diagnosticsOf(path, text)
      for (const diagnostic of before) {
        if (!diagnostic.fix) continue
        const after = await diagnosticsOf(path, applyFixes(text, [diagnostic.fix]).text)
        const rest = before.filter(each => each !== diagnostic).map(kind)
        for (const found of after.map(kind)) {
          const at = rest.indexOf(found)
          expect.soft(at, `${inShort(diagnostic)} brings ${found}`).not.toBe(-1)
          if (at >= 0) rest.splice(at, 1)
        }
      }
    })

    test('has nothing left to fix in the end', async () => {
      let fixed = text
      for (let round = 0; round < 10; round++) {
        const fixes = (await diagnosticsOf(path, fixed)).flatMap(({ fix }) => fix ?? [])
        if (fixes.length === 0) return
        fixed = applyFixes(fixed, fixes).text
      }
      expect((await diagnosticsOf(path, fixed)).filter(({ fix }) => fix).map(inShort)).toEqual([])
    })
  })

/** A diagnostic wherever it has moved to. Field ids that are counted out change with the fields in front of them. */
const kind = ({ id, message }: Diagnostic): string => (id === 'missing-field-id' ? id : `${id}: ${message}`)

/** What takes a file of its own, or a hundred lines of mistakes, and the test that does so. */
const elsewhere: Readonly<Record<string, string>> = {
  'absolute-include': 'compiler/includes.test.ts',
  'constant-too-large': 'compiler/hostile.test.ts',
  'file-too-large': 'compiler/limits.test.ts',
  'include-outside': 'compiler/jail.test.ts',
  'includes-too-deep': 'compiler/limits.test.ts',
  'includes-too-many': 'compiler/limits.test.ts',
  'too-many-mistakes': 'compiler/levels.test.ts',
}

test('there is a marked mistake for every rule', async () => {
  const marked = new Set<string>()
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const line of text.split('\n'))
      for (const [, id = ''] of line.matchAll(/\^ (?:\(column \d+\) )?(?:warning )?([a-z-]+): /g))
        marked.add(id)
  }
  const missing = Object.keys(rules).filter(id => !marked.has(id) && !(id in elsewhere))
  expect(missing).toEqual([])
  for (const [id, file] of Object.entries(elsewhere))
    expect(readFileSync(join(folder, '..', file), 'utf8')).toContain(id)
})

/** The line a diagnostic would be on if there were no marks. */
function rowWithoutMarks(text: string, diagnostic: Diagnostic): number {
  const { line } = locate(diagnostic.source, diagnostic.span).start
  return text
    .split('\n')
    .slice(0, line - 1)
    .filter(line => !mark.test(line)).length
}

function withMarks(
  lines: readonly string[],
  found: readonly { diagnostic: Diagnostic; row: number }[],
): string {
  return lines
    .flatMap((line, row) => [
      line,
      ...found.filter(each => each.row === row).flatMap(({ diagnostic }) => marks(diagnostic)),
    ])
    .join('\n')
}

function marks(diagnostic: Diagnostic): string[] {
  const { start, end } = locate(diagnostic.source, diagnostic.span)
  const length = Math.max(1, end.line === start.line ? end.column - start.column : 1)
  const lead = start.column > 2 ? `//${' '.repeat(start.column - 3)}` : '// '
  const column = start.column > 2 ? '' : `(column ${start.column}) `
  const severity = diagnostic.severity === 'warning' ? 'warning ' : ''
  const message = diagnostic.message.replaceAll(folder, '')
  const lines = [`${lead}${'^'.repeat(length)} ${column}${severity}${diagnostic.id}: ${message}`]
  for (const note of diagnostic.notes) {
    const place = note.source.text.slice(note.span.start, note.span.end)
    lines.push(`//    note: ${note.message}: ${place}`)
  }
  if (diagnostic.hint !== undefined) lines.push(`//    hint: ${diagnostic.hint}`)
  return lines
}
