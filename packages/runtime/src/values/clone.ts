/** A copy of a value that shares nothing with it which anybody could change, without its IDL. */
import { ValueMap, ValueSet } from '../collections.ts'
import { getUnknownFields, unknownFields } from '../protocol/unknown.ts'
import { formOf, nested } from './forms.ts'

/**
 * A deep copy. Classes stay what they are: exceptions, and maps and sets that compare their keys by contents. Fields that a
 * schema did not have are kept.
 *
 *     const draft = clone(tweet)
 */
export function clone<T>(value: T): T {
  return copy(value, 0) as T // `copy` makes of everything what it is.
}

function copy(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  const inner = nested(depth)
  const { form, value: v } = formOf(value)
  switch (form) {
    case 'bytes':
      return v.slice()
    case 'list':
      return v.map(item => copy(item, inner))
    case 'set': {
      const elements = Array.from(v, element => copy(element, inner))
      return value instanceof ValueSet ? new ValueSet(elements) : new Set(elements)
    }
    case 'map': {
      const entries = Array.from(v, ([key, each]) => [copy(key, inner), copy(each, inner)] as const)
      return value instanceof ValueMap ? new ValueMap(entries) : new Map(entries)
    }
    case 'date':
      return new Date(v)
    case 'exception':
      return copyException(v, inner)
    case 'struct':
      return copyFields(v, inner)
  }
}

function copyFields(value: object, depth: number): object {
  // Defines properties instead of setting them, so that `__proto__` is a name like any other.
  const fields = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each, depth)]))
  return finish(fields, value)
}

/** A real error, whose constructor has not run again: the stack and what it was given are those of the original. */
function copyException(value: Error, depth: number): Error {
  const error = new Error() // Its message is copied with the rest, if it has one of its own.
  for (const name of Object.getOwnPropertyNames(value)) {
    const { enumerable = false } = Object.getOwnPropertyDescriptor(value, name) ?? {}
    const each: unknown = Reflect.get(value, name)
    // What does not show itself is no field, such as a cause.
    const own = enumerable ? copy(each, depth) : each
    Object.defineProperty(error, name, { value: own, enumerable, writable: true, configurable: true })
  }
  return finish(error, value)
}

function finish<T extends object>(made: T, original: object): T {
  const prototype = Object.getPrototypeOf(original)
  if (Object.getPrototypeOf(made) !== prototype) Object.setPrototypeOf(made, prototype)
  const unknown = getUnknownFields(original)
  return unknown === undefined ? made : Object.assign(made, { [unknownFields]: [...unknown] })
}
