/** The codecs that we print, with each of our protocols. */
import { join } from 'node:path'
import type { Protocol, Struct } from 'thrift-es'
import type { Case, Task } from '../case.ts'

interface Bundle {
  readonly binary: Protocol
  readonly compact: Protocol
  readonly encode: typeof import('thrift-es').encode
  readonly decode: typeof import('thrift-es').decode
}

export async function ours({ folder, struct, value }: Task): Promise<Case[]> {
  const bundle: Bundle & Record<string, Struct<object>> = await import(join(folder, 'ours.mjs'))
  const { encode, decode, binary, compact } = bundle
  const type = bundle[struct.name]
  if (!type) throw new Error(`${struct.name} is not printed`)
  return [binary, compact].map(protocol => {
    const bytes = encode(type, value, protocol)
    return {
      peer: 'thrift-es',
      protocol: protocol.name,
      encode: () => encode(type, value, protocol),
      decode: () => decode(type, bytes, protocol),
    }
  })
}
