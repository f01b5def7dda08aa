// The `Any` of the conformance tests, older than the one in thrift/lib/thrift/any.thrift and written in another way.

include "thrift/annotation/thrift.thrift"
include "thrift/conformance/if/protocol.thrift"
include "thrift/lib/thrift/standard.thrift"

@thrift.AllowLegacyMissingUris
package;

/** A value of any type in any protocol. */
struct Any {
  /** The universal name of its type. */
  1: optional string type;
  /** The beginning of the SHA-256 of that name, in its place. */
  2: optional standard.ByteString typeHashPrefixSha2_256;
  /** The protocol of `data`; Compact when absent. */
  3: optional protocol.StandardProtocol protocol;
  /** The name of the protocol when `protocol` is `Custom`. */
  4: optional string customProtocol;
  /** The value as bytes. */
  5: standard.ByteBuffer data;
}

/** A value of any type that some languages read only once somebody asks for it. */
typedef Any LazyAny
