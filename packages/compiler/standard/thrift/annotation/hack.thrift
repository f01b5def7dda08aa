// Annotations for the Hack generator. They change nothing for TypeScript.

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

/** Leaves the prefix out of what `getName()` returns. */
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
