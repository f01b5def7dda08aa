include "thrift/annotation/scope.thrift"
include "thrift/annotation/thrift.thrift"

@thrift.TerseWrite
package "example.com/diagnostics/annotations"

@scope.Field
@scope.Struct
@scope.Transitive
struct Carrier {}

@Carrier
struct Carried {}

@Carried
struct Right {
  @Carried
  1: i32 a
  @Carrier
  2: i32 b
}

@Carried
// ^^^^^^^^ (column 1) annotation-target: @Carried does not go with an enum, only with fields and structs
//    note: it is defined here: Carried
@thrift.Box
// ^^^^^^^^^^^ (column 1) annotation-target: @thrift.Box does not go with an enum, only with fields
//    note: it is defined here: Box
enum Wrong {
  @Carrier
//^^^^^^^^ annotation-target: @Carrier does not go with an enum value, only with fields and structs
//    note: it is defined here: Carrier
  A = 0
}

@thrift.Priority{level = thrift.RpcPriority.HIGH}
@scope.Struct
@scope.Transitive
struct ForLater {}

@thrift.BitmaskEnum
@thrift.BitmaskEnum
// ^^^^^^^^^^^^^^^^^^ (column 2) duplicate-annotation: @thrift.BitmaskEnum stands here twice
//    note: the first one is here: @thrift.BitmaskEnum
enum Twice {
  @thrift.Box
//^^^^^^^^^^^ annotation-target: @thrift.Box does not go with an enum value, only with fields
//    note: it is defined here: Box
  NONE = 0
}

enum NoStruct {
  A = 0
}

@NoStruct
// ^^^^^^^^ (column 2) not-an-annotation: "NoStruct" is an enum, and annotations are structs
@thrift.Unheard
// ^^^^^^^^^^^^^^ (column 2) unknown-annotation: There is no struct "thrift.Unheard" to annotate with
const i32 NUMBER = 1

@thrift.Serial
// ^^^^^^^^^^^^^^ (column 1) annotation-target: @thrift.Serial does not go with a service, only with interactions
//    note: it is defined here: Serial
service Calls {
  @thrift.Priority{level = thrift.RpcPriority.HIGH}
  void good(@Carrier 1: i32 a)
  @thrift.Serial
//^^^^^^^^^^^^^^ annotation-target: @thrift.Serial does not go with a function, only with interactions
//    note: it is defined here: Serial
  void bad(@thrift.Serial 1: i32 a)
//         ^^^^^^^^^^^^^^ annotation-target: @thrift.Serial does not go with an argument, only with interactions
//    note: it is defined here: Serial
}

@thrift.Experimental
typedef i32 Fine
