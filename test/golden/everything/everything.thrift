# Every type there is, in every position.
enum Size { SMALL = -1, MEDIUM, LARGE = 0x10, BIG = 16 }
typedef i64 Id
typedef map<Id, list<Size>> Index
typedef Index Alias
typedef Everything Whole
typedef Whole All
typedef Size Extent
typedef Problem Fault

struct Empty {}

struct Everything {
  1: bool flag
  2: byte tiny
  3: i8 small
  4: i16 medium
  5: i32 normal
  6: i64 large
  7: double real
  8: string text
  9: binary bytes
  10: uuid id
  11: Size size
  12: Empty empty
  13: list<i32> numbers
  14: set<string> words
  15: map<string, i64> counts
  16: list<list<bool>> grid
  17: map<i32, map<string, set<double>>> nested
  18: list<Everything> children
  19: Id alias
  20: Index index
  21: Alias other
  22: Choice choice
  23: list<Choice> choices
  24: Problem problem
  25: Everything& self
}

struct Required {
  1: required bool flag
  2: required list<binary> blobs
  3: required Empty empty
  4: required Size size = Size.LARGE
}

struct Defaults {
  1: bool flag = true
  2: i8 tiny = -128
  3: i64 large = 9007199254740993
  4: double real = -0.0
  5: string text = 'it\'s "quoted"\n'
  6: binary bytes = "\x00é"
  7: uuid id = "{00112233-4455-6677-8899-AABBCCDDEEFF}"
  8: Size size = Size.LARGE
  9: list<i32> numbers = [1, 2, TEN]
  10: set<string> words = ["a", "b"]
  11: map<string, i64> counts = {"a": 1, "b": -2}
  12: optional Required nested = {"flag": 0, "blobs": [], "empty": {}}
  13: optional Choice choice = {"number": 5}
  14: double whole = 3
  15: map<string, list<string>> long_one = {"the first key": ["with", "several", "values"], "the second key": ["and", "more", "of", "them"]}
}

union Choice {
  1: i32 number
  2: string text
  3: list<Everything> many
}

exception Problem {
  1: string message
  2: i32 code = 500
  3: optional list<string> reasons
} (deprecated = "use Trouble")

exception Trouble { 1: required string why }

const i32 TEN = 10
const i64 TEN_AGAIN = TEN
const list<i64> EXTREMES = [9223372036854775807, -9223372036854775808, 0x7fffffffffffffff, -0x10]
const double TEN_REAL = TEN
const string GREETING = "hello"
const list<Id> IDS = [1, 2, TEN]
const map<Size, string> NAMES = {Size.SMALL: "small", Size.LARGE: "large"}
const set<binary> BLOBS = ["a"]
const Required STRUCT = {"flag": true, "blobs": ["x"], "empty": {}}
const Choice CHOICE = {"text": "hi"}
const list<Choice> UNDECIDED = [{}]
const Trouble THROWN = {"why": "because"}
const i32 LATER = EARLIER
const i32 EARLIER = 1
const bool YES = 1
const Size MIDDLE = 0

service Parent {
  Everything echo(1: Everything everything) throws (1: Problem problem, 2: Trouble trouble)
}

service Child extends Parent {
  Size size(1: i32 a, 2: required list<string> b, 3: Size c = Size.SMALL)
  set<Id> ids()
  void nothing() throws (1: Problem problem)
  oneway void shout(1: string text) (deprecated)
  Choice choose(1: Choice choice)
  Whole whole(1: All all, 2: list<Extent> extents) throws (1: Fault fault)
}
