// Values of every type, without the IDL of the types. The names to use for them are in protocol.thrift.

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
