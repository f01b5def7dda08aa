/** The files of the folder `standard`, by the path in an include. Written by `test/compiler/standard.test.ts` with UPDATE=1. */
export const standard: Readonly<Record<string, string>> = {
  'thrift/annotation/compat.thrift': `// Annotations that choose between the old behaviour of a language and the one that all languages are to share.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation"

/** What becomes of bytes in a string that are not UTF-8. */
enum CodingErrorAction {
  /** Whatever the language has always done with them. */
  Legacy = 0,
  /** They are an error. */
  Report = 1,
}

/** How strings are checked. */
@scope.Program
@scope.Structured
@scope.Field
@scope.Typedef
struct Strings {
  1: CodingErrorAction onInvalidUtf8;
}

/** Strings that are not UTF-8 are an error. */
@Strings{onInvalidUtf8 = CodingErrorAction.Report}
@scope.Transitive
struct Utf8 {}

/** Strings that are not UTF-8 are treated as the language has always treated them. */
@Strings{onInvalidUtf8 = CodingErrorAction.Legacy}
@scope.Transitive
struct LegacyString {}

/** What becomes of a number that is no value of the enum. */
enum EnumType {
  /** Whatever the language has always done with it. */
  Legacy = 0,
  /** It is kept. */
  Open = 1,
}

/** How enums treat numbers that they do not know. */
@scope.Program
@scope.Enum
struct Enums {
  1: EnumType type;
}
`,
  'thrift/annotation/cpp.thrift': `// Annotations for the C++ generator. They change nothing for TypeScript.

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
  /** Which one; a \`unique_ptr\` unless it is said. */
  1: RefType type;
}

/** The smart pointers that \`Ref\` chooses from. */
enum RefType {
  /** \`std::unique_ptr<T>\` */
  Unique = 0,
  /** \`std::shared_ptr<const T>\` */
  Shared = 1,
  /** \`std::shared_ptr<T>\` */
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

/** Allows \`Ref\` on a field that is not optional. */
@scope.Field
struct AllowLegacyNonOptionalRef {}

/** Does not write the field while it has its default. \`thrift.TerseWrite\` has taken its place. */
@scope.Field
struct DeprecatedTerseWrite {}

/** Allows \`Ref\` together with \`DeprecatedTerseWrite\`. */
@scope.Field
struct AllowLegacyDeprecatedTerseWritesRef {}

/** Defines \`<\` even where C++ has no order for the types of some fields. */
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

/** Defines no \`<\`. */
@scope.Structured
struct NonOrderable {}

/** Declares a \`std::hash\` for the type. */
@scope.Structured
@scope.Typedef
struct DeclareHashSpecialization {}

/** Declares a \`std::equal_to\` for the type. */
@scope.Structured
@scope.Typedef
struct DeclareEqualToSpecialization {}
`,
  'thrift/annotation/erlang.thrift': `// Annotations for the Erlang generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "meta.com/thrift/annotation/erlang"

/** The atom to use as the name in Erlang. */
@scope.Definition
struct NameOverride {
  1: string name;
}

/** The value that a field of this enum starts with, by its name in the IDL. */
@scope.Enum
struct DefaultValue {
  1: string value;
}

/** What a struct is in Erlang. */
enum StructReprType {
  RECORD = 1,
  MAP = 2,
}

/** Whether structs are records or maps; on a service, those of its arguments and results. */
@scope.Struct
@scope.Service
struct StructRepr {
  1: StructReprType repr;
}

/** The kind of XML node that a field is read from in an IQ stanza. */
enum IqNodeType {
  XMLNODE = 1,
  XMLCDATA = 2,
  XMLATTRIBUTE = 3,
}

/** Where in an IQ stanza the field is. */
@scope.Field
struct Iq {
  1: IqNodeType node_type;
}

/** Skips the field when reading. */
@scope.Field
struct SkipDecode {}
`,
  'thrift/annotation/go.thrift': `// Annotations for the Go generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/go"

/** The name to use in Go. */
@scope.Field
@scope.Function
@scope.FunctionParameter
@scope.Typedef
@scope.Structured
struct Name {
  1: string name;
}

/** The tag of the struct's field in Go. */
@scope.Field
@scope.FunctionParameter
struct Tag {
  1: string tag;
}

/** Orders the fields in memory so that the fewest bytes lie between them. */
@scope.Structured
struct MinimizePadding {}

/** Reads and writes the struct by reflection: less code, but slower. */
@scope.Structured
struct UseReflectCodec {}
`,
  'thrift/annotation/hack.thrift': `// Annotations for the Hack generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/hack"

/** Wraps the value of the field in an object of one's own. */
@scope.Field
struct FieldWrapper {
  /** The class that wraps. */
  1: string name;
}

/** Wraps values of the type or the field in an object of one's own. */
@scope.Typedef
@scope.Struct
@scope.Field
struct Wrapper {
  /** The class that wraps. */
  1: string name;
  /** The name that the unwrapped type gets. */
  2: string underlyingName;
  /** The namespace that the unwrapped type is moved to. */
  3: string extraNamespace = "thrift_adapted_types";
}

/** Converts between the Thrift type and a Hack type of one's own. */
@scope.Typedef
@scope.Field
struct Adapter {
  /** The class that converts. */
  1: string name;
}

/** Leaves the definition out. */
@scope.Typedef
@scope.Field
@scope.Function
struct SkipCodegen {
  1: string reason;
}

/** The name to use in Hack. */
@scope.Definition
struct Name {
  1: string name;
  2: string reason;
}

/** Begins all names of the file with a prefix. */
@scope.Program
struct NamePrefix {
  1: string prefix;
  /** Whether the names of services get it as well. */
  2: bool apply_to_services = false;
}

/** Leaves the prefix out of what \`getName()\` returns. */
@scope.Program
struct LegacyOmitPrefixInNameString {}

/** Puts the prefix into the names by which a processor knows its services. */
@scope.Program
struct LegacyAlwaysIncludeNamePrefixInProcessor {}

/** The class that holds the constants of the file. */
@scope.Program
struct ConstantsClass {
  1: string name;
}

/** Hack attributes for the enum of a union's fields. */
@scope.Union
struct UnionEnumAttributes {
  1: list<string> attributes;
}

/** A trait for the generated class to use. */
@scope.Struct
@scope.Union
@scope.Exception
struct StructTrait {
  1: string name;
}

/** Hack attributes to print on what is annotated. */
@scope.Struct
@scope.Union
@scope.Enum
@scope.Exception
@scope.Service
@scope.Field
@scope.Typedef
@scope.FunctionParameter
@scope.Const
struct Attributes {
  1: list<string> attributes;
}

/** Prints the struct as a trait. */
@scope.Struct
@scope.Union
@scope.Exception
struct StructAsTrait {}

/** Makes the definition visible inside its Hack module only. */
@scope.Struct
@scope.Union
@scope.Enum
@scope.Field
@scope.Typedef
@scope.Function
@scope.Service
struct ModuleInternal {}

/** Prints client methods that return the headers of the response as well. */
@scope.Service
@scope.Function
struct GenerateClientMethodsWithHeaders {}

/** Lets other classes inherit from the generated one. */
@scope.Structured
struct MigrationBlockingAllowInheritance {}

/** Keeps the JSON of former times for the union. */
@scope.Union
struct MigrationBlockingLegacyJSONSerialization {}

/** Silences the type checker about the field, or about all fields of the struct. */
@scope.Field
@scope.Struct
@scope.Union
@scope.Exception
struct FixmeWrongType {}

/** Uses the arrays of former times, whose elements nobody checks. */
@scope.Field
struct UnsafeArray {}
`,
  'thrift/annotation/internal.thrift': `// Annotations that Meta keeps for its own infrastructure.

include "thrift/annotation/scope.thrift"
include "thrift/annotation/thrift.thrift"

package "facebook.com/thrift/annotation"

/** Adds the fields of another struct to this one, each with the id -1000 minus its own. */
@scope.Struct
@thrift.Experimental
struct InjectMetadataFields {
  /** The name of that struct. */
  1: string type;
}
`,
  'thrift/annotation/java.thrift': `// Annotations for the Java generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/java"

/** Lets the fields be set after the object has been made. */
@scope.Struct
@scope.Exception
struct Mutable {}

/** A Java annotation to print on what is annotated. */
@scope.Field
@scope.FunctionParameter
@scope.Struct
@scope.Union
@scope.Exception
struct Annotation {
  /** The annotation as one would write it in Java. */
  1: string java_annotation;
}

/** Keeps a string as bytes. */
@scope.Typedef
struct BinaryString {}

/** Converts between the Thrift type and a Java type of one's own. */
@scope.Field
@scope.Typedef
@scope.Structured
struct Adapter {
  /** The class that converts, with its package. */
  1: string adapterClassName;
  /** The class that it converts to, with its package. */
  2: string typeClassName;
}

/** Wraps the value of a field in an object of one's own. */
@scope.Field
struct Wrapper {
  /** The class that wraps, with its package. */
  1: string wrapperClassName;
  /** The class that it makes, with its package. */
  2: string typeClassName;
}

/** The field is where a type contains itself. */
@scope.Field
struct Recursive {}

/** Uses the field's name as written in the IDL, where the generator once used another. */
@scope.Field
struct FieldUseUnmangledName {}

/** A number that the enum does not know becomes its default instead of null. */
@scope.Enum
struct UseIntrinsicDefault {}
`,
  'thrift/annotation/python.thrift': `// Annotations for the Python generators. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/python"

/** Leaves the definition out of thrift-py3. */
@scope.RootDefinition
@scope.Field
@scope.Function
@scope.Transitive
struct Py3Hidden {}

/** Leaves the field out of the oldest generator. */
@scope.Field
struct PyDeprecatedHidden {
  1: string reason;
}

/** Makes the enum a Python flag, whose values can be combined. */
@scope.Enum
struct Flags {}

/** Prints values of the enum as numbers. */
@scope.Enum
struct EnumFormatAsInt {}

/** The name to use in Python. */
@scope.Definition
struct Name {
  1: string name;
}

/** Converts between the Thrift type and a Python type of one's own. */
@scope.Field
@scope.Typedef
@scope.Structured
struct Adapter {
  /** The class that converts, with its module. */
  1: string name;
  /** The type that it converts to, with its module; one that ends in \`[]\` gets the Thrift type between the brackets. */
  2: string typeHint;
}

/** Passes the struct between C++ and Python by field. */
@scope.Structured
struct UseCAPI {
  /** Passes it as bytes instead. */
  1: bool serialize = false;
}

/** Uses the C++ adapter of the typedef in thrift-py3. */
@scope.Typedef
struct Py3EnableCppAdapter {}

/** Lets other classes inherit from the generated one. */
@scope.Struct
@scope.Exception
struct MigrationBlockingAllowInheritance {}

/** Writes the elements of the set in order. */
@scope.Field
struct DeprecatedSortSetOnSerialize {}

/** Writes the entries of the map in the order of their keys. */
@scope.Field
struct DeprecatedKeySortMapOnSerialize {}

/** Does not remember the Python values of fields once they have been read. */
@scope.Struct
struct DisableFieldCache {}

/** What to do with a Python value that the Thrift type cannot hold. */
enum ConstraintLevel {
  /** Leaves the choice to Python. */
  UNSPECIFIED = 0,
  /** Takes it for now; writing it may fail. */
  ALLOW_INVALID = 1,
  /** Takes the nearest value that the type can hold. */
  MAP = 2,
  /** Raises an error. */
  REJECT = 3,
}

/** How a Python number becomes a \`float\`. */
@scope.Typedef
struct ConstrainedFloat32 {
  /** When it has more digits than a \`float\` can hold. */
  1: ConstraintLevel precision_loss;
  /** When it is too large for a \`float\`. */
  2: ConstraintLevel inf_overflow;
  /** When it is not a number. */
  3: ConstraintLevel not_a_number;
}

/** Remembers which fields of the struct this program has set. */
@scope.Struct
struct EnableUnsafeIssetInspection {}
`,
  'thrift/annotation/rust.thrift': `// Annotations for the Rust generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/rust"

/** The name to use in Rust. */
@scope.Definition
@scope.ThrownException
struct Name {
  1: string name;
}

/** Derives \`Copy\`. */
@scope.Struct
@scope.Union
struct Copy {}

/** Hands the context of a request to the methods of the service. */
@scope.Service
struct RequestContext {}

/** Keeps the value of the field in an \`Arc\`. */
@scope.Field
struct Arc {}

/** Keeps the value of the field in a \`Box\`. */
@scope.Field
struct Box {}

/** Lets a value be made by naming all of its fields. */
@scope.Struct
@scope.Exception
struct Exhaustive {}

/** Derives \`Ord\`, \`Eq\` and \`Hash\`, so that values can be keys. */
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
  /** The path of the type that converts; one that ends in \`<>\` gets the Thrift type between the brackets. */
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
  /** Whether an \`anyhow::Error\` becomes an application exception. */
  1: bool anyhow_to_application_exn;
}

/** The integers that can hold an enum in Rust; without any of them it is an \`i32\`. On the wire it always is. */
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
`,
  'thrift/annotation/scope.thrift': `// Where an annotation may stand. An annotation is a struct, and the scopes on that struct name the kinds of definitions it is for:
//
//   @scope.Field
//   struct Secret {}
//
// \`@Secret\` may then annotate fields, and is a mistake anywhere else.

package "facebook.com/thrift/annotation"

/** Passes the other annotations of a struct on to whatever that struct annotates. */
struct Transitive {}

/** The whole file: the annotation stands above \`package\`. */
struct Program {}

/** A \`struct\`. */
struct Struct {}

/** A \`union\`. */
struct Union {}

/** An \`exception\`. */
struct Exception {}

/** An exception in the \`throws\` of a function. */
struct ThrownException {}

/** A field of a struct, a union or an exception. */
struct Field {}

/** A \`typedef\`. */
struct Typedef {}

/** A \`service\`. */
struct Service {}

/** An \`interaction\`. */
struct Interaction {}

/** A function of a service or an interaction. */
struct Function {}

/** A parameter of a function. */
struct FunctionParameter {}

/** One value of an enum. */
struct EnumValue {}

/** A \`const\`. */
struct Const {}

/** An \`enum\`. */
struct Enum {}

/** Everything that has fields: structs, unions and exceptions. */
@Struct
@Union
@Exception
@Transitive
struct Structured {}

/** Everything that has functions: services and interactions. */
@Service
@Interaction
@Transitive
struct Interface {}

/** Everything that is defined at the top of a file. */
@Structured
@Interface
@Typedef
@Enum
@Const
@Transitive
struct RootDefinition {}

/** Everything that has a name: what is defined at the top of a file, and its fields, functions, parameters and enum values. */
@RootDefinition
@Field
@Function
@FunctionParameter
@EnumValue
@Transitive
struct Definition {}

/** No scope: keeps a file from carrying its own schema as a constant. */
@Program
struct DisableSchemaConst {}
`,
  'thrift/annotation/thrift.thrift': `// The annotations that every language understands.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation"

/** Not settled yet: it may change without notice. */
@scope.Program
@scope.Definition
struct Experimental {}

/** Numbers that no field, or no enum value, may have: those of removed fields, or those kept for later. */
@scope.Structured
@scope.Enum
struct ReserveIds {
  /** Single numbers. */
  1: list<i32> ids;
  /** Ranges, each from its key up to but not including its value: \`{10: 15}\` reserves 10 to 14. */
  2: map<i32, i32> id_ranges;
}

/** Says that more than the wire format must stay compatible. */
@scope.Structured
@Experimental
struct RequiresBackwardCompatibility {
  /** Whether the names of fields must not change either. */
  1: bool field_name = false;
}

/**
 * Writes a field only when its value differs from the default of its type, and gives it that default again when reading does not find it.
 * Above a struct, an exception or a package it holds for every field there that is neither \`optional\` nor \`required\`.
 */
@scope.Program
@scope.Struct
@scope.Exception
@scope.Field
struct TerseWrite {}

/** Keeps the value of an optional field outside of the struct, so that a struct may contain itself. The bytes stay the same. */
@scope.Field
struct Box {}

/** Lets the fields of this field's struct be used as if they were fields of the outer struct. The bytes stay the same. */
@scope.Field
struct Mixin {}

/** Writes the fields in the order of their ids instead of the order in which they are declared. */
@scope.Struct
@Experimental
struct SerializeInFieldIdOrder {}

/** The values of the enum are bits that may be combined. */
@scope.Enum
struct BitmaskEnum {}

/** The field whose text is the message of the exception. */
@scope.Field
struct ExceptionMessage {}

/** Like \`Box\`, and equal values may be one and the same object. */
@scope.Field
@Experimental
struct InternBox {}

/** Calls of the interaction are handled one after another. */
@scope.Interaction
struct Serial {}

/** The universal name of a definition, in place of the one that follows from the package. */
@scope.Enum
@scope.Service
@scope.Structured
struct Uri {
  1: string value;
}

/** How urgent calls of the function are; without it they are \`NORMAL\`. */
@scope.Function
struct Priority {
  1: RpcPriority level;
}

/** From the most urgent calls to the least urgent ones. */
enum RpcPriority {
  HIGH_IMPORTANT = 0,
  HIGH = 1,
  IMPORTANT = 2,
  NORMAL = 3,
  BEST_EFFORT = 4,
}

/** Its fields will never change, so its values can be keys of maps and elements of sets. */
@scope.Structured
struct Sealed {}

/** Carries annotations of the old kind, \`(key = "value")\`, which nobody checks. */
@scope.Definition
struct DeprecatedUnvalidatedAnnotations {
  /** The old annotations by name. */
  1: map<string, string> items;
}

/** Allows a name that Thrift keeps for itself: one with \`_fbthrift\` in it, in whatever case. */
@scope.Definition
struct AllowReservedIdentifier {}

/** Allows such a name for the file. */
@scope.Program
struct AllowReservedFilename {}

/** The annotated struct is an annotation that programs can see while they run. */
@scope.Struct
struct RuntimeAnnotation {}

/** Allows a typedef to keep the universal name it was once given, although it is no type of its own. */
@scope.Typedef
struct AllowLegacyTypedefUri {}

/** Allows an optional field to have a default. Languages disagree on what that means. */
@scope.Field
struct AllowUnsafeOptionalCustomDefaultValue {}

/** Allows a field of a union to have a default. Languages disagree on what that means. */
@scope.Field
struct AllowUnsafeUnionFieldCustomDefaultValue {}

/** Allows a field to be \`required\`, which Meta's compiler has given up. */
@scope.Field
struct AllowUnsafeRequiredFieldQualifier {}

/** Allows definitions to have no universal name, because their file has no package. */
@scope.Program
@scope.Structured
@scope.Enum
struct AllowLegacyMissingUris {}

/** Allows keys of maps and elements of sets whose type may still change. */
@scope.Field
@scope.Typedef
@scope.FunctionParameter
struct AllowUnsafeNonSealedKeyType {}

/** The field is no longer to be used. */
@scope.Field
struct Deprecated {
  /** The reason, and what to use instead. */
  1: string message;
}
`,
  'thrift/conformance/if/any.thrift': `// The \`Any\` of the conformance tests, older than the one in thrift/lib/thrift/any.thrift and written in another way.

include "thrift/annotation/thrift.thrift"
include "thrift/conformance/if/protocol.thrift"
include "thrift/lib/thrift/standard.thrift"

@thrift.AllowLegacyMissingUris
package;

/** A value of any type in any protocol. */
struct Any {
  /** The universal name of its type. */
  1: optional string type;
  /** The beginning of the SHA-256 of that name, in its place. */
  2: optional standard.ByteString typeHashPrefixSha2_256;
  /** The protocol of \`data\`; Compact when absent. */
  3: optional protocol.StandardProtocol protocol;
  /** The name of the protocol when \`protocol\` is \`Custom\`. */
  4: optional string customProtocol;
  /** The value as bytes. */
  5: standard.ByteBuffer data;
}

/** A value of any type that some languages read only once somebody asks for it. */
typedef Any LazyAny
`,
  'thrift/conformance/if/conformance.thrift': `// What a server of the conformance tests answers.

include "thrift/conformance/if/patch_data.thrift"
include "thrift/conformance/if/serialization.thrift"

package;

/** Shows that an implementation reads, writes and patches values like all others. */
service ConformanceService {
  /** Reads a value and writes it again. */
  serialization.RoundTripResponse roundTrip(1: serialization.RoundTripRequest request);

  /** Patches a value. */
  patch_data.PatchOpResponse patch(1: patch_data.PatchOpRequest request);
}
`,
  'thrift/conformance/if/patch_data.thrift': `// What the conformance tests ask about patches.

include "thrift/annotation/thrift.thrift"
include "thrift/conformance/if/any.thrift"

@thrift.AllowLegacyMissingUris
package;

/** A value after its patch. */
struct PatchOpResponse {
  1: any.Any result;
}

/** A value and a patch for it. */
struct PatchOpRequest {
  1: any.Any value;
  2: any.Any patch;
}

/** What to ask, and what to expect. */
struct PatchOpTestCase {
  1: PatchOpRequest request;
  3: any.Any result;
}
`,
  'thrift/conformance/if/protocol.thrift': `// Names of protocols, as the conformance tests write them.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** The protocols that have a number. */
enum StandardProtocol {
  /** One that is known by a name instead. */
  Custom = 0,
  Binary = 1,
  Compact = 2,
  Json = 3,
  SimpleJson = 4,
}

/** A protocol. */
struct ProtocolStruct {
  1: StandardProtocol standard;
  /** The name of the protocol when \`standard\` is \`Custom\`. */
  2: optional string custom;
}
`,
  'thrift/conformance/if/serialization.thrift': `// What the conformance tests ask about reading and writing.

include "thrift/annotation/thrift.thrift"
include "thrift/conformance/if/any.thrift"
include "thrift/conformance/if/protocol.thrift"

@thrift.AllowLegacyMissingUris
package;

/** A value to read, and to write again. */
struct RoundTripRequest {
  1: any.Any value;
  /** The protocol to write in; that of the value when absent. */
  2: optional protocol.ProtocolStruct targetProtocol;
}

/** The value as it was written again. */
struct RoundTripResponse {
  1: any.Any value;
}

/** What to ask, and what to expect. */
struct RoundTripTestCase {
  1: RoundTripRequest request;
  /** Absent when the value is to come back as it was. */
  2: optional RoundTripResponse expectedResponse;
  /** Whether reading is to fail. */
  3: bool expectException = false;
}
`,
  'thrift/conformance/if/test_value.thrift': `// Values as the calls that write them, so that the conformance tests can have bytes that no value has.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/type.thrift"

@thrift.AllowLegacyMissingUris
package;

/** A value. */
struct EncodeValue {
  /** The universal name of its type. */
  1: string type;
  /** The calls, one after another. */
  2: list<WriteOp> writes;
}

/** A call of a protocol's writer. */
union WriteOp {
  1: bool writeBool;
  2: byte writeByte;
  3: i16 writeI16;
  4: i32 writeI32;
  5: i64 writeI64;
  6: float writeFloat;
  7: double writeDouble;
  8: string writeString;
  9: binary writeBinary;
  10: WriteToken writeToken;
  11: WriteStructBegin writeStructBegin;
  12: WriteFieldBegin writeFieldBegin;
  13: WriteMapBegin writeMapBegin;
  14: WriteListBegin writeListBegin;
  15: WriteSetBegin writeSetBegin;
}

/** Calls without arguments. */
enum WriteToken {
  StructEnd = 2,
  FieldEnd = 3,
  FieldStop = 4,
  MapEnd = 5,
  ListEnd = 6,
  SetEnd = 7,
}

struct WriteStructBegin {
  1: string name;
}

struct WriteFieldBegin {
  1: string name;
  2: type.BaseType type;
  3: i16 id;
}

struct WriteMapBegin {
  1: type.BaseType keyType;
  2: type.BaseType valueType;
  3: i32 size;
}

struct WriteListBegin {
  1: type.BaseType elemType;
  2: i32 size;
}

struct WriteSetBegin {
  1: type.BaseType elemType;
  2: i32 size;
}
`,
  'thrift/conformance/if/type.thrift': `// What the conformance tests know of a type.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** The names of a type. */
@thrift.Uri{value = "facebook.com/thrift/ThriftTypeInfo"}
struct ThriftTypeInfo {
  /** Its universal name. */
  1: string uri;
  /** Universal names that it had or will have. */
  2: set<string> altUris;
  /** How many bytes of its hash stand for it: none when 0, the usual number when absent. */
  3: optional byte typeHashBytes;
}
`,
  'thrift/lib/thrift/RocketUpgrade.thrift': `// The way from an older transport to Rocket on one connection.

/** What a client calls first on a connection that is to become Rocket. */
service RocketUpgrade {
  /**
   * Makes Rocket of this connection once the server has answered. It must be the first and the only call until then; when
   * it fails, the connection stays what it was.
   */
  void upgradeToRocket();
}
`,
  'thrift/lib/thrift/RpcMetadata.thrift': `// What Rocket, Meta's transport, sends beside the values of a call.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** Bytes that may be many. */
typedef binary IOBufPtr

/** How a checksum is computed. */
enum ChecksumAlgorithm {
  NONE = 0,
  CRC32 = 1,
  XXH3_64 = 2,
}

/** A checksum of the data that follows. */
struct Checksum {
  1: ChecksumAlgorithm algorithm;
  2: i64 checksum;
  /** Guards against collisions. */
  3: i64 salt;
}

/** The protocol of the data. */
enum ProtocolId {
  BINARY = 0,
  COMPACT = 2,
}

/** What goes back and forth in a call. */
enum RpcKind {
  /** A request and its response. */
  SINGLE_REQUEST_SINGLE_RESPONSE = 0,
  /** A request only. */
  SINGLE_REQUEST_NO_RESPONSE = 1,
  /** A request and many responses. */
  SINGLE_REQUEST_STREAMING_RESPONSE = 4,
  /** Many requests and a response. */
  SINK = 6,
  /** Many requests and many responses. */
  BIDIRECTIONAL_STREAM = 7,
}

/** How urgent a call is. */
enum RpcPriority {
  HIGH_IMPORTANT = 0,
  HIGH = 1,
  IMPORTANT = 2,
  NORMAL = 3,
  BEST_EFFORT = 4,
  /** How many priorities there are. */
  N_PRIORITIES = 5,
}

/** How THeader, the older transport, compresses. It knows only \`ZLIB\` and \`ZSTD\`; the others name settings. */
enum TTransform {
  NONE = 0,
  ZLIB = 1,
  ZSTD = 5,
  LZ4 = 6,
  CUSTOM = 7,
  ZLIB_LESS = 8,
  ZSTD_LESS = 9,
  LZ4_LESS = 10,
  ZLIB_MORE = 11,
  ZSTD_MORE = 12,
  LZ4_MORE = 13,
}

/** How data is compressed. Those with \`LESS\` or \`MORE\` spend less or more time for a larger or smaller result. */
enum CompressionAlgorithm {
  NONE = 0,
  ZLIB = 1,
  ZSTD = 2,
  LZ4 = 3,
  CUSTOM = 1000,
  ZLIB_LESS = 100000,
  ZSTD_LESS = 100001,
  LZ4_LESS = 100002,
  ZLIB_MORE = 200000,
  ZSTD_MORE = 200001,
  LZ4_MORE = 200002,
}

/** How much zlib compresses. */
enum ZlibCompressionLevelPreset {
  DEFAULT = 0,
  LESS = 1,
  MORE = 2,
}

/** How much zstd compresses. */
enum ZstdCompressionLevelPreset {
  DEFAULT = 0,
  LESS = 1,
  MORE = 2,
}

/** How much LZ4 compresses. */
enum Lz4CompressionLevelPreset {
  DEFAULT = 0,
  LESS = 1,
  MORE = 2,
}

/** How long the cause of an exception lasts. */
enum ErrorKind {
  UNSPECIFIED = 0,
  /** The next try may succeed. */
  TRANSIENT = 1,
  /** A try succeeds after something on the server has changed. */
  STATEFUL = 2,
  /** No try will succeed. */
  PERMANENT = 3,
}

/** Whose fault an exception is. */
enum ErrorBlame {
  UNSPECIFIED = 0,
  SERVER = 1,
  CLIENT = 2,
}

/** Whether a failed call has changed anything. */
enum ErrorSafety {
  UNSPECIFIED = 0,
  /** It has not. */
  SAFE = 1,
}

struct ZlibCompressionCodecConfig {
  1: optional ZlibCompressionLevelPreset levelPreset;
}

struct ZstdCompressionCodecConfig {
  1: optional ZstdCompressionLevelPreset levelPreset;
}

struct Lz4CompressionCodecConfig {
  1: optional Lz4CompressionLevelPreset levelPreset;
}

struct CustomCompressionCodecConfig {
  1: optional binary payload;
}

/** How to compress, with settings. */
union CodecConfig {
  1: ZlibCompressionCodecConfig zlibConfig;
  2: ZstdCompressionCodecConfig zstdConfig;
  3: CustomCompressionCodecConfig customConfig;
  4: Lz4CompressionCodecConfig lz4Config;
}

/** What to compress, and how. */
struct CompressionConfig {
  1: optional CodecConfig codecConfig;
  /** Data with fewer bytes is not worth it. */
  2: optional i64 compressionSizeLimit;
}

/** What the two sides offer each other in the TLS handshake. */
struct NegotiationParameters {
  /** The compressions that are accepted, one bit each: the lowest is algorithm 1. */
  1: optional i64 compressionAlgos;
  2: optional bool useStopTLS;
  3: optional bool useStopTLSV2;
  4: optional bool useStopTLSForTTLSTunnel;
  /** The PSP upgrades that are accepted, one bit each; the server answers with one of them. */
  5: optional i64 pspUpgradeProtocol;
}

/** A string that C++ need not copy. */
typedef string ManagedStringViewField

/** Begins an interaction. */
struct InteractionCreate {
  /** A number above 0 that the client has chosen; no other interaction of the connection has it now. */
  1: i64 interactionId;
  2: ManagedStringViewField interactionName;
}

/** Ends an interaction. */
struct InteractionTerminate {
  1: i64 interactionId;
}

/** File descriptors that are sent along. */
struct FdMetadata {
  /** Counts them over the whole connection. */
  1: optional i64 fdSeqNum;
  /** How many there are. */
  2: optional i32 numFds;
}

/** Whose quota a call uses. */
struct QuotaReportConfig {
  1: i64 backendId;
  2: list<string> reportingHierarchy;
}

/** What the client wants to be logged. */
struct LoggingContext {
  /** How often calls are logged. */
  1: i64 logSampleRatio = 0;
  /** How often failed calls are logged. */
  2: i64 logErrorSampleRatio = 0;
  /** A name that the client has given the request. */
  3: optional string requestId;
  4: optional string routingTarget;
  5: i32 requestAttemptId;
}

/** What comes with a request. */
@thrift.ReserveIds{ids = [4, 9, 10, 12, 21]}
struct RequestRpcMetadata {
  /** The protocol of the arguments. Always set. */
  1: optional ProtocolId protocol;
  /** The function to call. Always set. */
  2: optional ManagedStringViewField name;
  /** What goes back and forth. Always set. */
  3: optional RpcKind kind;
  /** How long the client waits for the response. */
  5: optional i32 clientTimeoutMs;
  /** How long the request may wait in the server's queue. */
  6: optional i32 queueTimeoutMs;
  7: optional RpcPriority priority;
  /** Headers of the application. */
  8: optional map<string, string> otherMetadata;
  /** The CRC32C of the arguments before they were compressed. */
  11: optional i32 crc32c;
  /** The counter that the server is to answer with in \`load\`. */
  13: optional string loadMetric;
  /** How the arguments are compressed; absent when they are not. */
  14: optional CompressionAlgorithm compression;
  /** How the response is to be compressed. */
  15: optional CompressionConfig compressionConfig;
  /** The interaction that the call belongs to, if it exists already. */
  16: optional i64 interactionId;
  /** The interaction that the call belongs to, if it is to begin with it. */
  17: optional InteractionCreate interactionCreate;
  18: optional string clientId;
  19: optional string serviceTraceMeta;
  /** Headers of the framework that Thrift is part of. */
  20: optional IOBufPtr frameworkMetadata;
  @thrift.Box
  22: optional FdMetadata fdMetadata;
  23: optional LoggingContext loggingContext;
  /** For whom the server does the work. */
  24: optional string tenantId;
  25: optional Checksum checksum;
  /** Whether the response is to have a checksum. */
  26: optional bool checksumResponse;
  /** The counter that the server is to answer with in \`secondaryLoad\`. */
  27: optional string secondaryLoadMetric;
  28: optional QuotaReportConfig quotaReportConfig;
  /** The counter that the server is to answer with in \`stopperMetric\`. */
  29: optional string stopperMetric;
  /** The counter that the server is to answer with in \`grLoad\`. */
  30: optional string grLoadMetric;
}

/** What an exception says of itself. */
struct ErrorClassification {
  1: optional ErrorKind kind;
  2: optional ErrorBlame blame;
  3: optional ErrorSafety safety;
}

struct PayloadResponseMetadata {}

struct PayloadDeclaredExceptionMetadata {
  1: optional ErrorClassification errorClassification;
}

struct PayloadProxyExceptionMetadata {}

struct PayloadAppUnknownExceptionMetdata {
  1: optional ErrorClassification errorClassification;
}

struct PayloadAnyExceptionMetadata {}

/** The kind of an exception, and what the data of the response is. */
@thrift.ReserveIds{ids = [3, 4, 5]}
union PayloadExceptionMetadata {
  /** One that the function declares; the data is the exception. */
  1: PayloadDeclaredExceptionMetadata declaredException;
  /** One that a proxy has wrapped in its own way. \`anyException\` has taken its place. */
  2: PayloadProxyExceptionMetadata DEPRECATED_proxyException;
  /** One that nobody has declared; there is no data. Since version 8. */
  6: PayloadAppUnknownExceptionMetdata appUnknownException;
  /** Any exception; the data is a \`SemiAnyStruct\` with it. Since version 10. */
  7: PayloadAnyExceptionMetadata anyException;
}

/** An exception. */
struct PayloadExceptionMetadataBase {
  1: optional string name_utf8;
  2: optional string what_utf8;
  /** Its kind; when absent, one that nobody has declared. */
  3: optional PayloadExceptionMetadata metadata;
}

/** What the data of a response is. */
union PayloadMetadata {
  /** The result of the function. */
  1: PayloadResponseMetadata responseMetadata;
  /** An exception. */
  2: PayloadExceptionMetadataBase exceptionMetadata;
}

struct ProxiedPayloadMetadata {}

/** How long a request has waited. */
struct QueueMetadata {
  /** The time in the queue. */
  1: i32 queueingTimeMs;
  /** How long it might have waited, if there was a limit. */
  2: optional i32 queueTimeoutMs;
}

/** What comes with a response. */
@thrift.ReserveIds{ids = [1, 2, 11]}
struct ResponseRpcMetadata {
  /** Headers of the application. */
  3: optional map<string, string> otherMetadata;
  /** The load of the server, if the request has named a counter for it. */
  4: optional i64 load;
  /** The CRC32C of the data before it was compressed. */
  5: optional i32 crc32c;
  /** How the data is compressed; absent when it is not. */
  6: optional CompressionAlgorithm compression;
  /** What the data is. Always set. */
  7: optional PayloadMetadata payloadMetadata;
  /** Set when a proxy has passed the request on. */
  8: optional ProxiedPayloadMetadata proxiedPayloadMetadata;
  /** The number of the stream that follows, as the transport knows it. */
  9: optional i32 streamId;
  /** How long the request has waited, for some of them. */
  10: optional QueueMetadata queueMetadata;
  @thrift.Box
  12: optional FdMetadata fdMetadata;
  /** Headers of the framework that Thrift is part of. */
  13: optional IOBufPtr frameworkMetadata;
  14: optional Checksum checksum;
  /** The counter that \`secondaryLoadMetric\` has named. */
  15: optional i64 secondaryLoad;
  /** The counter that the request's \`stopperMetric\` has named. */
  16: optional i64 stopperMetric;
  /** The counter that \`grLoadMetric\` has named. */
  17: optional i64 grLoad;
}

/** What has become of a request that failed outside of its handler. */
enum ResponseRpcErrorCategory {
  /** The server may have begun with it. */
  INTERNAL_ERROR = 0,
  /** The server has not begun with it, because it makes no sense. */
  INVALID_REQUEST = 1,
  /** The server has not begun with it, because it has too much to do; it may be sent again. */
  LOADSHEDDING = 2,
  /** The server has not begun with it, because it is about to end; it may be sent to another one. */
  SHUTDOWN = 3,
}

/** Why a request has failed outside of its handler. Unless something else is said, the category is \`INTERNAL_ERROR\`. */
enum ResponseRpcErrorCode {
  UNKNOWN = 0,
  /** The server has too much to do. \`LOADSHEDDING\` */
  OVERLOAD = 1,
  /** The time was up before the server was done. */
  TASK_EXPIRED = 2,
  /** The queue was full. \`LOADSHEDDING\` */
  QUEUE_OVERLOADED = 3,
  /** The server is about to begin or to end. \`SHUTDOWN\` */
  SHUTDOWN = 4,
  /** Somebody wanted it to fail. */
  INJECTED_FAILURE = 5,
  /** The request could not be read. \`INVALID_REQUEST\` */
  REQUEST_PARSING_FAILURE = 6,
  /** The request has waited for too long. \`LOADSHEDDING\` */
  QUEUE_TIMEOUT = 7,
  RESPONSE_TOO_BIG = 8,
  /** The function is called in another way, as one that streams or one that does not. \`INVALID_REQUEST\` */
  WRONG_RPC_KIND = 9,
  /** There is no such function. \`INVALID_REQUEST\` */
  UNKNOWN_METHOD = 10,
  /** The checksum does not fit the data. \`INVALID_REQUEST\` */
  CHECKSUM_MISMATCH = 11,
  INTERRUPTION = 12,
  /** The application has too much to do. \`LOADSHEDDING\` */
  APP_OVERLOAD = 13,
  /** There is no such interaction. */
  UNKNOWN_INTERACTION_ID = 14,
  /** The interaction could not be begun. */
  INTERACTION_CONSTRUCTOR_ERROR = 15,
  /** The application does not implement the function. \`INVALID_REQUEST\` */
  UNIMPLEMENTED_METHOD = 16,
  /** The tenant has used up its share. \`LOADSHEDDING\` */
  TENANT_QUOTA_EXCEEDED = 17,
  /** Earlier requests of the interaction were rejected. \`LOADSHEDDING\` */
  INTERACTION_LOADSHEDDED = 19,
  /** As for \`OVERLOAD\`, and so will be later requests of the interaction. \`LOADSHEDDING\` */
  INTERACTION_LOADSHEDDED_OVERLOAD = 20,
  /** As for \`APP_OVERLOAD\`, and so will be later requests of the interaction. \`LOADSHEDDING\` */
  INTERACTION_LOADSHEDDED_APP_OVERLOAD = 21,
  /** As for \`QUEUE_TIMEOUT\`, and so will be later requests of the interaction. \`LOADSHEDDING\` */
  INTERACTION_LOADSHEDDED_QUEUE_TIMEOUT = 22,
}

/** A request has failed outside of its handler. */
struct ResponseRpcError {
  1: optional string name_utf8;
  2: optional string what_utf8;
  3: optional ResponseRpcErrorCategory category;
  4: optional ResponseRpcErrorCode code;
  /** The load of the server, if the request has named a counter for it. */
  5: optional i64 load;
}

/** Why a stream has ended outside of its handler. */
enum StreamRpcErrorCode {
  UNKNOWN = 0,
  /** Nobody has asked for more for too long. */
  CREDIT_TIMEOUT = 1,
  /** Nothing has come for too long. */
  CHUNK_TIMEOUT = 2,
  SERVER_CLOSING_CONNECTION = 3,
}

/** A stream has ended outside of its handler. */
struct StreamRpcError {
  1: optional string name_utf8;
  2: optional string what_utf8;
  4: optional StreamRpcErrorCode code;
}

/** What comes with each value of a stream. */
@thrift.ReserveIds{ids = [4]}
struct StreamPayloadMetadata {
  /** How the value is compressed; absent when it is not. */
  1: optional CompressionAlgorithm compression;
  /** Headers of the application. */
  2: optional map<string, string_4852> otherMetadata;
  /** What the value is. Always set since version 8. */
  3: optional PayloadMetadata payloadMetadata;
  @thrift.Box
  5: optional FdMetadata fdMetadata;
  6: optional Checksum checksum;
}

/** What a connection is for. */
enum InterfaceKind {
  USER = 0,
  DEBUGGING = 1,
  MONITORING = 2,
  PROFILING = 3,
}

/** The four bytes before the metadata of a setup. They have no sign, hence the i64. */
const i64 kRocketProtocolKey = 0xf09f9a80;

/** The same for metadata in the SBE format. */
const i64 kRocketProtocolKeyWithSBE = 0xf09f9a81;

/** Who the client is. */
struct ClientMetadata {
  1: optional string agent;
  2: optional string hostname;
  3: optional map<string, string> otherMetadata;
}

struct CustomCompressionSetupRequest {
  1: string compressorName;
  2: optional binary payload;
}

/** The compression that the client proposes. */
union CompressionSetupRequest {
  1: CustomCompressionSetupRequest custom;
}

struct CustomCompressionSetupResponse {
  1: string compressorName;
  2: optional binary payload;
}

/** The compression that the server has taken. */
union CompressionSetupResponse {
  1: CustomCompressionSetupResponse custom;
}

/** What the client says first on a connection. */
struct RequestSetupMetadata {
  1: optional map<string, binary> opaque;
  /** What the connection is for; \`USER\` when absent, or when the server does not know the kind. */
  2: optional InterfaceKind interfaceKind;
  /** The lowest version of Rocket that the client speaks. */
  3: optional i32 minVersion;
  /** The highest version of Rocket that the client speaks. */
  4: optional i32 maxVersion;
  /** The DSCP that the server is to set on its side. */
  5: optional i32 dscpToReflect;
  /** The SO_MARK that the server is to set on its side. */
  6: optional i32 markToReflect;
  10: optional i32 qosUseCaseId;
  11: optional i32 qosPolicyId;
  9: optional ClientMetadata clientMetadata;
  /** After how long without a sign of life the connection is lost. */
  12: optional i32 keepAliveTimeoutMs;
  /** Whether metadata is in the Binary protocol from now on; it is in Compact otherwise. */
  13: optional bool encodeMetadataUsingBinary;
  14: optional CompressionSetupRequest compressionSetupRequest;
}

/** What the server protects itself with. */
struct SecurityPolicy {
  /** The check of permissions. */
  1: optional SecurityPolicyStatus authorization;
  2: optional SecurityPolicyStatus authWall;
}

/** How far a protection goes. */
enum SecurityPolicyStatus {
  /** There is none. */
  DISABLED = 0,
  /** It is there, but may only log what it would forbid. */
  ENABLED = 1,
  /** It forbids. */
  ENFORCED = 2,
}

/** What the server says first on a connection. */
struct SetupResponse {
  /** The version of Rocket from now on, one that the client speaks. */
  1: optional i32 version;
  /** Whether the server knows zstd; it does not when absent. */
  2: optional bool zstdSupported;
  3: optional CompressionSetupResponse compressionSetupResponse;
  4: optional SecurityPolicy securityPolicy;
  /** Whether the server knows LZ4; it does not when absent. */
  5: optional bool lz4Supported;
}

/** Headers for a stream that is open. */
struct StreamHeadersPush {
  /** The stream of this connection. Always set. */
  1: optional i32 streamId;
  2: optional HeadersPayloadContent headersPayloadContent;
}

/** What the client tells about the connection once it is there, such as how the TLS handshake went. */
struct TransportMetadataPush {
  1: optional map<string, string> transportMetadata;
}

/** Why a server takes no more requests. */
enum DrainCompleteCode {
  /** What has arrived takes up too much memory. */
  EXCEEDED_INGRESS_MEM_LIMIT = 1,
}

/** The server is done. */
struct DrainCompletePush {
  1: optional DrainCompleteCode drainCompleteCode;
}

/** What the server says about the connection. */
union ServerPushMetadata {
  /** Comes before anything else but an error. */
  1: SetupResponse setupResponse;
  /** Since version 7. */
  2: StreamHeadersPush streamHeadersPush;
  /** All that the server has begun is answered, and it begins nothing more. Since version 7. */
  3: DrainCompletePush drainCompletePush;
}

/** What the client says about the connection. */
union ClientPushMetadata {
  /** Since version 7. */
  1: InteractionTerminate interactionTerminate;
  /** Since version 7. */
  2: StreamHeadersPush streamHeadersPush;
  3: TransportMetadataPush transportMetadataPush;
}

/** Headers of the application. */
struct HeadersPayloadContent {
  1: optional map<string, string_4852> otherMetadata;
}

/** What comes with headers. */
struct HeadersPayloadMetadata {
  /** How they are compressed; absent when they are not. */
  1: optional CompressionAlgorithm compression;
}

/** A string that Java keeps as bytes. */
typedef string string_4852
`,
  'thrift/lib/thrift/any.thrift': `// Values whose type is known only when the program runs.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/any_rep.thrift"

package "facebook.com/thrift/type"

/** A value of any type, with all that is needed to read it. */
@thrift.DeprecatedUnvalidatedAnnotations{items = {"thrift.patch.uri": "facebook.com/thrift/op/AnyPatch"}}
typedef any_rep.AnyStruct Any

/** A value whose type or protocol may be left to the reader to know. */
typedef any_rep.SemiAnyStruct SemiAny

/** Values that are known by their \`ValueId\`. */
@thrift.AllowLegacyTypedefUri
typedef list<Any> AnyValueList

/** Values that are known by their \`ValueId\`. */
@thrift.AllowLegacyTypedefUri
typedef list<SemiAny> SemiAnyValueList
`,
  'thrift/lib/thrift/any_patch.thrift': `// Patches of values whose type is known only when the program runs.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/any_patch_detail.thrift"
include "thrift/lib/thrift/any_rep.thrift"

@thrift.TerseWrite
@thrift.Experimental
package "facebook.com/thrift/op"

/** A change of an \`Any\`. IDL uses \`AnySafePatch\`, which can be passed on by programs that do not know all of these operations. */
struct AnyPatch {
  /** Replaces the value, and overrides all other operations. */
  1: optional any_rep.AnyStruct assign;
  /** Makes the value empty. */
  2: bool clear;
  /** Patches for values of certain types, which come before \`ensureAny\`; each type at most once. */
  10: list<any_patch_detail.TypeToPatchInternalDoNotUse> patchIfTypeIsPrior;
  /** The value to take, unless there is one of the same type already. */
  11: optional any_rep.AnyStruct ensureAny;
  /** Patches for values of certain types, which come after \`ensureAny\`; each type at most once. */
  12: list<any_patch_detail.TypeToPatchInternalDoNotUse> patchIfTypeIsAfter;
}

/** A change of an \`Any\`, as bytes. */
struct AnySafePatch {
  /** The version of the operations in it. */
  1: i32 version;
  /** The \`AnyPatch\`. */
  2: binary data;
}
`,
  'thrift/lib/thrift/any_patch_detail.thrift': `// What any_patch.thrift is made of.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/any_rep.thrift"
include "thrift/lib/thrift/type.thrift"

@thrift.TerseWrite
@thrift.Experimental
package "facebook.com/thrift/op"

/** One entry of what is really a map from types to patches, written as a list because not every language can have structs as keys. */
struct TypeToPatchInternalDoNotUse {
  1: type.Type type;
  2: any_rep.AnyStruct patch;
}
`,
  'thrift/lib/thrift/any_rep.thrift': `// How a value of any type is written. The names to use for it are in any.thrift.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/standard.thrift"
include "thrift/lib/thrift/type.thrift"

package "facebook.com/thrift/type"

/** A value of any type in any protocol, with all that is needed to read it. */
@thrift.Uri{value = "facebook.com/thrift/type/Any"}
@thrift.ReserveIds{ids = [4]}
struct AnyStruct {
  /** The type of the value. */
  1: type.Type type;
  /** The protocol of \`data\`. */
  2: type.Protocol protocol;
  /** The value as bytes. */
  3: standard.ByteBuffer data;
}

/** A value whose type or protocol may be left to the reader to know. */
@thrift.Uri{value = "facebook.com/thrift/type/SemiAny"}
struct SemiAnyStruct {
  /** The type of the value; empty when it is not known, or when \`data\` is not Thrift. */
  1: type.Type type;
  /** The protocol of \`data\`; empty when it is not known, or when \`data\` is not Thrift. */
  2: type.Protocol protocol;
  /** The value as bytes. */
  3: standard.ByteBuffer data;
}
`,
  'thrift/lib/thrift/ast.thrift': `// Former names of what is in schema.thrift.

include "thrift/lib/thrift/schema.thrift"

typedef schema.SourceInfo SourceInfo
typedef schema.IdentifierRef IdentifierRef
typedef schema.IncludeRef IncludeRef
typedef schema.Schema Ast
`,
  'thrift/lib/thrift/dynamic.thrift': `// Values as JSON has them.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** A value whose type is not known beforehand; when no field is set it is null. */
union Dynamic {
  1: bool boolean;
  2: i64 integer;
  3: double doubl;
  4: binary str;
  5: list<Dynamic> arr;
  6: map<string, Dynamic> object;
}

/** A value whose type is not known beforehand. */
typedef Dynamic DynamicType
`,
  'thrift/lib/thrift/field_mask.thrift': `// Masks: which parts of a value are meant.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/type.thrift"

@thrift.Experimental
package "facebook.com/thrift/protocol"

/** Masks of fields by id. */
@thrift.AllowLegacyTypedefUri
typedef map<i16, Mask> FieldIdToMask

/** Masks of the values of a map whose keys are integers. */
@thrift.AllowLegacyTypedefUri
typedef map<i64, Mask> MapIdToMask

/** Masks of the values of a map whose keys are strings. */
@thrift.AllowLegacyTypedefUri
typedef map<string, Mask> MapStringToMask

/** The mask for values of one type. */
struct TypeAndMaskEntry {
  1: type.Type type;
  2: Mask mask;
}

/** Masks by type, each type at most once. It is a list because not every language can have structs as keys. */
@thrift.AllowLegacyTypedefUri
typedef list<TypeAndMaskEntry> MapTypeToMask

/** Parts of a value: either those that are listed or all but those, and of each listed part again a part. */
union Mask {
  /** All fields but these. */
  1: FieldIdToMask excludes;
  /** These fields. */
  2: FieldIdToMask includes;
  /** All entries of a map but these. */
  3: MapIdToMask excludes_map;
  /** These entries of a map. */
  4: MapIdToMask includes_map;
  /** All entries of a map but these. */
  5: MapStringToMask excludes_string_map;
  /** These entries of a map. */
  6: MapStringToMask includes_string_map;
  /** An \`Any\`, unless its value has one of these types. */
  7: MapTypeToMask excludes_type;
  /** An \`Any\`, if its value has one of these types. */
  8: MapTypeToMask includes_type;
}

/** Everything. */
const Mask allMask = Mask{excludes = {}};

/** Nothing. */
const Mask noneMask = Mask{includes = {}};
`,
  'thrift/lib/thrift/frozen.thrift': `// The layout of values in Frozen, a format of C++ that is used where it lies, without being read.

include "thrift/annotation/cpp.thrift"
include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** Where a field lies. */
struct Field {
  /** The layout of its type: a key of \`Schema.layouts\`. */
  @cpp.DeprecatedTerseWrite
  1: i16 layoutId;
  /** Its first byte; when negative, its first bit with a minus. */
  @cpp.DeprecatedTerseWrite
  2: i16 offset = 0;
}

/** How values of one type lie in memory. */
struct Layout {
  /** How many bytes they take. */
  @cpp.DeprecatedTerseWrite
  1: i32 size = 0;
  /** How many bits they take when they are smaller than a byte. */
  @cpp.DeprecatedTerseWrite
  2: i16 bits = 0;
  /** Their fields by id. */
  @cpp.DeprecatedTerseWrite
  3: map<i16, Field> fields;
  @cpp.DeprecatedTerseWrite
  4: string typeName;
}

/** The version that is written. */
const i32 kCurrentFrozenFileVersion = 1;

/** All layouts of a file. */
struct Schema {
  @cpp.DeprecatedTerseWrite
  4: i32 fileVersion = 0;
  /** Whether types may have other names than those that are written here. */
  @cpp.DeprecatedTerseWrite
  1: bool relaxTypeChecks = false;
  @cpp.DeprecatedTerseWrite
  2: map<i16, Layout> layouts;
  /** The layout of the value itself. */
  @cpp.DeprecatedTerseWrite
  3: i16 rootLayout = 0;
}
`,
  'thrift/lib/thrift/id.thrift': `// Numbers that stand for something which is kept elsewhere; where that is follows from where the number was found.

include "thrift/annotation/thrift.thrift"

@thrift.Experimental
@thrift.TerseWrite
package "facebook.com/thrift/type"

/** The id of a field. */
@thrift.AllowLegacyTypedefUri
typedef i16 FieldId

/** The id of anything. Its meaning is up to whoever keeps the thing. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef i64 ExternId

/** The id of nothing. */
const ExternId noId = 0;

/** The id of a value. */
@thrift.AllowLegacyTypedefUri
typedef ExternId ValueId

/** The id of a protocol. */
@thrift.AllowLegacyTypedefUri
typedef ExternId ProtocolId

/** The id of a definition of a schema. */
@thrift.AllowLegacyTypedefUri
typedef ExternId DefinitionId

/** The id of a file of a schema. */
@thrift.AllowLegacyTypedefUri
typedef ExternId ProgramId

/** The id of source code. */
@thrift.AllowLegacyTypedefUri
typedef ExternId SourceId
`,
  'thrift/lib/thrift/metadata.thrift': `// What a server tells about its services. Nothing is added any more: schema.thrift has taken its place.

package "facebook.com/thrift/metadata"

/** The types that no IDL defines. */
enum ThriftPrimitiveType {
  THRIFT_BOOL_TYPE = 1,
  THRIFT_BYTE_TYPE = 2,
  THRIFT_I16_TYPE = 3,
  THRIFT_I32_TYPE = 4,
  THRIFT_I64_TYPE = 5,
  THRIFT_FLOAT_TYPE = 6,
  THRIFT_DOUBLE_TYPE = 7,
  THRIFT_BINARY_TYPE = 8,
  THRIFT_STRING_TYPE = 9,
  THRIFT_VOID_TYPE = 10,
}

/** One entry of a map. */
struct ThriftConstValuePair {
  1: ThriftConstValue key;
  2: ThriftConstValue value;
}

/** The value of a constant. */
union ThriftConstValue {
  1: bool cv_bool;
  2: i64 cv_integer;
  3: double cv_double;
  4: string cv_string;
  5: list<ThriftConstValuePair> cv_map;
  6: list<ThriftConstValue> cv_list;
  7: ThriftConstStruct cv_struct;
}

/** The value of a constant that is a struct, such as an annotation. */
struct ThriftConstStruct {
  1: ThriftStructType type;
  /** Its fields by name. */
  2: map<string, ThriftConstValue> fields;
}

/** A list and its elements. */
struct ThriftListType {
  1: optional ThriftType valueType;
}

/** A set and its elements. */
struct ThriftSetType {
  1: optional ThriftType valueType;
}

/** A map and its entries. */
struct ThriftMapType {
  1: optional ThriftType keyType;
  2: optional ThriftType valueType;
}

/** Names an enum. */
struct ThriftEnumType {
  1: string name;
}

/** Names a struct. */
struct ThriftStructType {
  1: string name;
}

/** Names a union. */
struct ThriftUnionType {
  1: string name;
}

/** A typedef and what it stands for. */
struct ThriftTypedefType {
  1: string name;
  2: optional ThriftType underlyingType;
  3: list<ThriftConstStruct> structured_annotations;
}

/** Values that the server sends one after another. */
struct ThriftStreamType {
  1: optional ThriftType elemType;
  2: optional ThriftType initialResponseType;
  3: list<ThriftField> exceptions;
}

/** Values that the client sends one after another. */
struct ThriftSinkType {
  1: optional ThriftType elemType;
  2: optional ThriftType finalResponseType;
  3: optional ThriftType initialResponseType;
  4: list<ThriftField> sinkExceptions;
  5: list<ThriftField> finalResponseExceptions;
}

/** Values that both sides send one after another. */
struct ThriftBidiType {
  1: optional ThriftType initialResponseType;
  2: optional ThriftType streamElemType;
  3: optional ThriftType sinkElemType;
  4: list<ThriftField> streamExceptions;
  5: list<ThriftField> sinkExceptions;
}

/** A type. */
union ThriftType {
  1: ThriftPrimitiveType t_primitive;
  2: ThriftListType t_list;
  3: ThriftSetType t_set;
  4: ThriftMapType t_map;
  5: ThriftEnumType t_enum;
  6: ThriftStructType t_struct;
  7: ThriftUnionType t_union;
  8: ThriftTypedefType t_typedef;
  9: ThriftStreamType t_stream;
  10: ThriftSinkType t_sink;
  11: ThriftBidiType t_bidi;
}

/** An enum. */
struct ThriftEnum {
  1: string name;
  /** Its names by number. */
  2: map<i32, string> elements;
  3: list<ThriftConstStruct> structured_annotations;
}

/** A field, a parameter, or an exception in \`throws\`. */
struct ThriftField {
  1: i32 id;
  2: ThriftType type;
  3: string name;
  4: bool is_optional;
  5: list<ThriftConstStruct> structured_annotations;
  6: optional map<string, string> unstructured_annotations;
}

/** A struct or a union. */
struct ThriftStruct {
  1: string name;
  2: list<ThriftField> fields;
  3: bool is_union;
  4: list<ThriftConstStruct> structured_annotations;
}

/** An exception. */
struct ThriftException {
  1: string name;
  2: list<ThriftField> fields;
  3: list<ThriftConstStruct> structured_annotations;
}

/** A function of a service. */
struct ThriftFunction {
  1: string name;
  2: ThriftType return_type;
  3: list<ThriftField> arguments;
  4: list<ThriftField> exceptions;
  5: bool is_oneway;
  6: list<ThriftConstStruct> structured_annotations;
}

/** A service. */
struct ThriftService {
  1: string name;
  2: list<ThriftFunction> functions;
  /** The service that it extends. */
  3: optional string parent;
  4: list<ThriftConstStruct> structured_annotations;
  /** Its universal name; empty when it has none. */
  5: string uri;
}

/** The file that something comes from. */
struct ThriftModuleContext {
  1: string name;
}

/** A service and its file, as they were described in former times. */
struct ThriftServiceContext {
  1: ThriftService service_info;
  2: ThriftModuleContext module;
}

/** Names a service and its file. */
struct ThriftServiceContextRef {
  1: string service_name;
  2: ThriftModuleContext module;
}

/** All that a server tells. */
struct ThriftServiceMetadataResponse {
  /** What \`services\` says now. */
  1: ThriftServiceContext context;
  /** The definitions. */
  2: ThriftMetadata metadata;
  /** The services of the server, and those that they extend. */
  3: list<ThriftServiceContextRef> services;
}

/** Definitions by name. */
struct ThriftMetadata {
  2: map<string, ThriftEnum> enums;
  4: map<string, ThriftStruct> structs;
  5: map<string, ThriftException> exceptions;
  6: map<string, ThriftService> services;
}

/** Describes the services of a server. */
service ThriftMetadataService {
  ThriftServiceMetadataResponse getThriftServiceMetadata();
}
`,
  'thrift/lib/thrift/patch.thrift': `// Patches: changes of values that are values themselves. What each field of a patch does is in patch_op.thrift.

include "thrift/annotation/scope.thrift"
include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/standard.thrift"

@thrift.TerseWrite
@thrift.Experimental
package "facebook.com/thrift/op"

/** The id of a field. */
@thrift.AllowLegacyTypedefUri
typedef id.FieldId FieldId

/** Asks for patches of the definition, or of all definitions of the file, in the form of former times. */
@scope.Program
@scope.Structured
struct GeneratePatch {}

/** Asks for patches of the definition. */
@scope.Structured
struct GeneratePatchNew {}

/** The value can only be replaced as a whole. */
@scope.Field
@scope.Structured
struct AssignOnlyPatch {
  1: bool dynamic_merge;
}

/** Keeps a field in use that is written only when it differs from a default of its own. */
@scope.Field
struct DeprecatedTerseWriteCustomDefaultDoNotUse {}

/** A change of a \`bool\`. */
struct BoolPatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional bool assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Negates the value. */
  9: bool invert;
}

/** A change of a \`byte\`. */
struct BytePatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional byte assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: byte add;
}

/** A change of an \`i16\`. */
struct I16Patch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional i16 assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: i16 add;
}

/** A change of an \`i32\`. */
struct I32Patch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional i32 assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: i32 add;
}

/** A change of an \`i64\`. */
struct I64Patch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional i64 assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: i64 add;
}

/** A change of a \`float\`. */
struct FloatPatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional float assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: float add;
}

/** A change of a \`double\`. */
struct DoublePatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional double assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: double add;
}

/** A change of a \`string\`. */
struct StringPatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional string assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Puts this before the value. */
  8: string prepend;
  /** Puts this behind the value. */
  9: string append;
}

/** A change of bytes. */
struct BinaryPatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional standard.ByteBuffer assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Puts this before the value. */
  8: standard.ByteBuffer prepend;
  /** Puts this behind the value. */
  9: standard.ByteBuffer append;
}

/** Ids of fields, each of them once. */
@thrift.AllowLegacyTypedefUri
typedef list<i16> FieldIdList
`,
  'thrift/lib/thrift/patch_op.thrift': `// The operations of patches.

package "facebook.com/thrift/op"

/** What a field of a patch does: the id of the field says it, in every patch. */
enum PatchOp {
  Unspecified = 0,
  /** Replaces the value, and overrides all other operations. */
  Assign = 1,
  /** Brings back the default of the type, or removes the value of an optional field. */
  Clear = 2,
  /** Applies patches to the parts of the value, before other operations. */
  PatchPrior = 3,
  /** Gives the union this value, unless it already holds the same field. */
  EnsureUnion = 4,
  /** Gives values to fields that are not set, and to keys that are not in the map. */
  EnsureStruct = 5,
  /** Applies patches to the parts of the value, after other operations. */
  PatchAfter = 6,
  /** Removes elements of a set, keys of a map or fields of a struct, and subtracts from a number. */
  Remove = 7,
  /** Adds elements to a set, puts something before a list, a string or bytes, and adds to a number. */
  Add = 8,
  /** Sets entries of a map, puts something behind a list, a string or bytes, and negates a bool. */
  Put = 9,
  /** Only for \`Any\`: patches the value if it has a certain type, before \`EnsureAny\`. */
  PatchIfTypeIsPrior = 10,
  /** Only for \`Any\`: gives it this value, unless its value already has the same type. */
  EnsureAny = 11,
  /** Only for \`Any\`: patches the value if it has a certain type, after \`EnsureAny\`. */
  PatchIfTypeIsAfter = 12,
}
`,
  'thrift/lib/thrift/protocol.thrift': `// Values of every type, and values of which only parts have been read.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/protocol_detail.thrift"
include "thrift/lib/thrift/standard.thrift"
include "thrift/lib/thrift/type.thrift"

@thrift.Experimental
package "facebook.com/thrift/protocol"

/** A struct, a union or an exception. */
typedef protocol_detail.Object Object

/** A value of any type. */
typedef protocol_detail.Value Value

/** The parts of a value that were not read. */
union MaskedData {
  /** All of it. */
  1: id.ValueId full;
  /** Parts of the fields of a struct. */
  2: map<id.FieldId, MaskedData> fields;
  /** Parts of the values of a map. */
  3: map<id.ValueId, MaskedData> values;
}

/** A value as bytes. */
struct EncodedValue {
  1: type.BaseType wireType;
  2: standard.ByteBuffer data;
}

/** What was not read, as it was found. Ids of values are places in the two lists. */
struct MaskedProtocolData {
  /** The protocol of the bytes in \`values\`. */
  1: type.Protocol protocol;
  2: MaskedData data;
  3: list<EncodedValue> values;
  /** The keys of maps. */
  4: list<Value> keys;
}
`,
  'thrift/lib/thrift/protocol_detail.thrift': `// Values of every type, without the IDL of the types. The names to use for them are in protocol.thrift.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/standard.thrift"

@thrift.Experimental
package "facebook.com/thrift/protocol/detail"

/** A struct, a union or an exception. */
@thrift.Uri{value = "facebook.com/thrift/protocol/Object"}
struct Object {
  /** The universal name of its type, if it has one. */
  1: string type;
  /** Its fields by id. */
  2: map<i16, Value> members;
}

/** A number of 32 bits; some languages need a name for it to use it as a key. */
@thrift.AllowLegacyTypedefUri
typedef float Float

/** A number of 64 bits; some languages need a name for it to use it as a key. */
@thrift.AllowLegacyTypedefUri
typedef double Double

/** A value of any type. */
@thrift.Uri{value = "facebook.com/thrift/protocol/Value"}
union Value {
  1: bool boolValue;
  2: byte byteValue;
  3: i16 i16Value;
  /** An enum is also an i32. */
  4: i32 i32Value;
  5: i64 i64Value;
  6: Float floatValue;
  7: Double doubleValue;
  /** A string as its bytes, which nobody has checked. */
  8: binary stringValue;
  9: standard.ByteBuffer binaryValue;
  11: Object objectValue;
  14: list<Value> listValue;
  @thrift.AllowUnsafeNonSealedKeyType
  15: set<Value> setValue;
  @thrift.AllowUnsafeNonSealedKeyType
  16: map<Value, Value> mapValue;
}
`,
  'thrift/lib/thrift/record.thrift': `// Values without their types. It may still change.

include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/standard.thrift"

package "facebook.com/thrift/type_system"

/** A value in the form in which it is stored and sent; programs that compute with values have better ones. */
union SerializableRecord {
  1: bool boolDatum;
  2: byte int8Datum;
  3: i16 int16Datum;
  5: i32 int32Datum;
  6: i64 int64Datum;
  7: float float32Datum;
  8: double float64Datum;
  9: string textDatum;
  10: standard.ByteBuffer byteArrayDatum;
  /** The fields of a struct, a union or an exception. */
  11: map<id.FieldId, SerializableRecord> fieldSetDatum;
  12: list<SerializableRecord> listDatum;
  /** A set, no element of which may occur twice. */
  13: list<SerializableRecord> setDatum;
  /** A map, no key of which may occur twice. */
  14: list<SerializableRecordMapEntry> mapDatum;
}

/** One entry of a map. */
struct SerializableRecordMapEntry {
  1: SerializableRecord key;
  2: SerializableRecord value;
}
`,
  'thrift/lib/thrift/schema.thrift': `// A schema: what IDL means, as a value. A program that has it can work with types that it was not compiled with.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/protocol.thrift"
include "thrift/lib/thrift/standard.thrift"
include "thrift/lib/thrift/type.thrift"

@thrift.Experimental
@thrift.TerseWrite
package "facebook.com/thrift/type"

/** Ids of annotations, at most one of each type. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef set<id.ValueId> AnnotationIds

/** An annotation as it was written. */
struct Annotation {
  /** Its fields by name; a struct among them is a map of its fields. */
  1: map<string, protocol.Value> fields;
}

/** An annotation with its type. */
struct StructuredAnnotation {
  1: standard.TypeUri type;
  2: map<string, protocol.Value> fields;
}

/** Ids of definitions, in the order in which they are written. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<id.DefinitionId> DefinitionIds

/** Ids of included files, in the order in which they are included. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<id.ProgramId> IncludeIds

/** The parts of a URI. */
@thrift.Experimental
struct DecodedUri {
  1: string scheme;
  /** \`["meta", "com"]\` for \`meta.com\`. */
  2: list<string> domain;
  /** \`["path", "to", "file"]\` for \`path/to/file\`. */
  4: list<string> path;
  5: map<string, string> query;
  6: string fragment;
}

/** What every definition has. */
struct DefinitionAttrs {
  /** Its name without that of its file. */
  1: string name;
  /** Its universal name. */
  2: string uri;
  /** Ids of its annotations. \`annotationsByKey\` has taken their place. */
  3: AnnotationIds structuredAnnotations;
  /** Its annotations by name. \`annotationsByKey\` has taken their place. */
  8: map<string, Annotation> annotations;
  /** Its annotations by the keys of their types. */
  9: map<DefinitionKey, Annotation> annotationsByKey;
  /** Its annotations of the old kind, \`(key = "value")\`. */
  4: map<string, string> unstructuredAnnotations;
  /** The comment above it. */
  6: DocBlock docs;
  /** Where it is, without that comment. */
  7: SourceRange sourceRange;
}

/** A stretch of a file. Lines and columns count from 1. */
struct SourceRange {
  1: id.ProgramId programId;
  2: i32 beginLine;
  3: i32 beginColumn;
  4: i32 endLine;
  5: i32 endColumn;
}

/** A comment that documents something. */
struct DocBlock {
  1: string contents;
  2: SourceRange sourceRange;
}

/** Names a service or an interaction. */
struct InterfaceRef {
  1: standard.TypeUri uri;
}

/** One value of an enum. */
struct EnumValue {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: i32 value;
}

/** An enum. */
struct Enum {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: list<EnumValue> values;
}

/** When a field is written. */
enum FieldQualifier {
  /** Always. */
  Default = 0,
  /** When it is set: \`optional\`. */
  Optional = 1,
  /** When it differs from the default of its type: \`@thrift.TerseWrite\`. */
  Terse = 2,
  /** Always, and it says so: \`required\`. */
  Fill = 3,
}

/** A field of a struct, a union or an exception, or a parameter. */
struct Field {
  1: id.FieldId id;
  2: FieldQualifier qualifier;
  3: type.Type type;
  @thrift.Mixin
  4: DefinitionAttrs attrs;
  /** Its default, if it has one of its own. */
  5: id.ValueId customDefault;
}

/** Fields in the order in which they are written. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<Field> Fields

/** A struct. */
struct Struct {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Fields fields;
}

/** A union. */
struct Union {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Fields fields;
}

/** How long the cause of an exception lasts. */
enum ErrorKind {
  /** Nobody has said it, so the next try may succeed. */
  Unspecified = 0,
  /** The next try may succeed. */
  Transient = 1,
  /** A try succeeds after something on the server has changed. */
  Stateful = 2,
  /** No try will succeed. */
  Permanent = 3,
}

/** Whose fault an exception is. */
enum ErrorBlame {
  Unspecified = 0,
  Server = 1,
  Client = 2,
}

/** Whether a failed call has changed anything. */
enum ErrorSafety {
  Unspecified = 0,
  /** It has not. */
  Safe = 1,
}

/** An exception. */
struct Exception {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Fields fields;
  3: ErrorSafety safety;
  4: ErrorKind kind;
  5: ErrorBlame blame;
}

/** What is in \`throws\`. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<Field> Exceptions

/** The parameters of a function. */
struct Paramlist {
  1: Fields fields;
}

/** What a caller may rely on. */
enum FunctionQualifier {
  Unspecified = 0,
  /** Nothing: there is no response. */
  OneWay = 1,
  /** A call that has failed may be repeated. */
  Idempotent = 2,
  /** Any call may be repeated. */
  ReadOnly = 3,
}

/** Values that the server sends one after another: \`stream<…>\`. */
struct Stream {
  1: type.Type payload;
  2: Exceptions exceptions;
}

/** Values that the client sends one after another, until the server ends the call with a response: \`sink<…>\`. */
struct Sink {
  1: type.Type payload;
  2: Exceptions clientExceptions;
  3: type.Type finalResponse;
  4: Exceptions serverExceptions;
}

/** Values that both sides send one after another: \`sink<…>, stream<…>\`. */
struct BidirectionalStream {
  1: type.Type sinkPayload;
  2: Exceptions sinkExceptions;
  3: type.Type streamPayload;
  4: Exceptions streamExceptions;
}

/** An interaction. */
struct Interaction {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Functions functions;
}

/** What a function returns beside its first response. */
union ReturnType {
  /** Outdated. */
  1: type.Type thriftType;
  2: Stream streamType;
  3: Sink sinkType;
  /** Outdated. */
  4: id.DefinitionId interactionType;
  5: BidirectionalStream bidirectionalStream;
}

/** All that a function returns. */
@thrift.AllowLegacyTypedefUri
typedef list<ReturnType> ReturnTypes

/** A function of a service or an interaction. */
struct Function {
  1: FunctionQualifier qualifier;
  /** Outdated. */
  2: ReturnTypes returnTypes;
  @thrift.Mixin
  3: DefinitionAttrs attrs;
  4: Paramlist paramlist;
  5: Exceptions exceptions;
  /** The type of the response, or of the first one. */
  6: type.Type returnType;
  /** What follows the first response. */
  7: ReturnType streamOrSink;
  /** The interaction that it begins. */
  8: InterfaceRef interactionType;
  /** Whether it comes from \`performs\`, and so does nothing but begin an interaction. */
  9: bool isPerforms;
}

/** Functions in the order in which they are written. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<Function> Functions

/** A service. */
struct Service {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Functions functions;
  /** The service that it extends. */
  3: InterfaceRef baseService;
}

/** A constant. */
struct Const {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: type.Type type;
  3: id.ValueId value;
}

/** A typedef. */
struct Typedef {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  /** The type that it names. */
  2: type.Type type;
}

/** Anything that IDL can define. */
union Definition {
  1: Struct structDef;
  2: Union unionDef;
  3: Exception exceptionDef;
  4: Enum enumDef;
  5: Typedef typedefDef;
  6: Const constDef;
  7: Service serviceDef;
  8: Interaction interactionDef;
}

/** Definitions that are known by their \`DefinitionId\`. */
@thrift.AllowLegacyTypedefUri
typedef list<Definition> DefinitionList

/** What a definition is known by in one schema. It means nothing in another one, nor in the next one of the same files. */
@thrift.AllowLegacyTypedefUri
typedef standard.ByteString DefinitionKey

/** Definitions by key. */
@thrift.AllowLegacyTypedefUri
typedef map<DefinitionKey, Definition> DefinitionMap

/** A file. */
struct Program {
  /** Its name, its package as the universal name, and the annotations of the package. */
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: id.ProgramId id;
  3: IncludeIds includes;
  /** Its definitions in the order in which they are written. */
  4: DefinitionIds definitions;
  /** The same by key. */
  8: list<DefinitionKey> definitionKeys;
  /** The path as the compiler was given it. */
  5: string path;
  /** What \`cpp_include\` and its like name, by the language. */
  6: map<string, list<string>> languageIncludes;
  /** Its namespaces by language. */
  7: map<string, string> namespaces;
}

/** Files that are known by their \`ProgramId\`. */
@thrift.AllowLegacyTypedefUri
typedef list<Program> ProgramList

/** What a value is known by: its hash. */
@thrift.AllowLegacyTypedefUri
typedef id.ValueId ValueKey

/** Files and all that they define. */
@thrift.Experimental
struct Schema {
  /** The files, the main one first and what it includes after it. */
  1: ProgramList programs;
  /** The values of constants and defaults, by id. */
  2: list<protocol.Value> values;
  /** The same by key. */
  3: map<ValueKey, protocol.Value> valuesMap;
  /** The definitions by id. */
  4: DefinitionList definitions;
  /** The same by key. */
  8: DefinitionMap definitionsMap;
  /** What \`Program\` says now. */
  5: map<id.ProgramId, SourceInfo> sources;
  /** Every place in the main file that names something, if that was asked for. */
  6: list<IdentifierRef> identifierSourceRanges;
  /** Every place in the main file that includes something, if that was asked for. */
  7: list<IncludeRef> includeSourceRanges;
}

/** A file, as it was described in former times. */
struct SourceInfo {
  /** Its path, which may be one that no disk has. */
  1: string fileName;
  /** What \`cpp_include\` and its like name, by the language. */
  2: map<string, list<id.ValueId>> languageIncludes;
  /** Its namespaces by language. */
  3: map<string, id.ValueId> namespaces;
}

/** A place that names something. */
struct IdentifierRef {
  1: SourceRange range;
  /** What it names; for a value of an enum, the enum. */
  2: standard.TypeUri uri;
  /** The value of the enum. */
  3: string enumValue;
}

/** A place that includes a file. */
struct IncludeRef {
  1: SourceRange range;
  2: id.ProgramId target;
}
`,
  'thrift/lib/thrift/serverdbginfo.thrift': `// What a server tells about itself for debugging.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** The requests that wait. */
struct RequestPileDbgInfo {
  /** The kind of pile. */
  1: string name;
  /** How many priorities there are. */
  2: i32 prioritiesCount;
  /** How many buckets each priority has. */
  3: list<i64> bucketsPerPriority;
  /** How many requests may wait in one bucket. */
  4: i64 perBucketRequestLimit;
  /** How many requests may wait altogether. */
  5: i64 totalRequestsLimit;
  /** How many requests wait now. */
  6: i64 queuedRequestsCount;
}

/** What decides how many requests are worked on at once. */
struct ConcurrencyControllerDbgInfo {
  /** The kind of controller. */
  1: string name;
  /** How many requests may be worked on at once. */
  2: optional i32 concurrencyLimit;
  /** How many requests may be begun in a second. */
  3: optional i32 qpsLimit;
  /** How many requests are worked on now. */
  4: i64 totalProcessedRequests;
}

/** What runs the handlers. */
struct ExecutorDbgInfo {
  /** The kind of executor. */
  1: string name;
  2: optional i32 threadsCount;
}

/** A group of handlers with what they share. */
struct ResourcePoolDbgInfo {
  1: string name;
  2: optional RequestPileDbgInfo requestPileDbgInfo;
  3: optional ConcurrencyControllerDbgInfo concurrencyControllerDbgInfo;
  4: optional ExecutorDbgInfo executorDbgInfo;
}

/** What limits requests by the load of the processor. */
struct CPUConcurrencyControllerDbgInfo {
  /** Whether it is on, off, or only pretends. */
  1: string mode;
  /** How it limits. */
  2: string method;
  /** The load that it aims at. */
  3: i16 cpuTarget;
  /** Where it reads the load. */
  4: string cpuLoadSource;
  /** How often it may change the limit. */
  5: i64 refreshPeriodMs;
  /** By how much it raises the limit. */
  6: double additiveMultiplier;
  /** By how much it lowers the limit. */
  7: double decreaseMultiplier;
  /** How near to the limit requests must come before it is raised. */
  8: double increaseDistanceRatio;
  /** Whether rejected requests change the limit. */
  9: bool bumpOnError;
  /** How long it waits after rejected requests before it estimates again. */
  10: i64 refractoryPeriodMs;
  /** The factor of its first estimate. */
  11: double initialEstimateFactor;
  /** The percentile of its first estimate. */
  12: double initialEstimatePercentile;
  /** How many samples its first estimate is made of. */
  13: i64 collectionSampleSize;
  /** The highest limit. */
  14: i64 concurrencyUpperBound;
  /** The lowest limit. */
  15: i64 concurrencyLowerBound;
  /** The load now. */
  16: i16 cpuLoad;
  /** How much the newest reading counts, from 0 to 1; at 1 nothing else does. */
  17: double cpuLoadSmoothingCoeff;
}

/** All groups of handlers. */
struct ResourcePoolsDbgInfo {
  /** Whether the server has such groups. */
  1: bool enabled;
  2: optional list<ResourcePoolDbgInfo> resourcePools;
}
`,
  'thrift/lib/thrift/service_catalog.thrift': `// Services as a type system knows types. It may still change.

include "thrift/lib/thrift/record.thrift"
include "thrift/lib/thrift/type_id.thrift"
include "thrift/lib/thrift/type_system.thrift"

package "facebook.com/thrift/type_system"

/** Whether a call may be repeated. */
enum FunctionQualifier {
  Unspecified = 0,
  Idempotent = 1,
  ReadOnly = 2,
}

/** What goes back and forth in a call. */
enum RpcKind {
  /** A request and its response. */
  Unary = 0,
  /** A request only. */
  OneWay = 1,
  /** A request and many responses. */
  Stream = 2,
  /** Many requests and a response. */
  Sink = 3,
  /** Many requests and many responses. */
  BidirectionalStream = 4,
}

/** Whether a failed call has changed anything. */
enum ExceptionSafety {
  Unspecified = 0,
  /** It has not. */
  Safe = 1,
}

/** How long the cause of an exception lasts. */
enum ExceptionKind {
  Unspecified = 0,
  /** The next try may succeed. */
  Transient = 1,
  /** A try succeeds after something on the server has changed. */
  Stateful = 2,
  /** No try will succeed. */
  Permanent = 3,
}

/** Whose fault an exception is. */
enum ExceptionBlame {
  Unspecified = 0,
  Server = 1,
  Client = 2,
}

/** A parameter of a function. */
struct SerializableParameter {
  1: type_system.FieldIdentity identity;
  2: type_id.TypeId type;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** An exception that a function throws. */
struct SerializableException {
  /** Its place in \`throws\`. */
  1: type_system.FieldIdentity identity;
  2: type_id.TypeId type;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
  4: ExceptionSafety safety;
  5: ExceptionKind kind;
  6: ExceptionBlame blame;
}

/** Values that the server sends one after another. */
struct SerializableStream {
  1: type_id.TypeId payloadType;
  2: list<SerializableException> exceptions;
}

/** Values that the client sends one after another, until the server ends the call with a response. */
struct SerializableSink {
  1: type_id.TypeId payloadType;
  2: optional type_id.TypeId finalResponseType;
  3: list<SerializableException> clientExceptions;
  4: list<SerializableException> serverExceptions;
}

/** Values that both sides send one after another. */
struct SerializableBidirectionalStream {
  1: type_id.TypeId sinkPayloadType;
  2: type_id.TypeId streamPayloadType;
  3: list<SerializableException> sinkExceptions;
  4: list<SerializableException> streamExceptions;
}

/** What a call sends after its first response. */
union SerializableStreamingResponse {
  1: SerializableStream serverStream;
  2: SerializableSink clientSink;
  3: SerializableBidirectionalStream bidirectionalStream;
}

/** What a function returns. */
struct SerializableFunctionResponse {
  /** Absent when it returns nothing. */
  1: optional type_id.TypeId initialResponseType;
  2: optional SerializableStreamingResponse streaming;
  /** The universal name of the interaction that it begins. */
  3: optional type_id.Uri createsInteraction;
}

/** A function of a service or an interaction. */
struct SerializableFunction {
  1: string name;
  2: FunctionQualifier qualifier;
  3: list<SerializableParameter> params;
  4: SerializableFunctionResponse response;
  5: list<SerializableException> exceptions;
  6: RpcKind rpcKind;
  /** Its annotations by universal name. */
  7: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** A service. */
struct SerializableServiceDefinition {
  1: list<SerializableFunction> functions;
  /** The universal name of the service that it extends. */
  2: optional type_id.Uri baseService;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** An interaction. */
struct SerializableInteractionDefinition {
  1: list<SerializableFunction> functions;
  /** Its annotations by universal name. */
  2: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** What has functions. */
union SerializableRpcInterfaceDefinition {
  1: SerializableServiceDefinition serviceDef;
  2: SerializableInteractionDefinition interactionDef;
}

/** Services and interactions, and the types that they use. */
struct SerializableServiceCatalog {
  /** Those types; absent when the reader has them, or gets them elsewhere. */
  1: optional type_system.SerializableTypeSystem types;
  /** The services and interactions by universal name. */
  2: map<type_id.Uri, SerializableRpcInterfaceDefinition> interfaces;
  /** The digest of those types, whether they are here or not. */
  3: binary typesDigest;
}
`,
  'thrift/lib/thrift/standard.thrift': `// The names of types and protocols, as every Thrift implementation writes them.

include "thrift/annotation/thrift.thrift"

@thrift.Experimental
@thrift.TerseWrite
package "facebook.com/thrift/type"

/** No value at all. */
enum Void {
  Unused = 0,
}

/** Bytes that are used like a short string. */
@thrift.AllowLegacyTypedefUri
typedef binary ByteString

/** Bytes that may be many. */
@thrift.AllowLegacyTypedefUri
typedef binary ByteBuffer

/** Says which definition is meant, in one of several ways. */
union TypeUri {
  /** Its universal name, such as \`facebook.com/thrift/type/Any\`. */
  1: string uri;
  /** The beginning of the SHA-256 of its universal name. */
  2: ByteString typeHashPrefixSha2_256;
  /** The name of its file and its own name, such as \`search.Query\`. Two definitions may share it. */
  3: string scopedName;
  /** Its key in a schema. It means nothing in another schema, nor in the next one of the same files. */
  4: ByteString definitionKey;
}

/** The name of a type, without the types of its elements. */
union TypeName {
  1: Void boolType;
  2: Void byteType;
  3: Void i16Type;
  4: Void i32Type;
  5: Void i64Type;
  6: Void floatType;
  7: Void doubleType;
  8: Void stringType;
  9: Void binaryType;
  10: TypeUri enumType;
  17: TypeUri typedefType;
  11: TypeUri structType;
  12: TypeUri unionType;
  13: TypeUri exceptionType;
  14: Void listType;
  15: Void setType;
  16: Void mapType;
}

/** The protocols that have a number. */
enum StandardProtocol {
  /** One that is known by a name instead. */
  Custom = 0,
  Binary = 1,
  Compact = 2,
  /** Outdated. */
  Json = 3,
  /** Outdated. */
  SimpleJson = 4,
}
`,
  'thrift/lib/thrift/thrift_catalog_service.thrift': `// A service that describes the services of a server.

include "thrift/lib/thrift/service_catalog.thrift"
include "thrift/lib/thrift/type_id.thrift"

package "facebook.com/thrift/catalog"

/** The server has no description of what was asked for. */
exception CatalogUnavailable {
  1: string reason;
}

/** The server does not know the service. */
exception NotFound {
  1: string uri;
}

/** A description and its digest. */
struct ThriftCatalogItem {
  /** The same for equal descriptions. */
  1: binary digest;
  2: service_catalog.SerializableServiceCatalog catalog;
}

/** Describes the services of a server. */
service ThriftCatalogService {
  /** Describes all services and their types. */
  ThriftCatalogItem getThriftServiceCatalog() throws (1: CatalogUnavailable unavailable);

  /** The digest of what \`getThriftServiceCatalog\` returns. */
  binary getThriftServiceCatalogDigest() throws (1: CatalogUnavailable unavailable);

  /** Describes one service, and those that it extends. */
  ThriftCatalogItem getThriftServiceDescriptor(1: type_id.Uri serviceUri) throws (
    1: CatalogUnavailable unavailable,
    2: NotFound notFound,
  );

  /** The digest of what \`getThriftServiceDescriptor\` returns. */
  binary getThriftServiceDescriptorDigest(1: type_id.Uri serviceUri) throws (
    1: CatalogUnavailable unavailable,
    2: NotFound notFound,
  );
}
`,
  'thrift/lib/thrift/type.thrift': `// Types and protocols as values.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/type_rep.thrift"

@thrift.Experimental
@thrift.TerseWrite
package "facebook.com/thrift/type"

/** The kinds of types. */
@thrift.AllowLegacyTypedefUri
typedef BaseTypeEnum BaseType

/** The kinds of types, where every struct is \`Struct\` and every list is \`List\`. These are not the numbers on the wire. */
enum BaseTypeEnum {
  Void = 0,
  Bool = 1,
  Byte = 2,
  I16 = 3,
  I32 = 4,
  I64 = 5,
  Float = 6,
  Double = 7,
  String = 8,
  Binary = 9,
  Enum = 10,
  Struct = 11,
  Union = 12,
  Exception = 13,
  List = 14,
  Set = 15,
  Map = 16,
}

/** A protocol. */
typedef type_rep.ProtocolUnion Protocol

/** A type. */
typedef type_rep.TypeStruct Type

/** Types that are known by their place in the list. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<type_rep.TypeStruct> TypeList
`,
  'thrift/lib/thrift/type_id.thrift': `// Types as a type system knows them. It may still change.

include "thrift/annotation/thrift.thrift"

package "facebook.com/thrift/type_system"

/** A list and its elements. */
struct ListTypeId {
  @thrift.Box
  1: optional TypeId elementType;
}

/** A set and its elements. */
struct SetTypeId {
  @thrift.Box
  1: optional TypeId elementType;
}

/** A map and its entries. */
struct MapTypeId {
  @thrift.Box
  1: optional TypeId keyType;
  @thrift.Box
  2: optional TypeId valueType;
}

/** A universal name, such as \`facebook.com/thrift/type/Any\`. */
@thrift.AllowLegacyTypedefUri
typedef string Uri

struct BoolTypeId {}

struct ByteTypeId {}

struct I16TypeId {}

struct I32TypeId {}

struct I64TypeId {}

struct FloatTypeId {}

struct DoubleTypeId {}

struct StringTypeId {}

struct BinaryTypeId {}

struct AnyTypeId {}

/** A type. It is the same type in every type system that knows it. */
union TypeId {
  1: BoolTypeId boolType;
  2: ByteTypeId byteType;
  3: I16TypeId i16Type;
  4: I32TypeId i32Type;
  5: I64TypeId i64Type;
  6: FloatTypeId floatType;
  7: DoubleTypeId doubleType;
  8: StringTypeId stringType;
  9: BinaryTypeId binaryType;
  10: AnyTypeId anyType;
  /** A type that IDL defines; the type system says whether it is a struct, a union or an enum. */
  11: Uri userDefinedType;
  12: ListTypeId listType;
  13: SetTypeId setType;
  14: MapTypeId mapType;
}
`,
  'thrift/lib/thrift/type_rep.thrift': `// How types and protocols are written. The names to use for them are in type.thrift.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/standard.thrift"

@thrift.Experimental
package "facebook.com/thrift/type"

/** A protocol. */
@thrift.Uri{value = "facebook.com/thrift/type/Protocol"}
union ProtocolUnion {
  /** One that has a number. */
  1: standard.StandardProtocol standard;
  /** One that has a name. */
  2: string custom;
  /** One that is described elsewhere. */
  3: id.ProtocolId id;
  /** One whose bytes are compressed afterwards. */
  @thrift.Box
  4: CompressedProtocolStruct compressed;
}

/** A type with the types of its elements. */
@thrift.Uri{value = "facebook.com/thrift/type/Type"}
struct TypeStruct {
  1: standard.TypeName name;
  /** What a list or a set contains; the keys of a map, then its values; else nothing. */
  2: list<TypeStruct> params;
}

/** A protocol and how its bytes are compressed. */
@thrift.Uri{value = "facebook.com/thrift/type/CompressedProtocol"}
struct CompressedProtocolStruct {
  /** The protocol of the bytes before they were compressed. */
  1: ProtocolUnion protocol;
  2: CompressionSpecStruct compression;
}

/** How bytes are compressed. */
@thrift.Uri{value = "facebook.com/thrift/type/CompressionSpec"}
struct CompressionSpecStruct {
  /** The algorithm, by a number that both sides have agreed on. It is never 0. */
  1: byte id;
  /** How many bytes there were before, for algorithms that need to know and for readers that set a limit. */
  2: optional i64 uncompressed_data_size_bytes;
  /** Settings of the algorithm, for whoever wants to compress in the same way again. Nobody needs them to read. */
  3: optional binary compression_parameters;
}
`,
  'thrift/lib/thrift/type_system.thrift': `// Type systems: sets of types in which every type can be looked up. It may still change.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/record.thrift"
include "thrift/lib/thrift/type_id.thrift"

package "facebook.com/thrift/type_system"

/** The id of a field. */
@thrift.AllowLegacyTypedefUri
typedef id.FieldId FieldId

/** The name of a field. */
@thrift.AllowLegacyTypedefUri
typedef string FieldName

/** What a field is known by. No other field of the type has the same id or the same name. */
struct FieldIdentity {
  1: FieldId id;
  2: FieldName name;
}

/** When a field is there. */
enum PresenceQualifier {
  /** Nobody has said it, which is a mistake. */
  DEFAULT_INITIALIZED = 0,
  /** Always. */
  UNQUALIFIED = 1,
  /** When it is set. */
  OPTIONAL = 2,
  /** Always, but it is written only when it differs from the default of its type. */
  TERSE = 3,
}

/** A field of a struct or a union. */
struct SerializableFieldDefinition {
  1: FieldIdentity identity;
  2: PresenceQualifier presence;
  3: type_id.TypeId type;
  /** Its default, if it has one of its own. */
  4: optional record.SerializableRecord customDefaultPartialRecord;
  /** Its annotations by universal name. */
  5: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** A struct. */
struct SerializableStructDefinition {
  2: list<SerializableFieldDefinition> fields;
  /** Whether its fields will never change. */
  3: bool isSealed;
  /** Its annotations by universal name. */
  4: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** A union, all of whose fields are optional. */
struct SerializableUnionDefinition {
  2: list<SerializableFieldDefinition> fields;
  /** Whether its fields will never change. */
  3: bool isSealed;
  /** Its annotations by universal name. */
  4: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** One value of an enum. */
struct SerializableEnumValueDefinition {
  1: string name;
  2: i32 datum;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** An enum. */
struct SerializableEnumDefinition {
  2: list<SerializableEnumValueDefinition> values;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** A type of its own whose values look like those of another type. */
struct SerializableOpaqueAliasDefinition {
  /** That other type, which must be one that no IDL defines. */
  2: type_id.TypeId targetType;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** What IDL can define. */
union SerializableTypeDefinition {
  1: SerializableStructDefinition structDef;
  2: SerializableUnionDefinition unionDef;
  3: SerializableEnumDefinition enumDef;
  4: SerializableOpaqueAliasDefinition opaqueAliasDef;
}

/** Where a definition was written. */
struct SerializableThriftSourceInfo {
  /** The file, as a URI such as \`file://thrift/lib/thrift/standard.thrift\`. */
  2: string locator;
  /** The name that it has there. */
  3: string name;
}

/** A definition and where it was written. */
struct SerializableTypeDefinitionEntry {
  1: SerializableTypeDefinition definition;
  /** Absent when it was not made of IDL. */
  2: optional SerializableThriftSourceInfo sourceInfo;
}

/** Types by universal name. Whatever one of them refers to is among them. */
struct SerializableTypeSystem {
  1: map<type_id.Uri, SerializableTypeDefinitionEntry> types;
}
`,
}
