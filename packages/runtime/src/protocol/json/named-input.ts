/**
 * What the readers of JSON formats share that have names in place of ids, and no types: what a value is, the schema
 * says. A list does not say either how many elements it has, so the outermost one is passed over to count those of all
 * the lists and maps within, in the order in which they will be read.
 *
 * A member that the schema does not have is kept as it is, `"name":value`. It has no id, and goes to other protocols as
 * text under the id −2, unless it is what a writer of this format makes of a field that has no name: then it is that
 * field, under its id as in TJSON, `"7":{"i32":5}`, and goes there as that.
 */
import { maximumDepth } from '../../limits.ts'
import { anonymous, isNested, type Reader, type StructSchema, type TType } from '../contract.ts'
import { copy } from '../copy.ts'
import { namedField, type Transcode } from '../unknown.ts'
import { JsonInput } from './input.ts'
import { alone, firstElement, firstKey } from './places.ts'
import { KeptFieldReader } from './reader.ts'
import { type Table, tableOf } from './table.ts'

export abstract class NamedInput extends JsonInput {
  protected override readonly transcode: Transcode = copy
  protected readonly placeOfFirst: number = firstElement
  protected table: Table = tableOf(anonymous)
  /** The tables of the structs that are open; of a container, that of the struct around it. */
  private readonly tables: Table[] = []
  /** Where the name of the current field begins. */
  private memberStart = 0
  /** How many values each list and object holds up to `measured`, in the order in which they open. */
  private sizes: number[] = []
  private measured = 0
  private isMeasuring = false
  /** How many of those have been opened. */
  private opened = 0

  protected fresh(bytes: Uint8Array): Reader {
    const text = JSON.stringify(new TextDecoder().decode(bytes))
    return new KeptFieldReader(idField(bytes)?.bytes ?? new TextEncoder().encode(`{"str":${text}}`))
  }

  field(): number {
    for (;;) {
      this.header = 0
      const isFirst = this.place === firstKey
      this.place = alone
      if (this.peek() === 0x7d) {
        this.position++
        return 0
      }
      if (!isFirst) this.expect(0x2c)
      this.peek()
      this.memberStart = this.position
      const header = this.table.headers.get(this.memberName())
      this.expect(0x3a)
      // Null stands for what is absent.
      if (this.peek() === 0x6e) this.literal()
      else if (header !== undefined) return (this.header = header)
      else this.keepMember()
    }
  }

  override unknown(): void {
    this.keepMember()
  }

  protected listHead(type: TType): number {
    this.next()
    const size = this.open(0x5b)
    this.entryTypes(0, type, 0, 0)
    this.container(size, 0)
    this.place = firstElement
    return size
  }

  protected mapHead(key: TType, value: TType): number {
    if (isNested(key)) this.fail('INVALID_DATA', 'JSON has no keys that are structs or containers')
    this.next()
    const size = this.open(0x7b)
    this.entryTypes(key, value, 0, 0)
    this.container(size, 0)
    this.place = firstKey
    return size
  }

  bool(): boolean {
    this.word(this.next())
    const word = this.ascii(this.start, this.stop)
    if (word !== 'true' && word !== 'false') this.refuse('bool')
    return word === 'true'
  }

  protected override enter(frame: StructSchema | number): void {
    super.enter(frame)
    if (typeof frame !== 'number') {
      this.opened++
      this.table = this.names(frame)
      this.place = firstKey
    }
    this.tables[this.depth] = this.table
  }

  /** The names that the fields of a struct have in this format. */
  protected names(schema: StructSchema): Table {
    return tableOf(schema)
  }

  protected override leave(): void {
    super.leave()
    this.table = this.tables[this.depth] ?? this.table
  }

  override skip(): void {
    this.next()
    this.pass(this.depth)
  }

  protected skipScalar(): void {
    this.skip()
  }

  private keepMember(): void {
    const start = this.memberStart
    this.pass(this.depth)
    this.keep(idField(this.bytes.subarray(start, this.position))?.header ?? namedField, start)
  }

  /** Moves into a list or object; returns how many values it has. */
  private open(bracket: number): number {
    this.expect(bracket)
    this.position--
    if (this.position >= this.measured) {
      const start = this.position
      this.sizes = []
      this.opened = 0
      this.isMeasuring = true
      this.pass(this.depth)
      this.isMeasuring = false
      this.measured = this.position
      this.position = start
      this.spend(8 * this.sizes.length)
    }
    this.position++
    return this.sizes[this.opened++] ?? 0
  }

  /** Moves past a value of any kind, of which `depth` others are around. */
  private pass(depth: number): void {
    const bracket = this.peek()
    if (bracket === 0x22) this.skipText()
    else if (bracket === 0x5b || bracket === 0x7b) this.passAll(bracket, depth)
    else this.literal()
  }

  private passAll(bracket: number, depth: number): void {
    if (depth === maximumDepth) this.fail('DEPTH_LIMIT', 'Nested too deep')
    const index = this.isMeasuring ? this.sizes.push(0) - 1 : this.opened++
    this.position++
    let size = 0
    // The closing brackets are the second characters behind the opening ones.
    for (; this.peek() !== bracket + 2; size++) {
      if (size > 0) this.expect(0x2c)
      if (bracket === 0x7b) {
        this.skipText()
        this.expect(0x3a)
      }
      this.pass(depth + 1)
    }
    this.position++
    if (this.isMeasuring) this.sizes[index] = size
  }

  /** Moves past a number, `true`, `false` or `null`. */
  private literal(): void {
    this.word(false)
    if (!/^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(this.ascii(this.start, this.stop)))
      this.refuse('value')
  }

  private memberName(): string {
    const start = this.position
    const isEscaped = this.scan()
    // Names of fields are short and ASCII; what is not is none of them.
    if (!isEscaped && this.position - start <= 1000) return this.ascii(start + 1, this.position - 1)
    this.position = start
    return this.quoted()
  }
}

interface IdField {
  readonly header: number
  /** As in TJSON: `{"i32":5}`. */
  readonly bytes: Uint8Array
}

/** The field that a member stands for whose name is an id, if that is what it is. */
function idField(member: Uint8Array): IdField | undefined {
  // Most members have names, which are not worth decoding. Behind the quote stands a digit or `-`.
  if ((member[1] ?? 0) > 0x39) return undefined
  const [, id, field] = /^"(0|-?[1-9]\d{0,4})"\s*:\s*(\{.*)$/s.exec(new TextDecoder().decode(member)) ?? []
  if (id === undefined || (Number(id) << 16) >> 16 !== Number(id)) return undefined
  const bytes = new TextEncoder().encode(field)
  try {
    return { header: (Number(id) << 8) | new KeptFieldReader(bytes).check(), bytes }
  } catch {
    return undefined
  }
}
