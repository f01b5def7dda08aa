// options: {"dialect": "fbthrift"}
namespace * example
//        ^ foreign-construct: Only Apache's compilers know a namespace for all languages

struct S {
  1: i8 small (cpp.type = "char")
//   ^^ foreign-construct: Only Apache's compilers know the type i8
//             ^^^^^^^^^^^^^^^^^ foreign-construct: Only Apache's compilers know an annotation in parentheses
  2: uuid id
//   ^^^^ foreign-construct: Only Apache's compilers know the type uuid
  3: S & self
//     ^ foreign-construct: Only Apache's compilers know the '&' of a reference
  4: list cpp_type "std::deque" <i32> numbers
//        ^^^^^^^^^^^^^^^^^^^^^ foreign-construct: Only Apache's compilers know cpp_type
  5: i32 old xsd_optional
//           ^^^^^^^^^^^^ foreign-construct: Only Apache's compilers know words of XML Schema
}

senum Words {
// ^^^^^ (column 1) foreign-construct: Only Apache's compilers know a senum
// ^^^^^ (column 1) warning deprecated-senum: senum was given up long ago; its values are plain strings
//    hint: write an enum, or a typedef of string
  "one"
}
