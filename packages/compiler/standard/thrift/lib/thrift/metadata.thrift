// What a server tells about its services. Nothing is added any more: schema.thrift has taken its place.

package "facebook.com/thrift/metadata"

/** The types that no IDL defines. */
enum ThriftPrimitiveType {
  THRIFT_BOOL_TYPE = 1,
  THRIFT_BYTE_TYPE = 2,
  THRIFT_I16_TYPE = 3,
  THRIFT_I32_TYPE = 4,
  THRIFT_I64_TYPE = 5,
  THRIFT_FLOAT_TYPE = 6,
  THRIFT_DOUBLE_TYPE = 7,
  THRIFT_BINARY_TYPE = 8,
  THRIFT_STRING_TYPE = 9,
  THRIFT_VOID_TYPE = 10,
}

/** One entry of a map. */
struct ThriftConstValuePair {
  1: ThriftConstValue key;
  2: ThriftConstValue value;
}

/** The value of a constant. */
union ThriftConstValue {
  1: bool cv_bool;
  2: i64 cv_integer;
  3: double cv_double;
  4: string cv_string;
  5: list<ThriftConstValuePair> cv_map;
  6: list<ThriftConstValue> cv_list;
  7: ThriftConstStruct cv_struct;
}

/** The value of a constant that is a struct, such as an annotation. */
struct ThriftConstStruct {
  1: ThriftStructType type;
  /** Its fields by name. */
  2: map<string, ThriftConstValue> fields;
}

/** A list and its elements. */
struct ThriftListType {
  1: optional ThriftType valueType;
}

/** A set and its elements. */
struct ThriftSetType {
  1: optional ThriftType valueType;
}

/** A map and its entries. */
struct ThriftMapType {
  1: optional ThriftType keyType;
  2: optional ThriftType valueType;
}

/** Names an enum. */
struct ThriftEnumType {
  1: string name;
}

/** Names a struct. */
struct ThriftStructType {
  1: string name;
}

/** Names a union. */
struct ThriftUnionType {
  1: string name;
}

/** A typedef and what it stands for. */
struct ThriftTypedefType {
  1: string name;
  2: optional ThriftType underlyingType;
  3: list<ThriftConstStruct> structured_annotations;
}

/** Values that the server sends one after another. */
struct ThriftStreamType {
  1: optional ThriftType elemType;
  2: optional ThriftType initialResponseType;
  3: list<ThriftField> exceptions;
}

/** Values that the client sends one after another. */
struct ThriftSinkType {
  1: optional ThriftType elemType;
  2: optional ThriftType finalResponseType;
  3: optional ThriftType initialResponseType;
  4: list<ThriftField> sinkExceptions;
  5: list<ThriftField> finalResponseExceptions;
}

/** Values that both sides send one after another. */
struct ThriftBidiType {
  1: optional ThriftType initialResponseType;
  2: optional ThriftType streamElemType;
  3: optional ThriftType sinkElemType;
  4: list<ThriftField> streamExceptions;
  5: list<ThriftField> sinkExceptions;
}

/** A type. */
union ThriftType {
  1: ThriftPrimitiveType t_primitive;
  2: ThriftListType t_list;
  3: ThriftSetType t_set;
  4: ThriftMapType t_map;
  5: ThriftEnumType t_enum;
  6: ThriftStructType t_struct;
  7: ThriftUnionType t_union;
  8: ThriftTypedefType t_typedef;
  9: ThriftStreamType t_stream;
  10: ThriftSinkType t_sink;
  11: ThriftBidiType t_bidi;
}

/** An enum. */
struct ThriftEnum {
  1: string name;
  /** Its names by number. */
  2: map<i32, string> elements;
  3: list<ThriftConstStruct> structured_annotations;
}

/** A field, a parameter, or an exception in `throws`. */
struct ThriftField {
  1: i32 id;
  2: ThriftType type;
  3: string name;
  4: bool is_optional;
  5: list<ThriftConstStruct> structured_annotations;
  6: optional map<string, string> unstructured_annotations;
}

/** A struct or a union. */
struct ThriftStruct {
  1: string name;
  2: list<ThriftField> fields;
  3: bool is_union;
  4: list<ThriftConstStruct> structured_annotations;
}

/** An exception. */
struct ThriftException {
  1: string name;
  2: list<ThriftField> fields;
  3: list<ThriftConstStruct> structured_annotations;
}

/** A function of a service. */
struct ThriftFunction {
  1: string name;
  2: ThriftType return_type;
  3: list<ThriftField> arguments;
  4: list<ThriftField> exceptions;
  5: bool is_oneway;
  6: list<ThriftConstStruct> structured_annotations;
}

/** A service. */
struct ThriftService {
  1: string name;
  2: list<ThriftFunction> functions;
  /** The service that it extends. */
  3: optional string parent;
  4: list<ThriftConstStruct> structured_annotations;
  /** Its universal name; empty when it has none. */
  5: string uri;
}

/** The file that something comes from. */
struct ThriftModuleContext {
  1: string name;
}

/** A service and its file, as they were described in former times. */
struct ThriftServiceContext {
  1: ThriftService service_info;
  2: ThriftModuleContext module;
}

/** Names a service and its file. */
struct ThriftServiceContextRef {
  1: string service_name;
  2: ThriftModuleContext module;
}

/** All that a server tells. */
struct ThriftServiceMetadataResponse {
  /** What `services` says now. */
  1: ThriftServiceContext context;
  /** The definitions. */
  2: ThriftMetadata metadata;
  /** The services of the server, and those that they extend. */
  3: list<ThriftServiceContextRef> services;
}

/** Definitions by name. */
struct ThriftMetadata {
  2: map<string, ThriftEnum> enums;
  4: map<string, ThriftStruct> structs;
  5: map<string, ThriftException> exceptions;
  6: map<string, ThriftService> services;
}

/** Describes the services of a server. */
service ThriftMetadataService {
  ThriftServiceMetadataResponse getThriftServiceMetadata();
}
