/** Formats that know nothing of a schema. */
import { Packr } from 'msgpackr'
import { type Case, copied, type Task, translate } from '../case.ts'

/** Records: names of fields are sent once for all messages, not with each. */
export function msgpack({ workload, value }: Task): Case[] {
  const packr = new Packr({ structures: [] })
  packr.pack(value)
  const bytes = packr.pack(value)
  return [
    {
      peer: 'msgpackr',
      encode: () => packr.pack(value),
      decode: copied(workload, () => packr.unpack(bytes)),
    },
  ]
}

/** JSON as bytes, which has neither i64 nor binary: numbers and text stand in for them, where they are not all there is. */
export function json({ workload, struct, value }: Task): Case[] {
  if (workload === 'i64s' || workload === 'blob') return []
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const plain = translate(struct, value, {
    i64: Number,
    binary: bytes => btoa(String.fromCharCode(...bytes)),
    map: Object.fromEntries,
  })
  const bytes = encoder.encode(JSON.stringify(plain))
  return [
    {
      peer: 'JSON',
      encode: () => encoder.encode(JSON.stringify(plain)),
      decode: () => JSON.parse(decoder.decode(bytes)),
    },
  ]
}
