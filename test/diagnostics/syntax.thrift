struct Missing {
  1: i32 a
  2: i32
//      ^ unexpected-token: Expected the name of the field here
  3: string c,
  4 i32 d
//  ^^^ unexpected-token: Expected ':' after the field id, found 'i32'
  5: map<string i32> e
//              ^^^ unexpected-token: Expected ',' and the type of the values, found 'i32'
  6: list<> f
//        ^ unexpected-token: Expected a type, found '>'
  7: i32 g = 
//          ^ unexpected-token: Expected a value here
}

struct Good { 1: i32 fine }

struct Misspelt {
  1: requierd string a
//   ^^^^^^^^ unexpected-token: Expected a type, found 'requierd'
//    hint: write required
  2: optinal list<i32> b
//   ^^^^^^^ unexpected-token: Expected a type, found 'optinal'
//    hint: write optional
  3: i32 c =
//          ^ unexpected-token: Expected a value here
  4: i32 d
  5: required optional i32 e
//            ^^^^^^^^ unexpected-token: A field is required or optional, and this 'optional' is a second word for it
  6: map<string, i32> f = {"a" = 1}
//                             ^ unexpected-token: Expected ':', found '='
  7: list<i32> g = [
    1,
    x = 2
//    ^ unexpected-token: Expected a value, found '='
  ]
  8: list<i32> h = [1, 2
  9: i32 i
//^ unexpected-token: Expected ']' before this
//    note: to close what is opened here: [
  10: string j = "a,
//               ^^ unterminated-string: This string is not closed on its line
  11: list<string> k = ["a, b]
//                      ^^^^^ unterminated-string: This string is not closed on its line
  12: string l = 'a'b'
//                   ^ unterminated-string: This string is not closed on its line
}
enum Unequal { A 1, B 2 }
//               ^ unexpected-token: Expected '=' or another value, found '1'
//                    ^ unexpected-token: Expected '=' or another value, found '2'
const i32 VALUELESS =
//                   ^ unexpected-token: Expected a value here
typedef list<i32>
//               ^ unexpected-token: Expected the new name of the type here
struct AfterTypedef { 1: i32 a }
service Unclosed {
  void a() throw (1: Bang bang)
//         ^^^^^ unexpected-token: Expected 'throws' or the next function, found 'throw'
//    hint: write throws
  bool b(1: i32 x) throws (1: Bang bang
  list<i32> c(1: i32 x
//^^^^ unexpected-token: Expected ')' before this
//    note: to close what is opened here: (
  oneway void d()
//^^^^^^ unexpected-token: Expected ')' before this
//    note: to close what is opened here: (
  void e() { return }
//         ^ unexpected-token: Expected the next function, found '{'
//    hint: IDL says how functions are called, and nothing of what they do
}
service Broken {
  void f
//      ^ unexpected-token: Expected '(' and the arguments of the function here
    1: i32 a,
    2: i32 b)
  string (g
//         ^ unexpected-token: Expected an annotation, or ')' here
    1: i32 a,
    2: i32 b)
  void h() throws
//               ^ unexpected-token: Expected '(' here
//    hint: as in throws (1: Failure failure)
    1: Bang bang)
  void i((1: i32 a)
//       ^ unexpected-token: One '(' is enough, and this is a second one
  map<, list<i32>> j(1: i32 a)
//    ^ unexpected-token: Expected a type, found ','
  void l(1: map<i32, list<, i32>> a, 2: i32 b)
//                        ^ unexpected-token: Expected a type, found ','
  void k(1: i32 a throws (1: Bang bang)
//                ^^^^^^ unexpected-token: Expected ')' before this
//    note: to close what is opened here: (
}
struct Bare
//         ^ unexpected-token: Expected '{' here
  1: i32 a
  : i32 b
//^ unexpected-token: Expected a type, found ':'
}
enum Naked
//        ^ unexpected-token: Expected '{' here
  A = 1
}
struct Twice {{
//            ^ unexpected-token: One '{' is enough, and this is a second one
  1: i32 a
}
service Heir extends Unclosed, Calls {}
//                           ^ unexpected-token: Expected '{', found ','
//    hint: a service extends one other
exception Bang {}

structt Typo { 1: i32 a }
// ^^^^^^^ (column 1) unexpected-token: Expected a definition (struct, enum, service, …), found 'structt'
//    hint: did you mean struct?

enum Bad {
  A = "one"
//    ^^^^^ unexpected-token: Expected a whole number, found '"one"'
//    hint: values of an enum are numbers, and have their names for people
  B = 1.5
//    ^^^ unexpected-token: Expected a whole number, found '1.5'
  3
  C
}

service Calls {
  void a(1: i32)
//             ^ unexpected-token: Expected the name of the field, found ')'
  b()
// ^ unexpected-token: Expected the name of the function, found '('
//    hint: what it returns stands in front of its name: void ping()
  void c(1: i32 x) throws 
//                       ^ unexpected-token: Expected '(' here
//    hint: as in throws (1: Failure failure)
  void d()
}

struct Nested {
  struct Inner { 1: i32 a }
//^^^^^^ nested-definition: A struct cannot be defined inside another definition
//    hint: define it at the top level of the file and use its name here
  1: i32 b
}

struct Open {
  1: i32 a

struct Next {
// ^^^^^^ (column 1) unexpected-token: Expected '}' before this
//    note: to close what is opened here: {
  1: i32 a
}

include "_shared.thrift"
// ^^^^^^^ (column 1) header-after-definition: include must stand before the first definition of the file

const string A = "not closed
//               ^^^^^^^^^^^ unterminated-string: This string is not closed on its line
const string B = "bad \q escape"
//                    ^^ bad-escape: '\q' is not an escape
//    hint: the escapes are \n \r \t \" \' \\ \xHH and \uHHHH
const i32 C = 1.2.3
//            ^^^^^ bad-number: '1.2.3' is not a number
//    hint: numbers look like 42, -7, 0x2a, 1.5 or 6.02e23
const i32 D = -
//            ^ bad-number: '-' is not a number
//    hint: numbers look like 42, -7, 0x2a, 1.5 or 6.02e23
const i32 E = $
//            ^ bad-character: '$' means nothing in Thrift
const i32 F = 0x
//            ^^ bad-number: '0x' is not a number
//    hint: numbers look like 42, -7, 0x2a, 1.5 or 6.02e23
const string G = 'quoted' "twice"
//                        ^^^^^^^ unexpected-token: Expected a definition (struct, enum, service, …), found '"twice"'

typedef i32 (unknown = 5) Annotated

const i64 J = integer
//            ^^^^^^^ unknown-constant: There is no constant or enum value "integer"
enum Words { A = integer }
//               ^^^^^^^ unexpected-token: Expected a whole number, found 'integer'
struct Kinds { 1: i32 identifier (a = string) }
//                                    ^^^^^^ unexpected-token: Expected a string, found 'string'

// Whoever uses what could not be read has made no mistake.
typedef map<string> Lost
//                ^ unexpected-token: Expected ',' and the type of the values, found '>'
struct Losers { 1: Lost a; 2: list<Lost> b; 3: Losst c }
//                                             ^^^^^ unknown-type: There is no type "Losst"
struct AlsoLost 1: i32 a }
//              ^ unexpected-token: Expected '{', found '1'
service Loser { AlsoLost f(1: AlsoLost a = LOST) throws (1: LostToo e) }
const i32 LOST
//            ^ unexpected-token: Expected '=' here
exception LostToo = {}

const i32 H = 1 /* never closed
//              ^^ unterminated-comment: This comment is never closed
