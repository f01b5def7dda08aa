/**
 * TJSON, outgoing: fields under their ids, each value beside the name of its type, `{"1":{"i32":5}}`; containers with
 * types and size in front, `["i32",2,7,8]`.
 */
import type { Reader, TType, Writer } from '../contract.ts'
import { copy } from '../copy.ts'
import { JsonOutput } from './output.ts'
import { element, firstKey } from './places.ts'
import { names } from './types.ts'

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export class JsonWriter extends JsonOutput implements Writer {
  readonly protocol = 'json'
  /** Where the current field begins, behind its id. */
  private fieldStart = 0
  /** Whether what is written comes from another protocol, without a schema. */
  private isCopying = false

  field(header: number): this {
    this.header = header
    this.ascii(`${this.isEmpty() ? '' : '},'}"${header >> 8}":`)
    this.fieldStart = this.position
    this.ascii(`{"${names[header & 0xff]}":`)
    return this
  }

  list(type: TType, size: number): void {
    this.next()
    this.container(size, 0, type)
    this.ascii(`["${names[type]}",${size}`)
    this.place = element
  }

  set(type: TType, size: number): void {
    this.list(type, size)
  }

  map(key: TType, value: TType, size: number): void {
    this.next()
    this.container(size, key, value)
    this.ascii(`["${names[key]}","${names[value]}",${size},{`)
    this.place = firstKey
  }

  bool(value: boolean): void {
    if (typeof value !== 'boolean') this.refuse(value, 'bool')
    this.number(value ? '1' : '0')
  }

  override binary(value: Uint8Array): void {
    const text = this.isCopying ? textOf(value) : undefined
    if (text === undefined) super.binary(value)
    else this.string(text)
  }

  protected override leave(): void {
    const isMap = this.place >= firstKey
    super.leave()
    if (isMap) this.ascii(']')
  }

  protected stop(): void {
    this.ascii(this.isEmpty() ? '}' : '}}')
  }

  protected override transcode(r: Reader, type: number): void {
    this.isCopying = true
    copy(r, this, type)
    this.isCopying = false
  }

  protected override verbatim(bytes: Uint8Array): void {
    this.position = this.fieldStart
    // The last bracket comes with whatever follows.
    this.raw(bytes, this.checkBinary(bytes))
    this.position--
  }
}

/** What the wire does not tell from text is text if it can be. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
