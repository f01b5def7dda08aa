/** Fields of structs, arguments of functions, exceptions that a function throws: they are written alike. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Cursor } from './cursor.ts'
import { ending, lead, members } from './members.ts'
import { definedName, initial, integer, type } from './terms.ts'

export function field(c: Cursor): ast.Field {
  const before = lead(c)
  const id = c.kind() === 'integer' ? integer(c) : undefined
  if (id && !c.accept(':')) missingColon(c)
  const required = requiredness(c, id !== undefined)
  const declared = type(c)
  if (c.accept('&')) c.only('apache', c.taken, { construct: "the '&' of a reference", edit: '' })
  const named = definedName(c, 'the name of the field')
  const value = c.accept('=') ? initial(c) : undefined
  xsd(c)
  const { doc, structured, annotations, start, end } = ending(c, before)
  return {
    kind: 'field',
    id,
    requiredness: required,
    type: declared,
    name: named,
    default: value,
    doc,
    structured,
    annotations,
    start,
    end,
  }
}

/** `4 i32 name` leaves no doubt of what was meant. */
function missingColon(c: Cursor): void {
  const called = "':' after the field id"
  if (c.kind() !== 'identifier' || c.startsLine) c.fail(called)
  c.report(messages.missingSymbol(c.at(), called, c.end, ':'))
}

function requiredness(c: Cursor, hasId: boolean): ast.Requiredness | undefined {
  const kind = c.is('required') ? 'required' : c.is('optional') ? 'optional' : hasId && misspelt(c)
  if (!kind) return undefined
  const { start } = c
  c.take()
  const written = { kind, start, end: c.end }
  while ((c.is('required') || c.is('optional')) && hasTypeBehind(c)) {
    c.report(messages.secondRequiredness(c.at()))
    c.take()
  }
  return written
}

/** Whether a word has a type and a name behind it, or a container. */
const hasTypeBehind = (c: Cursor): boolean =>
  c.kind(1) === 'identifier' && (c.kind(2) === 'identifier' || c.kind(2) === '<') && c.isOnLine(2)

/** `1: Optional i32 name`, `1: requierd i32 name`; behind a type of that name there is the name of the field, and then the id of the next. */
function misspelt(c: Cursor): ast.Requiredness['kind'] | undefined {
  if (!hasTypeBehind(c)) return undefined
  const kind = messages.similarName(c.text(), ['required', 'optional'] as const)
  if (kind) c.report(messages.otherWriting(c.at(), 'a type', kind))
  return kind
}

/** XML Schema leftovers, which mean nothing here. */
function xsd(c: Cursor): void {
  const { start } = c
  c.accept('xsd_optional')
  c.accept('xsd_nillable')
  if (c.accept('xsd_attrs')) c.nested(() => members(c, '{', '}', field))
  if (c.start !== start) c.only('apache', c.span(start), { construct: 'words of XML Schema' })
}
