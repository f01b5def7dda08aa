include "egg.thrift"

struct Hen { 1: list<egg.Egg> eggs; 2: i32 age = egg.DAYS }
service Yard extends egg.Nest { Hen hen() }
const i32 YEARS = 2
