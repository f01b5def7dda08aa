/** Formats that are not Thrift's nor protobuf's. */
import avsc from 'avsc'
import { Packr } from 'msgpackr'
import { type Case, copied, enumName, type Task, translate } from '../case.ts'
import { avro } from '../proto.ts'

export function avroBinary({ struct, value }: Task): Case[] {
  // Its own i64 is a number, and refuses what does not fit.
  const long = avsc.types.LongType.__with({
    fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
    toBuffer(number: bigint) {
      const bytes = Buffer.alloc(8)
      bytes.writeBigInt64LE(number)
      return bytes
    },
    fromJSON: BigInt,
    toJSON: Number,
    isValid: (number: unknown) => typeof number === 'bigint',
    compare: (a: bigint, b: bigint) => (a === b ? 0 : a < b ? -1 : 1),
  })
  const type = avsc.Type.forSchema(avro(struct) as avsc.Schema, { registry: { long } })
  const record = translate(struct, value, {
    binary: bytes => Buffer.from(bytes),
    enum: enumName,
    map: Object.fromEntries,
  })
  const bytes = type.toBuffer(record)
  return [{ peer: 'avsc', encode: () => type.toBuffer(record), decode: () => type.fromBuffer(bytes) }]
}

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
    binary: bytes => Buffer.from(bytes).toString('base64'),
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
