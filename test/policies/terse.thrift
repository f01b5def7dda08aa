include "thrift/annotation/thrift.thrift"

package "thrift-es.dev/policies"

struct Inner {
  1: i32 number = 7
}

@thrift.TerseWrite
struct Terse {
  1: i32 count
  2: string name
  3: list<i32> items
  4: Inner inner
  @thrift.TerseWrite
  5: double ratio
}

/** The same fields, of which those are there that were written. */
struct Shown {
  1: optional i32 count
  2: optional string name
  3: optional list<i32> items
  4: optional Inner inner
  5: optional double ratio
}

/** Without a zero, and without anything. */
enum Rank { FIRST = 1 }
enum Nothing {}

struct Ranked {
  @thrift.TerseWrite
  1: Rank rank
  2: map<Nothing, i32> counts
}

const map<Rank, i32> PRIZES = {Rank.FIRST: 100, 2: 50}
