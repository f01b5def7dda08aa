/**
 * Whether two values are the same to Thrift, without their IDL: values of imported types are plain enough to be compared by
 * what they are. A class of an exception counts; fields that a schema did not have do not.
 */
import { textOf } from '../collections.ts'
import { formOf, measure, nested } from './forms.ts'

/**
 * Whether both would be read as the same. Absent is absent, whether as `undefined` or `null`; sets and maps have no order;
 * NaN is itself, and -0 is not 0.
 *
 *     if (!equals(tweet, edited)) save(edited)
 */
export function equals(a: unknown, b: unknown): boolean {
  return same(a, b, 0)
}

function same(a: unknown, b: unknown, depth: number): boolean {
  if (a == null || b == null) return a == null && b == null
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b)
  if (a === b) return true
  const inner = nested(depth)
  const x = formOf(a)
  const y = formOf(b)
  switch (x.form) {
    case 'bytes':
      return y.form === 'bytes' && sameBytes(x.value, y.value)
    case 'list':
      return (
        y.form === 'list' &&
        x.value.length === y.value.length &&
        x.value.every((item, i) => same(item, y.value[i], inner))
      )
    case 'set':
      return y.form === 'set' && sameElements(x.value, y.value, inner)
    case 'map':
      return y.form === 'map' && sameEntries(x.value, y.value, inner)
    case 'date':
      return y.form === 'date' && Object.is(x.value.getTime(), y.value.getTime())
    case 'exception':
      return (
        y.form === 'exception' &&
        Object.getPrototypeOf(a) === Object.getPrototypeOf(b) &&
        messageOf(x.value) === messageOf(y.value) &&
        sameFields(a, b, inner)
      )
    case 'struct':
      return y.form === 'struct' && sameFields(a, b, inner)
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function sameElements(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>, depth: number): boolean {
  const x = new Set([...a].map(element => keyOf(element, depth)))
  const y = new Set([...b].map(element => keyOf(element, depth)))
  return x.size === y.size && [...x].every(key => y.has(key))
}

function sameEntries(
  a: ReadonlyMap<unknown, unknown>,
  b: ReadonlyMap<unknown, unknown>,
  depth: number,
): boolean {
  const x = new Map([...a].map(([key, value]) => [keyOf(key, depth), value]))
  const y = new Map([...b].map(([key, value]) => [keyOf(key, depth), value]))
  return x.size === y.size && [...x].every(([key, value]) => y.has(key) && same(value, y.get(key), depth))
}

/** What two keys share if they are the same: a text for those that JavaScript compares by reference. */
function keyOf(key: unknown, depth: number): unknown {
  if (typeof key !== 'object') return key
  measure(key, depth)
  return textOf(key)
}

/** An exception without a message is another one than one whose message is empty. */
function messageOf(error: Error): string | undefined {
  return Object.hasOwn(error, 'message') ? error.message : undefined
}

function sameFields(a: object, b: object, depth: number): boolean {
  const x = fieldsOf(a)
  const y = new Map(fieldsOf(b))
  return x.length === y.size && x.every(([name, value]) => y.has(name) && same(value, y.get(name), depth))
}

function fieldsOf(value: object): [name: string, value: unknown][] {
  return Object.entries(value).filter(([, each]) => each != null)
}
