/**
 * The Schema: what a file means. Names are resolved, ids numbered, constants evaluated. A Schema points at the
 * Document it came from, and at the Schemas of its includes, which may point back: includes can form a circle.
 */
import type * as ast from './ast.ts'
import type { Dialect } from './dialect.ts'
import type { Source } from './source.ts'
import type { BaseName, I64Form, MapForm, SetForm } from './types.ts'

export interface Schema {
  readonly kind: 'schema'
  readonly source: Source
  readonly document: ast.Document
  readonly dialect: Dialect
  /** What other files put in front of its names: the base name of the file without `.thrift`. */
  readonly prefix: string
  /** Where its names belong in the world, for instance `meta.com/search/tweets`. */
  readonly package?: string
  /** What stands on the package and goes for the whole file. */
  readonly structured: readonly StructuredAnnotation[]
  readonly includes: readonly Include[]
  /** In the order of the file. */
  readonly definitions: readonly Definition[]
}

export interface Include {
  readonly kind: 'include'
  readonly node: ast.Include
  readonly schema: Schema
}

/** `@thrift.Uri{value = "…"}`: the struct that the name stands for, and the fields that are given. */
export interface StructuredAnnotation {
  readonly kind: 'structured-annotation'
  readonly node: ast.StructuredAnnotation
  readonly struct: Struct
  /** Absent if something in it is wrong. */
  readonly value?: StructValue
}

interface Annotated {
  readonly structured: readonly StructuredAnnotation[]
}

interface Defined extends Annotated {
  readonly name: string
  readonly schema: Schema
  /** Its name in the world; only files with a package have such names. */
  readonly uri?: string
}

export type Definition = Const | Typedef | Enum | Struct | Service | Interaction

export interface Const extends Defined {
  readonly kind: 'const'
  readonly node: ast.Const
  readonly type: Type
  readonly value: Value
}

export interface Typedef extends Defined {
  readonly kind: 'typedef'
  readonly node: ast.Typedef | ast.Senum
  readonly type: Type
  /** Whether it is a type of its own, `(new_type = "true")`: values of what it stands for are none of it until somebody says so. */
  readonly isNew: boolean
}

export interface Enum extends Defined {
  readonly kind: 'enum'
  readonly node: ast.Enum
  readonly values: readonly EnumValue[]
  /** Whether its values are names in JavaScript, not numbers. */
  readonly byName: boolean
  /** Whether reading a number that has no name is an error. */
  readonly isClosed: boolean
}

export interface EnumValue extends Annotated {
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

export interface Struct extends FieldGroup, Defined {
  readonly node: ast.Struct
}

/**
 * When a field is there. `required`: always, and reading fails without it. `optional`: when it is set. Without either word, Apache's
 * compilers write what is set (`default`, their own word for it), and Meta's always write it and fill it in when it is not
 * there (`unqualified`); `terse` fields are filled in as well, and written when they differ from zero or empty.
 */
export type Requiredness = 'required' | 'optional' | 'default' | 'unqualified' | 'terse'

export interface Field extends Annotated {
  readonly kind: 'field'
  readonly id: number
  readonly name: string
  /** Absent for `success`, the field of a result that nobody wrote. */
  readonly node?: ast.Field
  readonly type: Type
  readonly requiredness: Requiredness
  readonly default?: Value
}

export interface Service extends Defined {
  readonly kind: 'service'
  readonly node: ast.Service
  readonly extends?: Service
  /** For each interaction that it performs there is a function to begin it. */
  readonly functions: readonly ServiceFunction[]
}

/** Functions that share a state on the server, from the call that begins it to its end. */
export interface Interaction extends Defined {
  readonly kind: 'interaction'
  readonly node: ast.Interaction
  readonly functions: readonly ServiceFunction[]
}

/** Thrift calls it a function; JavaScript has that name already. */
export interface ServiceFunction extends Annotated {
  readonly kind: 'function'
  readonly name: string
  readonly service: Service | Interaction
  readonly node: ast.ServiceFunction
  readonly oneway: boolean
  /** Whether calling it twice does no more than calling it once: `idempotent`, `readonly`, or `(js.idempotent)`. */
  readonly idempotent: boolean
  /** Absent for `void`. With a stream, a sink or an interaction it is what comes first. */
  readonly returns?: Type
  /** The interaction that a call begins. */
  readonly interaction?: Interaction
  readonly stream?: Stream
  readonly sink?: Sink
  /** A struct with a field for each argument. */
  readonly args: FieldGroup
  /** A struct with the field `success`, number 0, unless the function is void, and a field for each exception. */
  readonly result: FieldGroup
  readonly throws: readonly Field[]
}

/** What the server sends one by one, and the exceptions that may end it. */
export interface Stream {
  readonly element: Type
  readonly throws: readonly Field[]
}

/** What the client sends one by one, and what the server answers when it has ended; without an answer there is a stream beside it. */
export interface Sink extends Stream {
  readonly final?: Type
  readonly finalThrows: readonly Field[]
}

export type Type = BaseType | ListType | MapType | Reference

export interface BaseType {
  readonly kind: 'base'
  readonly name: BaseName
  /** What an i64 is in JavaScript, if not a bigint. */
  readonly form?: I64Form
}

export interface ListType {
  readonly kind: 'list' | 'set'
  readonly element: Type
  /** What a set is in JavaScript, if not a Set. */
  readonly form?: SetForm
}

export interface MapType {
  readonly kind: 'map'
  readonly key: Type
  readonly value: Type
  /** What a map is in JavaScript, if not a Map. */
  readonly form?: MapForm
}

/** A type by its name, which stands at `node` in the file of `from`. */
export interface Reference {
  readonly kind: 'reference'
  readonly node: ast.Reference
  readonly from: Schema
  readonly definition: Typedef | Enum | Struct
}

/** Whether a definition has fields that somebody wrote. */
export const isStruct = (definition: Definition): definition is Struct =>
  definition.kind === 'struct' || definition.kind === 'union' || definition.kind === 'exception'

/** Whether a field always has a value: it is filled in when nobody gave it one. */
export const isFilled = ({ requiredness }: Field): boolean =>
  requiredness === 'unqualified' || requiredness === 'terse'

/** The typedef that makes a type one of its own, if one does. */
export function newType(type: Type): Typedef | undefined {
  while (type.kind === 'reference' && type.definition.kind === 'typedef') {
    if (type.definition.isNew) return type.definition
    type = type.definition.type
  }
  return undefined
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

/** The structs, unions and exceptions that are, or are in, a type. */
export function structsIn(type: Type): readonly Struct[] {
  const target = resolve(type)
  switch (target.kind) {
    case 'struct':
    case 'union':
    case 'exception':
      return [target]
    case 'list':
    case 'set':
      return structsIn(target.element)
    case 'map':
      return [...structsIn(target.key), ...structsIn(target.value)]
    case 'base':
    case 'enum':
      return []
  }
}

/** A value of a known type: what constants and defaults come down to. */
export type Value =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'i64'; readonly value: bigint }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'binary'; readonly value: Uint8Array }
  | { readonly kind: 'enum'; readonly value: number; readonly name?: string }
  | ListValue
  | MapValue
  | StructValue

export interface ListValue {
  readonly kind: 'list' | 'set'
  readonly items: readonly Value[]
}

export interface MapValue {
  readonly kind: 'map'
  readonly entries: readonly (readonly [Value, Value])[]
}

export interface StructValue {
  readonly kind: 'struct'
  readonly struct: Struct
  readonly fields: ReadonlyMap<Field, Value>
}
