// What Rocket, Meta's transport, sends beside the values of a call.

include "thrift/annotation/thrift.thrift"

@thrift.AllowLegacyMissingUris
package;

/** Bytes that may be many. */
typedef binary IOBufPtr

/** How a checksum is computed. */
enum ChecksumAlgorithm {
  NONE = 0,
  CRC32 = 1,
  XXH3_64 = 2,
}

/** A checksum of the data that follows. */
struct Checksum {
  1: ChecksumAlgorithm algorithm;
  2: i64 checksum;
  /** Guards against collisions. */
  3: i64 salt;
}

/** The protocol of the data. */
enum ProtocolId {
  BINARY = 0,
  COMPACT = 2,
}

/** What goes back and forth in a call. */
enum RpcKind {
  /** A request and its response. */
  SINGLE_REQUEST_SINGLE_RESPONSE = 0,
  /** A request only. */
  SINGLE_REQUEST_NO_RESPONSE = 1,
  /** A request and many responses. */
  SINGLE_REQUEST_STREAMING_RESPONSE = 4,
  /** Many requests and a response. */
  SINK = 6,
  /** Many requests and many responses. */
  BIDIRECTIONAL_STREAM = 7,
}

/** How urgent a call is. */
enum RpcPriority {
  HIGH_IMPORTANT = 0,
  HIGH = 1,
  IMPORTANT = 2,
  NORMAL = 3,
  BEST_EFFORT = 4,
  /** How many priorities there are. */
  N_PRIORITIES = 5,
}

/** How THeader, the older transport, compresses. It knows only `ZLIB` and `ZSTD`; the others name settings. */
enum TTransform {
  NONE = 0,
  ZLIB = 1,
  ZSTD = 5,
  LZ4 = 6,
  CUSTOM = 7,
  ZLIB_LESS = 8,
  ZSTD_LESS = 9,
  LZ4_LESS = 10,
  ZLIB_MORE = 11,
  ZSTD_MORE = 12,
  LZ4_MORE = 13,
}

/** How data is compressed. Those with `LESS` or `MORE` spend less or more time for a larger or smaller result. */
enum CompressionAlgorithm {
  NONE = 0,
  ZLIB = 1,
  ZSTD = 2,
  LZ4 = 3,
  CUSTOM = 1000,
  ZLIB_LESS = 100000,
  ZSTD_LESS = 100001,
  LZ4_LESS = 100002,
  ZLIB_MORE = 200000,
  ZSTD_MORE = 200001,
  LZ4_MORE = 200002,
}

/** How much zlib compresses. */
enum ZlibCompressionLevelPreset {
  DEFAULT = 0,
  LESS = 1,
  MORE = 2,
}

/** How much zstd compresses. */
enum ZstdCompressionLevelPreset {
  DEFAULT = 0,
  LESS = 1,
  MORE = 2,
}

/** How much LZ4 compresses. */
enum Lz4CompressionLevelPreset {
  DEFAULT = 0,
  LESS = 1,
  MORE = 2,
}

/** How long the cause of an exception lasts. */
enum ErrorKind {
  UNSPECIFIED = 0,
  /** The next try may succeed. */
  TRANSIENT = 1,
  /** A try succeeds after something on the server has changed. */
  STATEFUL = 2,
  /** No try will succeed. */
  PERMANENT = 3,
}

/** Whose fault an exception is. */
enum ErrorBlame {
  UNSPECIFIED = 0,
  SERVER = 1,
  CLIENT = 2,
}

/** Whether a failed call has changed anything. */
enum ErrorSafety {
  UNSPECIFIED = 0,
  /** It has not. */
  SAFE = 1,
}

struct ZlibCompressionCodecConfig {
  1: optional ZlibCompressionLevelPreset levelPreset;
}

struct ZstdCompressionCodecConfig {
  1: optional ZstdCompressionLevelPreset levelPreset;
}

struct Lz4CompressionCodecConfig {
  1: optional Lz4CompressionLevelPreset levelPreset;
}

struct CustomCompressionCodecConfig {
  1: optional binary payload;
}

