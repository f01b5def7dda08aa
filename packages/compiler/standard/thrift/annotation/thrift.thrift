// The annotations that every language understands.

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
  /** Ranges, each from its key up to but not including its value: `{10: 15}` reserves 10 to 14. */
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
 * Above a struct, an exception or a package it holds for every field there that is neither `optional` nor `required`.
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

/** Like `Box`, and equal values may be one and the same object. */
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

/** How urgent calls of the function are; without it they are `NORMAL`. */
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

/** Carries annotations of the old kind, `(key = "value")`, which nobody checks. */
@scope.Definition
struct DeprecatedUnvalidatedAnnotations {
  /** The old annotations by name. */
  1: map<string, string> items;
}

/** Allows a name that Thrift keeps for itself: one with `_fbthrift` in it, in whatever case. */
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

/** Allows a field to be `required`, which Meta's compiler has given up. */
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
