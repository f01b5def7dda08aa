// What any_patch.thrift is made of.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/any_rep.thrift"
include "thrift/lib/thrift/type.thrift"

@thrift.TerseWrite
@thrift.Experimental
package "facebook.com/thrift/op"

/** One entry of what is really a map from types to patches, written as a list because not every language can have structs as keys. */
struct TypeToPatchInternalDoNotUse {
  1: type.Type type;
  2: any_rep.AnyStruct patch;
}
