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

const i32 H = 1 /* never closed
//              ^^ unterminated-comment: This comment is never closed
