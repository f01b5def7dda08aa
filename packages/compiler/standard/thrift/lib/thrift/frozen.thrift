// The layout of values in Frozen, a format of C++ that is used where it lies, without being read.

include "thrift/annotation/cpp.thrift"
include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** Where a field lies. */
struct Field {
  /** The layout of its type: a key of `Schema.layouts`. */
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
