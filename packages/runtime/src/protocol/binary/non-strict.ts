/** Binary, outgoing, with the envelope of before there was a version: the name, the type in one byte, the number. */
import type { MessageHeader } from '../contract.ts'
import { BinaryWriter } from './writer.ts'

export class NonStrictBinaryWriter extends BinaryWriter {
  // Printed code keeps writers of its own bytes for the next value, and that one would have this envelope.
  override readonly inline: number = 0

  override message({ name, type, seqid }: MessageHeader): void {
    this.string(name)
    this.i8(type)
    this.i32(seqid)
  }
}
