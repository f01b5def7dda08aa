/**
 * BSON, incoming. Every element says what it is, and that need not be what the schema has: a number is taken if it is exactly such a number, since programs in JavaScript
 * write the same field now as one type, now as another. Nulls stand for what is absent, in arrays as well.
 *
 * A member that the schema does not have is kept as it is. It has no id, and goes to other protocols as a binary under the id −2, a document of that
 * member alone, unless it is what a writer of BSON makes of a field that has no name: then it is that field.
 */
import { fromBase64 } from '../base64.ts'
import { BinaryReader } from '../binary/reader.ts'
import { isNested, type MessageHeader, type Reader, type StructSchema, type TType } from '../contract.ts'
import { copy } from '../copy.ts'
import { messageType, methodName } from '../envelope.ts'
import { namedField, type Transcode } from '../unknown.ts'
import { uuidBytes } from '../uuid.ts'
import { binaryWeight, textWeight } from '../weights.ts'
import { wireOf } from '../wire.ts'
import { readForeign } from './foreign.ts'
import { BsonInput } from './input.ts'
import { envelope, Kind, Place, tableOf } from './types.ts'

export class BsonReader extends BsonInput implements Reader {
  readonly protocol = 'bson'
  protected override readonly transcode: Transcode = copy
  private place: Place = Place.FIELD
  /** The places around what is open. */
  private readonly places: Place[] = []
  /** Where what is open ends. */
  private readonly ends: number[] = []
  /** Where the last container that was found ends. */
  private containerEnd = 0
  /** Where the current field begins. */
  private memberStart = 0
  private keyText = ''

  protected fresh(bytes: Uint8Array): Reader {
    const field = readForeign(bytes)
    if (field !== undefined) return new BinaryReader(field.value)
    const size = bytes.length + 5
    const document = new Uint8Array(4 + size)
    const view = new DataView(document.buffer)
    view.setInt32(0, size)
    view.setInt32(4, size, true)
    document.set(bytes, 8)
    return new BinaryReader(document)
  }

  message(): MessageHeader {
    let name: string | undefined
    let type = 0
    let seqid = 0
    this.begin(envelope)
    for (let header: number; (header = this.field()); ) {
      if (header === 0x10b && this.kind === Kind.STRING)
        name = this.terminated(size => methodName(this, size))
      else if (header === 0x208) type = this.i32()
      else if (header === 0x308) seqid = this.i32()
      else this.fail('BAD_VERSION', 'Not a BSON message')
    }
    if (name === undefined) this.fail('BAD_VERSION', 'Not a BSON message')
    const header = { name, type: messageType(this, type), seqid }
    this.leave()
    return header
  }

  field(): number {
    const schema = this.frame?.schema
    for (;;) {
      this.header = 0
      this.memberStart = this.position
      if (!this.element()) return 0
      const name = this.cstring()
      const header = typeof schema === 'object' ? tableOf(schema).headers.get(name) : undefined
      if (this.isNull()) continue
      if (header !== undefined) return (this.header = header)
      this.keepMember(name)
    }
  }

  override unknown(): void {
    this.keepMember('')
  }

  protected listHead(type: TType): number {
    return this.containerHead(Kind.ARRAY, 0, type)
  }

  protected mapHead(key: TType, value: TType): number {
    if (isNested(key)) this.fail('INVALID_DATA', 'BSON has no keys that are structs or containers')
    return this.containerHead(Kind.DOCUMENT, key, value)
  }

  bool(): boolean {
    const isKey = this.next()
    const byte = isKey
      ? ['false', 'true'].indexOf(this.keyText)
      : this.kind === Kind.BOOL
        ? this.bytes[this.take(1)]
        : undefined
    if (byte !== 0 && byte !== 1) this.refuse('bool', isKey ? 0 : 1)
    return byte === 1
  }

  i8(): number {
    return this.whole('i8', 8)
  }

  i16(): number {
    return this.whole('i16', 16)
  }

  /** The name of a value of an enum, where the schema says so, or its number. */
  i32(): number {
    const { values } = wireOf(this) ?? {}
    if (values === undefined || this.place === Place.KEY) return this.whole('i32', 32)
    this.next()
    if (this.kind !== Kind.STRING) return this.wholeHere('i32', 32)
    const start = this.position
    const name = this.terminated(size => this.text(size))
    if (Object.hasOwn(values, name)) return values[name] ?? 0
    this.position = start
    this.fail('INVALID_DATA', `${JSON.stringify(name.slice(0, 40))} is no value of this enum`)
  }

  i64(): bigint {
    this.next()
    const start = this.position
    const value = this.kind === Kind.DATE ? this.view.getBigInt64(this.take(8), true) : this.number('i64')
    const long = typeof value === 'bigint' ? value : Number.isSafeInteger(value) ? BigInt(value) : undefined
    if (long === undefined || BigInt.asIntN(64, long) !== long) this.refuse('i64', this.position - start)
    return long
  }

  /** The nearest number of 32 bits. */
  float(): number {
    const value = this.double()
    const float = Math.fround(value)
    if (Number.isFinite(value) && !Number.isFinite(float)) this.refuse('float', 0)
    return float
  }

  double(): number {
    this.next()
    const start = this.position
    const value = this.number('double')
    const double = Number(value)
    if (typeof value === 'bigint' && BigInt(double) !== value) this.refuse('double', this.position - start)
    return double
  }

  string(): string {
    if (this.next()) {
      this.spend(textWeight + this.keyText.length)
      return this.keyText
    }
    if (this.kind === Kind.BINARY) return this.text(this.binarySize())
    if (this.kind !== Kind.STRING) this.refuse('string', 0)
    return this.terminated(size => this.text(size))
  }

