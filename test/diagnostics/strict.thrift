// options: {"strict": true}
include "_circle_a.thrift"
//      ^^^^^^^^^^^^^^^^^^ warning include-circle: "_circle_a.thrift" includes this file again, which Apache's and Meta's compilers refuse
namespace js strict

struct Words {
  1: i32 silent
//       ^^^^^^ unqualified-field: "silent" is neither required nor optional, and has no default
//    hint: say which: a field without a word is written when it is set, and languages differ in what it is otherwise
  2: optional i32 fine
  3: i32 given = 1
  4: required i32 both = 1
//                       ^ warning required-default: "both" is required, so nobody who reads it gets this default
  i32 unnumbered = 0
//    ^^^^^^^^^^ missing-field-id: "unnumbered" has no field id and gets -1, which changes when fields move
//    hint: number every field
  -1: i32 negative = 0
//^^ field-id-not-positive: Field ids start at 1; -1 is replaced by -2
  5: optional map<list<i32>, i32> keys
//                ^^^^^^^^^ warning complex-map-key: JSON and other protocols of text have no such keys
//    hint: keys that every protocol can write are numbers, strings, booleans and enums
  6: optional map<Words, i32> structs
//                ^^^^^ warning complex-map-key: JSON and other protocols of text have no such keys
//    hint: keys that every protocol can write are numbers, strings, booleans and enums
  7: optional _circle_a.A a
  8: optional list<byte> bytes
//            ^^^^^^^^^^ warning list-of-bytes: Each byte of a list is a number by itself, which costs time and memory
//    hint: for bytes that belong together there is binary; it looks different on the wire
}

enum Numbers {
  ONE = 1
  TWO
//^^^ implicit-enum-value: "TWO" has no number of its own, and gets another one when values move
//    hint: write TWO = 2
  DUE = 2
//      ^ duplicate-enum-number: 2 has two names
//    note: "TWO" is one of them; the last is the one that is shown: TWO
}

service Calls {
  void call(1: optional i32 a, 2: required i32 b, 3: i32 c)
//             ^^^^^^^^ argument-requiredness: Other compilers do not let an argument be optional
//    hint: leave out optional
}

struct Keys {
  1: optional i32 a (my.own = "1", cpp.type = "int", deprecated)
//                   ^^^^^^ unknown-key: No compiler is known to read the annotation "my.own"
}
