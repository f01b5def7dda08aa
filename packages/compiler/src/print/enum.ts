/**
 * An enum: an object that leads from names to numbers and back, and a type that stays open to numbers that a newer
 * peer may send.
 */
import type { Enum } from '../schema.ts'
import { printDoc } from './doc.ts'
import { key } from './names.ts'
import type { Output } from './output.ts'

export function printEnum(out: Output, definition: Enum): void {
  const name = out.defined(definition)
  const visibility = out.names.visibility(definition.name)
  // Of several names for a number, the last one is the number's name, as in TypeScript's own enums.
  const names = new Map(definition.values.map(({ name, value }) => [value, name]))
  printDoc(out, definition)
  if (out.hasTypes) {
    const numbers = [...names.keys()].sort((a, b) => a - b)
    out.line(out.prefix(visibility, 'type'), 'type ', name, ` = ${[...numbers, '(number & {})'].join(' | ')}`)
  }
  out.line(
    out.prefix(visibility, 'value'),
    'const ',
    name,
    out.types(': {'),
    out.hasTypes ? undefined : ' = {',
  )
  if (out.hasTypes) {
    out.indented(() => {
      for (const each of definition.values) {
        printDoc(out, each)
        out.line('readonly ', { text: key(each.name), span: each.node.name.span }, `: ${each.value}`)
      }
      out.line('readonly [value: number]: string | undefined')
    })
    out.line('}', out.values(' = {'))
  }
  if (!out.hasValues) return
  out.indented(() => {
    for (const each of definition.values) {
      if (!out.hasTypes) printDoc(out, each)
      out.line({ text: key(each.name), span: each.node.name.span }, `: ${each.value},`)
    }
    for (const [value, name] of names) out.line(`${value < 0 ? `'${value}'` : value}: '${name}',`)
  })
  out.line('}')
}
