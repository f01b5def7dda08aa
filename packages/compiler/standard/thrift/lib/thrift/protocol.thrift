// Values of every type, and values of which only parts have been read.

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
  /** The protocol of the bytes in `values`. */
  1: type.Protocol protocol;
  2: MaskedData data;
  3: list<EncodedValue> values;
  /** The keys of maps. */
  4: list<Value> keys;
}
