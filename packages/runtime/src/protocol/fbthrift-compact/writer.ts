/** Meta's Compact, outgoing: what differs from Apache's. */
import { CompactWriter } from '../compact/writer.ts'
import { TType } from '../contract.ts'
import { floatNibble, noUuid } from './types.ts'

export class FbthriftCompactWriter extends CompactWriter {
  override readonly protocol = 'fbthrift-compact'
  /** Printed code for bytes knows Apache's Compact alone. */
  override readonly inline = 0
  protected override readonly version = 2

  override double(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'double')
    this.reserve(8)
    this.view.setFloat64(this.position, value)
    this.position += 8
  }

  /** The nearest number of 32 bits. */
  override float(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'float')
    this.reserve(4)
    this.view.setFloat32(this.position, value)
    this.position += 4
  }

  override uuid(): void {
    this.fail('INVALID_DATA', noUuid)
  }

  protected override nibble(type: number): number {
    if (type === TType.UUID) return 0
    return type === TType.FLOAT ? floatNibble : super.nibble(type)
  }
}
