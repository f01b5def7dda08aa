/** The codecs that we print, with each of our protocols. */
import type { Protocol, Struct } from 'thrift-es'
import type { Case, Task } from '../case.ts'

interface Bundle {
  readonly binary: Protocol
  readonly compact: Protocol
  readonly encode: typeof import('thrift-es').encode
  readonly decode: typeof import('thrift-es').decode
}

/** As it is printed for servers, and for browsers. */
export async function ours(task: Task): Promise<Case[]> {
  const cases: Case[] = []
  for (const optimize of ['speed', 'size'])
    for (const protocol of ['binary', 'compact'] as const) cases.push(await printed(task, optimize, protocol))
  return cases
}

async function printed(
  { folder, struct, value }: Task,
  optimize: string,
  name: 'binary' | 'compact',
): Promise<Case> {
  // A copy of everything for each: what an engine learns of one protocol must not slow the other one down.
  const bundle: Bundle & Record<string, Struct<object>> = await import(`${folder}/${optimize}.mjs?${name}`)
  const { encode, decode, [name]: protocol } = bundle
  const type = bundle[struct.name]
  if (!type) throw new Error(`${struct.name} is not printed`)
  const bytes = encode(type, value, protocol)
  return {
    peer: `thrift-es ${optimize}`,
    protocol: name,
    encode: () => encode(type, value, protocol),
    decode: () => decode(type, bytes, protocol),
  }
}
