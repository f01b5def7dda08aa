package "example.com/diagnostics/constants"

enum Colour {
  RED = 0
}

struct Inner {
  1: i32 x
}

const list<i32> LIST = {}
//                     ^^ warning empty-brackets: An empty value of this type is written []
const set<i32> SET = {}
//                   ^^ warning empty-brackets: An empty value of this type is written []
const map<i32, i32> MAP = []
//                        ^^ warning empty-brackets: An empty value of this type is written {}
const i32 OCTAL = 010
const i32 NOT_OCTAL = 089
//                    ^^^ bad-number: '089' is not a number: behind a 0 Meta's compiler reads octal digits, 0 to 7
//    hint: leave out the 0
const double EXACT = 9007199254740992
const double INEXACT = 9007199254740993
//                     ^^^^^^^^^^^^^^^^ inexact-number: 9007199254740993 has more digits than a double can hold
const float SMALL = 16777217
//                  ^^^^^^^^ inexact-number: 16777217 has more digits than a float can hold
const float HUGE = 1e39
//                 ^^^^ constant-out-of-range: 1e+39 does not fit float
const double INFINITE = 1e400
//                      ^^^^^ double-out-of-range: '1e400' does not fit a double; it is taken for Infinity
const double NOTHING = 1e-400
//                     ^^^^^^ double-out-of-range: '1e-400' does not fit a double; it is taken for 0
const double ZERO = 0.0e10
const Colour UNNAMED = 7
//                     ^ warning unnamed-enum-value: The enum Colour has no name for 7
const map<i32, string> TWICE = {1: "a", 2: "b", 1: "c"}
//                                              ^ duplicate-map-key: The key '1' is there already, and the last value counts
//    note: the first one is here: 1
const map<string, i32> SAME = {"a": 1, "a": 1}
//                                     ^^^ warning duplicate-map-entry: The key '"a"' is there already, with the same value
//    note: the first one is here: "a"
const set<Inner> STRUCTS = [Inner{x = 1}, {"x": 1}, Inner{x = 2}]
//                                        ^^^^^^^^ warning duplicate-set-element: '{"x": 1}' is in this set already
//    note: the first one is here: Inner{x = 1}
const Inner OTHER = Plain{}
//                  ^^^^^ unknown-type: There is no type "Plain"
const Inner WRONG = Other{}
//                  ^^^^^^^ constant-mismatch: Expected a value of Inner, found a value of Other
struct Other {}
