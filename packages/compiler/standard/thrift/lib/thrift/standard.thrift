// The names of types and protocols, as every Thrift implementation writes them.

include "thrift/annotation/thrift.thrift"

@thrift.Experimental
@thrift.TerseWrite
package "facebook.com/thrift/type"

/** No value at all. */
enum Void {
  Unused = 0,
}

/** Bytes that are used like a short string. */
@thrift.AllowLegacyTypedefUri
typedef binary ByteString

/** Bytes that may be many. */
@thrift.AllowLegacyTypedefUri
typedef binary ByteBuffer

/** Says which definition is meant, in one of several ways. */
union TypeUri {
  /** Its universal name, such as `facebook.com/thrift/type/Any`. */
  1: string uri;
  /** The beginning of the SHA-256 of its universal name. */
  2: ByteString typeHashPrefixSha2_256;
  /** The name of its file and its own name, such as `search.Query`. Two definitions may share it. */
  3: string scopedName;
  /** Its key in a schema. It means nothing in another schema, nor in the next one of the same files. */
  4: ByteString definitionKey;
}

/** The name of a type, without the types of its elements. */
union TypeName {
  1: Void boolType;
  2: Void byteType;
  3: Void i16Type;
  4: Void i32Type;
  5: Void i64Type;
  6: Void floatType;
  7: Void doubleType;
  8: Void stringType;
  9: Void binaryType;
  10: TypeUri enumType;
  17: TypeUri typedefType;
  11: TypeUri structType;
  12: TypeUri unionType;
  13: TypeUri exceptionType;
  14: Void listType;
  15: Void setType;
  16: Void mapType;
}

/** The protocols that have a number. */
enum StandardProtocol {
  /** One that is known by a name instead. */
  Custom = 0,
  Binary = 1,
  Compact = 2,
  /** Outdated. */
  Json = 3,
  /** Outdated. */
  SimpleJson = 4,
}
