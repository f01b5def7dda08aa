/** What the two ends of streams, sinks and interactions tell each other, as bytes. */
import { MessageType } from 'thrift-es'
import { binary } from 'thrift-es/binary'

export function frame(kind: number, id: number, ...body: Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.of(kind), int(id), ...body])
}

/** A call that belongs to no interaction. */
export function call(id: number, credits: number, name: string, args = '00'): Buffer {
  return frame(0xf1, id, int(credits), int(0), message(name, MessageType.CALL, id), hex(args))
}

export function message(name: string, type: MessageType, seqid: number): Uint8Array {
  const w = binary.writer()
  w.message({ name, type, seqid })
  return w.finish()
}

export function int(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

export function hex(text: string): Buffer {
  return Buffer.from(text.replaceAll(' ', ''), 'hex')
}
