/**
 * What a printed codec asks of a protocol. Printed code calls a Reader or a Writer one value
 * at a time; a protocol answers with bytes. Nothing here knows a particular format, so a new protocol
 * is one file that implements the three interfaces below.
 *
 * A field header is one number, the id above and the type below: 0x10a is field 1, an i64. One switch
 * checks both, so a field whose type has changed lands in `default` and is skipped, just like a field
 * we have never heard of.
 */

import type { ProtocolException } from '../exceptions.ts'
import type { UnknownField, unknownFields } from './unknown.ts'

/** Thrift's types as all protocols name them towards printed code (the numbers of the Binary protocol). */
export const TType = {
  STOP: 0,
  BOOL: 2,
  BYTE: 3,
  DOUBLE: 4,
  I16: 6,
  I32: 8,
  I64: 10,
  STRING: 11,
  STRUCT: 12,
  MAP: 13,
  SET: 14,
  LIST: 15,
  UUID: 16,
  /** Meta's alone. */
  FLOAT: 19,
} as const
export type TType = (typeof TType)[keyof typeof TType]

/** Whether values of this type open a level of their own: struct, map, set and list are 12 to 15. */
export function isNested(type: number): boolean {
  return type >> 2 === 3
}

/** The kinds of message a service exchanges. */
export const MessageType = { CALL: 1, REPLY: 2, EXCEPTION: 3, ONEWAY: 4 } as const
export type MessageType = (typeof MessageType)[keyof typeof MessageType]

/** What formats of names know of a field besides its name and type. */
export interface WireField {
  /** What it is called there, `wire_name`. */
  readonly name?: string
  /** What its value is there, or what the elements of its value are, `enhanced_types`: `bson:ObjectId`, `bson:DateTime`. */
  readonly type?: string
  /** The numbers of an enum by how they are written there, `serialize_as`. */
  readonly values?: Readonly<Record<string, number>>
}

/** The name of a struct and the header (`id << 8 | type`) of each of its fields, by name. */
export interface StructSchema {
  readonly name: string
  readonly fields: Readonly<Record<string, number>>
  /** The fields, by name, that are something else in formats of names. */
  readonly wire?: Readonly<Record<string, WireField>>
  /** The fields, by name, that are not written while they are zero or empty: absent, they are that, and not what they were. */
  readonly terse?: readonly string[]
  /** Where readers note what a struct of this kind weighs. @internal */
  weight?: number
  /** Where `nameOf` notes what it was asked for. @internal */
  names?: Readonly<Record<number, string>>
}

/** The name of a field. */
export function nameOf(schema: StructSchema, id: number): string | undefined {
  schema.names ??= Object.fromEntries(
    Object.entries(schema.fields).map(([name, header]) => [header >> 8, name]),
  )
  return schema.names[id]
}

/** Stands in where values are read or written without a schema. */
export const anonymous: StructSchema = { name: '', fields: {} }

/** The envelope of a message. */
export interface MessageHeader {
  readonly name: string
  readonly type: MessageType
  /** A signed 32-bit number; a reply carries the number of its call. */
  readonly seqid: number
}

/** What printed code has for the bytes of some protocols itself, instead of asking a reader or writer. @internal */
export interface Inline {
  /** Which bytes those are: of Binary (1), of Compact (2), or none. */
  readonly inline?: number
}

/** Takes values out of bytes. Every method throws a `ProtocolException` when the bytes do not hold the value. */
export interface Reader extends Inline {
  message(): MessageHeader

  begin(schema: StructSchema): void
  /** The next field's header, or 0 after the last one. */
  field(): number
  /** Keeps (or skips) the value of a field that the schema does not have. */
  unknown(header: number): void
  /** Moves past a value of any type, of which nothing is kept. */
  skip(type: TType): void
  /** Raises the error for a required field that was not there. */
  missing(id: number): never
  /** Closes the struct; hands `value` back, with the unknown fields attached if there were any. */
  end<T extends object>(value: T): T
  /** Closes a union: like `end`, and an error unless exactly one arm was there (one we do not know counts too). */
  endUnion<T extends object>(value: T | undefined, arms: number): T

