// What Spindle's formats of names look at.
typedef binary (enhanced_types = "bson:ObjectId") ObjectId
typedef i64 (enhanced_types = "bson:DateTime") DateTime

enum Card {
  VISA = 1 (string_value = "visa card")
  MASTER = 2 (string_value = "MasterCard")
}

struct Venue {
  1: optional ObjectId id (wire_name = "_id")
  2: optional DateTime created
  3: optional binary data
  4: optional list<ObjectId> friends (wire_name = "f")
  5: optional Card card
  6: optional Card spelt (serialize_as = "string")
  7: optional list<Card> cards (serialize_as = "string")
  8: optional string name
  9: optional map<string, i64> counts
  10: optional map<i32, string> numbered
  11: optional double rating
  12: optional Venue parent
  13: optional byte tiny
  14: optional i64 plain
}
