include "_shared.thrift"
include "missing.thrift"
//      ^^^^^^^^^^^^^^^^ include-not-found: Cannot find the included file "missing.thrift"; tried /missing.thrift
include "picture.png"
//      ^^^^^^^^^^^^^ include-not-thrift: An include must name a .thrift file, and "picture.png" does not
include "/etc/passwd"
//      ^^^^^^^^^^^^^ include-not-thrift: An include must name a .thrift file, and "/etc/passwd" does not

struct Tweet {
  1: Strng text
//   ^^^^^ unknown-type: There is no type "Strng"
//    hint: did you mean string?
  2: Twet parent
//   ^^^^ unknown-type: There is no type "Twet"
//    hint: did you mean Tweet?
  3: shard.Colour colour
//   ^^^^^^^^^^^^ unknown-include: No include of this file is called "shard"
//    hint: add: include "shard.thrift"
  4: _shared.Color other
//   ^^^^^^^^^^^^^ unknown-type: There is no type "_shared.Color"
//    hint: did you mean _shared.Colour?
  5: list<Base> services
//        ^^^^ unknown-type: There is no type "Base"
  6: _shared.LIMIT limit
//   ^^^^^^^^^^^^^ not-a-type: "_shared.LIMIT" is a const, not a type
//    note: it is defined here: LIMIT
  7: void nothing
//   ^^^^ void-type: void can only be what a function returns
  8: u32 unsigned
//   ^^^ unknown-type: There is no type "u32"
//    hint: did you mean i32?
}

struct Tweet { 1: i32 again }
//     ^^^^^ duplicate-name: "Tweet" is defined twice
//    note: the first definition is here: Tweet

enum Service { A }
service Service {}
//      ^^^^^^^ duplicate-name: "Service" is defined twice
//    note: the first definition is here: Service

typedef Loop Loop
//           ^^^^ typedef-cycle: The typedef "Loop" is defined as itself
typedef list<Ring> Rong
//                 ^^^^ typedef-cycle: The typedef "Rong" is defined as itself
typedef Rong Ring

struct a.b {}
//     ^^^ dotted-name: A name that is being defined has no dots: 'a.b'

typedef Nowhere.Else Elsewhere (new_type = "true")
//      ^^^^^^^^^^^^ unknown-include: No include of this file is called "Nowhere"
//    hint: add: include "Nowhere.thrift"
struct OwnType {}
typedef OwnType Renamed (new_type = "true")
//                       ^^^^^^^^^^^^^^^^^ impossible-new-type: OwnType is a type of its own already
//    hint: new_type is for typedefs of base types, lists, sets and maps
typedef i64 OwnTime (new_type = "true")
struct Times {
  1: OwnTime at (js.type = "Date")
//               ^^^^^^^^^^^^^^^^ impossible-js-type: A value of OwnTime cannot be "Date" in JavaScript
//    hint: it can be "bigint"
  2: i64 until (new_type = "true")
//              ^^^^^^^^^^^^^^^^^ impossible-new-type: new_type means nothing here
//    hint: it goes behind a typedef
} (js.type = "Map")
// ^^^^^^^^^^^^^^^ impossible-js-type: js.type means nothing here
//    hint: it goes behind a type, a typedef, a field, a constant or an enum
struct Shared {}
const i32 Shared = 1
//        ^^^^^^ warning shared-name: There is a struct of this name, so the constant is Shared$const in the module
//    note: the struct is here: Shared
const list<i32> USES_SHARED = [Shared]
const i32 Shared = 2
//        ^^^^^^ duplicate-name: "Shared" is defined twice
//    note: the first definition is here: Shared
