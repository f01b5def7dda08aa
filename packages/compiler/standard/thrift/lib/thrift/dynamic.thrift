// Values as JSON has them.

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
