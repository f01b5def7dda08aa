/** Services, interactions and their functions. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Cursor } from './cursor.ts'
import { field } from './fields.ts'
import { ending, type Lead, lead, members, skipToFunction } from './members.ts'
import { definedName, inAngles, name, none, type } from './terms.ts'

export function service(c: Cursor, before: Lead): ast.Service {
  c.take()
  const named = definedName(c, 'the name of the service')
  if (c.is(':')) c.report(messages.otherWriting(c.at(), "'extends' or '{'", 'extends'))
  const base = c.accept('extends') || c.accept(':') ? name(c, 'the service to extend') : undefined
  if (base && c.is(',')) c.fail("'{'", 'a service extends one other')
  const all = members(c, '{', '}', serviceMember, { skip: skipToFunction })
  const functions = all.filter(each => each.kind === 'function')
  const performs = all.filter(each => each.kind === 'performs')
  return { kind: 'service', name: named, extends: base, functions, performs, ...ending(c, before) }
}

export function interaction(c: Cursor, before: Lead): ast.Interaction {
  c.take()
  c.only('fbthrift', c.taken, { construct: 'an interaction' })
  const named = definedName(c, 'the name of the interaction')
  const functions = members(c, '{', '}', c => serviceFunction(c, lead(c)), { skip: skipToFunction })
  return { kind: 'interaction', name: named, functions, ...ending(c, before) }
}

function serviceMember(c: Cursor): ast.ServiceFunction | ast.Performs {
  const before = lead(c)
  const isPerforms = c.is('performs') && c.kind(1) === 'identifier' && c.kind(2) !== '('
  return isPerforms ? performs(c, before) : serviceFunction(c, before)
}

function performs(c: Cursor, before: Lead): ast.Performs {
  const { start } = c
  c.take()
  const interaction = name(c, 'the name of an interaction')
  c.only('fbthrift', c.span(start), { construct: 'an interaction' })
  return { kind: 'performs', interaction, ...ending(c, before) }
}

function serviceFunction(c: Cursor, before: Lead): ast.ServiceFunction {
  const written = qualifier(c)
  const returns = returnParts(c)
  if (c.is('('))
    c.fail('the name of the function', 'what it returns stands in front of its name: void ping()')
  const named = definedName(c, 'the name of the function')
  const args = members(c, '(', ')', field, { called: "'(' and the arguments of the function" })
  const isThrowing = c.accept('throws') || misspeltThrows(c)
  const throws = isThrowing ? members(c, '(', ')', field, { hint: throwsHint(c) }) : none
  if (c.is('{')) c.fail('the next function', 'IDL says how functions are called, and nothing of what they do')
  const { doc, structured, annotations, start, end } = ending(c, before)
  return {
    kind: 'function',
    qualifier: written,
    returns,
    name: named,
    args,
    throws,
    doc,
    structured,
    annotations,
    start,
    end,
  }
}

const throwsHint = (c: Cursor): string =>
  `as in throws (1: ${c.kind() === 'identifier' && !c.startsLine ? c.text() : 'Failure'} failure)`

/** `throw (1: X x)`, `raises (X x)`: behind a type there would be annotations in parentheses. */
function misspeltThrows(c: Cursor): boolean {
  if (c.kind() !== 'identifier' || c.startsLine || c.kind(1) !== '(') return false
  if (c.kind(2) !== 'integer' && (c.kind(2) !== 'identifier' || c.kind(3) !== 'identifier')) return false
  c.report(messages.otherWriting(c.at(), "'throws' or the next function", 'throws'))
  c.take()
  return true
}

const qualifiers = new Map<string, ast.Qualifier['kind']>([
  ['oneway', 'oneway'],
  ['async', 'oneway'],
  ['idempotent', 'idempotent'],
  ['readonly', 'readonly'],
])

function qualifier(c: Cursor): ast.Qualifier | undefined {
  const word = c.kind() === 'identifier' ? c.text() : ''
  const kind = qualifiers.get(word)
  // `readonly get()` has a type called readonly.
  if (kind === undefined || (kind !== 'oneway' && c.kind(2) === '(')) return undefined
  const { start } = c
  c.take()
  if (word === 'async') c.report(messages.deprecatedAsync(c.at(c.taken)))
  if (kind !== 'oneway') c.only('fbthrift', c.taken, { construct: `the qualifier ${kind}` })
  return { kind, start, end: c.end }
}

/** `i32`, `void`, `Interaction, i32, stream<i32>` and what else may stand in front of the name of a function. */
function returnParts(c: Cursor): readonly ast.ReturnPart[] {
  const parts = [returnPart(c)]
  while (c.is(',') || atStream(c)) {
    if (!c.accept(',')) c.report(messages.missingSymbol(c.at(), "','", c.end, ','))
    parts.push(returnPart(c))
  }
  return parts
}

const atStream = (c: Cursor): boolean => c.kind(1) === '<' && (c.is('stream') || c.is('sink'))

function returnPart(c: Cursor): ast.ReturnPart {
  const { start } = c
  if (c.accept('void')) return { kind: 'void', start, end: c.end }
  if (!atStream(c)) return type(c)
  const word = c.text()
  c.take()
  c.take()
  const { element, throws, final, finalThrows } = inAngles(c, () => {
    const element = type(c)
    const throws = c.accept('throws') ? members(c, '(', ')', field) : []
    const final = word === 'sink' && c.accept(',') ? type(c) : undefined
    const finalThrows = final && c.accept('throws') ? members(c, '(', ')', field) : []
    return { element, throws, final, finalThrows }
  })
  c.only('fbthrift', c.span(start), { construct: `a ${word}` })
  if (word === 'stream') return { kind: 'stream', element, throws, start, end: c.end }
  return { kind: 'sink', element, throws, ...(final && { final }), finalThrows, start, end: c.end }
}
