/**
 * What the writers of JSON formats share: values, what separates them, and the envelope of messages. There is no
 * white space. A writer adds how fields and containers are written.
 */
import { toBase64 } from '../base64.ts'
import type { MessageHeader, StructSchema } from '../contract.ts'
import { Output } from '../output.ts'
import { uuidText } from '../uuid.ts'
import { alone, element, entryValue, firstKey, key } from './places.ts'

export abstract class JsonOutput extends Output {
  /** What stands before the next value of what is open. */
  protected place: number = alone
  /** The places of what is open around it. */
  private readonly places: number[] = []
  private isMessage = false

  message({ name, type, seqid }: MessageHeader): void {
    this.ascii('[1,')
    this.quoted(name)
    this.ascii(`,${type},${seqid}`)
    this.isMessage = true
    this.place = element
  }

  i8(value: number): void {
    this.number(String(this.integer(value, 'i8', 24)))
  }

  i16(value: number): void {
    this.number(String(this.integer(value, 'i16', 16)))
  }

  i32(value: number): void {
    this.number(String(this.integer(value, 'i32', 0)))
  }

  i64(value: bigint): void {
    this.number(String(this.long(value)))
  }

  /** The nearest number of 32 bits, in as few digits as tell it from the others. */
  float(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'float')
    this.double(shortest(Math.fround(value)))
  }

  double(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'double')
    if (Number.isFinite(value)) this.number(Object.is(value, -0) ? '-0' : String(value))
    else {
      this.next()
      this.ascii(`"${value}"`)
    }
  }

  string(value: string): void {
    this.next()
    this.quoted(value)
  }

  binary(value: Uint8Array): void {
    this.next()
    const bytes = new Uint8Array(this.checkBinary(value))
    bytes.set(value)
    this.reserve(bytes.length * 2 + 4)
    this.bytes[this.position++] = 0x22
    const start = this.position
    this.position = toBase64(bytes, this.bytes, start)
    this.pad(this.position - start)
    this.bytes[this.position++] = 0x22
  }

  override uuid(value: Uint8Array): void {
    this.next()
    this.ascii(`"${uuidText(value)}"`)
  }

  override finish(): Uint8Array<ArrayBuffer> {
    if (this.isMessage) this.ascii(']')
    return super.finish()
  }

  protected override enter(frame: StructSchema | number): void {
    if (typeof frame !== 'number') this.next()
    super.enter(frame)
    this.places[this.depth] = this.place
    this.place = alone
    if (typeof frame !== 'number') this.ascii('{')
  }

  protected override leave(): void {
    const { place } = this
    if (place !== alone) this.ascii(place < firstKey ? ']' : '}')
    this.place = this.places[this.depth] ?? alone
    super.leave()
  }

  /** Writes what separates the next value from the one before; tells whether it is a key. */
  protected next(): boolean {
    const { place } = this
    if (place === alone) return false
    if (place === element || place === key) this.ascii(',')
    else if (place === entryValue) this.ascii(':')
    const isKey = place === firstKey || place === key
    this.place = place <= element ? element : isKey ? entryValue : key
    return isKey
  }

  /** Writes what is no text, in quotes if it is a key. */
  protected number(text: string): void {
    this.ascii(this.next() ? `"${text}"` : text)
  }

  /** Fills up the last four characters of base64. */
  protected pad(length: number): void {
    for (let at = length; at % 4 !== 0; at++) this.bytes[this.position++] = 0x3d
  }

  protected quoted(value: string): void {
    if (typeof value !== 'string') this.refuse(value, 'a string')
    const text = JSON.stringify(value)
    // Which escapes the halves of surrogate pairs instead of refusing them.
    if (text.includes('\\ud') && /\p{Surrogate}/u.test(value))
      this.refuse(value, 'text without lone surrogates')
    this.position += this.textAfter(0, this.escaped(text))
  }

  /** Text with its quotes, after what else this format wants escaped. */
  protected escaped(text: string): string {
    return text
  }

  protected ascii(text: string): void {
    const { length } = text
    this.reserve(length)
    for (let i = 0; i < length; i++) this.bytes[this.position++] = text.charCodeAt(i)
  }

  /** Whether the struct that was opened last is still without fields. */
  protected isEmpty(): boolean {
    return this.bytes[this.position - 1] === 0x7b
  }
}

/** The shortest decimal number that a number of 32 bits is nearest to. */
function shortest(float: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const decimal = Number(float.toPrecision(digits))
    // `toPrecision` has no sign for zero.
    if (Math.fround(decimal) === float) return float === 0 ? float : decimal
  }
  return Number(float.toPrecision(9))
}
