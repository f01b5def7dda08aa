/**
 * What the readers of JSON formats share: a tokenizer over bytes that goes from value to value as the schema asks for
 * them, and never further. `JSON.parse` would lose the digits of an i64, take any number of elements before anybody
 * counts them, and refuse what Thrift's formats add to JSON: keys that are structs, `nan`, raw control characters.
 * A reader adds how fields and containers are written.
 */
import { fromBase64 } from '../base64.ts'
import type { MessageHeader, StructSchema } from '../contract.ts'
import { messageType, methodName } from '../envelope.ts'
import { Input } from '../input.ts'
import { utf8 } from '../text.ts'
import { uuidBytes } from '../uuid.ts'
import { binaryWeight } from '../weights.ts'
import { resolveEscapes } from './escapes.ts'
import { alone, element, entryValue, firstKey, key } from './places.ts'

/** Longer numbers are nobody's: a double in plain decimals has at most 1077 characters. */
const longestNumber = 1100

/** Doubles that JSON has no number for: as Thrift's formats quote them, and as some libraries write them bare. */
const beyondNumbers: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['NaN', Number.NaN],
  ['-NaN', Number.NaN],
  ['nan', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['inf', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
])

export abstract class JsonInput extends Input {
  /** What makes text of bytes. */
  utf8: TextDecoder = utf8
  /** What stands before the next value of what is open. */
  protected place: number = alone
  /** The places of what is open around it. */
  private readonly places: number[] = []
  /** Where the number that was found last begins and ends, without its quotes. */
  protected start = 0
  protected stop = 0
  private isMessage = false
  /** Whether doubles may be in quotes that are no keys. */
  protected readonly quotesDoubles: boolean = false

  message(): MessageHeader {
    if (this.peek() !== 0x5b) this.fail('BAD_VERSION', 'Not a JSON message')
    this.position++
    const start = this.position
    const version = this.integer(32, 'number of a version')
    if (version !== 1) {
      this.position = start
      this.fail('BAD_VERSION', `A message of version ${version}`)
    }
    this.expect(0x2c)
    const name = this.name()
    this.expect(0x2c)
    const type = messageType(this, this.integer(32, 'type of a message'))
    this.expect(0x2c)
    const seqid = this.integer(32, 'i32')
    this.isMessage = true
    this.place = element
    return { name, type, seqid }
  }

  i8(): number {
    return this.scalar(8, 'i8')
  }

  i16(): number {
    return this.scalar(16, 'i16')
  }

  i32(): number {
    return this.scalar(32, 'i32')
  }

  i64(): bigint {
    const digits = this.long()
    // Up to 15 digits a double is exact, and making a bigint of it is cheaper than parsing one.
    const text = this.ascii(this.start, this.stop)
    return digits <= 15 ? BigInt(Number(text)) : BigInt(text)
  }

  /** The nearest number of 32 bits. */
  float(): number {
    const value = this.double()
    const float = Math.fround(value)
    if (Number.isFinite(value) && !Number.isFinite(float)) this.refuse('float')
    return float
  }

