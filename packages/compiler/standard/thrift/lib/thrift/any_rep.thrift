// How a value of any type is written. The names to use for it are in any.thrift.

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
  /** The protocol of `data`. */
  2: type.Protocol protocol;
  /** The value as bytes. */
  3: standard.ByteBuffer data;
}

/** A value whose type or protocol may be left to the reader to know. */
@thrift.Uri{value = "facebook.com/thrift/type/SemiAny"}
struct SemiAnyStruct {
  /** The type of the value; empty when it is not known, or when `data` is not Thrift. */
  1: type.Type type;
  /** The protocol of `data`; empty when it is not known, or when `data` is not Thrift. */
  2: type.Protocol protocol;
  /** The value as bytes. */
  3: standard.ByteBuffer data;
}