/** How to compress, with settings. */
union CodecConfig {
  1: ZlibCompressionCodecConfig zlibConfig;
  2: ZstdCompressionCodecConfig zstdConfig;
  3: CustomCompressionCodecConfig customConfig;
  4: Lz4CompressionCodecConfig lz4Config;
}

/** What to compress, and how. */
struct CompressionConfig {
  1: optional CodecConfig codecConfig;
  /** Data with fewer bytes is not worth it. */
  2: optional i64 compressionSizeLimit;
}

/** What the two sides offer each other in the TLS handshake. */
struct NegotiationParameters {
  /** The compressions that are accepted, one bit each: the lowest is algorithm 1. */
  1: optional i64 compressionAlgos;
  2: optional bool useStopTLS;
  3: optional bool useStopTLSV2;
  4: optional bool useStopTLSForTTLSTunnel;
  /** The PSP upgrades that are accepted, one bit each; the server answers with one of them. */
  5: optional i64 pspUpgradeProtocol;
}

/** A string that C++ need not copy. */
typedef string ManagedStringViewField

/** Begins an interaction. */
struct InteractionCreate {
  /** A number above 0 that the client has chosen; no other interaction of the connection has it now. */
  1: i64 interactionId;
  2: ManagedStringViewField interactionName;
}

/** Ends an interaction. */
struct InteractionTerminate {
  1: i64 interactionId;
}

/** File descriptors that are sent along. */
struct FdMetadata {
  /** Counts them over the whole connection. */
  1: optional i64 fdSeqNum;
  /** How many there are. */
  2: optional i32 numFds;
}

/** Whose quota a call uses. */
struct QuotaReportConfig {
  1: i64 backendId;
  2: list<string> reportingHierarchy;
}

/** What the client wants to be logged. */
struct LoggingContext {
  /** How often calls are logged. */
  1: i64 logSampleRatio = 0;
  /** How often failed calls are logged. */
  2: i64 logErrorSampleRatio = 0;
  /** A name that the client has given the request. */
  3: optional string requestId;
  4: optional string routingTarget;
  5: i32 requestAttemptId;
}

/** What comes with a request. */
@thrift.ReserveIds{ids = [4, 9, 10, 12, 21]}
struct RequestRpcMetadata {
  /** The protocol of the arguments. Always set. */
  1: optional ProtocolId protocol;
  /** The function to call. Always set. */
  2: optional ManagedStringViewField name;
  /** What goes back and forth. Always set. */
  3: optional RpcKind kind;
  /** How long the client waits for the response. */
  5: optional i32 clientTimeoutMs;
  /** How long the request may wait in the server's queue. */
  6: optional i32 queueTimeoutMs;
  7: optional RpcPriority priority;
  /** Headers of the application. */
  8: optional map<string, string> otherMetadata;
  /** The CRC32C of the arguments before they were compressed. */
  11: optional i32 crc32c;
  /** The counter that the server is to answer with in `load`. */
  13: optional string loadMetric;
  /** How the arguments are compressed; absent when they are not. */
  14: optional CompressionAlgorithm compression;
  /** How the response is to be compressed. */
  15: optional CompressionConfig compressionConfig;
  /** The interaction that the call belongs to, if it exists already. */
  16: optional i64 interactionId;
  /** The interaction that the call belongs to, if it is to begin with it. */
  17: optional InteractionCreate interactionCreate;
  18: optional string clientId;
  19: optional string serviceTraceMeta;
  /** Headers of the framework that Thrift is part of. */
  20: optional IOBufPtr frameworkMetadata;
  @thrift.Box
  22: optional FdMetadata fdMetadata;
  23: optional LoggingContext loggingContext;
  /** For whom the server does the work. */
  24: optional string tenantId;
  25: optional Checksum checksum;
  /** Whether the response is to have a checksum. */
  26: optional bool checksumResponse;
  /** The counter that the server is to answer with in `secondaryLoad`. */
  27: optional string secondaryLoadMetric;
  28: optional QuotaReportConfig quotaReportConfig;
  /** The counter that the server is to answer with in `stopperMetric`. */
  29: optional string stopperMetric;
  /** The counter that the server is to answer with in `grLoad`. */
  30: optional string grLoadMetric;
}

