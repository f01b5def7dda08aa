// Names of protocols, as the conformance tests write them.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** The protocols that have a number. */
enum StandardProtocol {
  /** One that is known by a name instead. */
  Custom = 0,
  Binary = 1,
  Compact = 2,
  Json = 3,
  SimpleJson = 4,
}

/** A protocol. */
struct ProtocolStruct {
  1: StandardProtocol standard;
  /** The name of the protocol when `standard` is `Custom`. */
  2: optional string custom;
}
