/**
 * The Document: what was written in one file, with the place of every part. Nothing is resolved here; `schema.ts` is
 * what it means. Plain data, told apart by `kind`; every node has the span of the text it came from.
 */
import type { Source, Span } from './source.ts'

export interface Document {
  readonly kind: 'document'
  readonly source: Source
  readonly doc?: Doc
  readonly headers: readonly Header[]
  readonly definitions: readonly Definition[]
}

/** The text of a doc comment, without its stars. */
export interface Doc {
  readonly text: string
  readonly span: Span
}

/** An identifier where it stands, dots included. */
export interface Name {
  readonly text: string
  readonly span: Span
}

/** `key = "value"` in parentheses; a key alone counts as `"1"`, as in Apache's compiler. */
export interface Annotation {
  readonly kind: 'annotation'
  readonly name: Name
  readonly value: string
  readonly span: Span
}

interface Node {
  readonly span: Span
}

interface Annotated extends Node {
  readonly annotations: readonly Annotation[]
}

interface Documented extends Annotated {
  readonly doc?: Doc
}

export type Header = Include | Namespace | CppInclude

export interface Include extends Node {
  readonly kind: 'include'
  readonly path: StringLiteral
}

export interface CppInclude extends Node {
  readonly kind: 'cpp_include'
  readonly path: StringLiteral
}

export interface Namespace extends Annotated {
  readonly kind: 'namespace'
  /** The language, or `*`. */
  readonly scope: Name
  readonly name: Name
}

export type Definition = Const | Typedef | Enum | Struct | Service

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
}

export interface Field extends Documented {
  readonly kind: 'field'
  readonly id?: Integer
  readonly requiredness?: 'required' | 'optional'
  readonly type: Type
  readonly name: Name
  readonly default?: Value
}

export interface Service extends Documented {
  readonly kind: 'service'
  readonly name: Name
  readonly extends?: Name
  readonly functions: readonly ServiceFunction[]
}

export interface ServiceFunction extends Documented {
  readonly kind: 'function'
  readonly oneway: boolean
  /** Absent for `void`. */
  readonly returns?: Type
  readonly name: Name
  readonly args: readonly Field[]
  readonly throws: readonly Field[]
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

export type Value = Bool | Integer | Double | StringLiteral | Identifier | ListValue | MapValue

export interface Bool extends Node {
  readonly kind: 'bool'
  readonly value: boolean
}

export interface Integer extends Node {
  readonly kind: 'integer'
  readonly value: bigint
}

export interface Double extends Node {
  readonly kind: 'double'
  readonly value: number
}

export interface StringLiteral extends Node {
  readonly kind: 'string'
  readonly value: string
}

/** A constant or an enum value, by name. */
export interface Identifier extends Node {
  readonly kind: 'identifier'
  readonly name: Name
}

export interface ListValue extends Node {
  readonly kind: 'list'
  readonly items: readonly Value[]
}

export interface MapValue extends Node {
  readonly kind: 'map'
  readonly entries: readonly { readonly key: Value; readonly value: Value }[]
}
