/** The functions that read and write a struct, a union or an exception, in every way that was asked for. */
import { type Codec, printRead, printWrite } from './codec.ts'
import { printInlineRead, printInlineWrite } from './inline/struct.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'

/** `build` makes a value of its fields. */
export function printReading(out: Output, codec: Codec, build: (values: Parts) => Parts): void {
  printRead(out, codec, build)
  if (out.isInlined) printInlineRead(out, codec, build)
}

export function printWriting(out: Output, codec: Codec): void {
  printWrite(out, codec)
  if (out.isInlined) printInlineWrite(out, codec)
}
