/** Making the edits that fixes consist of. */
import type { Edit, Fix } from './diagnostic.ts'

export interface Fixed {
  readonly text: string
  readonly made: readonly Fix[]
}

/** Makes fixes in the text of the file that they are for. One that touches the same text as an earlier one is left for the next time. */
export function applyFixes(text: string, fixes: readonly Fix[]): Fixed {
  const edits: Edit[] = []
  const made: Fix[] = []
  for (const fix of fixes) {
    if (fix.edits.some(edit => edits.some(other => touches(edit, other)))) continue
    edits.push(...fix.edits)
    made.push(fix)
  }
  let at = 0
  let result = ''
  for (const { span, text: written } of edits.sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + written
    at = span.end
  }
  return { text: result + text.slice(at), made }
}

/** Whether two edits change the same text, or insert at one place. */
const touches = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end)
