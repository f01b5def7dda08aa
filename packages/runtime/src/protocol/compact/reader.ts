/**
 * Compact, incoming: integers as varints of seven bits a byte, zigzag so that small negatives stay small;
 * field ids as the distance from the field before; the value of a bool field inside its header.
 * Types are numbers here, as everywhere in `protocol`: the table of their names is 70 bytes of every bundle that mentions it (`test/size`).
 */
import type { MessageHeader, Reader, TType } from '../contract.ts'
import { copy } from '../copy.ts'
import { messageType, methodName } from '../envelope.ts'
import { Input, opening, type Scratch } from '../input.ts'
import { unzigzag } from '../long.ts'
import type { Transcode } from '../unknown.ts'
import { noFloat, types, width } from './types.ts'

export class CompactReader extends Input implements Reader {
  /** Taken, not shared: a reader may be opened while another one is at work. Who has read all comes back. */
  declare static spare?: CompactReader | undefined

  scratch: Scratch | undefined = undefined

  static open(bytes: Uint8Array): CompactReader {
    return opening.open(CompactReader, bytes)
  }

  override finish(): void {
    super.finish()
    if (this.inline !== 0) CompactReader.spare = this
  }

  readonly protocol: string = 'compact'
  override readonly inline: number = 2
  protected readonly version: number = 1
  protected override readonly transcode: Transcode = copy
  /** The low half of the header of a bool field whose value has not been asked for: 1 or 2, else 0. */
  private boolField = 0

  protected fresh(bytes: Uint8Array): Reader {
    return new CompactReader(bytes)
  }

  message(): MessageHeader {
    const start = this.take(2)
    const second = this.bytes[start + 1] ?? 0
    if (this.bytes[start] !== 0x82 || (second & 0x1f) !== this.version) {
      this.position = start
      this.fail('BAD_VERSION', 'Not a Compact message')
    }
    const type = messageType(this, second >> 5)
    const seqid = this.varint()
    return { type, seqid, name: methodName(this, this.varint()) }
  }

  field(): number {
    const last = this.header >> 8
    this.header = 0
    const start = this.take(1)
    const byte = this.bytes[start] ?? 0
    const nibble = byte & 0x0f
    if (nibble === 0) return 0
    const type = this.legal(nibble)
    const delta = byte >> 4
    const id = delta === 0 ? this.i16() : last + delta
    if (id > 0x7fff) {
      this.position = start
      this.fail('INVALID_DATA', `A field id of ${id}`)
    }
    if (nibble <= 2) this.boolField = nibble
    return (this.header = (id << 8) | type)
  }

  override unknown(header: number): void {
    if ((header & 0xff) === 2) {
      this.keep(header, 0, Uint8Array.of(this.boolField))
      this.boolField = 0
    } else super.unknown(header)
  }

  protected listHead(type: TType): number {
    const byte = this.bytes[this.take(1)] ?? 0
    const nibble = byte & 0x0f
    const size = byte >> 4 === 15 ? this.varint() : byte >> 4
    if (size === 0) this.entryTypes(0, this.typeOf(nibble), 0, 0)
    else this.entryTypes(0, this.legal(nibble), 0, type)
    return this.container(size, width(this.elementType))
  }

  protected mapHead(key: TType, value: TType): number {
    const size = this.varint()
    if (size === 0) {
      this.entryTypes(0, 0, 0, 0)
      return this.container(0, 0)
    }
    const byte = this.bytes[this.take(1)] ?? 0
    this.entryTypes(this.legal(byte >> 4), this.legal(byte & 0x0f), key, value)
    return this.container(size, width(this.keyType) + width(this.elementType))
  }

  bool(): boolean {
    let value = this.boolField
    if (value === 0) {
      value = this.bytes[this.take(1)] ?? 0
      // The specification says 1 and 2; some libraries write 0 for a false element.
      if (value > 2) {
        this.position--
        this.fail('INVALID_DATA', `A bool is 1 or 2, not ${value}`)
      }
    }
    this.boolField = 0
    return value === 1
  }

  i8(): number {
    return this.view.getInt8(this.take(1))
  }

  i16(): number {
    const start = this.position
    const value = this.i32()
    if ((value << 16) >> 16 !== value) {
      this.position = start
      this.fail('INVALID_DATA', `${value} is no i16`)
    }
    return value
  }

  i32(): number {
    const value = this.varint()
    return (value >>> 1) ^ -(value & 1)
  }

  i64(): bigint {
    const start = this.position
    let low = 0
    let high = 0
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.bytes[this.take(1)] ?? 0
      const bits = byte & 0x7f
      if (shift < 32) low |= bits << shift
      if (shift > 28) high |= bits << (shift - 32)
      if (shift === 28) high = bits >> 4
      if (byte >= 0x80) continue
      if (shift > 56 && bits > 1) break
      return unzigzag(low, high)
    }
    this.position = start
    this.fail('INVALID_DATA', 'A varint of more than 64 bits')
  }

  double(): number {
    return this.view.getFloat64(this.take(8), true)
  }

  float(): number {
    this.fail('INVALID_DATA', noFloat)
  }

  string(): string {
    return this.text(this.varint())
  }

  binary(): Uint8Array {
    return this.copy(this.varint())
  }

  protected skipScalar(type: number): void {
    if (type === 2) this.bool()
    else if (type === 6) this.i16()
    else if (type === 8) this.i32()
    else if (type === 10) this.i64()
    else if (type === 11) this.take(this.varint())
    else this.take(type === 3 ? 1 : type === 4 ? 8 : 16)
  }

  /** 32 bits, as a signed number. */
  private varint(): number {
    const start = this.take(1)
    let byte = this.bytes[start] ?? 0
    let value = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = this.bytes[this.take(1)] ?? 0
      if (shift === 28 && byte > 0x0f) {
        this.position = start
        this.fail('INVALID_DATA', 'A varint of more than 32 bits')
      }
      value |= (byte & 0x7f) << shift
    }
    return value
  }

  /** The type of one of Compact's numbers; 0 if there is none. */
  protected typeOf(nibble: number): TType {
    return types[nibble] ?? 0
  }

  /** The type of one of Compact's numbers, or an error. */
  private legal(nibble: number): TType {
    const type = this.typeOf(nibble)
    if (type === 0) {
      this.position--
      this.fail('INVALID_DATA', `There is no type ${nibble}`)
    }
    return type
  }
}
