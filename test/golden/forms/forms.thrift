/** What values may be in JavaScript. */
typedef i64 Timestamp (js.type = "Date")
typedef i64 (js.type = "string") Digits
typedef set<string> Tags (js.type = "array")

struct Point {
  1: i32 x
  2: i32 y
}

struct Forms {
  1: i64 count (js.type = "number")
  2: Digits digits
  3: Timestamp at
  4: Timestamp plain (js.type = "bigint")
  5: i64 (js.type = "Buffer") raw
  6: i64 long (js.type = "Long")
  7: list<i64 (js.type = "number")> counts
  8: Tags tags
  9: set<i32> (js.type = "object") flags
  10: map<string, i64 (js.type = "number")> (js.type = "object") totals
  11: map<i64, Point> pairs (js.type = "entries")
  12: map<Point, string> names
  13: set<binary> keys
  14: map<list<i32>, set<Point>> deep
  15: map<i64, bool> (js.type = "object") byId
  16: i64 year = 2026 (js.type = "number")
  17: map<string, i32> scores = {"a": 1, "__proto__": 2} (js.type = "object")
}

const map<Point, set<Point>> GRID = {{"x": 1, "y": 2}: [{"x": 3, "y": 4}]}
const Timestamp EPOCH = 0
const Digits MANY = 9223372036854775807
const Tags TAGS = ["a", "b"]

/** How a coin falls. */
enum Coin {
  HEADS = 1,
  /** The other side. */
  TAILS = 2,
  REVERSE = 2,
} (js.type = "name")

struct Toss {
  1: required Coin coin
  2: list<Coin> all = [Coin.HEADS, 2]
  3: map<Coin, i32> counts
  4: map<Coin, i32> (js.type = "object") totals = {Coin.TAILS: 3}
}

const Coin LUCKY = Coin.HEADS

/** Not just any text. */
typedef string UserId (new_type = "true")
typedef UserId AdminId (new_type = "true")
typedef AdminId Boss

struct User {
  1: required UserId id
  2: list<AdminId> admins
  3: Boss boss = "root"
  4: map<UserId, i32> scores
}

const UserId NOBODY = "nobody"
