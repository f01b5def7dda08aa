include "strict.thrift"
struct A { 1: strict.Keys keys }
