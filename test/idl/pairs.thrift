// Containers whose elements differ in how their bytes are reached.
struct Pairs {
  1: map<i8, i16> tiny
  2: map<i16, i8> short
  3: map<bool, double> real
  4: map<double, i32> whole
  5: map<i32, string> named
  6: map<string, i64> long
  7: list<i16> shorts
  8: set<double> reals
}
