/**
 * A protocol that is only written, for people. What is open collects the texts of what is in it, so that when it closes
 * it is known whether one line has room for it.
 */
import type { MessageHeader, StructSchema, TType, Writer } from '../protocol/contract.ts'
import { MessageType } from '../protocol/contract.ts'
import { copy } from '../protocol/copy.ts'
import { Nesting } from '../protocol/nesting.ts'
import { getUnknownFields } from '../protocol/unknown.ts'
import { uuidText } from '../protocol/uuid.ts'

export interface InspectOptions {
  /** How many characters of a text, and half as many bytes, are shown; 200 unless told otherwise. */
  readonly maximumText?: number | undefined
  /** How many elements of each list, set and map are shown; 50 unless told otherwise. */
  readonly maximumElements?: number | undefined
  /** Up to how many characters a struct or container stands on one line; 80 unless told otherwise. */
  readonly width?: number | undefined
}

/** A struct or container that is open. */
interface Open {
  /** What stands in front of its members, such as `Tweet `. */
  readonly head: string
  readonly brackets: readonly [open: string, close: string]
  readonly members: string[]
  /** What stands in front of the member that is next: `name: ` or `key => `. */
  label: string
  /** How many values are in it so far, keys too, and how many of them are shown. */
  count: number
  readonly shown: number
  readonly isMap: boolean
}

const unlimited = Number.POSITIVE_INFINITY

export class InspectWriter extends Nesting implements Writer {
  private readonly maximumText: number
  private readonly maximumElements: number
  private readonly width: number
  private readonly stack: Open[] = []
  private envelope = ''
  private result = ''

  constructor({ maximumText = 200, maximumElements = 50, width = 80 }: InspectOptions) {
    super()
    this.maximumText = maximumText
    this.maximumElements = maximumElements
    this.width = width
  }

  /** What was written. */
  text(): string {
    return this.envelope + this.result
  }

  message({ name, type, seqid }: MessageHeader): void {
    const kind = Object.entries(MessageType).find(([, number]) => number === type)?.[0] ?? type
    this.envelope = `${kind} ${name} #${seqid} `
  }

  begin(schema: StructSchema, value: object): void {
    this.enter(schema)
    if (typeof value !== 'object' || value === null)
      this.fail('INVALID_DATA', `Expected an object, got ${typeof value}`)
    this.open(`${schema.name} `, ['{', '}'], unlimited)
  }

  field(header: number): this {
    this.header = header
    const schema = this.frame?.schema
    const fields = typeof schema === 'object' ? schema.fields : {}
    const name = Object.keys(fields).find(each => fields[each] === header)
    this.label(`${name ?? header >> 8}: `)
    return this
  }

  end(value: object): void {
    for (const { header, bytes, reader, transcode } of getUnknownFields(value) ?? []) {
      this.field(header)
      const show = transcode ?? copy
      show(reader(bytes), this, header & 0xff)
    }
    this.leave()
    this.close()
  }

  endUnion(value: object, arms: number): void {
    if (arms + (getUnknownFields(value)?.length ?? 0) !== 1)
      this.fail('INVALID_DATA', 'A union has exactly one field')
    this.end(value)
  }

  list(_type: TType, size: number): void {
    this.container(size, 1)
    this.open('', ['[', ']'], this.maximumElements)
  }

  set(_type: TType, size: number): void {
    this.container(size, 1)
    this.open('', ['{', '}'], this.maximumElements)
  }

  map(_key: TType, _value: TType, size: number): void {
    this.container(size, 2)
    this.open('', ['{', '}'], this.maximumElements, true)
  }

  endContainer(): void {
    this.leave()
    this.close()
  }

  bool(value: boolean): void {
    this.plain(value, 'boolean')
  }

  i8(value: number): void {
    this.plain(value, 'number')
  }

  i16(value: number): void {
    this.plain(value, 'number')
  }

  i32(value: number): void {
    this.plain(value, 'number')
  }

  i64(value: bigint): void {
    this.plain(value, 'bigint')
  }

  double(value: number): void {
    this.plain(value, 'number')
  }

  float(value: number): void {
    this.plain(value, 'number')
  }

  string(value: string): void {
    if (typeof value !== 'string') this.plain(value, 'string')
    const rest = value.length - this.maximumText
    this.value(
      rest > 0 ? `${JSON.stringify(value.slice(0, this.maximumText))}… ${rest} more` : JSON.stringify(value),
    )
  }

  binary(value: Uint8Array): void {
    const shown = Math.floor(this.maximumText / 2)
    const rest = value.length - shown
    const digits = Array.from(value.subarray(0, shown), byte => byte.toString(16).padStart(2, '0'))
    this.value(`<${digits.join('')}${rest > 0 ? `… ${rest} more` : ''}>`)
  }

  uuid(value: Uint8Array): void {
    this.value(uuidText(value))
  }

  /** The text as bytes. */
  finish(): Uint8Array<ArrayBuffer> {
    return new TextEncoder().encode(this.text())
  }

  private container(size: number, perEntry: number): void {
    if (typeof size !== 'number') this.fail('INVALID_DATA', `Expected a list, set or map, got ${typeof size}`)
    this.enter(perEntry)
  }

  private plain(value: unknown, type: string): void {
    if (typeof value !== type) this.fail('INVALID_DATA', `Expected a ${type}, got ${typeof value}`)
    this.value(Object.is(value, -0) ? '-0' : String(value))
  }

  private open(head: string, brackets: readonly [string, string], limit: number, isMap = false): void {
    const shown = isMap ? limit * 2 : limit
    this.stack.push({ head, brackets, members: [], label: '', count: 0, shown, isMap })
  }

  private label(text: string): void {
    const top = this.stack.at(-1)
    if (top) top.label = text
  }

  private close(): void {
    const { head, brackets, members, count, shown, isMap } = this.stack.pop() as Open // What closes was opened.
    if (count > shown) members.push(`… ${(count - shown) / (isMap ? 2 : 1)} more`)
    const [open, close] = brackets
    const line = members.join(', ')
    const isShort = head.length + line.length + 4 <= this.width && !line.includes('\n')
    const space = open === '{' ? ' ' : ''
    if (members.length === 0) this.value(`${head}${open}${close}`)
    else if (isShort) this.value(`${head}${open}${space}${line}${space}${close}`)
    else this.value(`${head}${open}\n${members.join(',\n').replace(/^/gm, '  ')}\n${close}`)
  }

  private value(text: string): void {
    const top = this.stack.at(-1)
    if (top === undefined) {
      this.result = text
      return
    }
    const isKey = top.isMap && top.count % 2 === 0
    if (top.count++ >= top.shown) return
    if (isKey) top.label = `${text} => `
    else {
      top.members.push(top.label + text)
      top.label = ''
    }
  }
}

/** Of bytes without IDL nobody knows whether they are text, even if they could be. What has control characters is not. */
export class UntypedInspectWriter extends InspectWriter {
  override string(value: string): void {
    if (/(?!\s)\p{Cc}/u.test(value)) this.binary(new TextEncoder().encode(value))
    else super.string(value)
  }
}
