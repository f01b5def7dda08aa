// Files may be called like the variables of printed functions, and so may exceptions.
exception NotFound { 1: string message }
exception error { 1: string r }
exception r { 1: error value }
struct Thing { 1: list<Thing> list }
