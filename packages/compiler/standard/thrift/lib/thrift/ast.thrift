// Former names of what is in schema.thrift.

include "thrift/lib/thrift/schema.thrift"

typedef schema.SourceInfo SourceInfo
typedef schema.IdentifierRef IdentifierRef
typedef schema.IncludeRef IncludeRef
typedef schema.Schema Ast