  double(): number {
    const isKey = this.next()
    const isQuoted = this.peek() === 0x22
    this.word(isQuoted)
    const text = this.ascii(this.start, this.stop)
    const special = beyondNumbers.get(text)
    if (special !== undefined) return special
    const value = Number(text)
    const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)
    // A number so large that it reads as infinity is not what was written.
    if (!isNumber || !Number.isFinite(value) || (isQuoted !== isKey && !(isQuoted && this.quotesDoubles)))
      this.refuse('double')
    return value
  }

  string(): string {
    this.next()
    return this.quoted()
  }

  binary(): Uint8Array {
    this.next()
    const start = this.position
    const bytes = this.fromText(this.quoted())
    if (bytes === undefined) {
      this.position = start
      this.fail('INVALID_DATA', 'A binary is not in base64')
    }
    this.spend(binaryWeight + bytes.length)
    return bytes
  }

  override uuid(): Uint8Array {
    this.next()
    const bytes = this.quotedUuid()
    this.spend(binaryWeight + 16)
    return bytes
  }

  override finish(): void {
    if (this.isMessage) this.expect(0x5d)
    this.space()
    super.finish()
  }

  /** The bytes that a text stands for, or `undefined` if it is none of those. */
  protected fromText(text: string): Uint8Array | undefined {
    return fromBase64(text)
  }

  protected override enter(frame: StructSchema | number): void {
    const isStruct = typeof frame !== 'number'
    if (isStruct && this.place !== alone) this.next()
    super.enter(frame)
    this.places[this.depth] = this.place
    this.place = alone
    if (isStruct) this.expect(0x7b)
  }

  /** Closes what was opened last. A struct has been closed by whoever looked for its next field. */
  protected override leave(): void {
    if (this.place !== alone) {
      if (this.peek() === 0x2c) this.fail('INVALID_DATA', 'A container holds more than it claims')
      this.expect(this.place < firstKey ? 0x5d : 0x7d)
    }
    this.place = this.places[this.depth] ?? alone
    super.leave()
  }

  protected override index(): number | undefined {
    const { place, keyType } = this
    this.place = keyType === 0 ? this.placeOfFirst : firstKey
    const index = super.index()
    this.place = place
    return index
  }

  /** What stands before the first element of a list. */
  protected abstract readonly placeOfFirst: number

  /** Moves to the next value, past what separates it from the one before; tells whether it is a key. */
  protected next(): boolean {
    const { place } = this
    if (place === element || place === key) {
      const byte = this.peek()
      if (byte === 0x5d || byte === 0x7d) this.fail('INVALID_DATA', 'A container holds less than it claims')
      this.expect(0x2c)
    } else if (place === entryValue) this.expect(0x3a)
    this.peek()
    if (place < firstKey) {
      if (place !== alone) this.place = element
      return false
    }
    this.place = place === entryValue ? key : entryValue
    return place !== entryValue
  }

  /** The next byte that is not white space, and stays where it is. */
  protected peek(): number {
    this.space()
    if (this.position === this.length) this.fail('END_OF_FILE', 'The text ends before the value does')
    return this.bytes[this.position] ?? 0
  }

  /** Moves past one character. */
  protected expect(byte: number): void {
    const actual = this.peek()
    if (actual !== byte) this.fail('INVALID_DATA', `Expected ${show(byte)}, got ${show(actual)}`)
    this.position++
  }

  /** Moves past a piece of text, unread; tells whether there are escapes in it. */
  protected scan(): boolean {
    this.expect(0x22)
    const { bytes, length } = this
    let isEscaped = false
    for (let at = this.position; at < length; at++) {
      const byte = bytes[at]
      if (byte === 0x22) {
        this.position = at + 1
        return isEscaped
      }
      if (byte === 0x5c) {
        isEscaped = true
        at++
      }
    }
    this.position--
    this.fail('END_OF_FILE', 'A text has no end')
  }

  protected quoted(): string {
    this.peek()
    const start = this.position
    const isEscaped = this.scan()
    const end = this.position
    this.position = start + 1
    const raw = this.text(end - start - 2)
    this.position = end
    return isEscaped ? this.unescaped(raw, start) : raw
  }

  protected quotedUuid(): Uint8Array {
    const start = this.position
    this.scan()
    const text = this.position - start === 38 ? this.ascii(start + 1, start + 37) : ''
    const bytes = uuidBytes(text)
    if (bytes) return bytes
    this.position = start
    this.fail('INVALID_DATA', 'A uuid is 36 characters')
  }

  /** Moves past text that nobody asks for, with all the checks but not the price of reading it. */
  protected skipText(): void {
    this.peek()
    const start = this.position
    const isEscaped = this.scan()
    try {
      const raw = this.utf8.decode(this.bytes.subarray(start + 1, this.position - 1))
      if (!isEscaped || resolveEscapes(raw) !== undefined) return
    } catch {
      // Both are mistakes of the text.
    }
    this.position = start
    this.fail('INVALID_DATA', 'A text that is not valid UTF-8 or has an escape that is none')
  }

  /** Moves past a whole number of up to 64 bits; returns how many digits it has. */
  protected long(): number {
    this.word(this.next())
    const digits = this.stop - this.digits('i64')
    if (digits < 19) return digits
    const value = digits === 19 ? BigInt(this.ascii(this.start, this.stop)) : undefined
    if (value === undefined || BigInt.asIntN(64, value) !== value) this.refuse('i64')
    return digits
  }

  /** A whole number, the next value. */
  protected scalar(bits: number, type: string): number {
    this.word(this.next())
    return this.whole(bits, type)
  }

  /** A whole number that is no value but part of the format. */
  protected integer(bits: number, what: string): number {
    this.peek()
    this.word(false)
    return this.whole(bits, what)
  }

  /** Finds what looks like a number, a bool or one of the doubles that are no numbers. */
  protected word(isQuoted: boolean): void {
    if (isQuoted) this.expect(0x22)
    const { bytes, length } = this
    let at = this.position
    this.start = at
    while (at < length && isWord(bytes[at] ?? 0)) at++
    this.stop = at
    // A number at the very end may be half of one, and every value is inside of something.
    if (at === length) {
      this.position = at
      this.fail('END_OF_FILE', 'The text ends before the value does')
    }
    this.position = isQuoted && bytes[at] === 0x22 ? at + 1 : at
    if (isQuoted && bytes[at] !== 0x22) this.refuse('quoted number')
  }

  protected refuse(type: string): never {
    const { start, stop } = this
    const word =
      stop - start > 40 ? 'That' : start === stop ? show(this.bytes[start] ?? 0) : this.ascii(start, stop)
    this.position = start
    this.fail('INVALID_DATA', `${word} is no ${type}`)
  }

  /** The word that was found last as a whole number. */
  private whole(bits: number, type: string): number {
    const { stop } = this
    let value = 0
    const first = this.digits(type)
    if (stop - first > 10) this.refuse(type)
    for (let at = first; at < stop; at++) value = value * 10 + (this.bytes[at] ?? 0) - 0x30
    if (this.bytes[this.start] === 0x2d) value = -value
    if (value < -(2 ** (bits - 1)) || value >= 2 ** (bits - 1)) this.refuse(type)
    return value + 0 // Not -0.
  }

  /** Where the digits of a whole number begin that count. Apache's package on npm writes -1 as -000000000001. */
  private digits(type: string): number {
    const { bytes, start, stop } = this
    let first = bytes[start] === 0x2d ? start + 1 : start
    if (first === stop) this.refuse(type)
    while (first < stop - 1 && bytes[first] === 0x30) first++
    if (stop - first > 19) this.refuse(type)
    for (let at = first; at < stop; at++) {
      const byte = bytes[at] ?? 0
      if (byte < 0x30 || byte > 0x39) this.refuse(type)
    }
    return first
  }

  /** A few bytes that are known to be ASCII, as text. */
  protected ascii(start: number, stop: number): string {
    if (stop - start > longestNumber) {
      this.position = start
      this.fail('SIZE_LIMIT', `A number of ${stop - start} characters`)
    }
    let text = ''
    for (let at = start; at < stop; at++) text += String.fromCharCode(this.bytes[at] ?? 0)
    return text
  }

  private name(): string {
    this.peek()
    const start = this.position
    const isEscaped = this.scan()
    const end = this.position
    this.position = start + 1
    const raw = methodName(this, end - start - 2)
    this.position = end
    return isEscaped ? this.unescaped(raw, start) : raw
  }

  private unescaped(raw: string, start: number): string {
    const text = resolveEscapes(raw)
    if (text !== undefined) return text
    this.position = start
    this.fail('INVALID_DATA', 'A text has an escape that is none, or half of a surrogate pair')
  }

  private space(): void {
    const { bytes, length } = this
    for (; this.position < length; this.position++) {
      const byte = bytes[this.position]
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return
    }
  }
}

/** Digits, letters, `+`, `-` and `.`: whatever a number or one of the words for numbers may hold. */
function isWord(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a)
  )
}

function show(byte: number): string {
  return byte > 0x20 && byte < 0x7f ? `'${String.fromCharCode(byte)}'` : `byte ${byte}`
}
