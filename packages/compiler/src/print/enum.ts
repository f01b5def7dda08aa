/**
 * An enum: an object that leads from names to numbers and back, and a type that stays open to numbers that a newer
 * peer may send, unless those are an error. One that goes by its names leads from names to names, and has a table of its numbers that is nobody's business.
 */
import type { Enum, EnumValue } from '../schema.ts'
import { printDoc } from './doc.ts'
import { key } from './names.ts'
import type { Output } from './output.ts'
import { quoted } from './value.ts'

export function printEnum(out: Output, definition: Enum): void {
  const name = out.defined(definition)
  const visibility = out.names.visibility(definition.name)
  const names = lastNames(definition)
  printDoc(out, definition)
  if (out.hasTypes) {
    const values = definition.byName
      ? new Set(definition.values.map(({ name }) => quoted(name)))
      : [...names.keys()].sort((a, b) => a - b)
    const all = definition.isClosed ? [...values] : [...values, '(number & {})']
    out.line(out.prefix(visibility, 'type'), 'type ', name, ` = ${all.join(' | ') || 'never'}`)
  }
  out.line(
    out.prefix(visibility, 'value'),
    'const ',
    name,
    out.types(': {'),
    out.hasTypes ? undefined : ' = {',
  )
  if (out.hasTypes) {
    out.indented(() => printTypes(out, definition))
    out.line('}', out.values(' = {'))
  }
  if (!out.hasValues) return
  out.indented(() => {
    for (const each of definition.values) {
      if (!out.hasTypes) printDoc(out, each)
      out.line({ text: key(each.name), span: each.node.name }, `: ${spelt(definition, each)},`)
    }
    if (!definition.byName) for (const [value, name] of names) out.line(`${index(value)}: '${name}',`)
  })
  out.line('}')
  if (definition.byName) printTable(out, definition)
}

function printTypes(out: Output, definition: Enum): void {
  for (const each of definition.values) {
    printDoc(out, each)
    out.line('readonly ', { text: key(each.name), span: each.node.name }, `: ${spelt(definition, each)}`)
  }
  const names = `string | undefined${definition.values.some(isNumeric) ? ' | number' : ''}`
  if (!definition.byName) out.line(`readonly [value: number]: ${names}`)
}

const spelt = ({ byName }: Enum, { name, value }: EnumValue): string =>
  byName ? quoted(name) : String(value)

/** What readers and writers of an enum by its names need. */
function printTable(out: Output, definition: Enum): void {
  const numbers = definition.values.map(({ name, value }) => `${key(name)}: ${value}`)
  const names = [...lastNames(definition)].map(([value, name]) => `${index(value)}: ${quoted(name)}`)
  out.gap()
  out.const({
    visibility: 'exported',
    name: out.names.enumTable(definition),
    type: out.names.runtime('EnumTable'),
    value: out.braces([
      ['numbers: ', out.braces(numbers)],
      ['names: ', out.braces(names)],
    ]),
  })
}

// Of several names for a number, the last one is the number's name, as in TypeScript's own enums.
const lastNames = ({ values }: Enum): ReadonlyMap<number, string> =>
  new Map(values.map(({ name, value }) => [value, name]))

const index = (value: number) => (value < 0 ? `'${value}'` : String(value))

/** Whether TypeScript takes a name for that of a number. */
const isNumeric = ({ name }: EnumValue): boolean => name === 'NaN' || name === 'Infinity'
