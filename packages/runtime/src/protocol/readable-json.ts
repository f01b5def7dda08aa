/**
 * Spindle's readable JSON: `{"_id":"ObjectId(\"…\")","text":"Hello"}`. Fields go by their `wire_name`, enums by their numbers unless
 * `serialize_as="string"`, and what an annotation calls an ObjectId or a DateTime is one. Keys of maps are text. A struct alone is exactly as
 * Spindle has it; that has no messages, so those of SimpleJSON stand in.
 */
import type { Protocol } from './contract.ts'
import type { ReadableJsonOptions } from './readable-json/options.ts'
import { ReadableJsonReader } from './readable-json/reader.ts'
import { ReadableJsonWriter } from './readable-json/writer.ts'

export type { ReadableJsonOptions } from './readable-json/options.ts'
export { ReadableJsonReader, ReadableJsonWriter }

/** Readable JSON with Spindle's options; `readableJson` is that without any. */
export function readableJsonWith(options: ReadableJsonOptions): Protocol {
  return {
    name: 'readable-json',
    reader: bytes => new ReadableJsonReader(bytes, undefined, options),
    writer: () => new ReadableJsonWriter(options),
    matches: bytes => bytes[0] === 0x5b,
  }
}

export const readableJson: Protocol = /* @__PURE__ */ readableJsonWith({})
