struct Value { 1: i32 value }
