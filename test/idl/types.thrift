// What Python's library of 0.17 knows as well: no uuid.
enum Size { SMALL = -1, MEDIUM, LARGE = 0x10 }

struct Leaf {
  1: required i32 id
  2: optional string name
}

struct Types {
  1: bool flag
  2: i8 tiny
  3: i16 medium
  4: i32 normal
  5: i64 large
  6: double real
  7: string text
  8: binary bytes
  9: Size size
  10: Leaf leaf
  11: list<bool> flags
  12: list<i32> numbers
  13: set<string> words
  14: map<string, i64> counts
  15: list<list<double>> grid
  16: map<i64, map<string, list<Leaf>>> nested
  17: Choice choice
  18: Problem problem
  19: set<i64> ids
  20: map<bool, i8> by_flag
  300: i32 far
  301: bool after
}

union Choice {
  1: i32 number
  2: string text
  3: Leaf leaf
}

exception Problem {
  1: string message
  2: i32 code = 500
}
