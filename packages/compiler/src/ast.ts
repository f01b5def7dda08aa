/**
 * The Document: what was written in one file, with the place of every part. Nothing is resolved here; `schema.ts` is
 * what it means. Plain data, told apart by `kind`; every node is also the span of the text it came from.
 */
import type { Dialect } from './dialect.ts'
import type { Source, Span } from './source.ts'

export interface Document {
  readonly kind: 'document'
  readonly source: Source
  /** The one that was set, or the one that the file shows by what only one of them has. */
  readonly dialect: Dialect
  /** Whether the dialect was asked for: what only the other one has is a mistake then. */
  readonly isDialectSet: boolean
  readonly doc?: Doc
  readonly headers: readonly Header[]
  readonly definitions: readonly Definition[]
  /** What may be the names of definitions that could not be read: whoever uses them has made no mistake. */
  readonly lost: readonly string[]
}

/** The text of a doc comment, without its stars. */
export interface Doc extends Span {
  readonly text: string
}

/** An identifier where it stands, dots included. */
export interface Name extends Span {
  readonly text: string
}

/** `key = "value"` in parentheses; a key alone counts as `"1"`, as in Apache's compiler. */
export interface Annotation extends Span {
  readonly kind: 'annotation'
  readonly name: Name
  readonly value: string
}

/** `@thrift.Uri{value = "…"}` in front of a definition or a member: the value of a struct, as a constant may be. */
export interface StructuredAnnotation extends Span {
  readonly kind: 'structured-annotation'
  readonly value: StructValue
}

interface Annotated extends Span {
  readonly annotations: readonly Annotation[]
}

interface Documented extends Annotated {
  readonly doc?: Doc
  readonly structured: readonly StructuredAnnotation[]
}

export type Header = Include | ForeignInclude | Namespace | Package

export interface Include extends Span {
  readonly kind: 'include'
  readonly path: StringLiteral
  /** What its names are found under, when the author gives another name than that of the file. */
  readonly alias?: Name
}

/** A header of C++ or a module of Haskell, which mean nothing here. */
export interface ForeignInclude extends Span {
  readonly kind: 'cpp_include' | 'hs_include'
  readonly path: StringLiteral
}

/** Where the names of the file belong in the world; without a path, the bearer of annotations on the file. */
export interface Package extends Span {
  readonly kind: 'package'
  readonly doc?: Doc
  readonly structured: readonly StructuredAnnotation[]
  readonly path?: StringLiteral
}

export interface Namespace extends Annotated {
  readonly kind: 'namespace'
  /** The language, or `*`. */
  readonly scope: Name
  readonly name: Name
}

export type Definition = Const | Typedef | Senum | Enum | Struct | Service | Interaction

export interface Const extends Documented {
  readonly kind: 'const'
  readonly type: Type
  readonly name: Name
  readonly value: Value
}

export interface Typedef extends Documented {
  readonly kind: 'typedef'
  readonly type: Type
  readonly name: Name
}

/** An old kind of string that was meant to be one of a few. */
export interface Senum extends Documented {
  readonly kind: 'senum'
  readonly name: Name
  readonly values: readonly StringLiteral[]
}

export interface Enum extends Documented {
  readonly kind: 'enum'
  readonly name: Name
  readonly values: readonly EnumValue[]
}

export interface EnumValue extends Documented {
  readonly kind: 'enum-value'
  readonly name: Name
  readonly value?: Integer
}

/** Structs, unions and exceptions are written alike. */
export interface Struct extends Documented {
  readonly kind: 'struct' | 'union' | 'exception'
  readonly name: Name
  readonly fields: readonly Field[]
  /** What an exception says of itself: `safe`, `transient`, `client` and the like. */
  readonly qualifiers: readonly Name[]
}

export interface Field extends Documented {
  readonly kind: 'field'
  readonly id?: Integer
  readonly requiredness?: Requiredness
  readonly type: Type
  readonly name: Name
  readonly default?: Value
}

/** The word in front of a field. */
export interface Requiredness extends Span {
  readonly kind: 'required' | 'optional'
}

export interface Service extends Documented {
  readonly kind: 'service'
  readonly name: Name
  readonly extends?: Name
  readonly functions: readonly ServiceFunction[]
  readonly performs: readonly Performs[]
}

/** Functions that share a state, which one call of a service begins. */
export interface Interaction extends Documented {
  readonly kind: 'interaction'
  readonly name: Name
  readonly functions: readonly ServiceFunction[]
}

/** `performs I;`: the service has a function that begins the interaction. */
export interface Performs extends Documented {
  readonly kind: 'performs'
  readonly interaction: Name
}

export interface ServiceFunction extends Documented {
  readonly kind: 'function'
  readonly qualifier?: Qualifier
  /** `i32`, `void`, `Interaction, i32, stream<i32>`: the parts between the commas. */
  readonly returns: readonly ReturnPart[]
  readonly name: Name
  readonly args: readonly Field[]
  readonly throws: readonly Field[]
}

export interface Qualifier extends Span {
  readonly kind: 'oneway' | 'idempotent' | 'readonly'
}

export type ReturnPart = Type | Void | Stream | Sink

export interface Void extends Span {
  readonly kind: 'void'
}

/** Values that the server sends one by one. */
export interface Stream extends Span {
  readonly kind: 'stream'
  readonly element: Type
  readonly throws: readonly Field[]
}

/** Values that the client sends one by one, and what the server answers in the end. */
export interface Sink extends Span {
  readonly kind: 'sink'
  readonly element: Type
  readonly throws: readonly Field[]
  readonly final?: Type
  readonly finalThrows: readonly Field[]
}

export type Type = BaseType | ListType | MapType | Reference

export interface BaseType extends Annotated {
  readonly kind: 'base'
  readonly name: string
}

export interface ListType extends Annotated {
  readonly kind: 'list' | 'set'
  readonly element: Type
}

export interface MapType extends Annotated {
  readonly kind: 'map'
  readonly key: Type
  readonly value: Type
}

/** The name of a type that somebody defines. */
export interface Reference extends Annotated {
  readonly kind: 'reference'
  readonly name: Name
}

export type Value = Bool | Integer | Double | StringLiteral | Identifier | ListValue | MapValue | StructValue

export interface Bool extends Span {
  readonly kind: 'bool'
  readonly value: boolean
}

export interface Integer extends Span {
  readonly kind: 'integer'
  readonly value: bigint
}

export interface Double extends Span {
  readonly kind: 'double'
  readonly value: number
}

export interface StringLiteral extends Span {
  readonly kind: 'string'
  readonly value: string
  /** What it says byte by byte, where escapes such as `\\xff` may not be text. */
  readonly bytes?: Uint8Array
}

/** A constant or an enum value, by name. */
export interface Identifier extends Span {
  readonly kind: 'identifier'
  readonly name: Name
}

export interface ListValue extends Span {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

export interface MapValue extends Span {
  readonly kind: 'map'
  readonly entries: readonly { readonly key: Value; readonly value: Value }[]
}

/** `Point{x = 1, y = 2}` */
export interface StructValue extends Span {
  readonly kind: 'struct'
  readonly name: Name
  readonly fields: readonly FieldValue[]
}

export interface FieldValue extends Span {
  readonly kind: 'field-value'
  readonly name: Name
  readonly value: Value
}