/** What an exception says of itself. */
struct ErrorClassification {
  1: optional ErrorKind kind;
  2: optional ErrorBlame blame;
  3: optional ErrorSafety safety;
}

struct PayloadResponseMetadata {}

struct PayloadDeclaredExceptionMetadata {
  1: optional ErrorClassification errorClassification;
}

struct PayloadProxyExceptionMetadata {}

struct PayloadAppUnknownExceptionMetdata {
  1: optional ErrorClassification errorClassification;
}

struct PayloadAnyExceptionMetadata {}

/** The kind of an exception, and what the data of the response is. */
@thrift.ReserveIds{ids = [3, 4, 5]}
union PayloadExceptionMetadata {
  /** One that the function declares; the data is the exception. */
  1: PayloadDeclaredExceptionMetadata declaredException;
  /** One that a proxy has wrapped in its own way. `anyException` has taken its place. */
  2: PayloadProxyExceptionMetadata DEPRECATED_proxyException;
  /** One that nobody has declared; there is no data. Since version 8. */
  6: PayloadAppUnknownExceptionMetdata appUnknownException;
  /** Any exception; the data is a `SemiAnyStruct` with it. Since version 10. */
  7: PayloadAnyExceptionMetadata anyException;
}

/** An exception. */
struct PayloadExceptionMetadataBase {
  1: optional string name_utf8;
  2: optional string what_utf8;
  /** Its kind; when absent, one that nobody has declared. */
  3: optional PayloadExceptionMetadata metadata;
}

/** What the data of a response is. */
union PayloadMetadata {
  /** The result of the function. */
  1: PayloadResponseMetadata responseMetadata;
  /** An exception. */
  2: PayloadExceptionMetadataBase exceptionMetadata;
}

struct ProxiedPayloadMetadata {}

/** How long a request has waited. */
struct QueueMetadata {
  /** The time in the queue. */
  1: i32 queueingTimeMs;
  /** How long it might have waited, if there was a limit. */
  2: optional i32 queueTimeoutMs;
}

/** What comes with a response. */
@thrift.ReserveIds{ids = [1, 2, 11]}
struct ResponseRpcMetadata {
  /** Headers of the application. */
  3: optional map<string, string> otherMetadata;
  /** The load of the server, if the request has named a counter for it. */
  4: optional i64 load;
  /** The CRC32C of the data before it was compressed. */
  5: optional i32 crc32c;
  /** How the data is compressed; absent when it is not. */
  6: optional CompressionAlgorithm compression;
  /** What the data is. Always set. */
  7: optional PayloadMetadata payloadMetadata;
  /** Set when a proxy has passed the request on. */
  8: optional ProxiedPayloadMetadata proxiedPayloadMetadata;
  /** The number of the stream that follows, as the transport knows it. */
  9: optional i32 streamId;
  /** How long the request has waited, for some of them. */
  10: optional QueueMetadata queueMetadata;
  @thrift.Box
  12: optional FdMetadata fdMetadata;
  /** Headers of the framework that Thrift is part of. */
  13: optional IOBufPtr frameworkMetadata;
  14: optional Checksum checksum;
  /** The counter that `secondaryLoadMetric` has named. */
  15: optional i64 secondaryLoad;
  /** The counter that the request's `stopperMetric` has named. */
  16: optional i64 stopperMetric;
  /** The counter that `grLoadMetric` has named. */
  17: optional i64 grLoad;
}

/** What has become of a request that failed outside of its handler. */
enum ResponseRpcErrorCategory {
  /** The server may have begun with it. */
  INTERNAL_ERROR = 0,
  /** The server has not begun with it, because it makes no sense. */
  INVALID_REQUEST = 1,
  /** The server has not begun with it, because it has too much to do; it may be sent again. */
  LOADSHEDDING = 2,
  /** The server has not begun with it, because it is about to end; it may be sent to another one. */
  SHUTDOWN = 3,
}

