include "error.thrift"
include "list.thrift"
include "value.thrift"
include "key.thrift"

typedef string symbol
typedef i64 number

struct Uses {
  1: list<list.List> lists
  2: set<symbol> symbols
  3: map<number, value.Value> values
  4: map<string, list<key.Key>> map
}

service readFoo {}
struct FooClient { 1: Uses uses }
service Things {
  error.Thing find(1: string handler, 2: list.List context) throws (1: error.NotFound notFound, 2: error.r r)
}
