include "hen.thrift"

struct Egg { 1: hen.Hen mother }
service Nest { Egg egg(1: hen.Hen by) }
const i32 DAYS = 21
const i32 LIFE = hen.YEARS
