// What is encoded and decoded: a struct for each workload. Jaeger's and Parquet's are those of the real projects, less what the
// values below them do not use. No underscores, since protobuf's compilers rename such fields.

enum Status { IDLE, ACTIVE, GONE }

struct Small {
  1: required i32 id
  2: required string name
  3: required string email
  4: optional bool verified
  5: optional double score
  6: optional i64 created
  7: optional Status status
  8: optional string note
}

enum TweetType { TWEET, RETWEET, DM, REPLY }

struct Location {
  1: required double latitude
  2: required double longitude
}

struct Tweet {
  1: required i32 userId
  2: required string userName
  3: required string text
  4: optional Location loc
  5: optional TweetType tweetType
  16: optional string language
}

struct Tweets { 1: required list<Tweet> tweets }
struct Doubles { 1: required list<double> values }
struct I32s { 1: required list<i32> values }
struct I64s { 1: required list<i64> values }
struct Strmap { 1: required map<string, i32> counts }
struct Blob { 1: required binary bytes }

enum TagType { STRING, DOUBLE, BOOL, LONG, BINARY }

struct Tag {
  1: required string key
  2: required TagType vType
  3: optional string vStr
  4: optional double vDouble
  5: optional bool vBool
  6: optional i64 vLong
  7: optional binary vBinary
}

struct Log {
  1: required i64 timestamp
  2: required list<Tag> fields
}

enum SpanRefType { CHILDOF, FOLLOWSFROM }

struct SpanRef {
  1: required SpanRefType refType
  2: required i64 traceIdLow
  3: required i64 traceIdHigh
  4: required i64 spanId
}

struct Span {
  1: required i64 traceIdLow
  2: required i64 traceIdHigh
  3: required i64 spanId
  4: required i64 parentSpanId
  5: required string operationName
  6: optional list<SpanRef> references
  7: required i32 flags
  8: required i64 startTime
  9: required i64 duration
  10: optional list<Tag> tags
  11: optional list<Log> logs
}

struct Process {
  1: required string serviceName
  2: optional list<Tag> tags
}

struct Jaeger {
  1: required Process process
  2: required list<Span> spans
  3: optional i64 seqNo
}

enum PhysicalType { BOOLEAN, INT32, INT64, INT96, FLOAT, DOUBLE, BYTES, FIXED }
enum Repetition { REQUIRED, OPTIONAL, REPEATED }
enum Encoding { PLAIN, GROUPED, DICTIONARY, RLE, PACKED }
enum Codec { NONE, SNAPPY, GZIP, LZO, BROTLI, LZ4, ZSTD }

struct SchemaElement {
  1: optional PhysicalType type
  2: optional i32 typeLength
  3: optional Repetition repetition
  4: required string name
  5: optional i32 numChildren
  9: optional i32 fieldId
}

struct KeyValue {
  1: required string key
  2: optional string value
}

struct Statistics {
  1: optional binary max
  2: optional binary min
  3: optional i64 nullCount
  4: optional i64 distinctCount
}

struct ColumnMetaData {
  1: required PhysicalType type
  2: required list<Encoding> encodings
  3: required list<string> path
  4: required Codec codec
  5: required i64 numValues
  6: required i64 totalUncompressedSize
  7: required i64 totalCompressedSize
  8: optional list<KeyValue> keyValues
  9: required i64 dataPageOffset
  10: optional i64 indexPageOffset
  11: optional i64 dictionaryPageOffset
  12: optional Statistics statistics
}

struct ColumnChunk {
  1: optional string filePath
  2: required i64 fileOffset
  3: optional ColumnMetaData metaData
}

struct RowGroup {
  1: required list<ColumnChunk> columns
  2: required i64 totalByteSize
  3: required i64 numRows
  7: optional i32 ordinal
}

struct Parquet {
  1: required i32 version
  2: required list<SchemaElement> schema
  3: required i64 numRows
  4: required list<RowGroup> rowGroups
  5: optional list<KeyValue> keyValues
  6: optional string createdBy
}