  binary(): Uint8Array {
    if (this.next()) return this.charged(fromBase64(this.keyText), 'binary')
    if (this.kind === Kind.OBJECT_ID) return this.copy(12)
    if (this.kind === Kind.BINARY) return this.copy(this.binarySize())
    if (this.kind !== Kind.STRING) this.refuse('binary', 0)
    return this.terminated(size => this.copy(size))
  }

  override uuid(): Uint8Array {
    if (this.next()) return this.charged(uuidBytes(this.keyText), 'uuid')
    const start = this.position
    if (this.kind === Kind.STRING)
      return this.charged(uuidBytes(this.terminated(size => this.text(size))), 'uuid', this.position - start)
    if (this.kind !== Kind.BINARY || this.binarySize() !== 16) this.refuse('uuid', this.position - start)
    return super.uuid()
  }

  protected override enter(frame: StructSchema | number): void {
    const isStruct = typeof frame !== 'number'
    if (isStruct) this.next()
    super.enter(frame)
    this.places[this.depth] = this.place
    this.place = Place.FIELD
    if (isStruct && this.kind !== Kind.DOCUMENT) this.refuse('struct', 0)
    this.ends[this.depth] = isStruct ? this.documentEnd() : this.containerEnd
  }

  /** Closes what was opened last. A struct has been closed by whoever looked for its next field. */
  protected override leave(): void {
    if (this.place !== Place.FIELD) {
      while (this.element()) {
        this.cstring()
        if (!this.isNull()) this.fail('INVALID_DATA', 'There is more in this container than was counted')
      }
    }
    this.place = this.places[this.depth] ?? Place.FIELD
    // What is around continues with its own elements, each of which says what it is.
    this.kind = Kind.DOCUMENT
    super.leave()
  }

  override skip(): void {
    if (!this.next()) this.pass(this.kind, this.depth)
  }

  protected skipScalar(): void {
    this.skip()
  }

  protected override index(): number | undefined {
    const { place, kind, keyType } = this
    this.place = keyType === 0 ? Place.ELEMENT : Place.KEY
    const index = super.index()
    this.place = place
    this.kind = kind
    return index
  }

  /** Moves to the next value, past what stands in front of it; tells whether it is a key, which it then has passed. */
  private next(): boolean {
    const { place } = this
    if (place === Place.ENTRY) this.place = Place.KEY
    if (place === Place.FIELD || place === Place.ENTRY) return false
    do {
      if (!this.element()) this.fail('INVALID_DATA', 'There is less in this container than was counted')
      if (place === Place.KEY) this.keyText = this.cstring()
      else this.passName()
    } while (this.isNull())
    if (place === Place.ELEMENT) return false
    this.place = Place.ENTRY
    return true
  }

  /** Moves past the type of the next element, or past the end of what is open. */
  private element(): boolean {
    this.kind = this.bytes[this.take(1)] ?? 0
    if (this.kind !== 0) return true
    if (this.position === this.ends[this.depth]) return false
    this.position--
    this.fail('INVALID_DATA', 'A document is longer or shorter than it says')
  }

  private containerHead(kind: number, keyType: TType, type: TType): number {
    this.next()
    if (this.kind !== kind) this.refuse(keyType === 0 ? 'list or set' : 'map', 0)
    this.containerEnd = this.documentEnd()
    const start = this.position
    let size = 0
    for (; this.bytes[this.position] !== 0; size++) {
      this.kind = this.bytes[this.take(1)] ?? 0
      this.passName()
      if (this.isNull()) size--
      this.pass(this.kind, this.depth, false)
    }
    this.position = start
    this.entryTypes(keyType, type, 0, 0)
    // An element has a type and at least the end of a name.
    this.container(size, 2)
    this.place = keyType === 0 ? Place.ELEMENT : Place.KEY
    return size
  }

  private whole(type: string, bits: number): number {
    this.next()
    return this.wholeHere(type, bits)
  }

  private wholeHere(type: string, bits: number): number {
    const start = this.position
    const value = Number(this.number(type))
    if (!Number.isInteger(value) || value < -(2 ** (bits - 1)) || value >= 2 ** (bits - 1))
      this.refuse(type, this.position - start)
    return value + 0 // Not -0.
  }

  /** The number that is next, or the key that has just been passed. */
  private number(type: string): number | bigint {
    if (this.place === Place.ENTRY) return numberIn(this.keyText) ?? this.refuse(type, 0)
    if (this.kind === Kind.INT32) return this.size()
    if (this.kind === Kind.DOUBLE) return this.view.getFloat64(this.take(8), true)
    if (this.kind === Kind.INT64) return this.view.getBigInt64(this.take(8), true)
    this.refuse(type, 0)
  }

  private charged(bytes: Uint8Array | undefined, type: string, size = 0): Uint8Array {
    if (bytes === undefined) this.refuse(type, size)
    this.spend(binaryWeight + bytes.length)
    return bytes
  }

  private keepMember(name: string): void {
    const start = this.memberStart
    const { kind } = this
    this.pass(kind, this.depth)
    const isField = kind === Kind.BINARY && /^(?:0|-?[1-9]\d{0,4})$/.test(name)
    const field = isField ? readForeign(this.bytes.subarray(start, this.position)) : undefined
    this.keep(field?.header ?? namedField, start)
  }
}

function numberIn(key: string): number | bigint | undefined {
  if (/^-?(?:0|[1-9]\d{0,18})$/.test(key)) return key === '-0' ? -0 : BigInt(key)
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/.test(key) && key.length < 400) return Number(key)
  return key === 'NaN' || key === 'Infinity' || key === '-Infinity' ? Number(key) : undefined
}
