// What the conformance tests ask about reading and writing.

include "thrift/annotation/thrift.thrift"
include "thrift/conformance/if/any.thrift"
include "thrift/conformance/if/protocol.thrift"

@thrift.AllowLegacyMissingUris
package;

/** A value to read, and to write again. */
struct RoundTripRequest {
  1: any.Any value;
  /** The protocol to write in; that of the value when absent. */
  2: optional protocol.ProtocolStruct targetProtocol;
}

/** The value as it was written again. */
struct RoundTripResponse {
  1: any.Any value;
}

/** What to ask, and what to expect. */
struct RoundTripTestCase {
  1: RoundTripRequest request;
  /** Absent when the value is to come back as it was. */
  2: optional RoundTripResponse expectedResponse;
  /** Whether reading is to fail. */
  3: bool expectException = false;
}
