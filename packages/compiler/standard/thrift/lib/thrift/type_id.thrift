// Types as a type system knows them. It may still change.

include "thrift/annotation/thrift.thrift"

package "facebook.com/thrift/type_system"

/** A list and its elements. */
struct ListTypeId {
  @thrift.Box
  1: optional TypeId elementType;
}

/** A set and its elements. */
struct SetTypeId {
  @thrift.Box
  1: optional TypeId elementType;
}

/** A map and its entries. */
struct MapTypeId {
  @thrift.Box
  1: optional TypeId keyType;
  @thrift.Box
  2: optional TypeId valueType;
}

/** A universal name, such as `facebook.com/thrift/type/Any`. */
@thrift.AllowLegacyTypedefUri
typedef string Uri

struct BoolTypeId {}

struct ByteTypeId {}

struct I16TypeId {}

struct I32TypeId {}

struct I64TypeId {}

struct FloatTypeId {}

struct DoubleTypeId {}

struct StringTypeId {}

struct BinaryTypeId {}

struct AnyTypeId {}

/** A type. It is the same type in every type system that knows it. */
union TypeId {
  1: BoolTypeId boolType;
  2: ByteTypeId byteType;
  3: I16TypeId i16Type;
  4: I32TypeId i32Type;
  5: I64TypeId i64Type;
  6: FloatTypeId floatType;
  7: DoubleTypeId doubleType;
  8: StringTypeId stringType;
  9: BinaryTypeId binaryType;
  10: AnyTypeId anyType;
  /** A type that IDL defines; the type system says whether it is a struct, a union or an enum. */
  11: Uri userDefinedType;
  12: ListTypeId listType;
  13: SetTypeId setType;
  14: MapTypeId mapType;
}
