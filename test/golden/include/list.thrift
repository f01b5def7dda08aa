struct List { 1: i32 list }
