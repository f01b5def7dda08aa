/**
 * What `create` makes of the structs within what it is given: values of their `create` in turn, so that their fields have the defaults
 * that reading gives them. Types in which no struct has one are left as they were given, and so are unions and exceptions.
 */
import { isFilled, newType, resolve, type Struct, structsIn, type Type } from '../schema.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { isComparable, tsType } from './type.ts'

/** The code for `value`, which is of a type or absent, with its defaults, or nothing if none can be missing. */
export function fill(out: Output, type: Type, value: string): Parts {
  if (!filledIn(type).some(needsFilling)) return undefined
  const target = resolve(type)
  const made = newType(type)
  const cast = made && out.types(' as ', tsType(out, type))
  const call = (helper: string, ...rest: readonly Parts[]): Parts => [
    `${out.names.runtime(helper)}(${value}`,
    rest.map(each => [', ', each]),
    ')',
    cast,
  ]
  switch (target.kind) {
    case 'struct':
      return call('fillStruct', out.names.derived('create', target))
    case 'list':
      return call('fillList', filler(out, target.element, 'item'))
    case 'set':
      return call(target.form === 'array' ? 'fillList' : 'fillSet', filler(out, target.element, 'item'))
    case 'map': {
      if (target.form === 'object') return call('fillProperties', filler(out, target.value, 'item'))
      const key = fill(out, target.key, 'key') ?? 'key'
      const pair = ['(key, value) => [', key, ', ', fill(out, target.value, 'value') ?? 'value', ']']
      if (target.form === 'entries') return call('fillEntries', pair)
      const map = isComparable(target.key) ? out.names.global('Map') : out.names.runtime('ValueMap')
      return call('fillMap', map, pair)
    }
    default:
      return undefined
  }
}

/** The function that fills in what is in a container: that of a struct is there already. */
function filler(out: Output, type: Type, item: string): Parts {
  const target = resolve(type)
  if (target.kind === 'struct') return out.names.derived('create', target)
  return [`${item} => `, fill(out, type, item)]
}

const known = new WeakMap<Struct, boolean>()

/** Whether a struct has a field with a default, or holds a struct that has. */
export function needsFilling(struct: Struct): boolean {
  if (!known.has(struct)) settle(struct)
  return known.get(struct) === true
}

/** Finds that out for all structs within one as well, so that a long chain of them is walked along once. */
function settle(outermost: Struct): void {
  const holders = new Map<Struct, Struct[]>([[outermost, []]])
  const needy: Struct[] = []
  // The loop comes to what is added on the way.
  for (const struct of holders.keys())
    for (const field of struct.fields) {
      if (field.default !== undefined || isFilled(field)) needy.push(struct)
      for (const inner of filledIn(field.type)) {
        if (known.get(inner)) needy.push(struct)
        if (known.has(inner)) continue
        const others = holders.get(inner)
        if (others) others.push(struct)
        else holders.set(inner, [struct])
      }
    }
  for (const struct of holders.keys()) known.set(struct, false)
  for (const struct of needy) {
    if (known.get(struct)) continue
    known.set(struct, true)
    for (const holder of holders.get(struct) ?? []) needy.push(holder)
  }
}

/** The structs that are filled in where a type is. */
const filledIn = (type: Type): readonly Struct[] => structsIn(type).filter(({ kind }) => kind === 'struct')
