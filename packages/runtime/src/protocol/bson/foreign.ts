/**
 * Fields of other protocols, which have an id and no name. Each is a binary of a subtype of our own, with its type and its value in
 * Binary, and its element is called like its id.
 */
import { BinaryReader } from '../binary/reader.ts'
import { BinaryWriter } from '../binary/writer.ts'
import { TType } from '../contract.ts'
import { copy } from '../copy.ts'
import type { UnknownField } from '../unknown.ts'
import { Kind, Subtype } from './types.ts'

/** What the binary for a field holds. */
export function writeForeign({ bytes, header, reader, transcode = copy }: UnknownField): Uint8Array {
  const w = BinaryWriter.open()
  w.i8((header << 24) >> 24)
  transcode(reader(bytes), w, header & 0xff)
  return w.finish()
}

interface Foreign {
  readonly header: number
  /** In Binary. */
  readonly value: Uint8Array
}

/** The field that an element stands for, if that is what it is. */
export function readForeign(element: Uint8Array): Foreign | undefined {
  const name = element.indexOf(0)
  const id = Number(String.fromCharCode(...element.subarray(1, Math.min(name, 8))))
  // Behind the name is the size of the binary, and what it is.
  if (element[0] !== Kind.BINARY || element[name + 5] !== Subtype.FIELD || (id << 16) >> 16 !== id)
    return undefined
  const type = element[name + 6] ?? 0
  const value = element.subarray(name + 7)
  try {
    const r = new BinaryReader(value)
    r.skip(type)
    if (type === TType.STOP || r.position !== value.length) return undefined
    return { header: (id << 8) | type, value }
  } catch {
    return undefined
  }
}
