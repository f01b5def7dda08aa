/** Fields of structs, arguments of functions, exceptions that a function throws: they are written alike. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Cursor } from './cursor.ts'
import { ending, lead, members } from './members.ts'
import { definedName, integer, type, value } from './terms.ts'

export function field(c: Cursor): ast.Field {
  const before = lead(c)
  const id = c.kind() === 'integer' ? integer(c) : undefined
  if (id) c.expect(':', "':' after the field id")
  const required = requiredness(c, id !== undefined)
  const declared = type(c)
  if (c.accept('&')) c.only('apache', c.taken, { construct: "the '&' of a reference", edit: '' })
  const named = definedName(c, 'the name of the field')
  const initial = c.accept('=') ? value(c) : undefined
  xsd(c)
  const { doc, structured, annotations, start, end } = ending(c, before)
  return {
    kind: 'field',
    id,
    requiredness: required,
    type: declared,
    name: named,
    default: initial,
    doc,
    structured,
    annotations,
    start,
    end,
  }
}

function requiredness(c: Cursor, hasId: boolean): ast.Requiredness | undefined {
  const kind = c.is('required') ? 'required' : c.is('optional') ? 'optional' : hasId && capitalized(c)
  if (!kind) return undefined
  const { start } = c
  c.take()
  return { kind, start, end: c.end }
}

/** `1: Optional i32 name`; behind a type of that name there is the name of the field, and then the id of the next. */
function capitalized(c: Cursor): ast.Requiredness['kind'] | undefined {
  if (c.kind(1) !== 'identifier' || (c.kind(2) !== 'identifier' && c.kind(2) !== '<') || !c.isOnLine(2))
    return undefined
  const kind = c.text().toLowerCase()
  if (kind !== 'required' && kind !== 'optional') return undefined
  c.report(messages.otherWriting(c.at(), 'a type', kind))
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
