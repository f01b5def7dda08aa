/** A shop, in the words of Meta's dialect. */
package "example.com/shop"

include "thrift/annotation/thrift.thrift"
include "thrift/annotation/scope.thrift"
include "prices.thrift" as money

namespace hack "shop"

/// What stands on a struct says how all of its fields travel.
@scope.Struct
@scope.Transitive
@thrift.TerseWrite
struct Compact {
  1: string reason;
}

enum Size {
  SMALL = 1, ///< for children
  LARGE = 2, /**< for everybody else */
}

/// Where something is.
struct Place {
  1: float latitude;
  2: float longitude;
  3: optional string name;
}

struct Item {
  1: i64 id;
  2: string title = "untitled";
  3: Size size;
  4: optional Size original = Size.LARGE;
  5: Place place;
  6: list<string> tags;
  @thrift.TerseWrite
  7: i32 stock;
  8: money.Price price;
  /** The item that this one replaces: filled in, it would have no end. */
  9: Item replaces;
  @thrift.Deprecated{message = "look at size"}
  10: bool isLarge;
}

@Compact{reason = "there are many of them"}
struct Sighting {
  1: bool isSold;
  2: i16 shelf;
  3: i64 at;
  4: float weight;
  5: double height;
  6: string note;
  7: binary photo;
  8: set<i32> colours;
  9: map<string, i32> counts;
  10: Size size;
  11: Spot spot;
  12: Choice choice;
  13: Place place;
  14: optional i32 rating;
}

@thrift.TerseWrite
struct Spot {
  1: i32 x;
  2: i32 y;
  3: optional string label;
}

union Choice {
  1: string text;
  2: Spot spot;
}

@thrift.Uri{value = "example.com/errors/SoldOut"}
safe transient client exception SoldOut {
  @thrift.ExceptionMessage
  1: string explanation;
  2: i64 id;
}

@thrift.TerseWrite
exception Closed {
  1: string message;
  2: i32 toString;
}

const Spot HERE = Spot{x = 010, y = 0b11};
const list<Item> SAMPLES = [
  Item{
    id = 1,
    title = 'two
lines',
    size = Size.SMALL,
  },
];
const binary MAGIC = "\x7f\xffELF";
const string EURO = "\xE2\x82\xAC\T";

interaction Cart {
  i32 add(1: i64 id);
  oneway void forget();
  stream<Item> watch();
}

service Shop {
  performs Cart;
  idempotent Item find(1: i64 id) throws (1: SoldOut sold);
  readonly i32 count();
  Cart, i32 open(1: string name);
  stream<Item throws (1: SoldOut sold)> browse(1: string what);
  i32, stream<Item> browseCounted();
  sink<Sighting, i32> report();
  i32, sink<Sighting throws (1: SoldOut sold), i32 throws (1: SoldOut sold)> reportCounted();
  sink<string>, stream<string> chat();
}
