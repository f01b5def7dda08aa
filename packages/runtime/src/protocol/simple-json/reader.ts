/** SimpleJSON, incoming. */

import { fromBase64 } from '../base64.ts'
import type { Reader } from '../contract.ts'
import { NamedInput } from '../json/named-input.ts'

export class SimpleJsonReader extends NamedInput implements Reader {
  readonly protocol = 'simple-json'

  /** Meta's libraries take a single character too much for none. */
  protected override fromText(text: string): Uint8Array | undefined {
    return fromBase64(text.length % 4 === 1 ? text.slice(0, -1) : text)
  }
}
