/**
 * A Source is the text of one file. Everywhere in the compiler a position is an offset into that text;
 * lines and columns are computed here, when a person is about to read them.
 */

export interface Source {
  /** Absolute, with `/` between folders; the identity of the file. */
  readonly path: string
  readonly text: string
}

/** From `start` up to and without `end`, in UTF-16 units of the text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place as editors show it: both numbers count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The line starts of a text, for many lookups. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Where `offset` is, by binary search in the line starts of its text. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
