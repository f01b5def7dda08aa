// Values whose type is known only when the program runs.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/any_rep.thrift"

package "facebook.com/thrift/type"

/** A value of any type, with all that is needed to read it. */
@thrift.DeprecatedUnvalidatedAnnotations{items = {"thrift.patch.uri": "facebook.com/thrift/op/AnyPatch"}}
typedef any_rep.AnyStruct Any

/** A value whose type or protocol may be left to the reader to know. */
typedef any_rep.SemiAnyStruct SemiAny

/** Values that are known by their `ValueId`. */
@thrift.AllowLegacyTypedefUri
typedef list<Any> AnyValueList

/** Values that are known by their `ValueId`. */
@thrift.AllowLegacyTypedefUri
typedef list<SemiAny> SemiAnyValueList
