// Values without their types. It may still change.

include "thrift/lib/thrift/id.thrift"
include "thrift/lib/thrift/standard.thrift"

package "facebook.com/thrift/type_system"

/** A value in the form in which it is stored and sent; programs that compute with values have better ones. */
union SerializableRecord {
  1: bool boolDatum;
  2: byte int8Datum;
  3: i16 int16Datum;
  5: i32 int32Datum;
  6: i64 int64Datum;
  7: float float32Datum;
  8: double float64Datum;
  9: string textDatum;
  10: standard.ByteBuffer byteArrayDatum;
  /** The fields of a struct, a union or an exception. */
  11: map<id.FieldId, SerializableRecord> fieldSetDatum;
  12: list<SerializableRecord> listDatum;
  /** A set, no element of which may occur twice. */
  13: list<SerializableRecord> setDatum;
  /** A map, no key of which may occur twice. */
  14: list<SerializableRecordMapEntry> mapDatum;
}

/** One entry of a map. */
struct SerializableRecordMapEntry {
  1: SerializableRecord key;
  2: SerializableRecord value;
}
