// Type systems: sets of types in which every type can be looked up. It may still change.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/record.thrift"
include "thrift/lib/thrift/type_id.thrift"

package "facebook.com/thrift/type_system"

/** The id of a field. */
@thrift.AllowLegacyTypedefUri
typedef id.FieldId FieldId

/** The name of a field. */
@thrift.AllowLegacyTypedefUri
typedef string FieldName

/** What a field is known by. No other field of the type has the same id or the same name. */
struct FieldIdentity {
  1: FieldId id;
  2: FieldName name;
}

/** When a field is there. */
enum PresenceQualifier {
  /** Nobody has said it, which is a mistake. */
  DEFAULT_INITIALIZED = 0,
  /** Always. */
  UNQUALIFIED = 1,
  /** When it is set. */
  OPTIONAL = 2,
  /** Always, but it is written only when it differs from the default of its type. */
  TERSE = 3,
}

/** A field of a struct or a union. */
struct SerializableFieldDefinition {
  1: FieldIdentity identity;
  2: PresenceQualifier presence;
  3: type_id.TypeId type;
  /** Its default, if it has one of its own. */
  4: optional record.SerializableRecord customDefaultPartialRecord;
  /** Its annotations by universal name. */
  5: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** A struct. */
struct SerializableStructDefinition {
  2: list<SerializableFieldDefinition> fields;
  /** Whether its fields will never change. */
  3: bool isSealed;
  /** Its annotations by universal name. */
  4: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** A union, all of whose fields are optional. */
struct SerializableUnionDefinition {
  2: list<SerializableFieldDefinition> fields;
  /** Whether its fields will never change. */
  3: bool isSealed;
  /** Its annotations by universal name. */
  4: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** One value of an enum. */
struct SerializableEnumValueDefinition {
  1: string name;
  2: i32 datum;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** An enum. */
struct SerializableEnumDefinition {
  2: list<SerializableEnumValueDefinition> values;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** A type of its own whose values look like those of another type. */
struct SerializableOpaqueAliasDefinition {
  /** That other type, which must be one that no IDL defines. */
  2: type_id.TypeId targetType;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** What IDL can define. */
union SerializableTypeDefinition {
  1: SerializableStructDefinition structDef;
  2: SerializableUnionDefinition unionDef;
  3: SerializableEnumDefinition enumDef;
  4: SerializableOpaqueAliasDefinition opaqueAliasDef;
}

/** Where a definition was written. */
struct SerializableThriftSourceInfo {
  /** The file, as a URI such as `file://thrift/lib/thrift/standard.thrift`. */
  2: string locator;
  /** The name that it has there. */
  3: string name;
}

/** A definition and where it was written. */
struct SerializableTypeDefinitionEntry {
  1: SerializableTypeDefinition definition;
  /** Absent when it was not made of IDL. */
  2: optional SerializableThriftSourceInfo sourceInfo;
}

/** Types by universal name. Whatever one of them refers to is among them. */
struct SerializableTypeSystem {
  1: map<type_id.Uri, SerializableTypeDefinitionEntry> types;
}
