/** What libraries of Thrift do not agree on. */
enum Colour { RED = 1, BLUE = 2 }

struct Newer {
  1: i32 known
  2: string added
}

struct Older {
  1: i32 known
}

struct Changed {
  1: string known
}

struct Painted {
  1: Colour colour
  2: list<Colour> colours
  3: map<Colour, i32> counts
}

/** The same bytes without the enum. */
struct Numbers {
  1: i32 colour
  2: list<i32> colours
  3: map<i32, i32> counts
}

struct Strict {
  1: required string name
  2: required i32 count = 5
}

struct Empty {}

union Shape {
  1: i32 side
}

union NewerShape {
  1: i32 side
  2: string name
}

exception Failure {
  1: i32 code
}

exception NewerFailure {
  1: i32 code
  2: string reason
}

struct Long {
  1: i64 id
}

struct Strings {
  1: string text
}

struct Bytes {
  1: binary text
}

struct Preset {
  1: i32 always = 1
  2: optional i32 maybe = 2
  3: i32 bare
}

/** The same fields without the defaults. */
struct Unset {
  1: optional i32 always
  2: optional i32 maybe
  3: optional i32 bare
}

/** Structs with defaults, wherever structs can be. */
struct Holder {
  1: Preset one
  2: list<list<Preset>> lists
  3: set<Preset> items
  4: map<Preset, Preset> pairs
  5: map<string, Preset> (js.type = "object") names
  6: map<i32, Preset> (js.type = "entries") entries
  7: set<Preset> (js.type = "array") array
  8: Preset given = {"bare": 4}
  9: optional Holder next
  10: map<i32, Preset> numbers
}

enum Odd { BELOW = -1, ZERO, HEX = 0x10, NEXT }

struct Odds {
  1: list<Odd> odds
}

struct OddNumbers {
  1: list<i32> odds
}

struct Keys {
  1: map<string, i32> map
  2: map<string, i32> (js.type = "object") names
  3: map<binary, i32> bytes
  4: set<list<i32>> lists
}

/** Twice the same key, which a map cannot write. */
struct Entries {
  3: map<binary, i32> (js.type = "entries") bytes
  4: set<list<i32>> (js.type = "array") lists
}

service Arguments {
  void call(1: i32 bare, 2: required i32 needed, 3: optional i32 free)
}
