/**
 * TJSON, incoming: fields under their ids, each value beside the name of its type, `{"1":{"i32":5}}`; containers with
 * types and size in front, `["i32",2,7,8]`. The elements are what counts: a size that is not theirs is an error, and
 * not a reason to allocate anything.
 */
import { type Reader, TType } from '../contract.ts'
import { copy } from '../copy.ts'
import type { Transcode } from '../unknown.ts'
import { JsonInput } from './input.ts'
import { element, firstKey } from './places.ts'
import { types } from './types.ts'

export class JsonReader extends JsonInput implements Reader {
  readonly protocol = 'json'
  protected override readonly transcode: Transcode = copy
  /** A list begins with its type and size, so that a comma stands before every element. */
  protected readonly placeOfFirst: number = element
  /** Where the current field begins, behind its id. */
  private fieldStart = 0

  protected fresh(bytes: Uint8Array): Reader {
    return new KeptFieldReader(bytes)
  }

  field(): number {
    const isFirst = this.header === 0
    this.header = 0
    if (!isFirst) this.expect(0x7d)
    if (this.peek() === 0x7d) {
      this.position++
      return 0
    }
    if (!isFirst) this.expect(0x2c)
    const id = this.fieldId()
    this.expect(0x3a)
    this.peek()
    this.fieldStart = this.position
    return (this.header = (id << 8) | this.fieldType())
  }

  override unknown(header: number): void {
    const start = this.fieldStart
    this.skip(header & 0xff)
    // With its brackets: a number ends where something follows it.
    this.expect(0x7d)
    this.keep(header, start)
    this.position-- // `field` looks for the bracket itself.
  }

  protected listHead(type: TType): number {
    this.next()
    this.expect(0x5b)
    const start = this.nameStart()
    const actual = this.nextType()
    const size = this.size()
    this.entryTypes(0, size === 0 ? actual : this.legal(actual, start), 0, size === 0 ? 0 : type)
    // An element takes a comma and one more character.
    this.container(size, 2)
    this.place = element
    return size
  }

  protected mapHead(key: TType, value: TType): number {
    this.next()
    this.expect(0x5b)
    const keyStart = this.nameStart()
    const actualKey = this.nextType()
    this.expect(0x2c)
    const start = this.nameStart()
    const actual = this.nextType()
    const size = this.size()
    if (size === 0) this.entryTypes(actualKey, actual, 0, 0)
    else this.entryTypes(this.legal(actualKey, keyStart), this.legal(actual, start), key, value)
    this.expect(0x2c)
    this.expect(0x7b)
    // The shortest entry is `{}:1`.
    this.container(size, 4)
    this.place = firstKey
    return size
  }

  bool(): boolean {
    const value = this.scalar(8, 'bool')
    if (value !== 0 && value !== 1) this.refuse('bool')
    return value === 1
  }

  protected override leave(): void {
    const isMap = this.place >= firstKey
    super.leave()
    if (isMap) this.expect(0x5d)
  }

  protected skipScalar(type: number): void {
    if (type === TType.BOOL) this.bool()
    else if (type === TType.BYTE) this.i8()
    else if (type === TType.I16) this.i16()
    else if (type === TType.I32) this.i32()
    else if (type === TType.I64) this.long()
    else if (type === TType.DOUBLE || type === TType.FLOAT) this.double()
    else {
      this.next()
      if (type === TType.UUID) this.quotedUuid()
      else this.skipText()
    }
  }

  /** Enters a field as far as its value. */
  protected fieldType(): TType {
    this.expect(0x7b)
    const start = this.nameStart()
    const type = this.legal(this.nextType(), start)
    this.expect(0x3a)
    return type
  }

  private fieldId(): number {
    this.expect(0x22)
    const id = this.integer(16, 'id of a field')
    this.expect(0x22)
    return id
  }

  private nameStart(): number {
    this.peek()
    return this.position
  }

  /** The type that is named next, or 0. */
  private nextType(): TType {
    this.start = this.position + 1
    this.scan()
    this.stop = this.position - 1
    return this.stop - this.start > 3 ? 0 : (types.get(this.ascii(this.start, this.stop)) ?? 0)
  }

  private legal(type: TType, start: number): TType {
    if (type !== 0) return type
    this.position = start
    this.fail('INVALID_DATA', `There is no type ${JSON.stringify(this.quoted().slice(0, 40))}`)
  }

  private size(): number {
    this.expect(0x2c)
    return this.integer(32, 'number of elements')
  }
}

/** Reads a field that was kept, without knowing its schema. */
export class KeptFieldReader extends JsonReader {
  private readonly type: TType

  constructor(bytes: Uint8Array) {
    super(bytes)
    this.type = this.fieldType()
  }

  /** Text and binary have one type. What has come as text goes on as that text. */
  override binary(): Uint8Array {
    return new TextEncoder().encode(this.string())
  }

  /** The type of the field, or an error if it is no such field. */
  check(): TType {
    this.skip(this.type)
    this.expect(0x7d)
    this.finish()
    return this.type
  }
}
