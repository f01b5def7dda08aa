/** What messages are made of. */
import type { Finding, Fix, Note } from '../diagnostic.ts'
import type { RuleId } from '../rules.ts'
import type { Source, Span } from '../source.ts'

/** Where something stands. */
export interface Place {
  readonly source: Source
  readonly span: Span
}

export interface Details {
  readonly notes?: readonly Note[]
  readonly hint?: string | undefined
  readonly fix?: Fix | undefined
}

export function finding(id: RuleId, at: Place, message: string, details: Details = {}): Finding {
  const { notes = [], hint, fix } = details
  return {
    id,
    message,
    source: at.source,
    span: at.span,
    notes,
    ...(hint !== undefined && { hint }),
    ...(fix && { fix }),
  }
}

export const note = (at: Place, message: string): Note => ({ source: at.source, span: at.span, message })

export const guess = (similar: string | undefined): Details => ({
  hint: similar === undefined ? undefined : `did you mean ${similar}?`,
})

export const replace = ({ span }: Place, text: string): Fix => ({
  message: `write ${text}`,
  edits: [{ span, text }],
})

export const insert = (offset: number, text: string): Fix => ({
  message: `write ${text.trim()}`,
  edits: [{ span: { start: offset, end: offset }, text }],
})

/** Takes the words at a place out, with the white space behind them. */
export function remove({ source, span }: Place): Fix {
  const end = span.end + (/^[ \t]*/.exec(source.text.slice(span.end, span.end + 100))?.[0].length ?? 0)
  return {
    message: `remove ${quote({ source, span })}`,
    edits: [{ span: { start: span.start, end }, text: '' }],
  }
}

/** The text at a place, in quotes, on one line and not too long. */
export function quote({ source, span }: Place): string {
  const text = source.text.slice(span.start, Math.min(span.end, span.start + 40)).replace(/\s+/g, ' ')
  return `'${text}${span.end > span.start + 40 ? '…' : ''}'`
}

export const printable = (character: string): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `'${character}'`
    : `The character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
