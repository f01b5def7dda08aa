/**
 * An exception: a class, so that it has a stack and can be caught by its kind. Its statics make it stand for its codec, as
 * the companion of a struct does.
 */
import { bears } from '../annotations.ts'
import { type Field, isFilled, resolve, type Struct } from '../schema.ts'
import { printTable } from './codec.ts'
import { printDoc } from './doc.ts'
import { printReading, printWriting } from './inline.ts'
import { key, member } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { codecOf, derivedName, fieldName, initialValue, initOf, mustBeGiven } from './struct.ts'
import { tsProperty } from './type.ts'

export function printException(out: Output, struct: Struct): void {
  const codec = codecOf(out, struct, out.names.definition(struct))
  printTable(out, codec)
  out.gap()
  printClass(out, struct)
  out.gap()
  printCreate(out, struct)
  out.gap()
  printReading(out, codec, values => [
    'new ',
    out.names.definition(struct),
    '(',
    struct.fields.length > 0 ? values : undefined,
    ')',
  ])
  out.gap()
  printWriting(out, codec)
}

function printClass(out: Output, struct: Struct): void {
  printDoc(out, struct)
  const head = out.prefix(out.names.visibility(struct.name), 'value')
  const base = out.names.runtime(struct.fields.some(clashes) ? 'BareException' : 'ThriftException')
  out.block([head, 'class ', out.defined(struct), ` extends ${base}`], () => {
    if (out.hasTypes) {
      for (const field of struct.fields) {
        printDoc(out, field)
        out.line(out.values('declare '), memberName(field), tsProperty(out, field.type, isOptional(field)))
      }
      if (struct.fields.length > 0) out.gap()
    }
    printStatics(out, struct)
    out.gap()
    printConstructor(out, struct)
  })
}

function printStatics(out: Output, struct: Struct): void {
  const member = (called: string, type: Parts, value: string) =>
    out.line('static ', out.types('readonly '), called, out.types(': ', type), out.values(` = ${value}`))
  member('schema', out.names.runtime('StructSchema'), out.names.table(struct.name))
  for (const kind of ['create', 'read', 'write'] as const) {
    const name = out.names.derived(kind, struct)
    member(kind, `typeof ${name}`, name)
  }
}

function printConstructor(out: Output, struct: Struct): void {
  const name = { text: 'constructor', span: struct.node.name }
  out.bodied([name, out.parameters(initOf(struct, fieldsType(out, struct)))], () => {
    const message = struct.fields.find(field => field.name === 'message' && !clashes(field))
    const told = message ?? messageField(struct)
    out.line(`super('${struct.name}'`, told && [', ', initialValue(out, told)], ')')
    for (const field of struct.fields) if (field !== message) out.line(assignment(out, field))
  })
}

/** The field that says what the exception is about, when its author has marked one. */
function messageField({ fields, node }: Struct): Field | undefined {
  const named = node.annotations.find(({ name }) => name.text === 'message')?.value
  const told = fields.find(field => bears(field.structured, 'ExceptionMessage') || field.name === named)
  const type = told && resolve(told.type)
  return type?.kind === 'base' && type.name === 'string' ? told : undefined
}

/** A member called `constructor` must not be taken for the constructor. */
const memberName = (field: Field): Parts =>
  field.name === 'constructor' ? member(field.name) : fieldName(field)

/** An assignment to `__proto__` would set the prototype. */
function assignment(out: Output, field: Field): Parts {
  const value = initialValue(out, field)
  if (field.name !== '__proto__') return [`this.${field.name} = `, value]
  const property = out.braces([
    ['value: ', value],
    'enumerable: true',
    'configurable: true',
    'writable: true',
  ])
  return [`${out.names.global('Object')}.defineProperty(this, '__proto__', `, property, ')']
}

/** What the constructor takes. */
const fieldsType = (out: Output, struct: Struct): Parts => {
  const fields = struct.fields.map(field => [
    key(field.name),
    tsProperty(out, field.type, !mustBeGiven(field)),
  ])
  return out.members(fields)
}

function printCreate(out: Output, struct: Struct): void {
  const type = out.names.definition(struct)
  const parameters = initOf(struct, fieldsType(out, struct))
  out.function(
    { visibility: 'exported', name: derivedName(out, 'create', struct), parameters, returns: type },
    () => {
      if (parameters.length === 0) out.line(`return new ${type}()`)
      // A value that was read may carry fields that nobody here knows.
      else out.line(`return ${out.names.runtime('keepUnknownFields')}(new ${type}(init), init)`)
    },
  )
}

/** `Error` promises a string called `message` and a string called `name`; what else a field may be, it cannot be there. */
const clashes = ({ name, type, requiredness }: Field): boolean => {
  const resolved = resolve(type)
  const isString = resolved.kind === 'base' && (resolved.name === 'string' || resolved.name === 'uuid')
  if (name === 'message') return !isString
  if (name === 'name') return !isString || requiredness !== 'required'
  return name === 'stack' || name === 'cause'
}

/** A message that is absent is the empty string, as it is in any Error. */
const isOptional = (field: Field): boolean =>
  field.requiredness !== 'required' && !isFilled(field) && !(field.name === 'message' && !clashes(field))
