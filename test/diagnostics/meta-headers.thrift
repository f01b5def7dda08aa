@scope.Program
// ^^^^^^^^^^^^^^ (column 1) misplaced-annotation: An annotation says nothing of include
//    hint: what goes for the whole file stands in front of package
include "thrift/annotation/scope.thrift"
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (column 1) warning unused-include: Nothing of "thrift/annotation/scope.thrift" is used here
include "thrift/annotation/thrift.thrift" as t
include "thrift/annotation/thrift.thrift" as again
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (column 1) warning duplicate-include: "thrift/annotation/thrift.thrift" is included twice
//    note: the first time is here: include "thrift/annotation/thrift.thrift" as t
include "_meta.thrift" as t
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^ (column 1) duplicate-include-alias: Two includes are called "t"
//    note: the first one is here: include "thrift/annotation/thrift.thrift" as t
namespace py one
namespace py two
// ^^^^^^^^^^^^^^^^ (column 1) warning duplicate-namespace: There is a namespace for py already
//    note: it is here; Apache's compiler takes the last, Meta's the first: namespace py one

package "Example.com/Search"
//      ^^^^^^^^^^^^^^^^^^^^ bad-package: "Example.com/Search" is no name for a package
//    hint: a domain and a path, in small letters and digits: "example.com/search/tweets"
package "example.com/diagnostics/twice"
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ (column 1) duplicate-package: A file has one package
//    note: the first one is here: package "Example.com/Search"

@t.Uri{value = "example.com/other/Name"}
struct Good {}

@t.Uri{value = "no uri"}
//             ^^^^^^^^ bad-uri: "no uri" is no name in the world
//    hint: a package and a name: "example.com/search/Tweet"
struct Bad {}

@again.Uri{value = "example.com/other/Name"}
//                 ^^^^^^^^^^^^^^^^^^^^^^^^ duplicate-uri: Two definitions are called "example.com/other/Name" in the world
//    note: the other one is here: Good
struct Same {}

@again.Uri{value = ""}
struct None {}

struct __fbthrift_Mine {
//     ^^^^^^^^^^^^^^^ reserved-identifier: "__fbthrift_Mine" begins with fbthrift, and Meta's compiler keeps such names for itself
  1: i32 FBTHRIFT_field
//       ^^^^^^^^^^^^^^ reserved-identifier: "FBTHRIFT_field" begins with fbthrift, and Meta's compiler keeps such names for itself
  @t.AllowReservedIdentifier
  2: i32 fbthrift_allowed
}
