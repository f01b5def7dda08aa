include "people.thrift"

/** A shelf and what stands on it. */
struct Shelf {
  /** Counts from the door. */
  1: required i32 number = 1 (key)
  2: list<Book> books
  3: map<people.Name, i64 (js.type = "Date")> (js.type = "entries") lent = {"Ada": 5}
  4: optional Colour colour = Colour.RED (label = "Painted", label = "ignored")
  -5: set<binary> (js.type = "array") marks
} (table = "shelves", odd.key = "</script>")

/** Stands on a shelf. */
union Book {
  1: Shelf shelf
  2: people.Person author
  3: people.Name name = "nobody"
}

enum Colour {
  /** Like a rose. */
  RED = 1
  BLUE = 5 (deprecated)
}

exception Closed {
  1: string message
}

service Library extends people.Registry {
  /** Takes a book home. */
  Book borrow(1: people.Name name, 2: i16 days = 14) throws (1: Closed closed) (js.idempotent)
  oneway void bring(1: Book book)
  list<i32> (order = "by size") counts()
}

const i32 ROOMS = 3
