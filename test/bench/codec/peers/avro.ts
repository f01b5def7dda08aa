/** Avro, by the library that is the fastest for it; it is at home in Node alone. */
import avsc from 'avsc'
import { type Case, enumName, type Task, translate } from '../case.ts'
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
