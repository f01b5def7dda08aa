/** A struct or a union: an interface, its codec, and the companion that stands for both in values. */
import { type Field, isFilled, type Struct } from '../schema.ts'
import { absent } from './absent.ts'
import { type Codec, printTable } from './codec.ts'
import { printDoc } from './doc.ts'
import { fill } from './fill.ts'
import { printReading, printWriting } from './inline.ts'
import { type Derived, isInherited, key } from './names.ts'
import type { Output } from './output.ts'
import type { Mapped, Parameter, Parts } from './printer.ts'
import { tsProperty, tsType } from './type.ts'

export function printStruct(out: Output, struct: Struct): void {
  const name = out.names.definition(struct)
  const codec = codecOf(out, struct, name)
  printInterface(out, struct)
  out.gap()
  printTable(out, codec)
  out.gap()
  printCreate(out, struct)
  out.gap()
  printReading(out, codec, values => values)
  out.gap()
  printWriting(out, codec)
  out.gap()
  out.const({
    visibility: out.names.visibility(struct.name),
    name: out.hasValues ? name : out.defined(struct),
    type: [
      out.names.runtime('Struct'),
      '<',
      name,
      struct.fields.some(mayBeLeftOut) ? [', ', initType(out, struct)] : undefined,
      '>',
    ],
    value: companion(out, struct),
  })
}

export function codecOf(out: Output, struct: Struct, type: Parts): Codec {
  return {
    struct,
    visibility: 'exported',
    table: out.names.table(struct.name),
    read: derivedName(out, 'read', struct),
    write: derivedName(out, 'write', struct),
    type,
  }
}

/** The name of a function of a struct where it is declared: *Go to definition* leads to the struct. */
export const derivedName = (out: Output, kind: Derived, struct: Struct): Mapped => ({
  text: out.names.derived(kind, struct),
  span: struct.node.name,
})

const companion = (out: Output, struct: Struct): Parts =>
  out.braces([
    `schema: ${out.names.table(struct.name)}`,
    ...(['create', 'read', 'write'] as const).map(kind => `${kind}: ${out.names.derived(kind, struct)}`),
  ])

/**
 * Unions of more fields are interfaces whose fields are all optional: TypeScript takes time that grows with the cube of the fields to
 * check the code of an exact one, two minutes for 300. That one field is set is up to the codec then, which checks it in any case.
 */
const maxExactArms = 64

function printInterface(out: Output, struct: Struct): void {
  if (!out.hasTypes) return
  printDoc(out, struct)
  const head = out.prefix(out.names.visibility(struct.name), 'type')
  const isUnion = struct.kind === 'union'
  // One of no fields would be `never`; such a union still carries what a newer peer has put into it.
  if (isUnion && struct.fields.length > 0 && struct.fields.length <= maxExactArms) {
    const one = out.names.runtime(struct.schema.dialect === 'fbthrift' ? 'AtMostOneOf' : 'OneOf')
    out.line(head, 'type ', out.defined(struct), ' = ', one, '<{')
    out.indented(() => {
      for (const field of struct.fields) printField(out, field, false)
    })
    out.line('}>')
    return
  }
  out.block([head, 'interface ', out.defined(struct)], () => {
    for (const field of struct.fields)
      printField(out, field, isUnion || (field.requiredness !== 'required' && !isFilled(field)))
  })
}

function printField(out: Output, field: Field, optional: boolean): void {
  printDoc(out, field)
  out.line(fieldName(field), tsProperty(out, field.type, optional))
}

export const fieldName = (field: Field): Parts =>
  field.node ? { text: field.name, span: field.node.name } : field.name

function printCreate(out: Output, struct: Struct): void {
  const type = out.names.definition(struct)
  const parameters = initOf(struct, initType(out, struct))
  out.function(
    { visibility: 'exported', name: derivedName(out, 'create', struct), parameters, returns: type },
    () => {
      // Copied whole: a value that was read may carry fields that nobody here knows.
      const copy = parameters.length > 0 ? ['...init'] : []
      const made = struct.fields.flatMap(field => {
        const value = struct.kind === 'union' ? undefined : madeOf(out, field)
        return value === undefined ? [] : [[`${key(field.name)}: `, value]]
      })
      out.line('return ', out.braces([...copy, ...made]))
    },
  )
}

/** What `create` makes of a field, if not what it was given. */
function madeOf(out: Output, field: Field): Parts {
  const value = out.field('init', field.name)
  const filled = fill(out, field.type, value)
  if (filled === undefined) return field.default || isFilled(field) ? initialValue(out, field) : undefined
  const initial = absent(out, field)
  return initial === undefined ? filled : [filled, ' ?? ', initial]
}

/** What a value is made of: `init`, which is of `type`, unless there is nothing to give. */
export const initOf = (struct: Struct, type: Parts): readonly Parameter[] =>
  struct.fields.length === 0 ? [] : [{ name: 'init', type, ...(mayBeEmpty(struct) && { initial: '{}' }) }]

/** Whether TypeScript takes `{}` for a value of this kind. */
const mayBeEmpty = ({ kind, fields }: Struct): boolean =>
  kind !== 'union' && fields.every(field => !mustBeGiven(field) && !isInherited(field.name))

/** Whether whoever makes a value has to say what a field is. */
export const mustBeGiven = ({ requiredness, default: value }: Field): boolean =>
  requiredness === 'required' && value === undefined

/** Whether a field that every value has may be absent when one is made. */
const mayBeLeftOut = (field: Field): boolean =>
  isFilled(field) || (field.requiredness === 'required' && !mustBeGiven(field))

/** `init.name ?? default`. */
export function initialValue(out: Output, field: Field): Parts {
  const value = out.field('init', field.name)
  const initial = absent(out, field)
  const isOwn = isInherited(field.name)
  const grouped = isOwn ? `(${value})` : value
  if (initial !== undefined) return [grouped, ' ?? ', initial]
  return isOwn && mustBeGiven(field) ? [grouped, out.types(' as ', tsType(out, field.type))] : value
}

/** What `create` takes: the struct itself, but what is filled in may be left out. */
function initType(out: Output, struct: Struct): Parts {
  const type = out.names.definition(struct)
  if (!struct.fields.some(mayBeLeftOut)) return type
  const required = struct.fields.filter(mustBeGiven)
  const rest = required.map(({ name }) => `'${name}'`).join(' | ')
  const partial = `${out.names.global('Partial')}<${type}>`
  return required.length === 0 ? partial : `${partial} & ${out.names.global('Pick')}<${type}, ${rest}>`
}
