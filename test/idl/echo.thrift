// What the bench of calls sends back and forth.
struct Point {
  1: required i32 id
  2: required string name
  3: required double value
  4: required bool isOn
}

service Echo {
  Point echo(1: required Point point)
}
