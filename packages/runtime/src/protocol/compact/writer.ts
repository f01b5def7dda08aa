/**
 * Compact, outgoing: integers as varints of seven bits a byte, zigzag so that small negatives stay small;
 * field ids as the distance from the field before; the value of a bool field inside its header.
 */
import type { MessageHeader, Reader, TType, Writer } from '../contract.ts'
import { copy } from '../copy.ts'
import { halves, split } from '../long.ts'
import { Output } from '../output.ts'
import { nibbles, noFloat } from './types.ts'

/** Taken, not shared: a writer may be opened while another one is at work. Who has written all comes back. */
let spare: CompactWriter | undefined

export class CompactWriter extends Output implements Writer {
  static open(): CompactWriter {
    const w = spare ?? new CompactWriter()
    spare = undefined
    return w
  }

  override finish(): Uint8Array<ArrayBuffer> {
    if (this.isSpare) spare = this
    return super.finish()
  }

  readonly protocol: string = 'compact'
  override readonly inline: number = 2
  protected readonly version: number = 1
  /** The header of a bool field, which waits for its value; 0 when there is none. */
  private boolField = 0

  message(header: MessageHeader): void {
    this.byte(0x82)
    this.byte((header.type << 5) | this.version)
    this.varint(header.seqid >>> 0)
    this.string(header.name)
  }

  field(header: number): this {
    if ((header & 0xff) === 2) this.boolField = header
    else this.fieldHeader(header, this.nibble(header & 0xff))
    return this
  }

  list(type: TType, size: number): void {
    this.container(size, 0, type)
    const nibble = this.nibble(type)
    if (size < 15) this.byte((size << 4) | nibble)
    else {
      this.byte(0xf0 | nibble)
      this.varint(size)
    }
  }

  set(type: TType, size: number): void {
    this.list(type, size)
  }

  map(key: TType, value: TType, size: number): void {
    this.container(size, key, value)
    this.varint(size)
    if (size > 0) this.byte((this.nibble(key) << 4) | this.nibble(value))
  }

  bool(value: boolean): void {
    const header = this.boolField
    if (typeof value !== 'boolean') {
      if (header !== 0) this.header = header
      this.refuse(value, 'bool')
    }
    this.boolField = 0
    if (header === 0) this.byte(value ? 1 : 2)
    else this.fieldHeader(header, value ? 1 : 2)
  }

  i8(value: number): void {
    this.byte(this.integer(value, 'i8', 24))
  }

  i16(value: number): void {
    this.zigzag(this.integer(value, 'i16', 16))
  }

  i32(value: number): void {
    this.zigzag(this.integer(value, 'i32', 0))
  }

  i64(value: bigint): void {
    split(this.long(value))
    const sign = (halves[1] as number) >> 31
    let low = ((halves[0] as number) << 1) ^ sign
    let high = (((halves[1] as number) << 1) | ((halves[0] as number) >>> 31)) ^ sign
    this.reserve(10)
    for (; high !== 0; high >>>= 7) {
      this.bytes[this.position++] = low | 0x80
      low = (low >>> 7) | (high << 25)
    }
    this.varint(low >>> 0)
  }

  double(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'double')
    this.reserve(8)
    this.view.setFloat64(this.position, value, true)
    this.position += 8
  }

  float(_value: number): void {
    this.fail('INVALID_DATA', noFloat)
  }

  string(value: string): void {
    // Text is as long as its bytes when it is ASCII, so that is what room is left for; the rest moves.
    const gap = varintWidth(typeof value === 'string' ? value.length : 0)
    const size = this.textAfter(gap, value)
    const moved = varintWidth(size)
    const start = this.position + gap
    if (moved !== gap) this.bytes.copyWithin(this.position + moved, start, start + size)
    this.varint(size)
    this.position += size
  }

  binary(value: Uint8Array): void {
    const size = this.checkBinary(value)
    this.varint(size)
    this.raw(value, size)
  }

  protected stop(): void {
    this.byte(0)
  }

  protected override transcode(r: Reader, type: number): void {
    copy(r, this, type)
  }

  /** Compact's number of a type; 0 if there is none. */
  protected nibble(type: number): number {
    return nibbles[type] ?? 0
  }

  private fieldHeader(header: number, nibble: number): void {
    const id = header >> 8
    const delta = id - (this.header >> 8)
    this.header = header
    if (delta > 0 && delta < 16) this.byte((delta << 4) | nibble)
    else {
      this.byte(nibble)
      this.zigzag(id)
    }
  }

  private zigzag(value: number): void {
    this.varint(((value << 1) ^ (value >> 31)) >>> 0)
  }

  private byte(value: number): void {
    this.reserve(1)
    this.bytes[this.position++] = value
  }

  /** `value` is unsigned and has at most 32 bits. */
  private varint(value: number): void {
    this.reserve(5)
    let rest = value
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.position++] = (rest & 0x7f) | 0x80
    this.bytes[this.position++] = rest
  }
}

function varintWidth(size: number): number {
  let width = 1
  for (let rest = size >>> 7; rest > 0; rest >>>= 7) width++
  return width
}
