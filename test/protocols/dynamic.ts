/** Structs without a schema, to try: one of all that can be in bytes, and others made at random. */
import { TType } from 'thrift-es'
import type { DynamicStruct } from 'thrift-es/dynamic'
import type { Random } from '../fuzz/random.ts'

/** All that can be in bytes. */
export const all: DynamicStruct = {
  kind: 'struct',
  fields: [
    { id: 1, type: TType.BOOL, value: true },
    { id: 2, type: TType.BOOL, value: false },
    { id: -7, type: TType.BYTE, value: -128 },
    { id: 32767, type: TType.I16, value: -32768 },
    { id: -32768, type: TType.I32, value: 2147483647 },
    { id: 3, type: TType.I64, value: -(2n ** 63n) },
    { id: 3, type: TType.DOUBLE, value: -0 },
    { id: 4, type: TType.DOUBLE, value: Number.NaN },
    { id: 5, type: TType.STRING, value: new TextEncoder().encode('hé\ufeff') },
    { id: 6, type: TType.UUID, value: '00112233-4455-6677-8899-aabbccddeeff' },
    { id: 7, type: TType.STRUCT, value: { kind: 'struct', fields: [] } },
    { id: 8, type: TType.LIST, value: { kind: 'list', type: TType.BOOL, items: [true, false] } },
    { id: 9, type: TType.SET, value: { kind: 'set', type: TType.I64, items: [2n, 1n, 2n] } },
    { id: 10, type: TType.LIST, value: { kind: 'list', type: TType.STRING, items: [] } },
    {
      id: 11,
      type: TType.MAP,
      value: {
        kind: 'map',
        keyType: TType.LIST,
        valueType: TType.STRUCT,
        entries: [
          [
            { kind: 'list', type: TType.I32, items: [1, 2] },
            { kind: 'struct', fields: [{ id: 1, type: TType.BOOL, value: false }] },
          ],
        ],
      },
    },
    { id: 12, type: TType.MAP, value: { kind: 'map', keyType: 0, valueType: 0, entries: [] } },
  ],
}

const scalars = [2, 3, 4, 6, 8, 10, 11, 16] as const
const nested = [12, 13, 14, 15] as const

export function randomStruct(random: Random, depth: number): DynamicStruct {
  const fields = Array.from({ length: random(5) }, () => {
    const type = randomType(random, depth)
    return { id: random(65536) - 32768, type, value: randomValue(random, type, depth + 1) }
  })
  return { kind: 'struct', fields } as DynamicStruct
}

function randomType(random: Random, depth: number): TType {
  return (depth < 5 && random(3) === 0 ? nested[random(4)] : scalars[random(8)]) ?? 2
}

function randomValue(random: Random, type: TType, depth: number): unknown {
  const long = BigInt.asIntN(64, (BigInt(random(2 ** 32)) << 32n) | BigInt(random(2 ** 32)))
  switch (type) {
    case TType.BOOL:
      return random(2) === 1
    case TType.BYTE:
      return random(256) - 128
    case TType.I16:
      return random(65536) - 32768
    case TType.I32:
      return random(2 ** 32) - 2 ** 31
    case TType.I64:
      return long >> BigInt(random(64))
    case TType.DOUBLE:
      return [-0, Number.POSITIVE_INFINITY, 0.1, 5e-324, -1e300][random(5)]
    case TType.STRING:
      return Uint8Array.from({ length: random(4) }, () => random(128))
    case TType.UUID:
      return `00112233-4455-6677-8899-aabbccddee${(random(256) + 256).toString(16).slice(1)}`
    case TType.STRUCT:
      return randomStruct(random, depth)
    case TType.LIST:
    case TType.SET: {
      const item = randomType(random, depth)
      const items = Array.from({ length: random(4) }, () => randomValue(random, item, depth + 1))
      return { kind: type === TType.LIST ? 'list' : 'set', type: item, items }
    }
    case TType.MAP: {
      const [keyType, valueType] = [randomType(random, depth), randomType(random, depth)]
      // Compact does not say what an empty map could hold.
      const entries = Array.from({ length: 1 + random(3) }, () => [
        randomValue(random, keyType, depth + 1),
        randomValue(random, valueType, depth + 1),
      ])
      return { kind: 'map', keyType, valueType, entries }
    }
    default:
      throw new Error(`No value of type ${type}`)
  }
}
