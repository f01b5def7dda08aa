// Numbers that stand for something which is kept elsewhere; where that is follows from where the number was found.

include "thrift/annotation/thrift.thrift"

@thrift.Experimental
@thrift.TerseWrite
package "facebook.com/thrift/type"

/** The id of a field. */
@thrift.AllowLegacyTypedefUri
typedef i16 FieldId

/** The id of anything. Its meaning is up to whoever keeps the thing. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef i64 ExternId

/** The id of nothing. */
const ExternId noId = 0;

/** The id of a value. */
@thrift.AllowLegacyTypedefUri
typedef ExternId ValueId

/** The id of a protocol. */
@thrift.AllowLegacyTypedefUri
typedef ExternId ProtocolId

/** The id of a definition of a schema. */
@thrift.AllowLegacyTypedefUri
typedef ExternId DefinitionId

/** The id of a file of a schema. */
@thrift.AllowLegacyTypedefUri
typedef ExternId ProgramId

/** The id of source code. */
@thrift.AllowLegacyTypedefUri
typedef ExternId SourceId
