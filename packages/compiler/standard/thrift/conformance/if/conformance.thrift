// What a server of the conformance tests answers.

include "thrift/conformance/if/patch_data.thrift"
include "thrift/conformance/if/serialization.thrift"

package;

/** Shows that an implementation reads, writes and patches values like all others. */
service ConformanceService {
  /** Reads a value and writes it again. */
  serialization.RoundTripResponse roundTrip(1: serialization.RoundTripRequest request);

  /** Patches a value. */
  patch_data.PatchOpResponse patch(1: patch_data.PatchOpRequest request);
}
