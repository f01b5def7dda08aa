// What may be asked for twice.
service Store {
  string load(1: string key) (js.idempotent)
  void save(1: string key)
  void lose(1: string key) (js.idempotent = "false")
}
