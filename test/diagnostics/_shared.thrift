enum Colour { RED = 1, GREEN }
struct Point { 1: required double x; 2: required double y }
const i32 LIMIT = 10
service Base { void ping() }
