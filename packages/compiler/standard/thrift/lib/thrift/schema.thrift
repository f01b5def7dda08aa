// A schema: what IDL means, as a value. A program that has it can work with types that it was not compiled with.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/protocol.thrift"
include "thrift/lib/thrift/standard.thrift"
include "thrift/lib/thrift/type.thrift"

@thrift.Experimental
@thrift.TerseWrite
package "facebook.com/thrift/type"

/** Ids of annotations, at most one of each type. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef set<id.ValueId> AnnotationIds

/** An annotation as it was written. */
struct Annotation {
  /** Its fields by name; a struct among them is a map of its fields. */
  1: map<string, protocol.Value> fields;
}

/** An annotation with its type. */
struct StructuredAnnotation {
  1: standard.TypeUri type;
  2: map<string, protocol.Value> fields;
}

/** Ids of definitions, in the order in which they are written. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<id.DefinitionId> DefinitionIds

/** Ids of included files, in the order in which they are included. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<id.ProgramId> IncludeIds

/** The parts of a URI. */
@thrift.Experimental
struct DecodedUri {
  1: string scheme;
  /** `["meta", "com"]` for `meta.com`. */
  2: list<string> domain;
  /** `["path", "to", "file"]` for `path/to/file`. */
  4: list<string> path;
  5: map<string, string> query;
  6: string fragment;
}

/** What every definition has. */
struct DefinitionAttrs {
  /** Its name without that of its file. */
  1: string name;
  /** Its universal name. */
  2: string uri;
  /** Ids of its annotations. `annotationsByKey` has taken their place. */
  3: AnnotationIds structuredAnnotations;
  /** Its annotations by name. `annotationsByKey` has taken their place. */
  8: map<string, Annotation> annotations;
  /** Its annotations by the keys of their types. */
  9: map<DefinitionKey, Annotation> annotationsByKey;
  /** Its annotations of the old kind, `(key = "value")`. */
  4: map<string, string> unstructuredAnnotations;
  /** The comment above it. */
  6: DocBlock docs;
  /** Where it is, without that comment. */
  7: SourceRange sourceRange;
}

/** A stretch of a file. Lines and columns count from 1. */
struct SourceRange {
  1: id.ProgramId programId;
  2: i32 beginLine;
  3: i32 beginColumn;
  4: i32 endLine;
  5: i32 endColumn;
}

/** A comment that documents something. */
struct DocBlock {
  1: string contents;
  2: SourceRange sourceRange;
}

/** Names a service or an interaction. */
struct InterfaceRef {
  1: standard.TypeUri uri;
}

/** One value of an enum. */
struct EnumValue {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: i32 value;
}

/** An enum. */
struct Enum {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: list<EnumValue> values;
}

/** When a field is written. */
enum FieldQualifier {
  /** Always. */
  Default = 0,
  /** When it is set: `optional`. */
  Optional = 1,
  /** When it differs from the default of its type: `@thrift.TerseWrite`. */
  Terse = 2,
  /** Always, and it says so: `required`. */
  Fill = 3,
}

/** A field of a struct, a union or an exception, or a parameter. */
struct Field {
  1: id.FieldId id;
  2: FieldQualifier qualifier;
  3: type.Type type;
  @thrift.Mixin
  4: DefinitionAttrs attrs;
  /** Its default, if it has one of its own. */
  5: id.ValueId customDefault;
}

/** Fields in the order in which they are written. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<Field> Fields

/** A struct. */
struct Struct {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Fields fields;
}

/** A union. */
struct Union {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Fields fields;
}

/** How long the cause of an exception lasts. */
enum ErrorKind {
  /** Nobody has said it, so the next try may succeed. */
  Unspecified = 0,
  /** The next try may succeed. */
  Transient = 1,
  /** A try succeeds after something on the server has changed. */
  Stateful = 2,
  /** No try will succeed. */
  Permanent = 3,
}

/** Whose fault an exception is. */
enum ErrorBlame {
  Unspecified = 0,
  Server = 1,
  Client = 2,
}

/** Whether a failed call has changed anything. */
enum ErrorSafety {
  Unspecified = 0,
  /** It has not. */
  Safe = 1,
}

/** An exception. */
struct Exception {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Fields fields;
  3: ErrorSafety safety;
  4: ErrorKind kind;
  5: ErrorBlame blame;
}

/** What is in `throws`. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<Field> Exceptions

/** The parameters of a function. */
struct Paramlist {
  1: Fields fields;
}

/** What a caller may rely on. */
enum FunctionQualifier {
  Unspecified = 0,
  /** Nothing: there is no response. */
  OneWay = 1,
  /** A call that has failed may be repeated. */
  Idempotent = 2,
  /** Any call may be repeated. */
  ReadOnly = 3,
}

/** Values that the server sends one after another: `stream<…>`. */
struct Stream {
  1: type.Type payload;
  2: Exceptions exceptions;
}

/** Values that the client sends one after another, until the server ends the call with a response: `sink<…>`. */
struct Sink {
  1: type.Type payload;
  2: Exceptions clientExceptions;
  3: type.Type finalResponse;
  4: Exceptions serverExceptions;
}

