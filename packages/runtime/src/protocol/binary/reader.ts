/**
 * Binary, incoming. Messages are read in the strict form (which begins with a version) and in the old one (which begins with
 * the length of the name).
 */
import type { MessageHeader, Reader } from '../contract.ts'
import { messageType, methodName } from '../envelope.ts'
import { opening, type Scratch } from '../input.ts'
import { BinaryInput } from './input.ts'

export class BinaryReader extends BinaryInput implements Reader {
  /** Taken, not shared: a reader may be opened while another one is at work. Who has read all comes back. */
  declare static spare?: BinaryReader | undefined

  scratch: Scratch | undefined = undefined

  static open(bytes: Uint8Array): BinaryReader {
    return opening.open(BinaryReader, bytes)
  }

  override finish(): void {
    super.finish()
    if (this.inline !== 0) BinaryReader.spare = this
  }

  message(): MessageHeader {
    const first = this.i32()
    if (first >= 0) {
      const name = methodName(this, first)
      return { name, type: messageType(this, this.i8()), seqid: this.i32() }
    }
    if (first >>> 16 !== 0x8001) {
      this.position -= 4
      this.fail('BAD_VERSION', 'Not a Binary message')
    }
    const type = messageType(this, first & 0xff)
    return { type, name: methodName(this, this.i32()), seqid: this.i32() }
  }
}
