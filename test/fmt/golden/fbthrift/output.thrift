include "thrift/annotation/thrift.thrift" as annotations;
include "thrift/annotation/cpp.thrift";
hs_include "x.hs"

/** The package. */
@annotations.TerseWrite
@cpp.Thing{value = "x"}
package "example.com/messy"

namespace hack ""

@annotations.Uri{value = "example.com/messy/Size"}
@cpp.Name{value = "Size_"}
enum Size { SMALL = 0; LARGE = 1 }

@annotations.DeprecatedUnvalidatedAnnotations{
  items = {"a long key": "a long value", "another long key": "another value"},
}
struct Node {
  @cpp.Ref{type = cpp.RefType.Unique}
  1: optional Node next;
  /** Behind the annotation. */
  @annotations.Box
  2: list<Size> sizes; ///< What they are.
  3: map<string, map<string, list<string>>> map_of_strings_to_a_map_of_strings_to_a_list_of_strings_or_so;
  4: map<
    string,
    Node
  > broken;
}

safe transient client exception Trouble { 1: string message }
const Node NODE = Node{next = Node{sizes = [Size.SMALL]}, broken = {"a": Node{}}}
interaction Counter { i32 next(); readonly i32 get() }

service Streams {
  performs Counter;
  Counter start();
  stream<i32 throws (1: Trouble trouble)> count(1: i32 from);
  Counter, i32, stream<i32> both(@cpp.Lazy 1: i32 a);
  sink<Node throws (1: Trouble trouble), Node throws (1: Trouble trouble_in_the_end)> collect(
    1: string where,
  );
  idempotent void put(1: Node node);
}
