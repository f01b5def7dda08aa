/** Readable JSON, incoming. */
import { fromBase64 } from '../base64.ts'
import type { Reader, StructSchema } from '../contract.ts'
import { NamedInput } from '../json/named-input.ts'
import { firstKey, key } from '../json/places.ts'
import type { Table } from '../json/table.ts'
import { wireOf } from '../wire.ts'
import type { ReadableJsonOptions } from './options.ts'
import { wireTable } from './table.ts'

export class ReadableJsonReader extends NamedInput implements Reader {
  readonly protocol = 'readable-json'
  protected override readonly quotesDoubles = true
  private readonly options: ReadableJsonOptions

  constructor(bytes: Uint8Array, budget?: number, options: ReadableJsonOptions = {}) {
    super(bytes, budget)
    this.options = options
  }

  /** The name of a value of an enum, where the schema says so, or its number. */
  override i32(): number {
    const { values } = wireOf(this) ?? {}
    if (values === undefined || !this.isText()) return super.i32()
    const start = this.position
    const name = this.string()
    if (Object.hasOwn(values, name)) return values[name] ?? 0
    this.position = start
    this.fail('INVALID_DATA', `${JSON.stringify(name.slice(0, 40))} is no value of this enum`)
  }

  override i64(): bigint {
    const isTime = wireOf(this)?.type === 'bson:DateTime' && !this.isKey()
    const value = super.i64()
    if (!isTime) return value
    const time = value * 1000n
    if (BigInt.asIntN(64, time) !== time) this.fail('INVALID_DATA', `${value} seconds are no time`)
    return time
  }

  protected override names(schema: StructSchema): Table {
    return wireTable(schema)
  }

  protected override fromText(text: string): Uint8Array | undefined {
    const { bareObjectIds } = this.options
    const [, word, inside = ''] = /^(ObjectId|Base64)\("([^"]*)"\)$/.exec(text) ?? []
    if (word === 'ObjectId' && !bareObjectIds) return fromDigits(inside)
    if (word === 'Base64' && bareObjectIds) return fromBase64(inside)
    if (bareObjectIds && wireOf(this)?.type === 'bson:ObjectId') return fromDigits(text)
    return fromBase64(text)
  }

  /** Numbers in quotes are what `numbersAsStrings` makes of them. Spindle itself cannot read those. */
  protected override word(isQuoted: boolean): void {
    super.word(isQuoted || (this.options.numbersAsStrings === true && this.bytes[this.position] === 0x22))
  }

  private isKey(): boolean {
    return this.place === firstKey || this.place === key
  }

  /** Whether the next value is a text and no key. */
  private isText(): boolean {
    if (this.isKey()) return false
    let at = this.position
    // Behind what separates values.
    while (/[\s,:]/.test(String.fromCharCode(this.bytes[at] ?? 0))) at++
    return this.bytes[at] === 0x22
  }
}

function fromDigits(text: string): Uint8Array | undefined {
  if (!/^[\da-f]{24}$/i.test(text)) return undefined
  return Uint8Array.from({ length: 12 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16))
}
