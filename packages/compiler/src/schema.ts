/**
 * The Schema: what a file means. Names are resolved, ids numbered, constants evaluated. A Schema points at the
 * Document it came from, and at the Schemas of its includes, which may point back: includes can form a circle.
 */
import type * as ast from './ast.ts'
import type { Source } from './source.ts'
import type { BaseName } from './types.ts'

export interface Schema {
  readonly kind: 'schema'
  readonly source: Source
  readonly document: ast.Document
  /** What other files put in front of its names: the base name of the file without `.thrift`. */
  readonly prefix: string
  readonly includes: readonly Include[]
  /** In the order of the file. */
  readonly definitions: readonly Definition[]
}

export interface Include {
  readonly kind: 'include'
  readonly node: ast.Include
  readonly schema: Schema
}

export type Definition = Const | Typedef | Enum | Struct | Service

export interface Const {
  readonly kind: 'const'
  readonly name: string
  readonly schema: Schema
  readonly node: ast.Const
  readonly type: Type
  readonly value: Value
}

export interface Typedef {
  readonly kind: 'typedef'
  readonly name: string
  readonly schema: Schema
  readonly node: ast.Typedef
  readonly type: Type
}

export interface Enum {
  readonly kind: 'enum'
  readonly name: string
  readonly schema: Schema
  readonly node: ast.Enum
  readonly values: readonly EnumValue[]
}

export interface EnumValue {
  readonly kind: 'enum-value'
  readonly name: string
  readonly node: ast.EnumValue
  readonly value: number
}

/** What has fields: a struct, a union, an exception, or the arguments or the result of a function, which nobody wrote down. */
export interface FieldGroup {
  readonly kind: 'struct' | 'union' | 'exception'
  readonly name: string
  readonly schema: Schema
  readonly fields: readonly Field[]
}

export interface Struct extends FieldGroup {
  readonly node: ast.Struct
}

export interface Field {
  readonly kind: 'field'
  readonly id: number
  readonly name: string
  /** Absent for `success`, the field of a result that nobody wrote. */
  readonly node?: ast.Field
  readonly type: Type
  /** `default` is Thrift's word for neither `required` nor `optional`. */
  readonly requiredness: 'required' | 'optional' | 'default'
  readonly default?: Value
}

export interface Service {
  readonly kind: 'service'
  readonly name: string
  readonly schema: Schema
  readonly node: ast.Service
  readonly extends?: Service
  readonly functions: readonly ServiceFunction[]
}

/** Thrift calls it a function; JavaScript has that name already. */
export interface ServiceFunction {
  readonly kind: 'function'
  readonly name: string
  readonly service: Service
  readonly node: ast.ServiceFunction
  readonly oneway: boolean
  /** Absent for `void`. */
  readonly returns?: Type
  /** A struct with a field for each argument. */
  readonly args: FieldGroup
  /** A struct with the field `success`, number 0, unless the function is void, and a field for each exception. */
  readonly result: FieldGroup
  readonly throws: readonly Field[]
}

export type Type = BaseType | ListType | MapType | Reference

export interface BaseType {
  readonly kind: 'base'
  readonly name: BaseName
}

export interface ListType {
  readonly kind: 'list' | 'set'
  readonly element: Type
}

export interface MapType {
  readonly kind: 'map'
  readonly key: Type
  readonly value: Type
}

/** A type by its name, which stands at `node` in the file of `from`. */
export interface Reference {
  readonly kind: 'reference'
  readonly node: ast.Reference
  readonly from: Schema
  readonly definition: Typedef | Enum | Struct
}

/** What a type is once its typedefs are gone. */
export type Resolved = BaseType | ListType | MapType | Enum | Struct

export function resolve(type: Type): Resolved {
  while (type.kind === 'reference') {
    if (type.definition.kind !== 'typedef') return type.definition
    type = type.definition.type
  }
  return type
}

/** A value of a known type: what constants and defaults come down to. */
export type Value =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'i64'; readonly value: bigint }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'binary'; readonly value: Uint8Array }
  | { readonly kind: 'enum'; readonly value: number; readonly name?: string }
  | { readonly kind: 'list' | 'set'; readonly items: readonly Value[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Value, Value])[] }
  | { readonly kind: 'struct'; readonly struct: Struct; readonly fields: ReadonlyMap<Field, Value> }
