/**
 * Mistakes, marked in place. Below a line of a `.thrift` file in this folder, `//  ^^^ id: message` says what the compiler finds there;
 * `notes` and `hint` follow on lines of their own. `UPDATE=1` rewrites the marks. Files that begin with `_` are only included by others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Diagnostic, locate } from '@thrift-es/compiler'
import { describe, expect, test } from 'vitest'
import { compileFile } from '../compile.ts'

const folder = resolve(import.meta.dirname)
const mark = /^\s*\/\/\s*(?:\^|note:|hint:)/

for (const name of readdirSync(folder).filter(name => /^[^_].*\.thrift$/.test(name)))
  describe(name, () => {
    test('is told each of its mistakes, where it stands and in words', async () => {
      const path = join(folder, name)
      const text = readFileSync(path, 'utf8')
      const { diagnostics } = await compileFile(path)
      const marked = withMarks(
        text.split('\n').filter(line => !mark.test(line)),
        // The marks are comments, so they move nothing but lines: find each place by its text instead.
        diagnostics
          .filter(({ source }) => source.path === path)
          .map(diagnostic => ({ diagnostic, row: rowWithoutMarks(text, diagnostic) })),
      )
      if (process.env.UPDATE) writeFileSync(path, marked)
      else expect(marked).toBe(text)
    })
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
