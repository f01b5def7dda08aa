/** Diagnostics for other programs: one object a line. Lines and columns count from 1, offsets are UTF-16 units from the start of the file. */
import { type Diagnostic, lineStarts, positionAt, type Source, type Span } from '@thrift-es/compiler'
import { shown } from './terminal.ts'

export function jsonLine({ id, severity, message, source, span, notes, hint, fix }: Diagnostic): string {
  return JSON.stringify({
    ...placeOf(source, span),
    severity,
    id,
    message,
    notes: notes.map(note => ({ ...placeOf(note.source, note.span), message: note.message })),
    ...(hint !== undefined && { hint }),
    ...(fix && {
      fix: {
        message: fix.message,
        edits: fix.edits.map(({ span, text }) => ({ ...rangeOf(source, span), text })),
      },
    }),
  })
}

const placeOf = (source: Source, span: Span) => ({ file: shown(source.path), ...rangeOf(source, span) })

function rangeOf({ text }: Source, { start, end }: Span) {
  const starts = lineStarts(text)
  return {
    start: { ...positionAt(starts, start), offset: start },
    end: { ...positionAt(starts, end), offset: end },
  }
}
