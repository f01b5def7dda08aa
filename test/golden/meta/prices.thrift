package "example.com/prices"

struct Price {
  1: i64 cents;
  2: string currency = "EUR";
}

service Prices {
  Price of(1: string what);
}
