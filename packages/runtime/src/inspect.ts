/**
 * Values as text for people who look for a mistake: fields by name, bytes in hexadecimal, what is long cut short. It is
 * the schema that is followed, so that fields nobody here knows are shown as well, and what is in the object besides is not.
 */
import { decode, type Writable } from './codec.ts'
import { type DynamicStruct, readDynamicStruct, writeDynamicStruct } from './dynamic.ts'
import { type InspectOptions, InspectWriter, UntypedInspectWriter } from './inspect/writer.ts'
import type { Protocol } from './protocol/contract.ts'

export type { InspectOptions } from './inspect/writer.ts'

/**
 * A value as text. A value that does not fit its type is a `ProtocolException`, as in `encode`.
 *
 *     console.log(inspect(Tweet, tweet)) // Tweet { userId: 1, userName: "ada", text: "Hello!" }
 */
export function inspect<T>(type: Writable<T>, value: T, options: InspectOptions = {}): string {
  return show(new InspectWriter(options), w => ('write' in type ? type.write(w, value) : type(w, value)))
}

/**
 * The struct that `bytes` hold as text, without IDL: ids for names, and bytes for text unless they are text.
 *
 *     console.log(inspectBytes(bytes, compact)) // struct { 1: 1, 2: "ada" }
 */
export function inspectBytes(
  bytes: Uint8Array,
  protocol?: Pick<Protocol, 'reader'>,
  options: InspectOptions = {},
): string {
  const value: DynamicStruct = decode(r => readDynamicStruct(r), bytes, protocol)
  return show(new UntypedInspectWriter(options), w => writeDynamicStruct(w, value))
}

function show(w: InspectWriter, write: (w: InspectWriter) => void): string {
  try {
    write(w)
    return w.text()
  } catch (error) {
    throw w.failure(error)
  }
}
