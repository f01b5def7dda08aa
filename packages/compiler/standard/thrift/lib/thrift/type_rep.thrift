// How types and protocols are written. The names to use for them are in type.thrift.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/standard.thrift"

@thrift.Experimental
package "facebook.com/thrift/type"

/** A protocol. */
@thrift.Uri{value = "facebook.com/thrift/type/Protocol"}
union ProtocolUnion {
  /** One that has a number. */
  1: standard.StandardProtocol standard;
  /** One that has a name. */
  2: string custom;
  /** One that is described elsewhere. */
  3: id.ProtocolId id;
  /** One whose bytes are compressed afterwards. */
  @thrift.Box
  4: CompressedProtocolStruct compressed;
}

/** A type with the types of its elements. */
@thrift.Uri{value = "facebook.com/thrift/type/Type"}
struct TypeStruct {
  1: standard.TypeName name;
  /** What a list or a set contains; the keys of a map, then its values; else nothing. */
  2: list<TypeStruct> params;
}

/** A protocol and how its bytes are compressed. */
@thrift.Uri{value = "facebook.com/thrift/type/CompressedProtocol"}
struct CompressedProtocolStruct {
  /** The protocol of the bytes before they were compressed. */
  1: ProtocolUnion protocol;
  2: CompressionSpecStruct compression;
}

/** How bytes are compressed. */
@thrift.Uri{value = "facebook.com/thrift/type/CompressionSpec"}
struct CompressionSpecStruct {
  /** The algorithm, by a number that both sides have agreed on. It is never 0. */
  1: byte id;
  /** How many bytes there were before, for algorithms that need to know and for readers that set a limit. */
  2: optional i64 uncompressed_data_size_bytes;
  /** Settings of the algorithm, for whoever wants to compress in the same way again. Nobody needs them to read. */
  3: optional binary compression_parameters;
}
