// What older compilers knew, or let pass.
cpp_namespace old
// ^^^^^^^^^^^^^ (column 1) warning old-namespace: cpp_namespace is an old word for a namespace
//    hint: write namespace cpp
namespace js one
namespace js two
// ^^^^^^^^^^^^^^^^ (column 1) warning duplicate-namespace: There is a namespace for js already
//    note: it is here; Apache's compiler takes the last, Meta's the first: namespace js one

senum Words { "a", "b" }
// ^^^^^ (column 1) warning deprecated-senum: senum was given up long ago; its values are plain strings
//    hint: write an enum, or a typedef of string

struct S {
  1: slist words
//   ^^^^^ warning deprecated-slist: slist was given up long ago; it is a string
//    hint: write string
};
// ^ (column 2) warning stray-separator: Nothing stands behind a closing brace; other compilers refuse this ';'

enum Alias { A = 1, B = 1 }
//                      ^ warning duplicate-enum-number: 1 has two names
//    note: "A" is one of them; the last is the one that is shown: 1

service T {
  async void gone()
//^^^^^ warning deprecated-async: async is an old word for oneway
//    hint: write oneway
  void fail() throws (1: required F a, 2: optional F b)
//                       ^^^^^^^^ warning throws-requiredness: required has no meaning here: of all exceptions, at most one is thrown
//                                        ^^^^^^^^ warning throws-requiredness: optional has no meaning here: of all exceptions, at most one is thrown
//                                                 ^ warning duplicate-thrown-type: F can be thrown already, and whoever throws it cannot say as which
//    note: here: F
  void succeed() throws (1: F success)
//                            ^^^^^^^ throws-success: An exception in throws cannot be called success: the result of the function is
}

exception F {} (message = "text")
//              ^^^^^^^^^^^^^^^^ warning bad-exception-message: The message of an exception is one of its string fields, and this is no field of it
exception G { 1: i32 text } (message = "text")
//                           ^^^^^^^^^^^^^^^^ warning bad-exception-message: The message of an exception is one of its string fields, and this is no string
exception H { 1: string text } (message = "text");
//                                               ^ warning stray-separator: Nothing stands behind a closing brace; other compilers refuse this ';'

enum Other { C = 1 }
const Alias MIXED = Other.A
//                  ^^^^^^^ warning misqualified-enum-value: There is no "Other.A"; taken for Alias.A
//    hint: write Alias.A
