/** Types as TypeScript, and the facts of the wire that go with them. */
import { resolve, type Type } from '../schema.ts'
import { baseFacts, ttypes } from '../types.ts'
import type { Output } from './output.ts'
import { type Parts, textOf } from './printer.ts'

/** A type in TypeScript, in the words of the author: typedefs keep their names. */
export function tsType(out: Output, type: Type): Parts {
  switch (type.kind) {
    case 'base': {
      const { ts } = baseFacts[type.name]
      return ts === 'Uint8Array' ? out.names.global(ts) : ts
    }
    case 'list':
      return [tsType(out, type.element), '[]']
    case 'set':
      return [out.names.global('Set'), '<', tsType(out, type.element), '>']
    case 'map':
      return [out.names.global('Map'), '<', tsType(out, type.key), ', ', tsType(out, type.value), '>']
    case 'reference':
      return out.reference(type)
  }
}

/** The number of a type in a field header. */
export function ttype(type: Type): number {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return baseFacts[resolved.name].ttype
    case 'enum':
      return baseFacts.i32.ttype
    case 'list':
    case 'set':
    case 'map':
      return ttypes[resolved.kind]
    case 'struct':
    case 'union':
    case 'exception':
      return ttypes.struct
  }
}

/** A field header: the id above, the type below. */
export function header(id: number, type: Type): string {
  const number = id * 256 + ttype(type)
  return `${number < 0 ? '-' : ''}0x${Math.abs(number).toString(16).padStart(3, '0')}`
}

/** The code that reads a value of `type` from `r`. */
export function readCall(out: Output, type: Type): string {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return `r.${resolved.name}()`
    case 'enum':
      return 'r.i32()'
    case 'list':
    case 'set':
    case 'map':
      return `read$${out.container(resolved)}(r)`
    case 'struct':
    case 'union':
    case 'exception':
      return `${out.names.derived('read', resolved)}(r)`
  }
}

/** The code that writes `value`, of `type`, to `writer`. */
export function writeCall(out: Output, type: Type, writer: string, value: Parts): Parts {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return [`${writer}.${resolved.name}(`, value, ')']
    case 'enum':
      return [`${writer}.i32(`, value, ')']
    case 'list':
    case 'set':
    case 'map':
      return [`write$${out.container(resolved)}(${writer}, `, value, ')']
    case 'struct':
    case 'union':
    case 'exception':
      return [`${out.names.derived('write', resolved)}(${writer}, `, value, ')']
  }
}

export const tsText = (out: Output, type: Type): string => textOf(tsType(out, type))
