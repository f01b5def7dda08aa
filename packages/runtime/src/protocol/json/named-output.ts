/**
 * What the writers of JSON formats share that have names in place of ids, and no types. An unknown field of another
 * protocol has no name: it is written under its id as in TJSON, `"7":{"i32":5}`. No field of Thrift is called that, so
 * that other libraries pass over it.
 */
import { anonymous, isNested, type StructSchema, type TType } from '../contract.ts'
import { type UnknownField, unknownFields } from '../unknown.ts'
import { JsonOutput } from './output.ts'
import { firstElement, firstKey } from './places.ts'
import { type Table, tableOf } from './table.ts'
import { JsonWriter } from './writer.ts'

export abstract class NamedOutput extends JsonOutput {
  protected table: Table = tableOf(anonymous)
  /** The tables of the structs that are open; of a container, that of the struct around it. */
  private readonly tables: Table[] = []

  field(header: number): this {
    this.header = header
    const member = this.table.members.get(header)
    if (member === undefined) this.fail('INVALID_DATA', `There is no name for field ${header >> 8}`)
    this.separate()
    this.ascii(member)
    return this
  }

  list(type: TType, size: number): void {
    this.next()
    this.container(size, 0, type)
    this.ascii('[')
    this.place = firstElement
  }

  set(type: TType, size: number): void {
    this.list(type, size)
  }

  map(key: TType, value: TType, size: number): void {
    if (isNested(key)) this.fail('INVALID_DATA', 'JSON has no keys that are structs or containers')
    this.next()
    this.container(size, key, value)
    this.ascii('{')
    this.place = firstKey
  }

  bool(value: boolean): void {
    if (typeof value !== 'boolean') this.refuse(value, 'bool')
    this.number(String(value))
  }

  protected stop(): void {
    this.ascii('}')
  }

  protected override enter(frame: StructSchema | number): void {
    super.enter(frame)
    if (typeof frame !== 'number') this.table = this.names(frame)
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

  override unknown(fields: readonly UnknownField[]): void {
    for (const field of fields) {
      const member = field.protocol === this.protocol ? field.bytes : memberOf(field)
      this.separate()
      this.raw(member, this.checkBinary(member))
    }
  }

  private separate(): void {
    if (!this.isEmpty()) this.ascii(',')
  }
}

/** The member that TJSON writes for a field, which has no name here. */
function memberOf(field: UnknownField): Uint8Array {
  const w = new JsonWriter()
  w.begin(anonymous, anonymous)
  w.end({ [unknownFields]: [field] })
  return w.finish().subarray(1, -1)
}
