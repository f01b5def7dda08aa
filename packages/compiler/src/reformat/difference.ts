/** Whether two texts of a file say the same: what their Documents have in them, wherever it stands, and what is in their comments. */
import type * as ast from '../ast.ts'
import { commentsIn } from '../parse/comments.ts'
import type { Token } from '../parse/lexer.ts'
import type { Source } from '../source.ts'

/** A file that has been read. */
export interface Read {
  readonly source: Source
  readonly document: ast.Document
  readonly tokens: readonly Token[]
}

/** What differs between two texts of one file, in words; nothing if they only differ in white space and separators. */
export function difference(before: Read, after: Read): string | undefined {
  const path = compare(before.document, after.document)
  if (path !== undefined) return `${path.join('.')} is another`
  const [one, other] = [comments(before), comments(after)]
  const lost = one.find((text, i) => text !== other[i])
  if (lost !== undefined) return `the comment ${lost.slice(0, 100)} is lost`
  return other.length > one.length ? 'there is a comment more' : undefined
}

/** The way to the first thing that differs. */
function compare(before: unknown, after: unknown): readonly string[] | undefined {
  if (Object.is(before, after)) return undefined
  if (!isObject(before) || !isObject(after)) return []
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (key === 'start' || key === 'end' || key === 'source') continue
    const path = compare(before[key], after[key])
    if (path) return [key, ...path]
  }
  return undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What the comments of a file say, without white space. */
function comments({ source, tokens }: Read): readonly string[] {
  let end = 0
  return tokens.flatMap(token => {
    const gap = { start: end, end: token.start }
    end = token.end
    return commentsIn(source.text, gap).map(each =>
      source.text.slice(each.start, each.end).replace(/\s+/g, ''),
    )
  })
}
