struct Ids {
  1: i32 first
  1: i32 second
//^ duplicate-field-id: Field id 1 is used twice
//    note: "first" has it already: 1
  2: i32 first
//       ^^^^^ duplicate-field-name: Two fields are called "first"
//    note: the first one is here: first
  32768: i32 big
//^^^^^ field-id-too-big: A field id is at most 32767
  0: i32 zero
//^ warning field-id-not-positive: Field ids start at 1; 0 is replaced by -1
  -7: i32 negative
//^^ warning field-id-not-positive: Field ids start at 1; -7 is replaced by -2
  i32 none
//    ^^^^ warning missing-field-id: "none" has no field id and gets -3, which changes when fields move
//    hint: number every field
  99999999999999999999: i32 huge
//^^^^^^^^^^^^^^^^^^^^ integer-too-big: '99999999999999999999' does not fit 64 bits
}

union Choice {
  1: required i32 a
//   ^^^^^^^^ warning union-requiredness: required has no meaning in a union: exactly one field is set
  2: optional i32 b
  3: i32 c = 5
//           ^ warning union-default: A field of a union has no default; this one is ignored
  4: i32 d = 6
//           ^ second-union-default: At most one field of a union may have a default
//    note: this one has: 5
//           ^ warning union-default: A field of a union has no default; this one is ignored
}

exception Failure {
  1: string message
  1: string why
//^ duplicate-field-id: Field id 1 is used twice
//    note: "message" has it already: 1
}

enum Duplicate { A, B, A }
//                     ^ duplicate-enum-value: Two enum values are called "A"
//    note: the first one is here: A

enum Range {
  TOP = 0x7fffffff
  NEXT
//^^^^ enum-out-of-range: The enum value 2147483648 does not fit 32 bits
  LOW = -2147483649
//      ^^^^^^^^^^^ enum-out-of-range: The enum value -2147483649 does not fit 32 bits
}

struct Forms {
  1: i32 (js.type = "Date") a
//        ^^^^^^^^^^^^^^^^ impossible-js-type: A value of i32 cannot be "Date" in JavaScript
//    hint: leave js.type out
  2: i64 b (js.type = "date")
//          ^^^^^^^^^^^^^^^^ impossible-js-type: A value of i64 cannot be "date" in JavaScript
//    hint: it can be "bigint", "number", "string", "Long", "Date", "Buffer"
  3: map<double, i32> (js.type = "object") c
//                     ^^^^^^^^^^^^^^^^^^ impossible-js-type: A value of map<double, i32> cannot be "object" in JavaScript
//    hint: it can be "Map", "entries"
  4: set<Forms> d (js.type = "object")
//                 ^^^^^^^^^^^^^^^^^^ impossible-js-type: A value of set<Forms> cannot be "object" in JavaScript
//    hint: it can be "Set", "array"
  5: string e (js.type = "number")
//             ^^^^^^^^^^^^^^^^^^ impossible-js-type: A value of string cannot be "number" in JavaScript
//    hint: leave js.type out
}
typedef list<i64> Longs (js.type = "array")
//                       ^^^^^^^^^^^^^^^^^ impossible-js-type: A value of list<i64> cannot be "array" in JavaScript
//    hint: leave js.type out
const i64 (js.type = "number") TOO_FAR = 9007199254740993
//                                       ^^^^^^^^^^^^^^^^ constant-out-of-range: 9007199254740993 does not fit a JavaScript number exactly

struct Endless {
  1: required Further further
//                    ^^^^^^^ warning endless-struct: A value of Endless has no end: its "further" is required, and leads to Endless again
//    hint: make it optional, or a list
  2: optional Endless fine
  3: required list<Endless> many
}

struct Further {
  1: required Endless back
//                    ^^^^ warning endless-struct: A value of Further has no end: its "back" is required, and leads to Further again
//    hint: make it optional, or a list
}

// One mistake does not hide another.
struct Hidden {
  1: i32 a
  1: strng b
//^ duplicate-field-id: Field id 1 is used twice
//    note: "a" has it already: 1
//   ^^^^^ unknown-type: There is no type "strng"
//    hint: did you mean string?
  2: i32 b
//       ^ duplicate-field-name: Two fields are called "b"
//    note: the first one is here: b
  40000: i32 c
//^^^^^ field-id-too-big: A field id is at most 32767
  3: i32 c
//       ^ duplicate-field-name: Two fields are called "c"
//    note: the first one is here: c
}
const Hidden HIDING = {"a": 1, "c": 2}
service Hiding {
  Nothing ask(1: i32 a, 1: Nothing b) throws (1: Hidden h, 1: Failure f)
//^^^^^^^ unknown-type: There is no type "Nothing"
//                      ^ duplicate-field-id: Field id 1 is used twice
//    note: "a" has it already: 1
//                         ^^^^^^^ unknown-type: There is no type "Nothing"
//                                               ^^^^^^ throws-not-exception: Hidden is not an exception, so it cannot be thrown
//                                                         ^ duplicate-field-id: Field id 1 is used twice
//    note: "h" has it already: 1
  void ask()
//     ^^^ duplicate-function: Two functions are called "ask"
//    note: the first one is here: ask
}
union Either {
  1: required Unknown a
//   ^^^^^^^^ warning union-requiredness: required has no meaning in a union: exactly one field is set
//            ^^^^^^^ unknown-type: There is no type "Unknown"
  -2: Unknown b = 5
//^^ warning field-id-not-positive: Field ids start at 1; -2 is replaced by -1
//    ^^^^^^^ unknown-type: There is no type "Unknown"
//                ^ warning union-default: A field of a union has no default; this one is ignored
}
service Unknowns {
  oneway Unknown first(1: optional Unknown a) throws (1: required Unknown b)
//       ^^^^^^^ unknown-type: There is no type "Unknown"
//       ^^^^^^^ warning oneway-result: "first" is oneway, so it returns nothing
//    hint: make it void
//                                 ^^^^^^^ unknown-type: There is no type "Unknown"
//                                                    ^^^^^^^^^^^^^^^^^^^^^ oneway-throws: "first" is oneway, so nobody would hear of its exceptions
//                                                       ^^^^^^^^ warning throws-requiredness: required has no meaning here: of all exceptions, at most one is thrown
//                                                                ^^^^^^^ unknown-type: There is no type "Unknown"
  Unknown second(-1: i32 a)
//^^^^^^^ unknown-type: There is no type "Unknown"
//               ^^ warning field-id-not-positive: Field ids start at 1; -1 is what a field without an id gets, and changes when fields move
  void second()
//     ^^^^^^ duplicate-function: Two functions are called "second"
//    note: the first one is here: second
}
service MoreUnknowns extends Unknowns {
  Unknown second()
//^^^^^^^ unknown-type: There is no type "Unknown"
//        ^^^^^^ inherited-function: "second" is already a function of Unknowns, which this service extends
//    note: it is defined here: second
}
struct Either {
//     ^^^^^^ duplicate-name: "Either" is defined twice
//    note: the first definition is here: Either
  1: Unknown a
//   ^^^^^^^ unknown-type: There is no type "Unknown"
  1: Missing b
//^ duplicate-field-id: Field id 1 is used twice
//    note: "a" has it already: 1
//   ^^^^^^^ unknown-type: There is no type "Missing"
}