/** Why a request has failed outside of its handler. Unless something else is said, the category is `INTERNAL_ERROR`. */
enum ResponseRpcErrorCode {
  UNKNOWN = 0,
  /** The server has too much to do. `LOADSHEDDING` */
  OVERLOAD = 1,
  /** The time was up before the server was done. */
  TASK_EXPIRED = 2,
  /** The queue was full. `LOADSHEDDING` */
  QUEUE_OVERLOADED = 3,
  /** The server is about to begin or to end. `SHUTDOWN` */
  SHUTDOWN = 4,
  /** Somebody wanted it to fail. */
  INJECTED_FAILURE = 5,
  /** The request could not be read. `INVALID_REQUEST` */
  REQUEST_PARSING_FAILURE = 6,
  /** The request has waited for too long. `LOADSHEDDING` */
  QUEUE_TIMEOUT = 7,
  RESPONSE_TOO_BIG = 8,
  /** The function is called in another way, as one that streams or one that does not. `INVALID_REQUEST` */
  WRONG_RPC_KIND = 9,
  /** There is no such function. `INVALID_REQUEST` */
  UNKNOWN_METHOD = 10,
  /** The checksum does not fit the data. `INVALID_REQUEST` */
  CHECKSUM_MISMATCH = 11,
  INTERRUPTION = 12,
  /** The application has too much to do. `LOADSHEDDING` */
  APP_OVERLOAD = 13,
  /** There is no such interaction. */
  UNKNOWN_INTERACTION_ID = 14,
  /** The interaction could not be begun. */
  INTERACTION_CONSTRUCTOR_ERROR = 15,
  /** The application does not implement the function. `INVALID_REQUEST` */
  UNIMPLEMENTED_METHOD = 16,
  /** The tenant has used up its share. `LOADSHEDDING` */
  TENANT_QUOTA_EXCEEDED = 17,
  /** Earlier requests of the interaction were rejected. `LOADSHEDDING` */
  INTERACTION_LOADSHEDDED = 19,
  /** As for `OVERLOAD`, and so will be later requests of the interaction. `LOADSHEDDING` */
  INTERACTION_LOADSHEDDED_OVERLOAD = 20,
  /** As for `APP_OVERLOAD`, and so will be later requests of the interaction. `LOADSHEDDING` */
  INTERACTION_LOADSHEDDED_APP_OVERLOAD = 21,
  /** As for `QUEUE_TIMEOUT`, and so will be later requests of the interaction. `LOADSHEDDING` */
  INTERACTION_LOADSHEDDED_QUEUE_TIMEOUT = 22,
}

/** A request has failed outside of its handler. */
struct ResponseRpcError {
  1: optional string name_utf8;
  2: optional string what_utf8;
  3: optional ResponseRpcErrorCategory category;
  4: optional ResponseRpcErrorCode code;
  /** The load of the server, if the request has named a counter for it. */
  5: optional i64 load;
}

/** Why a stream has ended outside of its handler. */
enum StreamRpcErrorCode {
  UNKNOWN = 0,
  /** Nobody has asked for more for too long. */
  CREDIT_TIMEOUT = 1,
  /** Nothing has come for too long. */
  CHUNK_TIMEOUT = 2,
  SERVER_CLOSING_CONNECTION = 3,
}

/** A stream has ended outside of its handler. */
struct StreamRpcError {
  1: optional string name_utf8;
  2: optional string what_utf8;
  4: optional StreamRpcErrorCode code;
}

/** What comes with each value of a stream. */
@thrift.ReserveIds{ids = [4]}
struct StreamPayloadMetadata {
  /** How the value is compressed; absent when it is not. */
  1: optional CompressionAlgorithm compression;
  /** Headers of the application. */
  2: optional map<string, string_4852> otherMetadata;
  /** What the value is. Always set since version 8. */
  3: optional PayloadMetadata payloadMetadata;
  @thrift.Box
  5: optional FdMetadata fdMetadata;
  6: optional Checksum checksum;
}

/** What a connection is for. */
enum InterfaceKind {
  USER = 0,
  DEBUGGING = 1,
  MONITORING = 2,
  PROFILING = 3,
}

/** The four bytes before the metadata of a setup. They have no sign, hence the i64. */
const i64 kRocketProtocolKey = 0xf09f9a80;

/** The same for metadata in the SBE format. */
const i64 kRocketProtocolKeyWithSBE = 0xf09f9a81;

/** Who the client is. */
struct ClientMetadata {
  1: optional string agent;
  2: optional string hostname;
  3: optional map<string, string> otherMetadata;
}

