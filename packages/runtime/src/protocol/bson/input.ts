/** BSON, incoming, whatever it means: documents, names and texts, each checked against the bytes that there are, and values that are passed over. */
import { maximumDepth } from '../../limits.ts'
import { Input } from '../input.ts'
import { utf8 } from '../text.ts'
import { Kind, Subtype } from './types.ts'

/** How many bytes values have whose size is always the same. */
const widths: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [Kind.DOUBLE, 8],
  [Kind.UNDEFINED, 0],
  [Kind.OBJECT_ID, 12],
  [Kind.BOOL, 1],
  [Kind.DATE, 8],
  [Kind.NULL, 0],
  [Kind.INT32, 4],
  [Kind.TIMESTAMP, 8],
  [Kind.INT64, 8],
  [Kind.DECIMAL, 16],
  [Kind.GREATEST, 0],
  [Kind.LEAST, 0],
])

export abstract class BsonInput extends Input {
  /** What makes text of bytes. */
  utf8: TextDecoder = utf8
  /** Of the value that is next. */
  protected kind: number = Kind.DOCUMENT

  protected isNull(): boolean {
    return this.kind === Kind.NULL || this.kind === Kind.UNDEFINED
  }

  /** Reads how long a document is; returns where it ends. */
  protected documentEnd(): number {
    const start = this.position
    const size = this.size()
    if (size < 5) this.refuse('size of a document', 4)
    this.position = this.take(size - 4)
    return start + size
  }

  protected size(): number {
    return this.view.getInt32(this.take(4), true)
  }

  /** What stands before the bytes of a binary; returns how many those are. */
  protected binarySize(): number {
    const size = this.size()
    const isOld = this.bytes[this.take(1)] === Subtype.OLD
    return isOld ? this.size() : size
  }

  /** A text behind its size, with a 0 at its end. */
  protected terminated<T>(read: (size: number) => T): T {
    const size = this.size()
    if (size < 1) this.refuse('size of a text', 4)
    const value = read(size - 1)
    if (this.bytes[this.take(1)] !== 0) this.refuse('end of a text', 1)
    return value
  }

  /** A name or key, which ends with a 0. Most are short and ASCII. */
  protected cstring(): string {
    const start = this.position
    this.passName()
    let text = ''
    if (this.position - start > 64) return this.decoded(start)
    for (let at = start; at < this.position - 1; at++) {
      const byte = this.bytes[at] ?? 0
      if (byte > 0x7f) return this.decoded(start)
      text += String.fromCharCode(byte)
    }
    return text
  }

  protected passName(): void {
    const end = this.bytes.indexOf(0, this.position)
    if (end < 0 || end >= this.length) this.take(this.length - this.position + 1)
    this.position = end + 1
  }

  private decoded(start: number): string {
    try {
      return this.utf8.decode(this.bytes.subarray(start, this.position - 1))
    } catch {
      this.position = start
      this.fail('INVALID_DATA', 'A name is not UTF-8')
    }
  }

  /** Moves past a value, of which `depth` others are around; past a document without a look into it unless it is to be kept. */
  protected pass(kind: number, depth: number, isDeep = true): void {
    const width = widths.get(kind)
    if (width !== undefined) this.take(width)
    else if (kind === Kind.BINARY) this.take(this.size() + 1)
    else if (kind === Kind.STRING || kind === Kind.CODE || kind === Kind.SYMBOL)
      this.terminated(size => this.take(size))
    else if (kind === Kind.DOCUMENT || kind === Kind.ARRAY) {
      if (depth === maximumDepth) this.fail('DEPTH_LIMIT', 'Nested too deep')
      const end = this.documentEnd()
      if (!isDeep) this.position = end
      else this.passAll(end, depth + 1)
    } else if (kind === Kind.PATTERN) {
      // The flags are a name as well.
      this.passName()
      this.passName()
    } else if (kind === Kind.SCOPED_CODE) this.position = this.documentEnd()
    else if (kind === Kind.POINTER) {
      this.terminated(size => this.take(size))
      this.take(12)
    } else this.refuse('element', 0)
  }

  private passAll(end: number, depth: number): void {
    for (let kind: number; (kind = this.bytes[this.take(1)] ?? 0); ) {
      this.passName()
      this.pass(kind, depth)
    }
    if (this.position !== end) this.fail('INVALID_DATA', 'A document is longer or shorter than it says')
  }

  /** Refuses the last `size` bytes. */
  protected refuse(type: string, size: number): never {
    this.position -= size
    this.fail('INVALID_DATA', `This is no ${type}, its type is ${this.kind}`)
  }
}
