// Annotations that Meta keeps for its own infrastructure.

include "thrift/annotation/scope.thrift"
include "thrift/annotation/thrift.thrift"

package "facebook.com/thrift/annotation"

/** Adds the fields of another struct to this one, each with the id -1000 minus its own. */
@scope.Struct
@thrift.Experimental
struct InjectMetadataFields {
  /** The name of that struct. */
  1: string type;
}
