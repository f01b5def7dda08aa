/**
 * What the two ends of a connection have agreed upon besides the protocol: how messages are told apart. A client is
 * told, a server finds out from the first bytes it gets.
 */
import { TransportException } from '../exceptions.ts'
import type { Protocol } from '../protocol/contract.ts'
import { FrameCutter, unsigned } from './frames.ts'
import { hasHeader, protocolIds } from './header.ts'
import type { Cutter } from './inbox.ts'
import { BinaryScan } from './scan-binary.ts'
import { CompactScan, FbthriftCompactScan } from './scan-compact.ts'
import { JsonScan } from './scan-json.ts'

/**
 * `framed`: each message behind its length. `unframed`, which other libraries call buffered: one message right behind
 * the other. `header`: framed, with THeader's headers. `framed-header`: the same in a frame more, which is what becomes of
 * THeader on a framed transport of other libraries.
 */
export type Framing = 'framed' | 'unframed' | 'header' | 'framed-header'

export interface Dialect {
  readonly hasHeader: boolean
  /** How many frames there are around a message. */
  readonly frames: number
  readonly cutter: Cutter
}

/** How many bytes tell what a client speaks, if there are as many. */
export const tellingBytes = 10

const scans: Readonly<Record<string, new (maximum: number) => Cutter>> = {
  binary: BinaryScan,
  compact: CompactScan,
  'fbthrift-compact': FbthriftCompactScan,
  json: JsonScan,
  'simple-json': JsonScan,
}

export function dialectOf(framing: Framing, protocol: Protocol, maximum: number): Dialect {
  const hasHeader = framing === 'header' || framing === 'framed-header'
  if (hasHeader && protocolIds[protocol.name] === undefined)
    throw new TransportException('BAD_ARGS', `${protocol.name} has no number that THeader could say`)
  if (framing !== 'unframed') return inFrames(hasHeader, framing === 'framed-header' ? 2 : 1, maximum)
  const Scan = scans[protocol.name]
  if (Scan === undefined)
    throw new TransportException(
      'BAD_ARGS',
      `${protocol.name} needs frames: nobody knows where its messages end`,
    )
  return { hasHeader, frames: 0, cutter: new Scan(maximum) }
}

function inFrames(hasHeader: boolean, frames: number, maximum: number): Dialect {
  return { hasHeader, frames, cutter: new FrameCutter(maximum, frames) }
}

/** What a client speaks that begins like this, or `undefined` if that is not clear yet. */
export function detect(
  bytes: Uint8Array,
  protocols: readonly Protocol[],
  maximum: number,
): Dialect | undefined {
  // A length that begins with any of the others' first bytes would be a frame of 1.5 GB.
  if ((bytes[0] ?? 0) >= 0x5b) {
    if (bytes.length < 2) return undefined
    const protocol = protocols.find(({ matches }) => matches(bytes))
    if (protocol !== undefined) return dialectOf('unframed', protocol, maximum)
    throw new TransportException('CORRUPTED_DATA', 'This is no Thrift that is spoken here')
  }
  if (bytes.length < 4) return undefined
  // Checked before anything else has arrived: `GET ` is a frame of 1.2 GB.
  const length = new FrameCutter(maximum).length(bytes, 0, bytes.length)
  if (bytes.length < Math.min(length, tellingBytes)) return undefined
  const body = bytes.subarray(4)
  if (hasHeader(body)) return inFrames(true, 1, maximum)
  if (hasHeader(body.subarray(4)) && unsigned(body, 0) === length - 8) return inFrames(true, 2, maximum)
  // The old form of Binary begins with the length of a name, and then the name; no message in a frame begins so.
  const old = protocols.find(({ name }) => name === 'binary')
  if (old !== undefined && isLetter(body[0]) && unsigned(bytes, 0) <= 0xffff)
    return dialectOf('unframed', old, maximum)
  return inFrames(false, 1, maximum)
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte === 0x5f || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a))
}
