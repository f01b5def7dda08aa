/** Printed code in, calls of a user's protocol out. Values are checked here, so that no protocol has to. */
import { base64Text } from '../base64.ts'
import type { MessageHeader, StructSchema, TType, Writer } from '../contract.ts'
import { copy } from '../copy.ts'
import { Output } from '../output.ts'
import { utf8 } from '../text.ts'
import type { UnknownField } from '../unknown.ts'
import { uuidText } from '../uuid.ts'
import type { ProtocolWriter } from './contract.ts'

type Container = 'Map' | 'List' | 'Set'

export class CustomWriter extends Output implements Writer {
  readonly protocol: string
  private readonly out: ProtocolWriter
  private readonly containers: Container[] = []
  /** At each depth, whether a field of the struct there waits for its end. */
  private readonly fields: boolean[] = []
  private isMessage = false
  /** Whether nobody knows if a binary is text. */
  private isUntyped = false

  constructor(name: string, open: () => ProtocolWriter) {
    super()
    this.protocol = name
    this.out = open()
  }

  message({ name, type, seqid }: MessageHeader): void {
    this.isMessage = true
    this.out.writeMessageBegin(name, type, seqid)
  }

  override begin(schema: StructSchema, value: object): void {
    super.begin(schema, value)
    this.fields[this.depth] = false
    this.out.writeStructBegin(schema.name)
  }

  field(header: number): this {
    this.endField()
    this.header = header
    this.fields[this.depth] = true
    // Types in headers are those of TType.
    this.out.writeFieldBegin(this.nameOf(header), (header & 0xff) as TType, header >> 8)
    return this
  }

  override end(value: object): void {
    super.end(value)
    this.out.writeStructEnd()
  }

  list(type: TType, size: number): void {
    this.container(size, 0, type)
    this.containers.push('List')
    this.out.writeListBegin(type, size)
  }

  set(type: TType, size: number): void {
    this.container(size, 0, type)
    this.containers.push('Set')
    this.out.writeSetBegin(type, size)
  }

  map(key: TType, value: TType, size: number): void {
    this.container(size, key, value)
    this.containers.push('Map')
    this.out.writeMapBegin(key, value, size)
  }

  override endContainer(): void {
    super.endContainer()
    const container = this.containers.pop()
    if (container !== undefined) this.out[`write${container}End`]()
  }

  bool(value: boolean): void {
    if (typeof value !== 'boolean') this.refuse(value, 'bool')
    this.out.writeBool(value)
  }

  i8(value: number): void {
    this.out.writeByte(this.integer(value, 'i8', 24))
  }

  i16(value: number): void {
    this.out.writeI16(this.integer(value, 'i16', 16))
  }

  i32(value: number): void {
    this.out.writeI32(this.integer(value, 'i32', 0))
  }

  i64(value: bigint): void {
    this.out.writeI64(this.long(value))
  }

  double(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'double')
    this.out.writeDouble(value)
  }

  /** The guide knows no float; the nearest number of 32 bits goes as a double. */
  float(value: number): void {
    this.double(typeof value === 'number' ? Math.fround(value) : value)
  }

  string(value: string): void {
    if (typeof value !== 'string') this.refuse(value, 'a string')
    if (/\p{Surrogate}/u.test(value)) this.refuse(value, 'text without lone surrogates')
    this.out.writeString(value)
  }

  binary(value: Uint8Array): void {
    this.checkBinary(value)
    const text = this.isUntyped ? textOf(value) : undefined
    if (text !== undefined) this.out.writeString(text)
    else if (this.out.writeBinary) this.out.writeBinary(value)
    else this.out.writeString(base64Text(new Uint8Array(value)))
  }

  override uuid(value: Uint8Array): void {
    this.out.writeString(uuidText(value))
  }

  override finish(): Uint8Array<ArrayBuffer> {
    if (this.isMessage) this.out.writeMessageEnd()
    return new Uint8Array(this.out.finish())
  }

  protected stop(): void {
    this.out.writeFieldStop()
  }

  protected override leave(): void {
    this.endField()
    super.leave()
  }

  override unknown(fields: readonly UnknownField[]): void {
    this.isUntyped = true
    for (const { header, bytes, reader, transcode = copy } of fields) {
      this.field(header)
      transcode(reader(bytes), this, header & 0xff)
    }
    this.isUntyped = false
  }

  private endField(): void {
    if (!this.fields[this.depth]) return
    this.fields[this.depth] = false
    this.out.writeFieldEnd()
  }

  private nameOf(header: number): string {
    const schema = this.frame?.schema
    if (typeof schema !== 'object') return ''
    return Object.keys(schema.fields).find(name => schema.fields[name] === header) ?? ''
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
