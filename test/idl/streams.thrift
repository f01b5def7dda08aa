/** Calls that are more than a message there and one back, in Meta's dialect. */
package "example.com/streams"

struct Tick {
  1: i64 number;
  2: string note;
}

exception Broken {
  1: string message;
}

interaction Counter {
  i32 add(1: i32 by) throws (1: Broken broken);
  oneway void reset();
  stream<Tick> follow(1: i32 count);
  i32 slow();
}

service Streams {
  performs Counter;
  i32 plain(1: i32 value);
  Counter, i32 counterFrom(1: i32 start) throws (1: Broken broken);
  stream<Tick throws (1: Broken broken)> ticks(1: i32 count, 2: string note);
  i32, stream<i32> numbers(1: i32 count) throws (1: Broken broken);
  sink<Tick throws (1: Broken broken), i32 throws (1: Broken broken)> collect(1: i32 enough);
  sink<string>, stream<string> chat();
}
