// Annotations for the Python generators. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "facebook.com/thrift/annotation/python"

/** Leaves the definition out of thrift-py3. */
@scope.RootDefinition
@scope.Field
@scope.Function
@scope.Transitive
struct Py3Hidden {}

/** Leaves the field out of the oldest generator. */
@scope.Field
struct PyDeprecatedHidden {
  1: string reason;
}

/** Makes the enum a Python flag, whose values can be combined. */
@scope.Enum
struct Flags {}

/** Prints values of the enum as numbers. */
@scope.Enum
struct EnumFormatAsInt {}

/** The name to use in Python. */
@scope.Definition
struct Name {
  1: string name;
}

/** Converts between the Thrift type and a Python type of one's own. */
@scope.Field
@scope.Typedef
@scope.Structured
struct Adapter {
  /** The class that converts, with its module. */
  1: string name;
  /** The type that it converts to, with its module; one that ends in `[]` gets the Thrift type between the brackets. */
  2: string typeHint;
}

/** Passes the struct between C++ and Python by field. */
@scope.Structured
struct UseCAPI {
  /** Passes it as bytes instead. */
  1: bool serialize = false;
}

/** Uses the C++ adapter of the typedef in thrift-py3. */
@scope.Typedef
struct Py3EnableCppAdapter {}

/** Lets other classes inherit from the generated one. */
@scope.Struct
@scope.Exception
struct MigrationBlockingAllowInheritance {}

/** Writes the elements of the set in order. */
@scope.Field
struct DeprecatedSortSetOnSerialize {}

/** Writes the entries of the map in the order of their keys. */
@scope.Field
struct DeprecatedKeySortMapOnSerialize {}

/** Does not remember the Python values of fields once they have been read. */
@scope.Struct
struct DisableFieldCache {}

/** What to do with a Python value that the Thrift type cannot hold. */
enum ConstraintLevel {
  /** Leaves the choice to Python. */
  UNSPECIFIED = 0,
  /** Takes it for now; writing it may fail. */
  ALLOW_INVALID = 1,
  /** Takes the nearest value that the type can hold. */
  MAP = 2,
  /** Raises an error. */
  REJECT = 3,
}

/** How a Python number becomes a `float`. */
@scope.Typedef
struct ConstrainedFloat32 {
  /** When it has more digits than a `float` can hold. */
  1: ConstraintLevel precision_loss;
  /** When it is too large for a `float`. */
  2: ConstraintLevel inf_overflow;
  /** When it is not a number. */
  3: ConstraintLevel not_a_number;
}

/** Remembers which fields of the struct this program has set. */
@scope.Struct
struct EnableUnsafeIssetInspection {}
