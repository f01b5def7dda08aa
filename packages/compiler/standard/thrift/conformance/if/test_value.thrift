// Values as the calls that write them, so that the conformance tests can have bytes that no value has.

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
