// Patches of values whose type is known only when the program runs.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/any_patch_detail.thrift"
include "thrift/lib/thrift/any_rep.thrift"

@thrift.TerseWrite
@thrift.Experimental
package "facebook.com/thrift/op"

/** A change of an `Any`. IDL uses `AnySafePatch`, which can be passed on by programs that do not know all of these operations. */
struct AnyPatch {
  /** Replaces the value, and overrides all other operations. */
  1: optional any_rep.AnyStruct assign;
  /** Makes the value empty. */
  2: bool clear;
  /** Patches for values of certain types, which come before `ensureAny`; each type at most once. */
  10: list<any_patch_detail.TypeToPatchInternalDoNotUse> patchIfTypeIsPrior;
  /** The value to take, unless there is one of the same type already. */
  11: optional any_rep.AnyStruct ensureAny;
  /** Patches for values of certain types, which come after `ensureAny`; each type at most once. */
  12: list<any_patch_detail.TypeToPatchInternalDoNotUse> patchIfTypeIsAfter;
}

/** A change of an `Any`, as bytes. */
struct AnySafePatch {
  /** The version of the operations in it. */
  1: i32 version;
  /** The `AnyPatch`. */
  2: binary data;
}
