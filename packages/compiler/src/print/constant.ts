/** A constant, spelt out. */
import type { Const } from '../schema.ts'
import { printDoc } from './doc.ts'
import type { Output } from './output.ts'
import { tsType } from './type.ts'
import { literal } from './value.ts'

export function printConstant(out: Output, constant: Const): void {
  printDoc(out, constant)
  out.const({
    visibility: out.names.visibility(constant.name),
    name: out.defined(constant),
    type: tsType(out, constant.type),
    value: literal(out, constant.value, constant.type, '/* @__PURE__ */ '),
  })
}
