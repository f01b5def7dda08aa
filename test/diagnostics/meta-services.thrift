package "example.com/diagnostics/services"

struct Plain {}

exception Thrown {}

safe server transient exception Unordered {}
// ^^^^^^^^^^^^^^^^^^^^^ (column 1) exception-qualifiers: An exception is safe, then of one kind, then the fault of one side
//    hint: safe; transient, stateful or permanent; client or server

safe safe exception Twice {}
// ^^^^^^^^^ (column 1) exception-qualifiers: An exception is safe, then of one kind, then the fault of one side
//    hint: safe; transient, stateful or permanent; client or server

transient server exception Ordered {}

interaction Session {
  void next()
  Session nested()
//^^^^^^^ nested-interaction: A function of an interaction cannot begin another one: Session
}

service Calls {
  performs Session
  performs Plain
//         ^^^^^ performs-not-interaction: There is no interaction "Plain"
  performs Sesion
//         ^^^^^^ performs-not-interaction: There is no interaction "Sesion"
//    hint: did you mean Session?
  Thrown returned()
//^^^^^^ exception-as-value: Thrown is an exception, and cannot be returned
//    hint: throw it, or put its fields in a struct
  void taken(1: Thrown thrown)
//              ^^^^^^ exception-as-value: Thrown is an exception, and cannot be an argument
//    hint: throw it, or put its fields in a struct
  void words(1: optional i32 a, 2: required i32 b)
//              ^^^^^^^^ argument-requiredness: Other compilers do not let an argument be optional
//    hint: leave out optional
//                                 ^^^^^^^^ argument-requiredness: Other compilers do not let an argument be required
//    hint: leave out required
  i32 fails() throws (1: optional Thrown a)
//                       ^^^^^^^^ warning throws-requiredness: optional has no meaning here: of all exceptions, at most one is thrown
  i32, i32 two()
//     ^^^ too-many-returns: A function returns one type
//    hint: return a struct; in front of it may be an interaction, behind it a sink or a stream
  void, stream<i32> early()
//^^^^ void-before-stream: A function with a stream or a sink returns nothing before it without saying void
//    hint: leave out void and its comma
  stream<i32 throws (1: Thrown a, 1: Thrown b)> twice()
//                                ^ duplicate-field-id: Field id 1 is used twice
//    note: "a" has it already: 1
//                                   ^^^^^^ warning duplicate-thrown-type: Thrown can be thrown already, and whoever throws it cannot say as which
//    note: here: Thrown
  i32 stream<i32> comma()
//    ^^^^^^ unexpected-token: Expected ',', found 'stream'
  stream<i32, string> two2()
//          ^ unexpected-token: Expected '>', found ','
  list<stream<i32>> within()
//     ^^^^^^ unknown-type: There is no type "stream<…>"
//    hint: there are list<…>, set<…> and map<…, …>; functions return stream<…> and sink<…, …>
  sink<i32> noFinal()
//^^^^^^^^^ sink-final: A sink needs the type of its final response
//    hint: write sink<Chunk, Response>
  sink<i32, i32>, stream<i32> both()
//          ^^^ sink-final: A sink beside a stream has no final response
  Session, Thrown begin()
//         ^^^^^^ exception-as-value: Thrown is an exception, and cannot be returned
//    hint: throw it, or put its fields in a struct
}

const Thrown NEVER = Thrown{}
//    ^^^^^^ exception-as-value: Thrown is an exception, and cannot be a constant
//    hint: throw it, or put its fields in a struct
