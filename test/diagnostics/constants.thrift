include "_shared.thrift"

const i8 BYTE = 128
//              ^^^ warning number-too-wide: 128 does not fit i8, so it cannot be written
const i32 INT = 2147483648
//              ^^^^^^^^^^ warning number-too-wide: 2147483648 does not fit i32, so it cannot be written
const i64 LONG = 9223372036854775808
//               ^^^^^^^^^^^^^^^^^^^ integer-too-big: '9223372036854775808' does not fit 64 bits
const i32 FRACTION = 1.5
//                   ^^^ constant-mismatch: Expected a whole number, found the number 1.5
const string TEXT = 5
//                  ^ constant-mismatch: Expected a string, found the number 5
const bool FLAG = "yes"
//                ^^^^^ constant-mismatch: Expected true or false, found a string
const double NUMBER = "1"
//                    ^^^ constant-mismatch: Expected a number, found a string
const uuid ID = "not a uuid"
//              ^^^^^^^^^^^^ constant-mismatch: Expected a uuid such as "00112233-4455-6677-8899-aabbccddeeff", found a string
const list<i32> LIST = [1, "two", 3]
//                         ^^^^^ constant-mismatch: Expected a whole number, found a string
const set<i32> SET = 7
//                   ^ constant-mismatch: Expected a set, found the number 7
const map<string, i32> MAP = {"a": 1, 2: 3}
//                                    ^ constant-mismatch: Expected a string, found the number 2
const _shared.Colour COLOUR = RED
//                            ^^^ warning unqualified-enum-value: "RED" is written without the name of its enum
//    hint: write _shared.Colour.RED
const _shared.Colour NO_COLOUR = _shared.Colour.BLUE
//                               ^^^^^^^^^^^^^^^^^^^ unknown-constant: There is no constant or enum value "_shared.Colour.BLUE"
//    hint: did you mean _shared.Colour.RED?
const _shared.Colour NUMBERED = 7
//                              ^ not-an-enum-value: 7 is not a value of the enum Colour
const i32 FROM = _shared.LIMTI
//               ^^^^^^^^^^^^^ unknown-constant: There is no constant or enum value "_shared.LIMTI"
//    hint: did you mean _shared.LIMIT?
const i8 NARROW = WIDE
//                ^^^^ warning number-too-wide: 1000 does not fit i8, so it cannot be written
//    note: the value comes from here: 1000
const i32 WIDE = 1000
const string AS_TEXT = _shared.Colour.RED
//                     ^^^^^^^^^^^^^^^^^^ constant-mismatch: Expected string, found a value of the enum Colour

const i32 CHICKEN = EGG
//                  ^^^ constant-cycle: The value of "CHICKEN" depends on itself
const i32 EGG = CHICKEN
//              ^^^^^^^ constant-cycle: The value of "EGG" depends on itself

struct Line { 1: required _shared.Point from }
const Line LINE = {}
//                ^^ missing-field-in-constant: The field "from" of Line is required and has no value here
const _shared.Point POINT = {"x": 1, "z": 2}
//                          ^^^^^^^^^^^^^^^^ warning zero-field-in-constant: The field "y" of Point is required and has no value here; it is taken for zero or empty
//                                   ^^^ unknown-field-in-constant: Point has no field "z"
const _shared.Point TWICE = {"x": 1, "x": 2, "y": 3}
//                                   ^^^ duplicate-field-in-constant: The field "x" is given twice
const _shared.Point NOT_A_POINT = [1, 2]
//                                ^^^^^^ constant-mismatch: Expected a map with the fields of Point, found a list

union Either { 1: i32 left; 2: i32 right }
const Either BOTH = {"left": 1, "right": 2}
//                  ^^^^^^^^^^^^^^^^^^^^^^^ union-constant: The union Either has exactly one field set, and here are 2
const Either NONE = {}
//                  ^^ warning empty-union: This sets no field of the union Either, and such a value cannot be written
struct Neither { 1: optional Either either = {} }
//                                           ^^ warning empty-union: This sets no field of the union Either, and such a value cannot be written
const Neither NEITHER = {}

struct Defaults {
  1: i32 a = "one"
//           ^^^^^ constant-mismatch: Expected a whole number, found a string
  2: _shared.Colour colour = 9
//                           ^ not-an-enum-value: 9 is not a value of the enum Colour
  3: list<i8> bytes = [1, 300]
//                        ^^^ warning number-too-wide: 300 does not fit i8, so it cannot be written
  4: Defaults self = {}
//                   ^^ constant-cycle: The value of "self" depends on itself
}

enum First { SAME }
enum Second { SAME }
const First MIXED = Second.SAME
//                  ^^^^^^^^^^^ not-an-enum-value: Second.SAME is not a value of the enum First

const double TOO_BIG = 1e999
//                     ^^^^^ warning double-out-of-range: '1e999' does not fit a double; it is taken for Infinity
const double INEXACT = 9007199254740993
//                     ^^^^^^^^^^^^^^^^ warning inexact-number: 9007199254740993 has more digits than a double can hold
const set<i32> SET_TWICE = [1, 2, 1]
//                                ^ warning duplicate-set-element: '1' is in this set already
//    note: the first one is here: 1
const map<i32, i32> KEY_TWICE = {1: 1, 1: 2}
//                                     ^ warning duplicate-map-key: The key '1' is there already, and the last value counts
//    note: the first one is here: 1
const map<i32, i32> ENTRY_TWICE = {1: 1, 1: 1}
//                                       ^ warning duplicate-map-entry: The key '1' is there already, with the same value
//    note: the first one is here: 1
const list<i32> EMPTY = {}
const set<i32> BRACED = {1, 2}
//                        ^ unexpected-token: Expected ':' and a value, found ','
//    hint: a list or a set has other brackets: [1, 2]
