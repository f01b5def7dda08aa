/**
 * What the IDL says, for programs to see at run time. Where a project asks for descriptors, one is printed beside each type and each
 * service: `Tweet$descriptor` is a `StructDescriptor`. They are plain data that names no code, and lead to what they refer to, in
 * other files as well, when somebody looks: types may hold each other, and a bundle has the descriptors that the one it uses leads to.
 */

interface Described {
  /** What stands in parentheses, `(key = "value")`; a key alone has the value `1`. */
  readonly annotations?: Readonly<Record<string, string>>
  /** What stands in front, `@scope.Name{field = value}`, in its order. */
  readonly structured?: readonly StructuredAnnotation[]
  /** The comment, where the project asks for comments. */
  readonly doc?: string
}

export interface StructuredAnnotation {
  /** The name of its struct … */
  readonly name: string
  /** … and its name in the world, if it has one: `facebook.com/thrift/annotation/Deprecated`. */
  readonly uri?: string
  /** A value of that struct. */
  readonly value: object
}

interface Defined extends Described {
  readonly name: string
  /** Its name in the world; in Meta's dialect, definitions of files with a package have one. */
  readonly uri?: string
}

export type DefinitionDescriptor =
  | TypedefDescriptor
  | EnumDescriptor
  | StructDescriptor
  | ServiceDescriptor
  | InteractionDescriptor

/** What a field, an element or an argument can be; `kind` tells which. */
export type TypeDescriptor =
  | BaseTypeDescriptor
  | ListTypeDescriptor
  | MapTypeDescriptor
  | TypedefDescriptor
  | EnumDescriptor
  | StructDescriptor

export interface BaseTypeDescriptor {
  readonly kind: 'bool' | 'i8' | 'i16' | 'i32' | 'i64' | 'float' | 'double' | 'string' | 'binary' | 'uuid'
  /** What an i64 is in JavaScript, if not a bigint. */
  readonly form?: 'number' | 'string' | 'Long' | 'Date' | 'Buffer'
  readonly annotations?: Readonly<Record<string, string>>
}

export interface ListTypeDescriptor {
  readonly kind: 'list' | 'set'
  readonly element: TypeDescriptor
  /** What a set is in JavaScript, if not a Set. */
  readonly form?: 'array' | 'object'
  readonly annotations?: Readonly<Record<string, string>>
}

export interface MapTypeDescriptor {
  readonly kind: 'map'
  readonly key: TypeDescriptor
  readonly value: TypeDescriptor
  /** What a map is in JavaScript, if not a Map. */
  readonly form?: 'object' | 'entries'
  readonly annotations?: Readonly<Record<string, string>>
}

export interface TypedefDescriptor extends Defined {
  readonly kind: 'typedef'
  readonly type: TypeDescriptor
  /** Whether it is a type of its own, `(new_type = "true")`. */
  readonly isNew?: true
}

export interface EnumDescriptor extends Defined {
  readonly kind: 'enum'
  readonly values: readonly EnumValueDescriptor[]
  /** Whether its values are names in JavaScript, not numbers. */
  readonly byName?: true
}

export interface EnumValueDescriptor extends Described {
  readonly name: string
  readonly value: number
}

export interface StructDescriptor extends Defined {
  readonly kind: 'struct' | 'union' | 'exception'
  /** In the order of the file. */
  readonly fields: readonly FieldDescriptor[]
}

export interface FieldDescriptor extends Described {
  readonly id: number
  readonly name: string
  readonly type: TypeDescriptor
  /**
   * `required`: it is always there. `optional`: when it is set. Without either word, it is there when it is set (`default`, in Apache's
   * dialect) or always (`unqualified`, in Meta's); `terse` fields are always there, and written when they are not zero or empty.
   */
  readonly requiredness: 'required' | 'optional' | 'default' | 'unqualified' | 'terse'
  /** The value that the IDL gives it, as the field would have it. Fields of unions have none. */
  readonly default?: unknown
}

export interface ServiceDescriptor extends Defined {
  readonly kind: 'service'
  readonly extends?: ServiceDescriptor
  /** Its own functions, without those of the service that it extends. */
  readonly functions: readonly FunctionDescriptor[]
}

export interface InteractionDescriptor extends Defined {
  readonly kind: 'interaction'
  readonly functions: readonly FunctionDescriptor[]
}

export interface FunctionDescriptor extends Described {
  readonly name: string
  readonly oneway?: true
  /** Whether calling it twice does no more than calling it once. */
  readonly idempotent?: true
  readonly args: readonly FieldDescriptor[]
  /** Absent for `void`. With a stream, a sink or an interaction it is what comes first. */
  readonly returns?: TypeDescriptor
  readonly throws: readonly FieldDescriptor[]
  /** The interaction that a call begins. */
  readonly interaction?: InteractionDescriptor
  /** What the server sends one by one … */
  readonly stream?: ElementsDescriptor
  /** … and what the client does. */
  readonly sink?: ElementsDescriptor
  /** What the server answers to the end of a sink. */
  readonly final?: ElementsDescriptor
}

export interface ElementsDescriptor {
  readonly element: TypeDescriptor
  readonly throws: readonly FieldDescriptor[]
}

/** What a type is once its typedefs are gone. */
export function resolvedType(type: TypeDescriptor): Exclude<TypeDescriptor, TypedefDescriptor> {
  while (type.kind === 'typedef') type = type.type
  return type
}
