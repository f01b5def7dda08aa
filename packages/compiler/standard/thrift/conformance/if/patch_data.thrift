// What the conformance tests ask about patches.

include "thrift/annotation/thrift.thrift"
include "thrift/conformance/if/any.thrift"

@thrift.AllowLegacyMissingUris
package;

/** A value after its patch. */
struct PatchOpResponse {
  1: any.Any result;
}

/** A value and a patch for it. */
struct PatchOpRequest {
  1: any.Any value;
  2: any.Any patch;
}

/** What to ask, and what to expect. */
struct PatchOpTestCase {
  1: PatchOpRequest request;
  3: any.Any result;
}
