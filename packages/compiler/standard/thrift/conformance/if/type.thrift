// What the conformance tests know of a type.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** The names of a type. */
@thrift.Uri{value = "facebook.com/thrift/ThriftTypeInfo"}
struct ThriftTypeInfo {
  /** Its universal name. */
  1: string uri;
  /** Universal names that it had or will have. */
  2: set<string> altUris;
  /** How many bytes of its hash stand for it: none when 0, the usual number when absent. */
  3: optional byte typeHashBytes;
}
