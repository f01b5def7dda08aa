package "example.com/test"

include "thrift/annotation/thrift.thrift"

struct Inner {
  1: i32 count = 7;
  2: string note;
}

struct Plain {
  1: i32 number;
  2: i64 long;
  3: string text = "given";
  4: binary bytes;
  5: list<i32> items;
  6: Inner inner;
  7: optional string maybe;
  8: Choice choice;
  9: Plain next;
  10: float ratio;
}

@thrift.TerseWrite
struct Terse {
  1: i32 number;
  2: double ratio;
  3: string text;
  4: list<i32> items;
  5: Empty empty;
  6: Inner inner;
  7: Choice choice;
}

@thrift.TerseWrite
struct Empty {
  1: bool flag;
  2: optional string maybe;
}

union Choice {
  1: string text;
  2: i32 number;
}

exception Failed {
  @thrift.ExceptionMessage
  1: string why;
  2: i32 code;
}
