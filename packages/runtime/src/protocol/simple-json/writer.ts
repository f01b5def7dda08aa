/** SimpleJSON, outgoing. */
import type { Writer } from '../contract.ts'
import { NamedOutput } from '../json/named-output.ts'

export class SimpleJsonWriter extends NamedOutput implements Writer {
  readonly protocol = 'simple-json'

  /** There is no padding. */
  protected override pad(): void {}
}