  /**
   * Opens a list whose elements must be of `type`; returns their number. The type 0 takes any list, for
   * those who have no schema: `elementType` then tells what is in it. Types of an empty list mean nothing.
   */
  list(type: TType): number
  set(type: TType): number
  map(key: TType, value: TType): number
  /** The type of the keys of the map that was opened last. */
  readonly keyType: TType
  /** The type of the elements, or of the map's values, of what was opened last. */
  readonly elementType: TType
  /** Closes the list, set or map that was opened last. */
  endContainer(): void

  bool(): boolean
  i8(): number
  i16(): number
  i32(): number
  i64(): bigint
  double(): number
  float(): number
  string(): string
  binary(): Uint8Array
  /** Its 16 bytes; `readUuid` makes a text of them. */
  uuid(): Uint8Array

  /** Where in the bytes the next value begins. Whoever wants to begin elsewhere sets it before anything is read. */
  position: number
  /** Raises an error if there are bytes left: one message, one value. The reader is not to be used again. */
  finish(): void
  /** What was thrown while reading, as the one error that callers know, saying where reading stopped. */
  failure(error: unknown): ProtocolException
}

/** Puts values into bytes. Every method throws a `ProtocolException` when the value does not fit its type. */
export interface Writer extends Inline {
  message(header: MessageHeader): void

  /** Opens a struct; `value` is checked to be an object. */
  begin(schema: StructSchema, value: object): void
  /** Begins a field; hands the writer back, for the value to follow. */
  field(header: number): this
  missing(id: number): never
  /** Closes the struct, after writing the unknown fields that `value` carries. */
  end(value: object): void
  /** Closes a union: like `end`, and an error unless exactly one arm was written. */
  endUnion(value: object, arms: number): void

  list(type: TType, size: number): void
  set(type: TType, size: number): void
  map(key: TType, value: TType, size: number): void
  endContainer(): void

  bool(value: boolean): void
  i8(value: number): void
  i16(value: number): void
  i32(value: number): void
  i64(value: bigint): void
  double(value: number): void
  float(value: number): void
  string(value: string): void
  binary(value: Uint8Array): void
  /** 16 bytes. */
  uuid(value: Uint8Array): void

  /** The bytes written so far; the writer is not to be used again. */
  finish(): Uint8Array<ArrayBuffer>
  /** What was thrown while writing, as the one error that callers know, saying which field it was. */
  failure(error: unknown): ProtocolException
}

/** A wire format: how to open bytes and how to make them. */
export interface Protocol {
  readonly name: string
  reader(bytes: Uint8Array): Reader
  writer(): Writer
  /** Whether `bytes` begin like a message of this protocol. */
  matches(bytes: Uint8Array): boolean
}

/** The bytes of a struct, in both directions: all there is of the arguments and the result of a function. */
export interface StructCodec<T extends object> {
  readonly schema: StructSchema
  read(r: Reader): T
  write(w: Writer, value: T): void
}

/** What the name of a printed struct stands for in values. */
export interface Struct<T extends object, Init = T> extends StructCodec<T> {
  /** A complete value: `init` with the defaults of the schema filled in. */
  create(init: Init): T
}

/** Exactly one of the fields of `T`, or one that a newer peer knows: the type of a union. */
export type OneOf<T> =
  | { [Arm in keyof T]: { [K in Arm]: T[K] } & { [K in Exclude<keyof T, Arm>]?: undefined } }[keyof T]
  | UnknownArm<T>

/** What a union is that was read with a field which its schema does not have. It is written as it came in. */
export type UnknownArm<T> = { readonly [unknownFields]: readonly UnknownField[] } & {
  [K in keyof T]?: undefined
}

/** At most one of the fields of `T`: the type of a union in Meta's dialect, where nothing may be set. */
export type AtMostOneOf<T> = OneOf<T> | { [K in keyof T]?: undefined }
