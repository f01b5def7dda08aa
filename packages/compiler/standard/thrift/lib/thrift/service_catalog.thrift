// Services as a type system knows types. It may still change.

include "thrift/lib/thrift/record.thrift"
include "thrift/lib/thrift/type_id.thrift"
include "thrift/lib/thrift/type_system.thrift"

package "facebook.com/thrift/type_system"

/** Whether a call may be repeated. */
enum FunctionQualifier {
  Unspecified = 0,
  Idempotent = 1,
  ReadOnly = 2,
}

/** What goes back and forth in a call. */
enum RpcKind {
  /** A request and its response. */
  Unary = 0,
  /** A request only. */
  OneWay = 1,
  /** A request and many responses. */
  Stream = 2,
  /** Many requests and a response. */
  Sink = 3,
  /** Many requests and many responses. */
  BidirectionalStream = 4,
}

/** Whether a failed call has changed anything. */
enum ExceptionSafety {
  Unspecified = 0,
  /** It has not. */
  Safe = 1,
}

/** How long the cause of an exception lasts. */
enum ExceptionKind {
  Unspecified = 0,
  /** The next try may succeed. */
  Transient = 1,
  /** A try succeeds after something on the server has changed. */
  Stateful = 2,
  /** No try will succeed. */
  Permanent = 3,
}

/** Whose fault an exception is. */
enum ExceptionBlame {
  Unspecified = 0,
  Server = 1,
  Client = 2,
}

/** A parameter of a function. */
struct SerializableParameter {
  1: type_system.FieldIdentity identity;
  2: type_id.TypeId type;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** An exception that a function throws. */
struct SerializableException {
  /** Its place in `throws`. */
  1: type_system.FieldIdentity identity;
  2: type_id.TypeId type;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
  4: ExceptionSafety safety;
  5: ExceptionKind kind;
  6: ExceptionBlame blame;
}

/** Values that the server sends one after another. */
struct SerializableStream {
  1: type_id.TypeId payloadType;
  2: list<SerializableException> exceptions;
}

/** Values that the client sends one after another, until the server ends the call with a response. */
struct SerializableSink {
  1: type_id.TypeId payloadType;
  2: optional type_id.TypeId finalResponseType;
  3: list<SerializableException> clientExceptions;
  4: list<SerializableException> serverExceptions;
}

/** Values that both sides send one after another. */
struct SerializableBidirectionalStream {
  1: type_id.TypeId sinkPayloadType;
  2: type_id.TypeId streamPayloadType;
  3: list<SerializableException> sinkExceptions;
  4: list<SerializableException> streamExceptions;
}

/** What a call sends after its first response. */
union SerializableStreamingResponse {
  1: SerializableStream serverStream;
  2: SerializableSink clientSink;
  3: SerializableBidirectionalStream bidirectionalStream;
}

/** What a function returns. */
struct SerializableFunctionResponse {
  /** Absent when it returns nothing. */
  1: optional type_id.TypeId initialResponseType;
  2: optional SerializableStreamingResponse streaming;
  /** The universal name of the interaction that it begins. */
  3: optional type_id.Uri createsInteraction;
}

/** A function of a service or an interaction. */
struct SerializableFunction {
  1: string name;
  2: FunctionQualifier qualifier;
  3: list<SerializableParameter> params;
  4: SerializableFunctionResponse response;
  5: list<SerializableException> exceptions;
  6: RpcKind rpcKind;
  /** Its annotations by universal name. */
  7: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** A service. */
struct SerializableServiceDefinition {
  1: list<SerializableFunction> functions;
  /** The universal name of the service that it extends. */
  2: optional type_id.Uri baseService;
  /** Its annotations by universal name. */
  3: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** An interaction. */
struct SerializableInteractionDefinition {
  1: list<SerializableFunction> functions;
  /** Its annotations by universal name. */
  2: map<type_id.Uri, record.SerializableRecord> annotations;
}

/** What has functions. */
union SerializableRpcInterfaceDefinition {
  1: SerializableServiceDefinition serviceDef;
  2: SerializableInteractionDefinition interactionDef;
}

/** Services and interactions, and the types that they use. */
struct SerializableServiceCatalog {
  /** Those types; absent when the reader has them, or gets them elsewhere. */
  1: optional type_system.SerializableTypeSystem types;
  /** The services and interactions by universal name. */
  2: map<type_id.Uri, SerializableRpcInterfaceDefinition> interfaces;
  /** The digest of those types, whether they are here or not. */
  3: binary typesDigest;
}
