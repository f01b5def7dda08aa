/**
 * The formatter: the text of a file, laid out. It needs nothing but the text, has no options, and changes white space and separators alone. Before it
 * answers, it reads what it has written, and makes sure that it says the same.
 *
 *   text ─tokenize, parse→ tokens, Document ─tree→ items and lists, with comments ─layout→ text
 */
import type { Diagnostic, Finding } from '../diagnostic.ts'
import { createJudge } from '../levels.ts'
import { tokenize } from '../parse/lexer.ts'
import { parse } from '../parse/parser.ts'
import { rules } from '../rules.ts'
import type { Source } from '../source.ts'
import { difference, type Read } from './difference.ts'
import { layout } from './layout.ts'
import { tree } from './tree.ts'

export interface Reformatted {
  /** The text as it should be; absent if there are mistakes in the syntax. */
  readonly text?: string
  /** The mistakes in the syntax. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Lays out a file anew: indentation, line breaks, spaces and separators; comments, strings and numbers stay as they are. */
export function reformat(source: Source): Reformatted {
  const findings: Finding[] = []
  const before = read(source, finding => findings.push(finding))
  const judge = createJudge({})
  // With other mistakes, the Document is whole, and whether they are any is a matter of opinion.
  const diagnostics = judge(findings, before.document.dialect).filter(({ id }) => rules[id] === 'always')
  if (diagnostics.length > 0) return { diagnostics }
  const newline = /\r?\n/.exec(source.text)?.[0] ?? '\n'
  const mark = source.text.startsWith('\ufeff') ? '\ufeff' : ''
  const text = mark + layout(tree(before.document, before.tokens), newline)
  const found = difference(
    before,
    read({ ...source, text }, () => {}),
  )
  if (found !== undefined)
    throw new Error(`invariant: formatting changes no meaning; in ${source.path}, ${found}`)
  return { text, diagnostics }
}

const read = (source: Source, report: (finding: Finding) => void): Read => ({
  source,
  document: parse(source, report),
  tokens: tokenize(source, () => {}),
})
