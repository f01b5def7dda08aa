/**
 * A Map and a Set that compare by contents what JavaScript compares by reference: structs, bytes, lists, sets and maps, as keys and
 * elements, are the same when what is in them is, as they are to Thrift. To everybody who reads them they are what they extend. A key must
 * not change while it is one.
 */

/** A Map that compares its keys by what is in them. */
export class ValueMap<K, V> extends Map<K, V> {
  readonly #keys = new Map<string, K>()

  constructor(entries: Iterable<readonly [K, V]> = []) {
    super()
    for (const [key, value] of entries) this.set(key, value)
  }

  override get(key: K): V | undefined {
    return super.get(this.#same(key))
  }

  override has(key: K): boolean {
    return this.#keys.has(textOf(key))
  }

  override set(key: K, value: V): this {
    return super.set(remember(this.#keys, key), value)
  }

  override delete(key: K): boolean {
    const same = this.#same(key)
    this.#keys.delete(textOf(key))
    return super.delete(same)
  }

  override clear(): void {
    this.#keys.clear()
    super.clear()
  }

  #same(key: K): K {
    return this.#keys.get(textOf(key)) ?? key
  }
}

/** A Set that compares its elements by what is in them. */
export class ValueSet<T> extends Set<T> {
  readonly #elements = new Map<string, T>()

  constructor(elements: Iterable<T> = []) {
    super()
    for (const element of elements) this.add(element)
  }

  override has(element: T): boolean {
    return this.#elements.has(textOf(element))
  }

  override add(element: T): this {
    return super.add(remember(this.#elements, element))
  }

  override delete(element: T): boolean {
    const text = textOf(element)
    const same = this.#elements.get(text) ?? element
    this.#elements.delete(text)
    return super.delete(same)
  }

  override clear(): void {
    this.#elements.clear()
    super.clear()
  }
}

/** A Map for writing: each key once. */
export const byKey = <K, V>(map: Map<K, V>): Map<K, V> => (map instanceof ValueMap ? map : new ValueMap(map))

/** A Set for writing: each element once. */
export const byElement = <T>(set: Set<T>): Set<T> => (set instanceof ValueSet ? set : new ValueSet(set))

/** The first key that is like this one, which it is if there was none. */
function remember<K>(keys: Map<string, K>, key: K): K {
  const text = textOf(key)
  const known = keys.get(text)
  if (known !== undefined) return known
  keys.set(text, key)
  return key
}

/** A text that two values share if they are the same to Thrift. Fields, elements and keys have no order. @internal */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null) return String(value)
  if (ArrayBuffer.isView(value)) return `b${Array.from(value as Uint8Array).join()}` // No other view is a value of Thrift.
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  if (value instanceof Set) return `s{${[...value].map(textOf).sort().join()}}`
  if (value instanceof Map)
    return `m{${[...value]
      .map(([key, each]) => `${textOf(key)}:${textOf(each)}`)
      .sort()
      .join()}}`
  if (value instanceof Date) return `d${value.getTime()}`
  const fields = Object.entries(value).filter(([, each]) => each != null)
  // The message of an Error is its own, but does not show itself.
  if (value instanceof Error) fields.push(['message', value.message])
  return `{${fields
    .map(([name, each]) => `${JSON.stringify(name)}:${textOf(each)}`)
    .sort()
    .join()}}`
}
