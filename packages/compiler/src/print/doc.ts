/**
 * Doc comments become JSDoc. Their text comes from strangers and tools read comments, so whatever could end the comment or mean
 * something to a tool is broken up.
 */

import { find } from '../annotations.ts'
import type * as ast from '../ast.ts'
import type { StructuredAnnotation } from '../schema.ts'
import type { Printer } from './printer.ts'

export interface Documented {
  /** Absent where nobody wrote anything. */
  readonly node?: { readonly doc?: ast.Doc; readonly annotations: readonly ast.Annotation[] }
  readonly structured: readonly StructuredAnnotation[]
}

export function printDoc(out: Printer, documented: Documented, tags: readonly string[] = []): void {
  const { node } = documented
  if (!node) return
  const deprecated = deprecation(documented)
  const lines = [
    ...(node.doc ? node.doc.text.split('\n') : []),
    ...(deprecated === undefined ? [] : [`@deprecated ${deprecated}`.trimEnd()]),
    ...tags,
  ].map(harmless)
  if (lines.length === 0) return
  if (lines.length === 1) out.line(`/** ${lines[0]} */`)
  else out.line(['/**', ...lines.map(line => ` * ${line}`.trimEnd()), ' */'].join('\n'))
}

/** Why not to use something any more; `undefined` if nobody says so. */
function deprecation({ node, structured }: Documented): string | undefined {
  const plain = node?.annotations.find(({ name }) => name.text === 'deprecated')
  if (plain) return plain.value === '1' ? '' : plain.value
  const deprecated = find(structured, 'Deprecated')
  if (!deprecated) return undefined
  for (const [field, value] of deprecated.value?.fields ?? [])
    if (field.name === 'message' && value.kind === 'string') return value.value
  return ''
}

// `*/` ends a comment. `@__PURE__`, `#__NO_SIDE_EFFECTS__`, `@ts-nocheck`, `@jsx`, `@vite-ignore`, `webpackIgnore:` and
// `sourceMappingURL=` speak to compilers and bundlers, and `</script` ends a page's script.
const harmless = (text: string): string =>
  text
    .replace(/[\r\n\u2028\u2029]/g, ' ')
    .replaceAll('*/', '*\\/')
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\!--')
    .replace(/([@#])(?=__|ts-|jsx|vite|license|preserve|cc_on|import)/gi, '$1 ')
    .replace(/(sourceMappingURL|sourceURL|(?:webpack|turbopack|rspack)[A-Z]\w*)(?=\s*[=:])/g, '$1 \\')
