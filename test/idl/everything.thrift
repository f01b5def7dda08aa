// One field of every type, and of the containers that formats treat in their own ways.
include "twitter.thrift"

struct Everything {
  1: optional bool yes
  2: optional bool no
  3: optional i8 tiny
  20: optional i16 short
  21: optional i32 int
  22: optional i64 long
  23: optional double real
  24: optional string text
  25: optional uuid id
  26: optional list<bool> bools
  27: optional map<string, i32> counts
  28: optional map<string, i32> noCounts
  29: optional binary bytes
  30: optional set<i64> longs
  31: optional list<list<i16>> grid
  32: optional map<i64, twitter.Location> places
  33: optional Everything tree
  34: optional Shape shape
  35: optional list<string> texts
  // Without an id: gets -1, as in Apache's compiler.
  optional i32 negative
}

/** A reader that knows no field. */
struct Nothing {}

union Shape {
  1: twitter.Location place
  2: i32 size
}
