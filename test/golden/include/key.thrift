struct Key { 1: i32 key }
