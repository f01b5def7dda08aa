// Annotations for the Rust generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/rust"

/** The name to use in Rust. */
@scope.Definition
@scope.ThrownException
struct Name {
  1: string name;
}

/** Derives `Copy`. */
@scope.Struct
@scope.Union
struct Copy {}

/** Hands the context of a request to the methods of the service. */
@scope.Service
struct RequestContext {}

/** Keeps the value of the field in an `Arc`. */
@scope.Field
struct Arc {}

/** Keeps the value of the field in a `Box`. */
@scope.Field
struct Box {}

/** Lets a value be made by naming all of its fields. */
@scope.Struct
@scope.Exception
struct Exhaustive {}

/** Derives `Ord`, `Eq` and `Hash`, so that values can be keys. */
@scope.Struct
@scope.Typedef
@scope.Union
struct Ord {}

/** Makes the typedef a type of its own. */
@scope.Typedef
struct NewType {}

/** The Rust type to use in place of the usual one. */
@scope.Field
@scope.FunctionParameter
@scope.Typedef
struct Type {
  1: string name;
}

/** Whether the type derives the traits of serde. */
@scope.Struct
@scope.Enum
@scope.Union
struct Serde {
  1: bool enabled = true;
}

/** The module that holds the exceptions and errors of the service. */
@scope.Service
struct Mod {
  1: string name;
}

/** Converts between the Thrift type and a Rust type of one's own. */
@scope.Field
@scope.Typedef
@scope.Struct
struct Adapter {
  /** The path of the type that converts; one that ends in `<>` gets the Thrift type between the brackets. */
  1: string name;
  /** Whether the Rust type implements the traits of serde. */
  2: bool serde = false;
}

/** More traits to derive. */
@scope.Enum
@scope.Struct
@scope.Union
struct Derive {
  1: list<string> derives;
}

/** What handlers may fail with. */
@scope.Function
@scope.Service
struct ServiceExn {
  /** Whether an `anyhow::Error` becomes an application exception. */
  1: bool anyhow_to_application_exn;
}

/** The integers that can hold an enum in Rust; without any of them it is an `i32`. On the wire it always is. */
enum EnumUnderlyingType {
  I8 = 0,
  U8 = 1,
  I16 = 2,
  U16 = 3,
  U32 = 4,
}

/** The integer that holds the enum in memory. */
@scope.Enum
struct EnumType {
  1: EnumUnderlyingType type;
}
