/**
 * The keys of annotations in parentheses that some compiler or tool reads. Each language has its own, so what begins with the name of one is
 * taken to be known; nobody else has a list of them all.
 */
import { distance, similarName } from '../../messages/index.ts'

/** Keys that mean something here, in Spindle or in Meta's compiler of old, and so can be misspelt. */
const keys: ReadonlySet<string> = new Set([
  'bitfield_struct',
  'bitfield_struct_no_setbits',
  'bitmask',
  'builder_required',
  'deprecated',
  'enhanced_types',
  'final',
  'foreign_key',
  'generate_lift_adapter',
  'generate_mutable',
  'generate_proxy',
  'index',
  'js.idempotent',
  'js.name',
  'js.type',
  'message',
  'mongo_collection',
  'mongo_identifier',
  'new_type',
  'preserve_unknown_fields',
  'primary_key',
  'priority',
  'retired_ids',
  'retired_wire_names',
  'serialize_as',
  'shard_key',
  'string_value',
  'thrift.uri',
  'wire_name',
])

/** The languages and tools whose keys we do not list. */
const families =
  /^(?:android|api|c_glib|code|cocoa|coral|cpp|cpp2|csharp|d|dart|delphi|erl|fb|go|hack|haskell|haxe|hs|java|javame|kotlin|lua|netstd|ocaml|perl|php|py|py3|python|rb|rs|ruby|rust|scala|st|swift|ts|validation|vt|xml|xsd)\d*\./

export const isKnownKey = (key: string): boolean => keys.has(key) || families.test(key)

/** The known key that differs from this one in a letter or two. */
export function similarKey(key: string): string | undefined {
  if (key.length < 5) return undefined
  const similar = similarName(key, keys)
  return similar !== undefined && distance(key, similar) <= 2 ? similar : undefined
}
