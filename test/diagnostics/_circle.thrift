include "circle.thrift"
const i32 THERE = circle.HERE
