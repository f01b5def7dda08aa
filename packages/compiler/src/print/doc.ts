/**
 * Doc comments become JSDoc. Their text comes from strangers and tools read comments, so whatever could end the comment or mean
 * something to a tool is broken up.
 */
import type * as ast from '../ast.ts'
import type { Printer } from './printer.ts'

export interface Documented {
  readonly doc?: ast.Doc
  readonly annotations: readonly ast.Annotation[]
}

export function printDoc(out: Printer, node: Documented | undefined, tags: readonly string[] = []): void {
  if (!node) return
  const deprecated = node.annotations.find(({ name }) => name.text === 'deprecated')
  const lines = [
    ...(node.doc ? node.doc.text.split('\n') : []),
    ...(deprecated ? [`@deprecated ${deprecated.value === '1' ? '' : deprecated.value}`.trimEnd()] : []),
    ...tags,
  ].map(harmless)
  if (lines.length === 0) return
  if (lines.length === 1) out.line(`/** ${lines[0]} */`)
  else out.line(['/**', ...lines.map(line => ` * ${line}`.trimEnd()), ' */'].join('\n'))
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
    .replace(/(sourceMappingURL|sourceURL|webpack[A-Z]\w*)(?=\s*[=:])/g, '$1 \\')