struct CustomCompressionSetupRequest {
  1: string compressorName;
  2: optional binary payload;
}

/** The compression that the client proposes. */
union CompressionSetupRequest {
  1: CustomCompressionSetupRequest custom;
}

struct CustomCompressionSetupResponse {
  1: string compressorName;
  2: optional binary payload;
}

/** The compression that the server has taken. */
union CompressionSetupResponse {
  1: CustomCompressionSetupResponse custom;
}

/** What the client says first on a connection. */
struct RequestSetupMetadata {
  1: optional map<string, binary> opaque;
  /** What the connection is for; `USER` when absent, or when the server does not know the kind. */
  2: optional InterfaceKind interfaceKind;
  /** The lowest version of Rocket that the client speaks. */
  3: optional i32 minVersion;
  /** The highest version of Rocket that the client speaks. */
  4: optional i32 maxVersion;
  /** The DSCP that the server is to set on its side. */
  5: optional i32 dscpToReflect;
  /** The SO_MARK that the server is to set on its side. */
  6: optional i32 markToReflect;
  10: optional i32 qosUseCaseId;
  11: optional i32 qosPolicyId;
  9: optional ClientMetadata clientMetadata;
  /** After how long without a sign of life the connection is lost. */
  12: optional i32 keepAliveTimeoutMs;
  /** Whether metadata is in the Binary protocol from now on; it is in Compact otherwise. */
  13: optional bool encodeMetadataUsingBinary;
  14: optional CompressionSetupRequest compressionSetupRequest;
}

/** What the server protects itself with. */
struct SecurityPolicy {
  /** The check of permissions. */
  1: optional SecurityPolicyStatus authorization;
  2: optional SecurityPolicyStatus authWall;
}

/** How far a protection goes. */
enum SecurityPolicyStatus {
  /** There is none. */
  DISABLED = 0,
  /** It is there, but may only log what it would forbid. */
  ENABLED = 1,
  /** It forbids. */
  ENFORCED = 2,
}

/** What the server says first on a connection. */
struct SetupResponse {
  /** The version of Rocket from now on, one that the client speaks. */
  1: optional i32 version;
  /** Whether the server knows zstd; it does not when absent. */
  2: optional bool zstdSupported;
  3: optional CompressionSetupResponse compressionSetupResponse;
  4: optional SecurityPolicy securityPolicy;
  /** Whether the server knows LZ4; it does not when absent. */
  5: optional bool lz4Supported;
}

/** Headers for a stream that is open. */
struct StreamHeadersPush {
  /** The stream of this connection. Always set. */
  1: optional i32 streamId;
  2: optional HeadersPayloadContent headersPayloadContent;
}

/** What the client tells about the connection once it is there, such as how the TLS handshake went. */
struct TransportMetadataPush {
  1: optional map<string, string> transportMetadata;
}

/** Why a server takes no more requests. */
enum DrainCompleteCode {
  /** What has arrived takes up too much memory. */
  EXCEEDED_INGRESS_MEM_LIMIT = 1,
}

/** The server is done. */
struct DrainCompletePush {
  1: optional DrainCompleteCode drainCompleteCode;
}

/** What the server says about the connection. */
union ServerPushMetadata {
  /** Comes before anything else but an error. */
  1: SetupResponse setupResponse;
  /** Since version 7. */
  2: StreamHeadersPush streamHeadersPush;
  /** All that the server has begun is answered, and it begins nothing more. Since version 7. */
  3: DrainCompletePush drainCompletePush;
}

/** What the client says about the connection. */
union ClientPushMetadata {
  /** Since version 7. */
  1: InteractionTerminate interactionTerminate;
  /** Since version 7. */
  2: StreamHeadersPush streamHeadersPush;
  3: TransportMetadataPush transportMetadataPush;
}

/** Headers of the application. */
struct HeadersPayloadContent {
  1: optional map<string, string_4852> otherMetadata;
}

/** What comes with headers. */
struct HeadersPayloadMetadata {
  /** How they are compressed; absent when they are not. */
  1: optional CompressionAlgorithm compression;
}

/** A string that Java keeps as bytes. */
typedef string string_4852
