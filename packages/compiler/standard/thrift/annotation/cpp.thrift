// Annotations for the C++ generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"
include "thrift/annotation/thrift.thrift"

package "facebook.com/thrift/annotation/cpp"

/** The name to use in C++. */
@scope.Definition
struct Name {
  1: string value;
}

/** The C++ type to use in place of the usual one. */
@scope.Typedef
@scope.Field
@scope.FunctionParameter
struct Type {
  /** The whole type. */
  1: string name;
  /** Only the template of a container; its arguments follow from the Thrift type. */
  2: string template;
}

/** Keeps the field behind a smart pointer. */
@scope.Field
struct Ref {
  /** Which one; a `unique_ptr` unless it is said. */
  1: RefType type;
}

/** The smart pointers that `Ref` chooses from. */
enum RefType {
  /** `std::unique_ptr<T>` */
  Unique = 0,
  /** `std::shared_ptr<const T>` */
  Shared = 1,
  /** `std::shared_ptr<T>` */
  SharedMutable = 2,
}

/** Reads the field only once somebody asks for it. */
@scope.Field
struct Lazy {
  /** Whether the bytes wait behind a pointer. */
  1: bool ref = false;
}

/** Leaves out the checksum that guards lazy fields. */
@scope.Struct
struct DisableLazyChecksum {}

/** Converts between the Thrift type and a C++ type of one's own. */
@scope.Field
@scope.Typedef
@scope.Structured
@scope.Const
struct Adapter {
  /** The C++ type that converts. */
  1: string name;
  /** The C++ type that it converts to, where the generated code cannot find that out by itself. */
  2: string adaptedType;
  /** The name that the unconverted type gets, when a type itself is annotated. */
  3: string underlyingName;
  /** The namespace that the unconverted type is moved to. */
  4: string extraNamespace;
}

/** Remembers which fields are set in single bits: smaller, but slower. */
@scope.Struct
struct PackIsset {
  /** Whether threads may set fields at the same time. */
  1: bool atomic = true;
}

/** Orders the fields in memory so that the fewest bytes lie between them. */
@scope.Struct
@scope.Exception
struct MinimizePadding {}

/** Makes the type of the union's active field a scoped enum. */
@scope.Union
struct ScopedEnumAsUnionType {}

/** Calls a function of one's own whenever the field is accessed. */
@scope.Field
@thrift.Experimental
struct FieldInterceptor {
  /** The C++ type with that function. */
  1: string name;
  /** Whether the call must not be inlined. */
  2: bool noinline;
}

/** Reads and writes with the newer of the two C++ serializers. */
@scope.Program
@scope.Structured
struct UseOpEncode {}

/** The integers that can hold an enum in C++; without any of them it is 32 bits with a sign. On the wire it always is. */
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

/** Leaves the type or the field out of the Frozen format. */
@scope.Structured
@scope.Field
struct Frozen2Exclude {}

/** The Frozen format needs the type's elements to be complete types. */
@scope.Typedef
struct Frozen2RequiresCompleteContainerParams {}

/** Handles calls on the thread that reads from the network, without any protection from overload. */
@scope.Function
@scope.Interaction
struct ProcessInEbThreadUnsafe {}

/** Reads and writes field by field with a cursor, never the whole value at once. */
@scope.Struct
@scope.Union
@scope.Typedef
@scope.Transitive
@Adapter{name = "::apache::thrift::CursorSerializationAdapter"}
struct UseCursorSerialization {}

/** Prints client methods that return headers, in the form of former times. */
@scope.Service
@scope.Function
struct GenerateDeprecatedHeaderClientMethods {}

/** Allows `Ref` on a field that is not optional. */
@scope.Field
struct AllowLegacyNonOptionalRef {}

/** Does not write the field while it has its default. `thrift.TerseWrite` has taken its place. */
@scope.Field
struct DeprecatedTerseWrite {}

/** Allows `Ref` together with `DeprecatedTerseWrite`. */
@scope.Field
struct AllowLegacyDeprecatedTerseWritesRef {}

/** Defines `<` even where C++ has no order for the types of some fields. */
@scope.Program
@scope.Structured
struct EnableCustomTypeOrdering {}

/** Prints an interface through which methods of the service can be decorated. */
@scope.Service
struct GenerateServiceMethodDecorator {}

/** Prints only the fast kind of client, which knows plain calls and nothing else. */
@scope.Service
struct FastClient {}

/** Prints only the fast kind of server, which knows plain calls and nothing else. */
@scope.Service
struct FastServer {}

/** Defines no `<`. */
@scope.Structured
struct NonOrderable {}

/** Declares a `std::hash` for the type. */
@scope.Structured
@scope.Typedef
struct DeclareHashSpecialization {}

/** Declares a `std::equal_to` for the type. */
@scope.Structured
@scope.Typedef
struct DeclareEqualToSpecialization {}
