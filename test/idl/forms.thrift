typedef i64 Timestamp (js.type = "Date")

struct Point {
  1: i32 x
  2: i32 y
}

struct Forms {
  1: i64 count (js.type = "number")
  2: i64 digits (js.type = "string")
  3: Timestamp at
  4: i64 raw (js.type = "Buffer")
  5: i64 long (js.type = "Long")
  6: set<string> tags (js.type = "array")
  7: set<i32> (js.type = "object") flags
  8: map<string, i32> totals (js.type = "object")
  9: map<i64, Point> pairs (js.type = "entries")
  10: map<i64, bool> byId (js.type = "object")
}

/** The same on the wire. */
struct Plain {
  1: i64 count
  2: i64 digits
  3: i64 at
  4: i64 raw
  5: i64 long
  6: set<string> tags
  7: set<i32> flags
  8: map<string, i32> totals
  9: map<i64, Point> pairs
  10: map<i64, bool> byId
}

struct ByValue {
  1: map<Point, string> names
  2: set<binary> keys
  3: set<list<i32>> lists
  4: map<map<string, i32>, i32> maps
}

enum Coin {
  HEADS = 1
  TAILS = 2
} (js.type = "name")

struct Toss {
  1: Coin coin
  2: map<Coin, i32> (js.type = "object") totals
}

enum Side { HEADS = 1, TAILS = 2 }

/** Enums in formats of names, as Spindle has them. */
struct Spelt {
  1: Coin coin
  2: Coin said (serialize_as = "string")
}

/** The same on the wire. */
struct SpeltSides {
  1: Side coin
  2: Side said (serialize_as = "string")
}

typedef string UserId (new_type = "true")
typedef UserId AdminId (new_type = "true")

struct User {
  1: required UserId id
  2: list<AdminId> admins
  3: list<string> names
}
