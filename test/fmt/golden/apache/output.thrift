#!/usr/bin/thrift --gen js
/* What Apache's compiler knows,
   and what it has known. */

include "shared.thrift"
cpp_include "<vector>"

namespace js messy.apache
namespace * messy
namespace xsd messy (uri = 'http://example.com/messy')
php_namespace messy

/** Numbers. */
enum Size {
  SMALL = -1,
  MEDIUM,
  LARGE = 0x10 (weekend = "yes"),
  BIG,
}

enum Short { A, B = 2, C }
enum None {}
senum Seasons { "Spring", "Summer", 'Fall', "Winter" }
typedef map<string, list<set<binary>>> Index
typedef i32 (js.type = "Id") Id (unsigned = "1")
typedef list<i32> cpp_type "std::deque<int>" Deque

const i32 TEN = 10
const i64 HEX = 0xFF
const double TINY = .5e-3
const string QUOTES = 'it\'s "quoted"'

const string LINES = "one
   two"

const Index EMPTY = {}
const list<i32> SOME = [1, 2, 3, 4]

const map<string, i32> BY_NAME = {
  "one": 1,
  "two": 2,
  'three': 3,
}

const map<string, list<i32>> LONG = {
  "the first key": [1, 2, 3],
  "the second key": [4, 5, 6],
  "the third key": [7, 8],
}

const list<i64> NUMBERS = [
  1000000000, 2000000000, 3000000000, 4000000000, 5000000000, 6000000000, 7000000000, 8000000000, 9000000000,
]

const list<i32> ROWS = [
  1, 0, 0,
  0, 1, 0,

  0, 0, 1,
]

struct Node {
  1: required i32 id;
  2: optional string name = "x";
  3: Node & next;
  4: map<i32, map<string, Node>> children = {1: {"a": {"id": 2}}} (cpp.ref = "", other);

  5: i32 width xsd_optional xsd_nillable xsd_attrs { 1: string unit 2: i32 digits };
  without_id.Type required;
}

struct Empty {}
struct Point { 1: i32 x, 2: i32 y } (final = "true")
union All xsd_all { 1: Point point }
exception Failure { 1: string message } (message = "message")
service Parent {}

service Child extends shared.Parent {
  void ping()
  async void tell(1: string what)
  oneway void shout(1: string what)
  list<Node> find(string query, 2: i32 limit = 10) throws (1: Failure failure) (cached = "1")
  map<string, list<Node>> find_all_of_them(
    1: required string query,
    2: required list<string> names,
    3: i32 limit,
  ) throws (1: Failure failure, 2: shared.Trouble trouble) (
    deprecated = "use find instead of this",
    cached = "for an hour",
  )
  Node one(
    1: i32 id,
  )
}
