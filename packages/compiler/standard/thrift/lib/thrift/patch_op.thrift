// The operations of patches.

package "facebook.com/thrift/op"

/** What a field of a patch does: the id of the field says it, in every patch. */
enum PatchOp {
  Unspecified = 0,
  /** Replaces the value, and overrides all other operations. */
  Assign = 1,
  /** Brings back the default of the type, or removes the value of an optional field. */
  Clear = 2,
  /** Applies patches to the parts of the value, before other operations. */
  PatchPrior = 3,
  /** Gives the union this value, unless it already holds the same field. */
  EnsureUnion = 4,
  /** Gives values to fields that are not set, and to keys that are not in the map. */
  EnsureStruct = 5,
  /** Applies patches to the parts of the value, after other operations. */
  PatchAfter = 6,
  /** Removes elements of a set, keys of a map or fields of a struct, and subtracts from a number. */
  Remove = 7,
  /** Adds elements to a set, puts something before a list, a string or bytes, and adds to a number. */
  Add = 8,
  /** Sets entries of a map, puts something behind a list, a string or bytes, and negates a bool. */
  Put = 9,
  /** Only for `Any`: patches the value if it has a certain type, before `EnsureAny`. */
  PatchIfTypeIsPrior = 10,
  /** Only for `Any`: gives it this value, unless its value already has the same type. */
  EnsureAny = 11,
  /** Only for `Any`: patches the value if it has a certain type, after `EnsureAny`. */
  PatchIfTypeIsAfter = 12,
}
