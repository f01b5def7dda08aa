include 'same\_shared.thrift'
//      ^^^^^^^^^^^^^^^^^^^^^ unexpected-token: A path has / between its parts, on Windows as well
//    hint: write "same/_shared.thrift"
include <shared.thrift>
//      ^ unexpected-token: Expected the path of a file in quotes, found '<'
//    hint: as in include "shared.thrift"
include "pictures/"
//      ^^^^^^^^^^^ include-not-thrift: An include must name a .thrift file, and "pictures/" does not
include "picture"
//      ^^^^^^^^^ include-not-thrift: An include must name a .thrift file, and "picture" does not
//    hint: write "picture.thrift"

// What people bring along from other languages.
struct Cpp {
  1: unsigned i32 n
//   ^^^^^^^^ unexpected-token: Types have no word such as 'unsigned' in front
//    hint: all numbers have a sign; a larger type has room for more
  2: vector<map<string, i32>> v
//   ^^^^^^ unknown-type: There is no type "vector<…>"
//    hint: did you mean list<…>?
  3: std::string name
//      ^ unexpected-token: Expected a name, found ':'
//    hint: names of other files have a dot: shared.Tweet
  4: const string text
//   ^^^^^ unexpected-token: Types have no word such as 'const' in front
//    hint: leave it out
  5: uint32 size
//   ^^^^^^ unknown-type: There is no type "uint32"
//    hint: did you mean i64?
  6: repeated string emails
//   ^^^^^^^^ unexpected-token: Types have no word such as 'repeated' in front
//    hint: what is there several times is a list: list<string>
}
struct Script {
  1: string? name
//         ^ bad-character: '?' means nothing in Thrift
//    hint: what may be absent is optional: 1: optional string name
  2: optional string[] tags
//                  ^ unexpected-token: Expected a name, found '['
//    hint: a list is written list<string>
  3: Map<string, list<i32>> m
//   ^^^ unknown-type: There is no type "Map<…>"
//    hint: did you mean map<…>?
  4: i32 größe
//         ^ bad-character: 'ö' means nothing in Thrift
//    hint: names have the letters a to z, digits and _
//          ^ bad-character: 'ß' means nothing in Thrift
//    hint: names have the letters a to z, digits and _
  5: i32 my-field
//         ^^^^^^ bad-number: '-field' is not a number
//    hint: names have no hyphens, but they may have _
  6: i32 1st
//       ^^^ bad-number: '1st' is not a number
//    hint: numbers look like 42, -7, 0x2a, 1.5 or 6.02e23, and names begin with a letter
  7: i32 a,,
//         ^ unexpected-token: One separator is enough, and this ',' is a second one
  8: Required i32 b
//   ^^^^^^^^ unexpected-token: Expected a type, found 'Required'
//    hint: write required
  9: set<i32, i32> c
//          ^ unexpected-token: Expected '>', found ','
  10: Optional fine
}
typedef i32 Optional
class User {}
// ^^^^^ (column 1) unexpected-token: Expected a definition (struct, enum, service, …), found 'class'
//    hint: did you mean struct?
struct Pair<A> { 1: i32 a }
//         ^ unexpected-token: Definitions have no type parameters; list, set and map are all there is
struct Derived extends Script { 1: i32 a }
//             ^^^^^^^^^^^^^^ unexpected-token: A struct cannot extend another one
//    hint: make the other one a field of this one
service Calls : Base {
//            ^ unexpected-token: Expected 'extends' or '{', found ':'
//    hint: write extends
  i32 add(1: i32 a) throws Failure
//                         ^^^^^^^ unexpected-token: Expected '(', found 'Failure'
//    hint: as in throws (1: Failure failure)
  get(1: string key): string
//   ^ unexpected-token: Expected the name of the function, found '('
//    hint: what it returns stands in front of its name: void ping()
  void f(1: string key) -> i32
//                      ^ bad-number: '-' is not a number
//    hint: what a function returns stands in front of its name: i32 add()
  i32 g
//     ^ unexpected-token: Expected '(' and the arguments of the function here
  string h(1: i32 a
}
// ^ (column 1) unexpected-token: Expected ')' before this
//    note: to close what is opened here: (
service Base {}
exception Failure {}
enum Size { SMALL: 1, LARGE = "large" }
//               ^ unexpected-token: Expected '=' or another value, found ':'
//    hint: write =
//                            ^^^^^^^ unexpected-token: Expected a whole number, found '"large"'
//    hint: values of an enum are numbers, and have their names for people
enum Hue { RED = 1 }
struct Defaults {
  1: bool a = TRUE
//            ^^^^ unknown-constant: There is no constant or enum value "TRUE"
//    hint: did you mean true?
  2: Hue b = "RED"
//           ^^^^^ constant-mismatch: Expected a value of the enum Hue, found a string
//    hint: write Hue.RED
  3: string c = hello
//              ^^^^^ unknown-constant: There is no constant or enum value "hello"
//    hint: did you mean "hello"?
  4: i32 d = null
//           ^^^^ unknown-constant: There is no constant or enum value "null"
//    hint: Thrift has no null: what may be absent is optional and has no default
  5: Hue e = Hue::RED
//              ^ unexpected-token: Expected a value, found ':'
//    hint: values of an enum have a dot: Hue.RED
}
const UNTYPED = 5
//            ^ unexpected-token: Expected the name of the constant, found '='
//    hint: its type stands first: const i32 NAME = 1
typedef Alias = i32
//            ^ unexpected-token: Expected the new name of the type, found '='
//    hint: the type stands first: typedef i32 Name
const string TYPOGRAPHIC = “text”
//                         ^^^^^^ bad-character: A string has straight quotes
//    hint: write "text"
const string CODE = `text`
//                  ^^^^^^ bad-character: A string has straight quotes
//    hint: write "text"
const list<i32> OPEN = [1, 2
const map<string, i32> AFTER_OPEN = {"b": 3}
// ^^^^^ (column 1) unexpected-token: Expected ']' before this
//    note: to close what is opened here: [
namespace java
//            ^ unexpected-token: Expected the name of the namespace here
namespace js b
// ^^^^^^^^^ (column 1) header-after-definition: namespace must stand before the first definition of the file
// What looks like a habit and is none, on lines without separators.
struct Habitless {
  Optional a
//         ^ warning missing-field-id: "a" has no field id and gets -1, which changes when fields move
//    hint: number every field
  readonly b
//         ^ warning missing-field-id: "b" has no field id and gets -2, which changes when fields move
//    hint: number every field
  i32 c
//    ^ warning missing-field-id: "c" has no field id and gets -3, which changes when fields move
//    hint: number every field
}
typedef i32 readonly
}
// ^ (column 1) unexpected-token: Nothing is open that this '}' could close
service Written {
  void one(Optional a Name b)
//                  ^ warning missing-field-id: "a" has no field id and gets -1, which changes when fields move
//    hint: number every field
//                    ^^^^ unknown-type: There is no type "Name"
//                         ^ warning missing-field-id: "b" has no field id and gets -2, which changes when fields move
//    hint: number every field
}
