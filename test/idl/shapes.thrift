// What costs a reader most for its bytes, and what is usual.
struct Shapes {
  1: optional list<bool> bools
  2: optional list<i32> numbers
  3: optional list<double> reals
  4: optional list<string> texts
  5: optional map<string, string> pairs
  6: optional map<string, i32> counts
  7: optional set<string> words
  8: optional string text
  9: optional binary blob
  10: optional list<Point> points
  11: optional list<i64> longs
  12: optional list<Empty> structs
  13: optional list<list<bool>> lists
  14: optional list<set<i32>> sets
  15: optional list<map<i32, i32>> maps
  16: optional list<binary> blobs
  17: optional list<Shapes> wides
}

struct Empty {}

struct Point {
  1: required double x
  2: required double y
}