/** Values that both sides send one after another: `sink<…>, stream<…>`. */
struct BidirectionalStream {
  1: type.Type sinkPayload;
  2: Exceptions sinkExceptions;
  3: type.Type streamPayload;
  4: Exceptions streamExceptions;
}

/** An interaction. */
struct Interaction {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Functions functions;
}

/** What a function returns beside its first response. */
union ReturnType {
  /** Outdated. */
  1: type.Type thriftType;
  2: Stream streamType;
  3: Sink sinkType;
  /** Outdated. */
  4: id.DefinitionId interactionType;
  5: BidirectionalStream bidirectionalStream;
}

/** All that a function returns. */
@thrift.AllowLegacyTypedefUri
typedef list<ReturnType> ReturnTypes

/** A function of a service or an interaction. */
struct Function {
  1: FunctionQualifier qualifier;
  /** Outdated. */
  2: ReturnTypes returnTypes;
  @thrift.Mixin
  3: DefinitionAttrs attrs;
  4: Paramlist paramlist;
  5: Exceptions exceptions;
  /** The type of the response, or of the first one. */
  6: type.Type returnType;
  /** What follows the first response. */
  7: ReturnType streamOrSink;
  /** The interaction that it begins. */
  8: InterfaceRef interactionType;
  /** Whether it comes from `performs`, and so does nothing but begin an interaction. */
  9: bool isPerforms;
}

/** Functions in the order in which they are written. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<Function> Functions

/** A service. */
struct Service {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: Functions functions;
  /** The service that it extends. */
  3: InterfaceRef baseService;
}

/** A constant. */
struct Const {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: type.Type type;
  3: id.ValueId value;
}

/** A typedef. */
struct Typedef {
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  /** The type that it names. */
  2: type.Type type;
}

/** Anything that IDL can define. */
union Definition {
  1: Struct structDef;
  2: Union unionDef;
  3: Exception exceptionDef;
  4: Enum enumDef;
  5: Typedef typedefDef;
  6: Const constDef;
  7: Service serviceDef;
  8: Interaction interactionDef;
}

/** Definitions that are known by their `DefinitionId`. */
@thrift.AllowLegacyTypedefUri
typedef list<Definition> DefinitionList

/** What a definition is known by in one schema. It means nothing in another one, nor in the next one of the same files. */
@thrift.AllowLegacyTypedefUri
typedef standard.ByteString DefinitionKey

/** Definitions by key. */
@thrift.AllowLegacyTypedefUri
typedef map<DefinitionKey, Definition> DefinitionMap

/** A file. */
struct Program {
  /** Its name, its package as the universal name, and the annotations of the package. */
  @thrift.Mixin
  1: DefinitionAttrs attrs;
  2: id.ProgramId id;
  3: IncludeIds includes;
  /** Its definitions in the order in which they are written. */
  4: DefinitionIds definitions;
  /** The same by key. */
  8: list<DefinitionKey> definitionKeys;
  /** The path as the compiler was given it. */
  5: string path;
  /** What `cpp_include` and its like name, by the language. */
  6: map<string, list<string>> languageIncludes;
  /** Its namespaces by language. */
  7: map<string, string> namespaces;
}

/** Files that are known by their `ProgramId`. */
@thrift.AllowLegacyTypedefUri
typedef list<Program> ProgramList

/** What a value is known by: its hash. */
@thrift.AllowLegacyTypedefUri
typedef id.ValueId ValueKey

/** Files and all that they define. */
@thrift.Experimental
struct Schema {
  /** The files, the main one first and what it includes after it. */
  1: ProgramList programs;
  /** The values of constants and defaults, by id. */
  2: list<protocol.Value> values;
  /** The same by key. */
  3: map<ValueKey, protocol.Value> valuesMap;
  /** The definitions by id. */
  4: DefinitionList definitions;
  /** The same by key. */
  8: DefinitionMap definitionsMap;
  /** What `Program` says now. */
  5: map<id.ProgramId, SourceInfo> sources;
  /** Every place in the main file that names something, if that was asked for. */
  6: list<IdentifierRef> identifierSourceRanges;
  /** Every place in the main file that includes something, if that was asked for. */
  7: list<IncludeRef> includeSourceRanges;
}

/** A file, as it was described in former times. */
struct SourceInfo {
  /** Its path, which may be one that no disk has. */
  1: string fileName;
  /** What `cpp_include` and its like name, by the language. */
  2: map<string, list<id.ValueId>> languageIncludes;
  /** Its namespaces by language. */
  3: map<string, id.ValueId> namespaces;
}

/** A place that names something. */
struct IdentifierRef {
  1: SourceRange range;
  /** What it names; for a value of an enum, the enum. */
  2: standard.TypeUri uri;
  /** The value of the enum. */
  3: string enumValue;
}

/** A place that includes a file. */
struct IncludeRef {
  1: SourceRange range;
  2: id.ProgramId target;
}
