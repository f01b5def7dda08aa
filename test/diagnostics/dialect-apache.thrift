// options: {"dialect": "apache"}
include "_shared.thrift" as shared
//                       ^^^^^^^^^ foreign-construct: Only Meta's compilers know another name for an include
package "example.com/x"
// ^^^^^^^ (column 1) foreign-construct: Only Meta's compilers know a package

@shared.Point
// ^^^^^^^^^^^^^ (column 1) foreign-construct: Only Meta's compilers know a structured annotation
// ^^^^^^^^^^^^ (column 2) warning zero-field-in-constant: The field "x" of Point is required and has no value here; it is taken for zero or empty
// ^^^^^^^^^^^^ (column 2) warning zero-field-in-constant: The field "y" of Point is required and has no value here; it is taken for zero or empty
struct S {
  1: float ratio
//   ^^^^^ foreign-construct: Only Meta's compilers know the type float
  2: shared.Colour colour
}

safe exception Failure {}
// ^^^^ (column 1) foreign-construct: Only Meta's compilers know a qualifier of an exception

interaction I {}
// ^^^^^^^^^^^ (column 1) foreign-construct: Only Meta's compilers know an interaction

service T {
  performs I
//^^^^^^^^^^ foreign-construct: Only Meta's compilers know an interaction
  idempotent void again()
//^^^^^^^^^^ foreign-construct: Only Meta's compilers know the qualifier idempotent
  stream<i32> many()
//^^^^^^^^^^^ foreign-construct: Only Meta's compilers know a stream
}

const shared.Point ORIGIN = shared.Point{x = 0, y = 0}
//                          ^^^^^^^^^^^^ foreign-construct: Only Meta's compilers know a struct by its name
