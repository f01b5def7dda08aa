// Masks: which parts of a value are meant.

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
  /** An `Any`, unless its value has one of these types. */
  7: MapTypeToMask excludes_type;
  /** An `Any`, if its value has one of these types. */
  8: MapTypeToMask includes_type;
}

/** Everything. */
const Mask allMask = Mask{excludes = {}};

/** Nothing. */
const Mask noneMask = Mask{includes = {}};
