// What is spoken with libraries in other languages: all that Thrift of 0.17 knows (so no uuid), and each call that can end
// otherwise than well. `test/interop/peers` has a program for each language, which serves `Mirror` or calls `Quiz`.
namespace * peers

enum Level { LOW = -1, MIDDLE, HIGH = 0x10 }

typedef i64 Instant
typedef map<Level, list<Place>> Atlas

struct Place {
  1: required i32 id
  2: optional string name
}

struct Words {
  1: required i32 mandatory
  2: optional i32 voluntary
  3: i32 usual
  4: i32 filled = 7
  5: optional i32 lazy = 8
  6: required string text
  -1: optional i32 below
}

union Choice {
  1: i32 number
  2: string text
  3: Place place
  4: list<bool> flags
}

exception Declared {
  1: string message
  2: i32 code = 500
}

exception Other {
  1: optional Place place
  2: optional list<Declared> causes
}

struct Things {
  1: optional bool flag
  2: optional i8 tiny
  3: optional i16 medium
  4: optional i32 normal
  5: optional i64 large
  6: optional double real
  7: optional string text
  8: optional binary bytes
  9: optional Level level
  10: optional Instant instant
  11: optional Place place
  12: optional Words words
  13: optional Choice choice
  14: optional Declared declared
  20: optional list<bool> flags
  21: optional list<i64> longs
  22: optional list<double> reals
  23: optional list<list<bool>> grid
  24: optional set<bool> truths
  25: optional set<i32> numbers
  26: optional set<binary> blobs
  27: optional set<set<i32>> sets
  28: optional set<Place> places
  30: optional map<bool, i8> by_flag
  31: optional map<i64, string> by_long
  32: optional map<string, i64> by_text
  33: optional map<binary, bool> by_bytes
  34: optional map<double, i32> by_real
  35: optional map<Place, bool> by_place
  36: optional map<list<i32>, string> by_list
  37: optional map<i32, map<string, set<Level>>> deep
  38: optional Atlas atlas
  400: optional i32 far
}

service Base {
  /** The name with a greeting before it. */
  string hello(1: string name)
  /** Throws what it is told to: `declared`, `other`, or `undeclared`; else nothing. */
  void fail(1: string how) throws (1: Declared declared, 2: Other other)
}

service Mirror extends Base {
  Things reflect(1: Things things)
  oneway void note(1: string text)
  /** The last note. */
  string noted()
}

/** For each name in turn: what is given is to be taken back, or said why it cannot be. */
service Quiz extends Base {
  list<string> names()
  Things give(1: string name)
  void take(1: string name, 2: Things things)
  oneway void lost(1: string name, 2: string reason)
}
