package "shop.example/idl"

include "thrift/annotation/thrift.thrift"
include "thrift/annotation/scope.thrift"

@scope.Field
@scope.Struct
struct Label {
  1: string text
  2: map<string, i64> weights
  3: optional list<i32> sizes
}

@thrift.Uri{value = "shop.example/idl/Thing"}
@Label{text = "a thing", weights = {"net": 5}}
struct Item {
  @Label{text = "how many", sizes = [1, 2]}
  1: i32 count = 2
  @thrift.Deprecated{message = "Use none."}
  @thrift.TerseWrite
  2: string name
}

interaction Cart {
  void add(1: Item item)
}

service Shop {
  performs Cart
  stream<Item> browse()
  i32, sink<Item, bool> report()
}
