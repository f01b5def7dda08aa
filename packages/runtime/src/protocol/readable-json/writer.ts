/** Readable JSON, outgoing. */
import { type StructSchema, TType, type Writer } from '../contract.ts'
import { NamedOutput } from '../json/named-output.ts'
import { firstKey, key } from '../json/places.ts'
import type { Table } from '../json/table.ts'
import { wireOf, wireValue } from '../wire.ts'
import type { ReadableJsonOptions } from './options.ts'
import { pretty } from './pretty.ts'
import { wireTable } from './table.ts'

/** What could end a script or a line of one, in the eyes of some browser. */
const unsafe = /[/\u0080-\u009f\u2000-\u20ff]/g

export class ReadableJsonWriter extends NamedOutput implements Writer {
  readonly protocol = 'readable-json'
  private readonly options: ReadableJsonOptions

  constructor(options: ReadableJsonOptions = {}) {
    super()
    this.options = options
  }

  override map(keyType: TType, value: TType, size: number): void {
    if (keyType !== TType.STRING && !this.options.pretty)
      this.fail('INVALID_DATA', `Readable JSON has no keys of type ${keyType}: they are text`)
    super.map(keyType, value, size)
  }

  override i16(value: number): void {
    this.numeral(this.integer(value, 'i16', 16))
  }

  override i32(value: number): void {
    const name = wireValue(this, value)
    if (name !== undefined && !this.isKey()) this.string(name)
    else this.numeral(this.integer(value, 'i32', 0))
  }

  override i64(value: bigint): void {
    const long = this.long(value)
    this.numeral(wireOf(this)?.type === 'bson:DateTime' && !this.isKey() ? long / 1000n : long)
  }

  override double(value: number): void {
    if (typeof value !== 'number' || !Number.isFinite(value)) super.double(value)
    else this.numeral(decimal(value))
  }

  override binary(value: Uint8Array): void {
    const size = this.checkBinary(value)
    const { bareObjectIds } = this.options
    if (wireOf(this)?.type === 'bson:ObjectId' && size === 12) {
      const id = Array.from(value, byte => byte.toString(16).padStart(2, '0')).join('')
      this.string(bareObjectIds ? id : `ObjectId("${id}")`)
    } else if (bareObjectIds) {
      const start = this.position
      super.binary(value)
      const text = this.take(start)
      this.ascii(text.replace(/"(.*)"/, (_, base64: string) => JSON.stringify(`Base64("${base64}")`)))
    } else super.binary(value)
  }

  override finish(): Uint8Array<ArrayBuffer> {
    const bytes = super.finish()
    return this.options.pretty ? pretty(bytes) : bytes
  }

  protected override names(schema: StructSchema): Table {
    return wireTable(schema)
  }

  protected override escaped(text: string): string {
    return text.replace(unsafe, each =>
      each === '/' ? '\\/' : `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  }

  private isKey(): boolean {
    return this.place === firstKey || this.place === key
  }

  private numeral(value: number | bigint | string): void {
    this.number(this.options.numbersAsStrings && !this.isKey() ? `"${value}"` : String(value))
  }

  /** Takes back what has been written since `start`, all of it ASCII. */
  private take(start: number): string {
    let text = ''
    for (let at = start; at < this.position; at++) text += String.fromCharCode(this.bytes[at] ?? 0)
    this.position = start
    return text
  }
}

/** A double as Java writes it: `1.0`, `1.0E10`. */
function decimal(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const size = Math.abs(value)
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value)
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`
}
