// What may be asked for twice, in the words of Meta's dialect.
package "example.com/store"

service MetaStore {
  readonly string peek()
}
