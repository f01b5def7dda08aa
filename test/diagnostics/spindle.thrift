// Annotations of Spindle, which protect data that is stored.
struct Retired {
  1: string a (wire_name = "b")
  2: string b
//          ^ duplicate-wire-name: Two fields are called "b" on the wire
//    note: the first one is here: wire_name = "b"
  3: string c (wire_name = "old")
//^ retired-id: 3 is retired: old data may have something else there
//    note: it is retired here: retired_ids = "3, 7"
//             ^^^^^^^^^^^^^^^^^ retired-wire-name: The name "old" is retired: old data may have something else there
//    note: it is retired here: retired_wire_names = "old,older"
  4: string old2 (wire_name = "fine")
} (retired_ids = "3, 7", retired_wire_names = "old,older")

struct Separators {
  1: i32 a
} (retired_ids = "1;2")
// ^^^^^^^^^^^^^^^^^^^ warning bad-retired-ids: "1;2" is no id, so nothing is retired by it
//    hint: write ids with commas between: retired_ids = "2, 5"

enum Card {
  VISA = 1 (string_value = "visa")
  MASTER = 2
//^^^^^^ missing-string-value: "MASTER" has no string_value, and others of this enum have one
//    note: for instance this one: string_value = "visa"
  AMEX = 3 (string_value = "visa")
//          ^^^^^^^^^^^^^^^^^^^^^ duplicate-string-value: Two enum values have the string_value "visa"
//    note: the first one is here: string_value = "visa"
  OLD = 4 (string_value = "old")
//      ^ retired-id: 4 is retired: old data may have something else there
//    note: it is retired here: retired_ids = "4"
} (retired_ids = "4")

struct Misspelt {
  1: i64 when (js.typ = "Date")
//             ^^^^^^ warning misspelt-annotation: No compiler knows the annotation "js.typ"
//    hint: did you mean js.type?
  2: i32 a (deprcated, unheard = "of")
//          ^^^^^^^^^ warning misspelt-annotation: No compiler knows the annotation "deprcated"
//    hint: did you mean deprecated?
}
