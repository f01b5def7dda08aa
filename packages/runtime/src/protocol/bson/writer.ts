/** BSON, outgoing. An element has its type in front of its name, so that both are written when it is known what the value is. */
import { base64Text } from '../base64.ts'
import { isNested, type MessageHeader, type StructSchema, TType, type Writer } from '../contract.ts'
import { Output } from '../output.ts'
import type { UnknownField } from '../unknown.ts'
import { uuidText } from '../uuid.ts'
import { wireOf, wireValue } from '../wire.ts'
import { writeForeign } from './foreign.ts'
import { envelope, Kind, Place, Subtype, tableOf } from './types.ts'

export interface BsonOptions {
  /** Keys of maps that are no text are written as text, which else is an error, as in Spindle. They can be read in any case. */
  readonly coerceMapKeys?: boolean | undefined
}

/** A document that is open. */
interface Open {
  /** Where it begins. */
  readonly start: number
  /** How many elements of a list or set it has. */
  size: number
  /** What is around it. */
  readonly place: Place
}

export class BsonWriter extends Output implements Writer {
  readonly protocol = 'bson'
  private readonly options: BsonOptions
  private readonly opened: Open[] = []
  private place: Place = Place.FIELD
  /** What the next element is called. */
  private name = ''

  constructor(options: BsonOptions = {}) {
    super()
    this.options = options
  }

  message(header: MessageHeader): void {
    this.begin(envelope, header)
    this.field(0x10b).string(header.name)
    this.field(0x208).i32(header.type)
    this.field(0x308).i32(header.seqid)
    this.leave()
  }

  override begin(schema: StructSchema, value: object): void {
    this.head(Kind.DOCUMENT)
    super.begin(schema, value)
  }

  field(header: number): this {
    const schema = this.frame?.schema
    this.header = header
    const name = typeof schema === 'object' ? tableOf(schema).names.get(header) : undefined
    this.name = name ?? this.fail('INVALID_DATA', `There is no name for field ${header >> 8}`)
    return this
  }

  list(type: TType, size: number): void {
    this.head(Kind.ARRAY)
    this.container(size, 0, type)
    this.place = Place.ELEMENT
  }

  set(type: TType, size: number): void {
    this.list(type, size)
  }

  map(key: TType, value: TType, size: number): void {
    if (isNested(key)) this.fail('INVALID_DATA', 'BSON has no keys that are structs or containers')
    if (key !== TType.STRING && !this.options.coerceMapKeys)
      this.fail('INVALID_DATA', `BSON has no keys of type ${key}: they are text`)
    this.head(Kind.DOCUMENT)
    this.container(size, key, value)
    this.place = Place.KEY
  }

  bool(value: boolean): void {
    if (typeof value !== 'boolean') this.refuse(value, 'bool')
    if (this.head(Kind.BOOL, value)) this.byte(value ? 1 : 0)
  }

  i8(value: number): void {
    this.int32(this.integer(value, 'i8', 24))
  }

  i16(value: number): void {
    this.int32(this.integer(value, 'i16', 16))
  }

  i32(value: number): void {
    const name = wireValue(this, this.integer(value, 'i32', 0))
    if (name !== undefined && this.place !== Place.KEY) this.string(name)
    else this.int32(value)
  }

  i64(value: bigint): void {
    const isTime = wireOf(this)?.type === 'bson:DateTime'
    if (!this.head(isTime ? Kind.DATE : Kind.INT64, this.long(value))) return
    this.reserve(8)
    this.view.setBigInt64(this.position, value, true)
    this.position += 8
  }

  double(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'double')
    if (!this.head(Kind.DOUBLE, Object.is(value, -0) ? '-0' : value)) return
    this.reserve(8)
    this.view.setFloat64(this.position, value, true)
    this.position += 8
  }

  /** The nearest number of 32 bits. */
  float(value: number): void {
    this.double(typeof value === 'number' ? Math.fround(value) : value)
  }

  string(value: string): void {
    if (typeof value !== 'string') this.refuse(value, 'a string')
    if (!this.head(Kind.STRING, value)) return
    const size = this.textAfter(4, value)
    this.size(size + 1)
    this.position += size
    this.byte(0)
  }

  binary(value: Uint8Array): void {
    const size = this.checkBinary(value)
    if (this.place === Place.KEY) this.key(base64Text(new Uint8Array(value)))
    else if (size === 12 && wireOf(this)?.type === 'bson:ObjectId') {
      this.head(Kind.OBJECT_ID)
      this.raw(value, size)
    } else this.bytesOf(Subtype.GENERIC, value, size)
  }

  override uuid(value: Uint8Array): void {
    if (this.place === Place.KEY) this.key(uuidText(value))
    else this.bytesOf(Subtype.UUID, value, 16)
  }

  /** Those that have no name here are binaries which hold them in Binary. */
  override unknown(fields: readonly UnknownField[]): void {
    for (const field of fields) {
      if (field.protocol === this.protocol) this.raw(field.bytes, this.checkBinary(field.bytes))
      else {
        const value = writeForeign(field)
        this.name = String(field.header >> 8)
        this.bytesOf(Subtype.FIELD, value, value.length)
      }
    }
  }

  /** The document of a struct ends where it is left, like that of a container. */
  protected stop(): void {}

  protected override enter(frame: StructSchema | number): void {
    super.enter(frame)
    this.opened.push({ start: this.position, size: 0, place: this.place })
    this.size(0)
    this.place = Place.FIELD
  }

  protected override leave(): void {
    super.leave()
    this.byte(0)
    const { start, place } = this.opened.pop() as Open // Whoever leaves has entered.
    this.view.setInt32(start, this.position - start, true)
    this.place = place
  }

  /** Writes what stands before a value, unless it is a key, and so the name of what follows; tells whether the value is to be written. */
  private head(kind: number, value?: unknown): boolean {
    const top = this.opened.at(-1)
    if (this.place === Place.KEY) {
      this.key(String(value))
      return false
    }
    // Nothing is in front of the outermost document.
    if (top === undefined) return true
    if (this.place === Place.ELEMENT) this.name = String(top.size++)
    else if (this.place === Place.ENTRY) this.place = Place.KEY
    this.byte(kind)
    if (this.name.includes('\0')) this.refuse(this.name, 'a name without the character 0')
    this.position += this.textAfter(0, this.name)
    this.byte(0)
    return true
  }

  private key(name: string): void {
    this.name = name
    this.place = Place.ENTRY
  }

  private int32(value: number): void {
    if (this.head(Kind.INT32, value)) this.size(value)
  }

  private bytesOf(subtype: number, value: Uint8Array, size: number): void {
    this.head(Kind.BINARY)
    this.size(size)
    this.byte(subtype)
    this.raw(value, size)
  }

  private size(value: number): void {
    this.reserve(4)
    this.view.setInt32(this.position, value, true)
    this.position += 4
  }

  private byte(value: number): void {
    this.reserve(1)
    this.bytes[this.position++] = value
  }
}
