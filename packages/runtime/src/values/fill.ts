/**
 * What `create` makes of the structs within a value: each is filled in by a `create` of its own. What is not what its type says, as
 * programs in JavaScript may have it, stays as it is: writing says so, with its place.
 */
import { ValueSet } from '../collections.ts'

type Absent = undefined | null
/** What may be absent may be absent afterwards. */
type Filled<V, T> = T | Extract<V, Absent>
type Item<V> = NonNullable<V> extends ReadonlySet<infer T> ? T : never
type Key<V> = NonNullable<V> extends ReadonlyMap<infer K, unknown> ? K : never
type Value<V> = NonNullable<V> extends ReadonlyMap<unknown, infer T> ? T : never
type Pair<V> = NonNullable<V> extends readonly (infer P)[] ? P & readonly [unknown, unknown] : never

export function fillStruct<V, T>(value: V, create: (value: NonNullable<V>) => T): Filled<V, T> {
  return isObject(value) ? create(value) : left(value)
}

export function fillList<V extends readonly unknown[] | Absent, T>(
  value: V,
  fill: (item: NonNullable<V>[number]) => T,
): Filled<V, T[]> {
  return Array.isArray(value) ? value.map(item => inner<T>(item, fill)) : left(value)
}

export function fillSet<V extends ReadonlySet<unknown> | Absent, T>(
  value: V,
  fill: (item: Item<V>) => T,
): Filled<V, Set<T>> {
  if (!isObject(value) || !('has' in value)) return left(value)
  return new ValueSet(Array.from(value, item => inner<T>(item, fill)))
}

/** `made` is the class of the map: how it compares its keys. */
export function fillMap<V extends ReadonlyMap<unknown, unknown> | Absent, K, T>(
  value: V,
  made: new (entries: never) => object,
  fill: (key: Key<V>, value: Value<V>) => [K, T],
): Filled<V, Map<K, T>> {
  if (!isObject(value) || !('get' in value)) return left(value)
  const pairs = Array.from(value, ([key, item]) => fill(key as Key<V>, item as Value<V>))
  return new made(pairs as never) as Map<K, T> // What the two classes of maps make of pairs.
}

/** A map as a list of pairs. */
export function fillEntries<V extends readonly (readonly [unknown, unknown])[] | Absent, K, T>(
  value: V,
  fill: (key: Pair<V>[0], value: Pair<V>[1]) => [K, T],
): Filled<V, [K, T][]> {
  return fillList(value, pair => (Array.isArray(pair) ? fill(pair[0], pair[1]) : left(pair)))
}

/** A map as the properties of an object. */
export function fillProperties<V extends Readonly<Record<string, unknown>> | Absent, T>(
  value: V,
  fill: (value: NonNullable<V>[string]) => T,
): Filled<V, Record<string, T>> {
  if (!isObject(value) || Symbol.iterator in value) return left(value)
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner<T>(item, fill)]))
}

/** What is in a container is an object where there is something to fill in. */
const inner = <T>(item: unknown, fill: (item: never) => T): T =>
  isObject(item) ? fill(item as never) : left(item)

const isObject = <V>(value: V): value is NonNullable<V> & object =>
  typeof value === 'object' && value !== null

/** Absent, or no value of its type, which TypeScript has ruled out. */
const left = (value: unknown): never => value as never
