/** What kinds of objects values are made of, told from the objects themselves, since at run time there is no IDL. */
import { ProtocolException } from '../exceptions.ts'
import { maximumDepth } from '../limits.ts'

export type Form =
  | { readonly form: 'bytes'; readonly value: Uint8Array }
  | { readonly form: 'list'; readonly value: readonly unknown[] }
  | { readonly form: 'set'; readonly value: ReadonlySet<unknown> }
  | { readonly form: 'map'; readonly value: ReadonlyMap<unknown, unknown> }
  | { readonly form: 'date'; readonly value: Date }
  | { readonly form: 'exception'; readonly value: Error }
  | { readonly form: 'struct'; readonly value: object }

export function formOf(value: object): Form {
  if (ArrayBuffer.isView(value))
    return { form: 'bytes', value: new Uint8Array(value.buffer, value.byteOffset, value.byteLength) }
  if (Array.isArray(value)) return { form: 'list', value }
  if (value instanceof Set) return { form: 'set', value }
  if (value instanceof Map) return { form: 'map', value }
  if (value instanceof Date) return { form: 'date', value }
  if (value instanceof Error) return { form: 'exception', value }
  return { form: 'struct', value }
}

/** The depth of what is in something at `depth`; an error where writing would end in one. */
export function nested(depth: number): number {
  if (depth >= maximumDepth)
    throw new ProtocolException('DEPTH_LIMIT', 'Nested too deep', { offset: 0, path: '' })
  return depth + 1
}

/** Raises the error for a value that is too deep, before somebody walks over it who does not count. */
export function measure(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return
  const inner = nested(depth)
  const { form, value: v } = formOf(value)
  switch (form) {
    case 'bytes':
    case 'date':
      return
    case 'list':
    case 'set':
      for (const item of v) measure(item, inner)
      return
    case 'map':
      for (const [key, each] of v) {
        measure(key, inner)
        measure(each, inner)
      }
      return
    case 'exception':
    case 'struct':
      for (const each of Object.values(v)) measure(each, inner)
  }
}
