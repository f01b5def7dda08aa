include "library.thrift"

typedef string Name (new_type = "true", max = "40")

struct Person {
  1: Name name
  2: Person parent
  3: library.Colour favourite
}

struct class {
  1: Person Map
}

service Registry {
  void register(1: Person person)
}
