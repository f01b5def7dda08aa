/**
 * Calls of printed code in, calls of a user's protocol out. What comes back is checked, and charged to the budget, as with
 * any reader: a protocol that is only for trusted bytes is no hole here.
 */
import { fromBase64 } from '../base64.ts'
import { BinaryReader } from '../binary/reader.ts'
import { BinaryWriter } from '../binary/writer.ts'
import { isNested, type MessageHeader, type Reader, type StructSchema, TType } from '../contract.ts'
import { copy } from '../copy.ts'
import { Input } from '../input.ts'
import type { UnknownField } from '../unknown.ts'
import { uuidBytes } from '../uuid.ts'
import { binaryWeight, textWeight, unknownWeight } from '../weights.ts'
import type { ProtocolReader } from './contract.ts'

type Container = 'Map' | 'List' | 'Set'

const encoder = /* @__PURE__ */ new TextEncoder()
const types: ReadonlySet<number> = /* @__PURE__ */ new Set(Object.values(TType))

export class CustomReader extends Input implements Reader {
  readonly protocol: string
  private readonly in: ProtocolReader
  private readonly containers: Container[] = []
  /** At each depth, whether a field of the struct there waits for its end. */
  private readonly fields: boolean[] = []
  /** What `listHead` is about to open. */
  private sequence: 'List' | 'Set' = 'List'
  private isMessage = false
  /** Whether nobody knows if a binary is text. */
  private isUntyped = false

  constructor(name: string, bytes: Uint8Array, open: (bytes: Uint8Array) => ProtocolReader) {
    super(bytes)
    this.protocol = name
    this.in = open(bytes)
  }

  message(): MessageHeader {
    this.isMessage = true
    const { name, type, seqid } = this.in.readMessageBegin()
    return { name, type, seqid }
  }

  override begin(schema: StructSchema): void {
    super.begin(schema)
    this.fields[this.depth] = false
    this.in.readStructBegin()
  }

  field(): number {
    this.endField()
    this.header = 0
    const { name, type, id } = this.in.readFieldBegin()
    if (type === TType.STOP) return 0
    this.legal(type)
    this.fields[this.depth] = true
    return (this.header = id === undefined ? this.headerOf(name, type) : (this.integer(id, 16) << 8) | type)
  }

  override end<T extends object>(value: T): T {
    this.endField()
    this.in.readStructEnd()
    return super.end(value)
  }

  override unknown(header: number): void {
    const bytes = this.untyped(header & 0xff)
    this.spend(unknownWeight + bytes.length)
    const field: UnknownField = { header, bytes, protocol: 'binary', reader: open, transcode: copy }
    // Unknown fields are those of the struct that is open.
    if (this.frame !== undefined) (this.frame.unknown ??= []).push(field)
  }

  override skip(type: number): void {
    this.untyped(type)
  }

  override set(type: TType): number {
    this.sequence = 'Set'
    return super.set(type)
  }

  protected listHead(type: TType): number {
    const { sequence } = this
    this.sequence = 'List'
    const { elementType, size } = this.in[`read${sequence}Begin`]()
    return this.open(sequence, size, [0, elementType], [0, type])
  }

  protected mapHead(key: TType, value: TType): number {
    const { keyType, valueType, size } = this.in.readMapBegin()
    return this.open('Map', size, [keyType, valueType], [key, value])
  }

  override endContainer(): void {
    super.endContainer()
    const container = this.containers.pop()
    if (container !== undefined) this.in[`read${container}End`]()
  }

  bool(): boolean {
    return this.check(this.in.readBool(), 'boolean')
  }

  i8(): number {
    return this.integer(this.in.readByte(), 8)
  }

  i16(): number {
    return this.integer(this.in.readI16(), 16)
  }

  i32(): number {
    return this.integer(this.in.readI32(), 32)
  }

  i64(): bigint {
    const value = this.check(this.in.readI64(), 'bigint')
    if (BigInt.asIntN(64, value) !== value) this.fail('INVALID_DATA', `${value} is no i64`)
    return value
  }

  double(): number {
    return this.check(this.in.readDouble(), 'number')
  }

  float(): number {
    return Math.fround(this.double())
  }

  string(): string {
    const text = this.check(this.in.readString(), 'string')
    this.spend(textWeight + text.length)
    return text
  }

  binary(): Uint8Array {
    if (this.isUntyped || !this.in.readBinary) {
      const text = this.string()
      const bytes = this.isUntyped ? encoder.encode(text) : fromBase64(text)
      return bytes ?? this.fail('INVALID_DATA', 'A binary is not in base64')
    }
    const bytes = this.in.readBinary()
    this.spend(binaryWeight + bytes.length)
    return bytes
  }

  override uuid(): Uint8Array {
    return uuidBytes(this.string()) ?? this.fail('INVALID_DATA', 'A uuid is 36 characters')
  }

  override finish(): void {
    if (this.isMessage) this.in.readMessageEnd()
    this.in.finish?.()
  }

  protected fresh(bytes: Uint8Array): Reader {
    return open(bytes)
  }

  protected skipScalar(type: number): void {
    this.skip(type)
  }

  /** Nobody knows how far a user's protocol has come. */
  protected override index(): undefined {
    return undefined
  }

  private open(
    container: Container,
    size: number,
    [keyType, elementType]: readonly [TType, TType],
    [expectedKey, expected]: readonly [TType, TType],
  ): number {
    this.integer(size, 32)
    if (size < 0) this.fail('NEGATIVE_SIZE', `Size ${size}`)
    if (size === 0) this.entryTypes(keyType, elementType, 0, 0)
    else {
      if (container === 'Map') this.legal(keyType)
      this.legal(elementType)
      this.entryTypes(keyType, elementType, expectedKey, expected)
    }
    this.containers.push(container)
    this.enter(Number(isNested(elementType)) + Number(isNested(keyType)))
    return size
  }

  /** A value as bytes of Binary, since nobody knows where the bytes of a user's protocol begin and end. */
  private untyped(type: number): Uint8Array {
    const w = BinaryWriter.open()
    this.isUntyped = true
    copy(this, w, type)
    this.isUntyped = false
    return w.finish()
  }

  private endField(): void {
    if (!this.fields[this.depth]) return
    this.fields[this.depth] = false
    this.in.readFieldEnd()
  }

  private headerOf(name: string | undefined, type: TType): number {
    const schema = this.frame?.schema
    const header = typeof schema === 'object' ? schema.fields[name ?? ''] : undefined
    // A field that nobody here knows goes by the number that text without an id has elsewhere.
    return (header === undefined ? -2 << 8 : header & ~0xff) | type
  }

  private legal(type: number): void {
    if (!types.has(type) || type === TType.STOP) this.fail('INVALID_DATA', `There is no type ${type}`)
  }

  private integer(value: number, bits: number): number {
    if (!Number.isInteger(value) || value < -(2 ** (bits - 1)) || value >= 2 ** (bits - 1))
      this.fail('INVALID_DATA', `${value} is no whole number of ${bits} bits`)
    return value
  }

  private check<T>(value: T, type: string): T {
    if (typeof value !== type) this.fail('INVALID_DATA', `Expected a ${type}, got a ${typeof value}`)
    return value
  }
}

const open = (bytes: Uint8Array): Reader => new BinaryReader(bytes)
