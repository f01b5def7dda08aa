include "_shared.thrift"

struct NotThrown {}
exception Thrown {}

service Parent {
  void ping()
  i32 count(1: i32 a, 1: i32 b)
//                    ^ duplicate-field-id: Field id 1 is used twice
//    note: "a" has it already: 1
}

service Child extends Parent {
  void ping()
//     ^^^^ inherited-function: "ping" is already a function of Parent, which this service extends
//    note: it is defined here: ping
  void twice()
  void twice()
//     ^^^^^ duplicate-function: Two functions are called "twice"
//    note: the first one is here: twice
  i32 then()
//    ^^^^ warning then-function: JavaScript takes a client with a function called "then" for a promise
//    hint: whoever returns the client from an async function calls it
  oneway i32 answer()
//       ^^^ warning oneway-result: "answer" is oneway, so it returns nothing
//    hint: make it void
  oneway void shout() throws (1: Thrown thrown)
//                            ^^^^^^^^^^^^^^^^ oneway-throws: "shout" is oneway, so nobody would hear of its exceptions
  void fail() throws (1: NotThrown a, 2: Thrown b, 3: i32 c, 2: Thrown d)
//                       ^^^^^^^^^ throws-not-exception: NotThrown is not an exception, so it cannot be thrown
//                                                    ^^^ throws-not-exception: i32 is not an exception, so it cannot be thrown
//                                                           ^ duplicate-field-id: Field id 2 is used twice
//    note: "b" has it already: 2
//                                                              ^^^^^^ warning duplicate-thrown-type: Thrown can be thrown already, and whoever throws it cannot say as which
//    note: here: Thrown
  async void old()
//^^^^^ warning deprecated-async: async is an old word for oneway
//    hint: write oneway
  Missing lost(1: Missing a)
//^^^^^^^ unknown-type: There is no type "Missing"
//                ^^^^^^^ unknown-type: There is no type "Missing"
}

service Orphan extends Nobody {}
//                     ^^^^^^ unknown-service: There is no service "Nobody"
service Other extends _shared.Bas {}
//                    ^^^^^^^^^^^ unknown-service: There is no service "_shared.Bas"
//    hint: did you mean _shared.Base?
service Circle extends Ring {}
//                     ^^^^ service-cycle: The service "Circle" extends itself
service Ring extends Circle {}
//                   ^^^^^^ service-cycle: The service "Ring" extends itself
