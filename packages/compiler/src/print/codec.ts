/**
 * The functions that read and write structs, unions and exceptions, with the table of fields that both name. Arguments and results of
 * functions are structs as well.
 */
import type { Field, FieldGroup } from '../schema.ts'
import { absent, differs } from './absent.ts'
import { isInherited, key, property } from './names.ts'
import type { Output } from './output.ts'
import { fits, type Parts, textOf, type Visibility } from './printer.ts'
import { remember } from './remember.ts'
import { header, readCall, tsType, writeCall } from './type.ts'
import { literal } from './value.ts'
import { wire } from './wire.ts'

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
  const terse = struct.fields.filter(({ requiredness }) => requiredness === 'terse')
  out.const({
    visibility: 'private',
    name: table,
    type: out.names.runtime('StructSchema'),
    value: out.braces([
      `name: '${struct.name}'`,
      ['fields: ', fields],
      ...wire(out, struct),
      ...(terse.length > 0 ? [['terse: ', out.brackets(terse.map(({ name }) => `'${name}'`))]] : []),
    ]),
  })
}

export function printRead(out: Output, codec: Codec, build: (values: Parts) => Parts): void {
  const { struct, visibility, read, type } = codec
  const parameters = [{ name: 'r', type: out.names.runtime('Reader') }]
  out.function({ visibility, name: read, parameters, returns: type }, () => {
    if (out.isInlined) out.line(`if (r.inline) return $$r.inlined(r, ${inlined(read)})`)
    if (struct.kind === 'union') readUnion(out, codec)
    else readStruct(out, codec, build)
  })
}

/** A function, and those beside it that hold the bytes. */
const inlined = (name: Parts): string => {
  const text = textOf(name)
  return `${text}, ${text}$binary, ${text}$compact`
}

function readStruct(out: Output, codec: Codec, build: (values: Parts) => Parts): void {
  const { fields } = codec.struct
  declareFields(out, fields)
  out.line(`r.begin(${codec.table})`)
  switchFields(out, codec, field => `${variable(out, field)} = ${readCall(out, field.type)}`)
  const values = fields.map(field =>
    field.requiredness === 'required' && absent(out, field) === undefined
      ? `${key(field.name)}: ${variable(out, field)} ?? r.missing(${field.id})`
      : finished(out, field),
  )
  const value = ['r.end(', build(out.braces(values)), ')']
  const drops = out.policies.unknownFields === 'drop'
  out.line('return ', drops ? [out.names.runtime('dropUnknownFields'), '(', value, ')'] : value)
}

/** A variable for each field. */
export function declareFields(out: Output, fields: readonly Field[]): void {
  declare(
    out,
    fields.map(field => [variable(out, field), out.types(': ', tsType(out, field.type), ' | undefined')]),
  )
}

/** `name: name ?? default`. */
export function finished(out: Output, field: Field): Parts {
  const initial = absent(out, field)
  if (initial === undefined) return property(field.name, variable(out, field))
  return [`${key(field.name)}: ${variable(out, field)} ?? `, initial]
}

function readUnion(out: Output, codec: Codec): void {
  const { struct, table, type } = codec
  out.line('let v', out.types(': ', type, ' | undefined'))
  out.line('let arms = 0')
  out.line(`r.begin(${table})`)
  switchFields(out, codec, field => [arm(out, struct, type, field, readCall(out, field.type))])
  // Meta's unions may have nothing set.
  out.line(
    struct.schema.dialect === 'fbthrift'
      ? 'return arms > 1 ? r.endUnion(v, arms) : r.end(v ?? {})'
      : 'return r.endUnion(v, arms)',
  )
}

const hasInheritedName = remember((struct: FieldGroup) =>
  struct.fields.some(field => isInherited(field.name)),
)

/** A union with one field, which is the one. */
export function arm(out: Output, struct: FieldGroup, type: Parts, { name }: Field, value: Parts): Parts {
  const cast = hasInheritedName(struct) ? out.types(' as ', type) : undefined
  return [`v = { ${key(name)}: `, value, ' }', cast, '; arms++']
}

function switchFields(
  out: Output,
  { struct: { fields }, table }: Codec,
  assign: (field: Field) => Parts,
): void {
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
        out.originally(field.node?.name, () => out.line(line))
      }
      const isStrict = out.policies.typeMismatch === 'error'
      const refusal = isStrict && `${out.names.runtime('refuseMismatch')}(${table}, h); `
      out.line('default: ', refusal || undefined, 'r.unknown(h)')
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
    if (out.isInlined) out.line(`if (w.inline) return $$w.inlined(w, v, ${inlined(write)})`)
    if (union) out.line('let arms = 0')
    out.line(`w.begin(${table}, v)`)
    for (const field of struct.fields) {
      out.originally(field.node?.name, () => writeField(out, field, struct))
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
  const { condition, value } = writing(out, field, struct)
  const isRequired = condition === undefined && field.requiredness === 'required' && !field.default
  const checked = isRequired ? [value, ` ?? w.missing(${field.id})`] : value
  const call = writeCall(out, field.type, `w.field(${header(field.id, field.type)})`, checked)
  if (condition === undefined) out.line(call)
  else if (struct.kind === 'union') out.line(`if (${condition}) { arms++; `, call, ' }')
  else out.line(`if (${condition}) `, call)
}

/** When a field of `v` is written, if not always, and what. */
export function writing(
  out: Output,
  field: Field,
  struct: FieldGroup,
): { readonly condition?: string; readonly value: Parts } {
  const value = access(out, field.name, struct)
  if (struct.kind === 'union') return { condition: `${value} != null`, value }
  if (field.requiredness === 'terse') {
    const condition = differs(out, field.type, value)
    // TypeScript does not see that nothing differs from itself.
    return { condition, value: isShadowed(field.name, struct) ? [`${value} ?? `, absent(out, field)] : value }
  }
  if (field.requiredness === 'unqualified') return { value: [`${value} ?? `, absent(out, field)] }
  if (field.default && field.requiredness !== 'optional')
    return { value: [`${value} ?? `, literal(out, field.default, field.type)] }
  return field.requiredness === 'required' ? { value } : { condition: `${value} != null`, value }
}

/** The code for a field of `v`. */
function access(out: Output, name: string, struct: FieldGroup): string {
  if (!isShadowed(name, struct)) return `v.${name}`
  const variable = out.names.local(name)
  out.line(`const ${variable} = ${out.field('v', name, true)}`)
  return variable
}

/** Whether a value has something of that name without a field. An Error has a message even if it was given none. */
export const isShadowed = (name: string, struct: FieldGroup): boolean =>
  isInherited(name) || (struct.kind === 'exception' && name === 'message')

export const variable = (out: Output, { name }: Field): string => out.names.local(name)
