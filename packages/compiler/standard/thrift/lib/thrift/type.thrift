// Types and protocols as values.

include "thrift/annotation/thrift.thrift"
include "thrift/lib/thrift/type_rep.thrift"

@thrift.Experimental
@thrift.TerseWrite
package "facebook.com/thrift/type"

/** The kinds of types. */
@thrift.AllowLegacyTypedefUri
typedef BaseTypeEnum BaseType

/** The kinds of types, where every struct is `Struct` and every list is `List`. These are not the numbers on the wire. */
enum BaseTypeEnum {
  Void = 0,
  Bool = 1,
  Byte = 2,
  I16 = 3,
  I32 = 4,
  I64 = 5,
  Float = 6,
  Double = 7,
  String = 8,
  Binary = 9,
  Enum = 10,
  Struct = 11,
  Union = 12,
  Exception = 13,
  List = 14,
  Set = 15,
  Map = 16,
}

/** A protocol. */
typedef type_rep.ProtocolUnion Protocol

/** A type. */
typedef type_rep.TypeStruct Type

/** Types that are known by their place in the list. */
@thrift.AllowLegacyTypedefUri
@thrift.Experimental
typedef list<type_rep.TypeStruct> TypeList
