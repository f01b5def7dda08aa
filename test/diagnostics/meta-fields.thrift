include "thrift/annotation/thrift.thrift"

package "example.com/diagnostics/fields"

struct Ids {
  0: i32 zero
//^ field-id-reserved: 0 cannot be a field id: they start at 1, or at -1 down to -32
  -1: i32 fine
  -33: i32 tooLow
//^^^ field-id-reserved: -33 cannot be a field id: they start at 1, or at -1 down to -32
  10: i32 ten
  i32 none
//    ^^^^ missing-field-id: "none" has no field id
//    hint: write 11: in front of it
  @thrift.Experimental
  optional string another
//                ^^^^^^^ missing-field-id: "another" has no field id
//    hint: write 12: in front of it
}

struct Presence {
  1: required i32 a
//   ^^^^^^^^ warning required-deprecated: Meta's compiler has given up required: readers do not insist on the field
//    hint: leave it out; @thrift.AllowUnsafeRequiredFieldQualifier silences this
  @thrift.AllowUnsafeRequiredFieldQualifier
  2: required i32 b
  3: optional i32 c = 5
//                    ^ warning optional-default: Languages differ in what the default of an optional field means
//    hint: leave out one of the two; @thrift.AllowUnsafeOptionalCustomDefaultValue silences this
  @thrift.AllowUnsafeOptionalCustomDefaultValue
  4: optional i32 d = 5
}

union Choice {
  1: i32 a = 5
//           ^ warning union-default: A field of a union has no default; this one is ignored
  @thrift.AllowUnsafeUnionFieldCustomDefaultValue
  2: i32 b = 5
  3: optional i32 c
//   ^^^^^^^^ union-requiredness: optional has no meaning in a union: exactly one field is set
  4: required i32 d
//   ^^^^^^^^ union-requiredness: required has no meaning in a union: exactly one field is set
}

struct Terse {
  @thrift.TerseWrite
//^^^^^^^^^^^^^^^^^^ terse-qualified: A field that is optional cannot be terse as well
  1: optional i32 a
  @thrift.TerseWrite
  2: i32 b = 5
//           ^ terse-default: "b" is terse: when it is absent it is zero or empty, not this default
//    hint: remove the default, or make the field optional
  @thrift.TerseWrite
  3: i32 c = 0
}

@thrift.TerseWrite
struct AllTerse {
  1: list<string> a = ["x"]
//                    ^^^^^ terse-default: "a" is terse: when it is absent it is zero or empty, not this default
//    hint: remove the default, or make the field optional
  2: Inner b = Inner{x = 0}
  3: Inner c = Inner{x = 1}
//             ^^^^^^^^^^^^ terse-default: "c" is terse: when it is absent it is zero or empty, not this default
//    hint: remove the default, or make the field optional
  4: optional i32 d
}

union TerseUnion {
  @thrift.TerseWrite 1: i32 a
//^^^^^^^^^^^^^^^^^^ terse-qualified: A field that is one of a union cannot be terse as well
}

struct Inner {
  1: i32 x
}

struct Deep {
  @thrift.Mixin
  1: Inner inner
  2: i32 y
}

struct Mixins {
  1: i32 x
  @thrift.Mixin
//^^^^^^^^^^^^^ mixin-clash: This mixin brings a second field "x"
//    note: the first one is here: x
  2: Inner inner
  @thrift.Mixin
//^^^^^^^^^^^^^ bad-mixin: A mixin is a struct or a union that is always there, and this one is optional
  3: optional Inner maybe
  @thrift.Mixin
//^^^^^^^^^^^^^ bad-mixin: A mixin is a struct or a union that is always there, and this one is of another type
  4: i32 number
  @thrift.Mixin
//^^^^^^^^^^^^^ mixin-clash: This mixin brings a second field "inner"
//    note: the first one is here: inner
//^^^^^^^^^^^^^ mixin-clash: This mixin brings a second field "x"
//    note: the first one is here: x
  5: Deep deep
}

union MixinUnion {
  @thrift.Mixin
//^^^^^^^^^^^^^ bad-mixin: A mixin is a struct or a union that is always there, and this one is in a union
  1: Inner inner
}

struct Boxes {
  @thrift.Box
  1: optional Boxes fine
  @thrift.Box
//^^^^^^^^^^^ bad-box: @thrift.Box is for optional fields and fields of unions
  2: Inner always
  @thrift.InternBox
  3: Inner shared
  @thrift.InternBox
//^^^^^^^^^^^^^^^^^ bad-box: @thrift.InternBox is for fields that are structs, and not optional
  4: optional Inner perhaps
  @thrift.InternBox
//^^^^^^^^^^^^^^^^^ bad-box: @thrift.InternBox is for fields that are structs, and not optional
  5: i32 number
}

exception Failure {
  @thrift.ExceptionMessage
  1: string why
  @thrift.ExceptionMessage
//^^^^^^^^^^^^^^^^^^^^^^^^ bad-exception-message: The message of an exception is one of its string fields, and this is a second one
  2: string again
}

exception Mute {
  @thrift.ExceptionMessage
//^^^^^^^^^^^^^^^^^^^^^^^^ bad-exception-message: The message of an exception is one of its string fields, and this is no string
  1: i32 code
}

struct NotThrown {
  @thrift.ExceptionMessage
//^^^^^^^^^^^^^^^^^^^^^^^^ bad-exception-message: The message of an exception is one of its string fields, and this is a field of a struct
  1: string text
}

@thrift.ReserveIds{ids = [2], id_ranges = {10: 12}}
struct Reserved {
  1: i32 a
  2: i32 b
//^ reserved-id: 2 is reserved here
//    note: by this: @thrift.ReserveIds{ids = [2], id_ranges = {10: 12}}
  10: i32 c
//^^ reserved-id: 10 is reserved here
//    note: by this: @thrift.ReserveIds{ids = [2], id_ranges = {10: 12}}
  11: i32 d
//^^ reserved-id: 11 is reserved here
//    note: by this: @thrift.ReserveIds{ids = [2], id_ranges = {10: 12}}
  12: i32 e
}

@thrift.ReserveIds{ids = [0]}
enum ReservedNumbers {
  NONE = 0
//       ^ reserved-id: 0 is reserved here
//    note: by this: @thrift.ReserveIds{ids = [0]}
  ONE = 1
}

enum Numbers {
  A = 0
  B
//^ implicit-enum-value: "B" has no number of its own, and gets another one when values move
//    hint: write B = 1
  C = 1
//    ^ duplicate-enum-number: 1 has two names
//    note: "B" is one of them; the last is the one that is shown: B
}

struct Unclosed {
  1: i32 a

@thrift.Uri{value = "example.com/diagnostics/fields/AfterUnclosed"}
// ^ (column 1) unexpected-token: Expected '}' before this
//    note: to close what is opened here: {
struct AfterUnclosed {}
