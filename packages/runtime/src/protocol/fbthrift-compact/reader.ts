/** Meta's Compact, incoming: what differs from Apache's. */
import { CompactReader } from '../compact/reader.ts'
import { type Reader, TType } from '../contract.ts'
import { floatNibble, noUuid } from './types.ts'

export class FbthriftCompactReader extends CompactReader {
  override readonly protocol = 'fbthrift-compact'
  /** Printed code for bytes knows Apache's Compact alone. */
  override readonly inline = 0
  protected override readonly version = 2

  protected override fresh(bytes: Uint8Array): Reader {
    return new FbthriftCompactReader(bytes)
  }

  override double(): number {
    return this.view.getFloat64(this.take(8))
  }

  override float(): number {
    return this.view.getFloat32(this.take(4))
  }

  override uuid(): Uint8Array {
    this.fail('INVALID_DATA', noUuid)
  }

  protected override typeOf(nibble: number): TType {
    return nibble === floatNibble ? TType.FLOAT : super.typeOf(nibble)
  }

  protected override skipScalar(type: number): void {
    if (type === TType.FLOAT) this.take(4)
    else super.skipScalar(type)
  }
}
