/**
 * The lines of a comment at a new place. What a comment says stays as it is: only the white space at both ends of its lines is ours, and in a doc
 * comment not even that, if the doc would become another one.
 */
import { docOf } from '../parse/doc.ts'
import type { Comment } from './tree.ts'

interface Place {
  readonly indentation: string
  readonly isBehind: boolean
}

/** The first line goes where the writer stands, behind other text or at the beginning of a line; the others begin with `indentation`. */
export function aligned(
  { text, isDoc, isLine, margin }: Comment,
  { indentation, isBehind }: Place,
): readonly string[] {
  const [first = '', ...rest] = text.split('\n').map(line => line.trimEnd())
  if (isLine || rest.length === 0) return [first, ...rest]
  const full = rest.filter(line => line !== '')
  // A column of stars goes below the first star. Other lines go where the first one goes, or stay where they are behind other text.
  const hasStars = full.every(line => /^\s*\*/.test(line))
  const from = hasStars ? '' : commonStart([margin ?? indentation, ...full])
  const move = (line: string) => {
    if (hasStars) return `${indentation} ${line.trimStart()}`
    return isBehind ? line : indentation + line.slice(from.length)
  }
  const lines = rest.map(line => (line === '' ? '' : move(line)))
  const says = (lines: readonly string[]) => {
    const text = [first, ...lines].join('\n')
    return docOf({ path: '', text }, { start: 0, end: text.length })?.text
  }
  return [first, ...(isDoc && says(lines) !== says(rest) ? rest : lines)]
}

/** The white space that all of these begin with. */
function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.search(/\S|$/)
  for (const other of others) {
    let same = 0
    while (same < length && other[same] === first[same]) same++
    length = same
  }
  return first.slice(0, length)
}
