// Annotations for the Erlang generator. They change nothing for TypeScript.

include "thrift/annotation/scope.thrift"

package "meta.com/thrift/annotation/erlang"

/** The atom to use as the name in Erlang. */
@scope.Definition
struct NameOverride {
  1: string name;
}

/** The value that a field of this enum starts with, by its name in the IDL. */
@scope.Enum
struct DefaultValue {
  1: string value;
}

/** What a struct is in Erlang. */
enum StructReprType {
  RECORD = 1,
  MAP = 2,
}

/** Whether structs are records or maps; on a service, those of its arguments and results. */
@scope.Struct
@scope.Service
struct StructRepr {
  1: StructReprType repr;
}

/** The kind of XML node that a field is read from in an IQ stanza. */
enum IqNodeType {
  XMLNODE = 1,
  XMLCDATA = 2,
  XMLATTRIBUTE = 3,
}

/** Where in an IQ stanza the field is. */
@scope.Field
struct Iq {
  1: IqNodeType node_type;
}

/** Skips the field when reading. */
@scope.Field
struct SkipDecode {}
