/**
 * The functions that read and write structs, unions and exceptions, with the table of fields that both name. Arguments and results of
 * functions are structs as well.
 */
import type { Field, FieldGroup } from '../schema.ts'
import { isInherited, key, property } from './names.ts'
import type { Output } from './output.ts'
import { fits, type Parts, type Visibility } from './printer.ts'
import { header, readCall, tsType, writeCall } from './type.ts'
import { literal } from './value.ts'
import { absent, differs } from './zero.ts'

export interface Codec {
  readonly struct: FieldGroup
  readonly visibility: Visibility
  /** The table of fields, and the functions. */
  readonly table: string
  readonly read: Parts
  readonly write: Parts
  /** The type of the values. */
  readonly type: Parts
}

export function printTable(out: Output, { struct, table }: Codec): void {
  const fields = out.braces(struct.fields.map(field => [key(field.name), ': ', header(field.id, field.type)]))
  out.const({
    visibility: 'private',
    name: table,
    type: out.names.runtime('StructSchema'),
    value: out.braces([`name: '${struct.name}'`, ['fields: ', fields]]),
  })
}

export function printRead(out: Output, codec: Codec, build: (values: Parts) => Parts): void {
  const { struct, visibility, read, table, type } = codec
  const parameters = [{ name: 'r', type: out.names.runtime('Reader') }]
  out.function({ visibility, name: read, parameters, returns: type }, () => {
    if (struct.kind === 'union') readUnion(out, codec)
    else readStruct(out, struct, table, build)
  })
}

function readStruct(
  out: Output,
  { fields }: FieldGroup,
  table: string,
  build: (values: Parts) => Parts,
): void {
  const variables = new Map(fields.map(field => [field, variable(out, field)]))
  const nameOf = (field: Field) => variables.get(field) ?? field.name
  declare(
    out,
    fields.map(field => [nameOf(field), out.types(': ', tsType(out, field.type), ' | undefined')]),
  )
  out.line(`r.begin(${table})`)
  switchFields(out, fields, field => `${nameOf(field)} = ${readCall(out, field.type)}`)
  const values = out.braces(fields.map(field => finished(out, field, nameOf(field))))
  out.line('return r.end(', build(values), ')')
}

/** `name: name ?? default`. */
function finished(out: Output, field: Field, variable: string): Parts {
  const initial = absent(out, field)
  if (initial !== undefined) return [`${key(field.name)}: ${variable} ?? `, initial]
  if (field.requiredness === 'required') return `${key(field.name)}: ${variable} ?? r.missing(${field.id})`
  return property(field.name, variable)
}

function readUnion(out: Output, { struct, table, type }: Codec): void {
  out.line('let v', out.types(': ', type, ' | undefined'))
  out.line('let arms = 0')
  out.line(`r.begin(${table})`)
  const cast = struct.fields.some(({ name }) => isInherited(name)) ? out.types(' as ', type) : undefined
  switchFields(out, struct.fields, field => [
    `v = { ${key(field.name)}: ${readCall(out, field.type)} }`,
    cast,
    '; arms++',
  ])
  // Meta's unions may have nothing set.
  out.line(
    struct.schema.dialect === 'fbthrift'
      ? 'return arms > 1 ? r.endUnion(v, arms) : r.end(v ?? {})'
      : 'return r.endUnion(v, arms)',
  )
}

function switchFields(out: Output, fields: readonly Field[], assign: (field: Field) => Parts): void {
  const loop = ['for (let h', out.types(': number'), '; (h = r.field()); )']
  if (fields.length === 0) {
    out.line(loop, ' r.unknown(h)')
    return
  }
  out.line(loop)
  out.indented(() =>
    out.block('switch (h)', () => {
      for (const field of fields) {
        const line = [`case ${header(field.id, field.type)}: `, assign(field), '; break']
        out.originally(field.node?.name.span, () => out.line(line))
      }
      out.line('default: r.unknown(h)')
    }),
  )
}

export function printWrite(out: Output, codec: Codec): void {
  const { struct, visibility, write, table, type } = codec
  const parameters = [
    { name: 'w', type: out.names.runtime('Writer') },
    { name: 'v', type },
  ]
  const union = struct.kind === 'union'
  out.function({ visibility, name: write, parameters, returns: 'void' }, () => {
    if (union) out.line('let arms = 0')
    out.line(`w.begin(${table}, v)`)
    for (const field of struct.fields) {
      out.originally(field.node?.name.span, () => writeField(out, field, struct))
    }
    if (union && struct.schema.dialect === 'fbthrift')
      out.line('if (arms > 1) w.endUnion(v, arms)\nelse w.end(v)')
    else out.line(union ? 'w.endUnion(v, arms)' : 'w.end(v)')
  })
}

/** Variables, on one line if they fit. */
function declare(out: Output, variables: readonly Parts[]): void {
  const line = variables.map((each, i) => [i > 0 ? ', ' : undefined, each])
  if (variables.length === 0) return
  out.line('let ', fits(line) ? line : variables.map((each, i) => [i > 0 ? ',\n  ' : undefined, each]))
}

function writeField(out: Output, field: Field, struct: FieldGroup): void {
  const value = access(out, field.name, struct)
  const call = (value: Parts) => writeCall(out, field.type, `w.field(${header(field.id, field.type)})`, value)
  if (struct.kind === 'union') out.line(`if (${value} != null) { arms++; `, call(value), ' }')
  else if (field.requiredness === 'terse') out.line(`if (${differs(out, field.type, value)}) `, call(value))
  else if (field.requiredness === 'unqualified') out.line(call([`${value} ?? `, absent(out, field)]))
  else if (field.default && field.requiredness !== 'optional')
    out.line(call([`${value} ?? `, literal(out, field.default, field.type)]))
  else if (field.requiredness === 'required') out.line(call(`${value} ?? w.missing(${field.id})`))
  else out.line(`if (${value} != null) `, call(value))
}

/** The code for a field of `v`. An Error has a message even if it was given none. */
function access(out: Output, name: string, struct: FieldGroup): string {
  const isShadowed = isInherited(name) || (struct.kind === 'exception' && name === 'message')
  if (!isShadowed) return `v.${name}`
  const variable = out.names.local(name)
  out.line(`const ${variable} = ${out.field('v', name, isShadowed)}`)
  return variable
}

const variable = (out: Output, { name }: Field) => out.names.local(name)
