// options: {"strict": true}
include "thrift/annotation/scope.thrift"

struct Unscoped {}
//     ^^^^^^^^ warning missing-package: This file has no package, so its definitions have no names in the world
//    hint: add, for instance: package "example.com/search"

@scope.Field
struct Scoped {}

@Unscoped
// ^^^^^^^^^ (column 1) warning unscoped-annotation: @Unscoped does not say what it may stand on
//    note: it is defined here, without any @scope: Unscoped
enum Colour {
//   ^^^^^^ warning enum-without-zero: Fields that are not set hold 0, and Colour has no name for it
//    hint: add a value such as UNKNOWN = 0
  RED = 1
}

struct S {
  @Scoped
  @Unscoped
//^^^^^^^^^ warning unscoped-annotation: @Unscoped does not say what it may stand on
//    note: it is defined here, without any @scope: Unscoped
  1: Colour colour
}
