// Patches: changes of values that are values themselves. What each field of a patch does is in patch_op.thrift.

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

/** A change of a `bool`. */
struct BoolPatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional bool assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Negates the value. */
  9: bool invert;
}

/** A change of a `byte`. */
struct BytePatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional byte assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: byte add;
}

/** A change of an `i16`. */
struct I16Patch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional i16 assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: i16 add;
}

/** A change of an `i32`. */
struct I32Patch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional i32 assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: i32 add;
}

/** A change of an `i64`. */
struct I64Patch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional i64 assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: i64 add;
}

/** A change of a `float`. */
struct FloatPatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional float assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: float add;
}

/** A change of a `double`. */
struct DoublePatch {
  /** Replaces the value, and overrides all other operations. An absent value stays absent. */
  1: optional double assign;
  /** Brings back the default of the type. */
  2: bool clear;
  /** Adds to the value. */
  8: double add;
}

/** A change of a `string`. */
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
