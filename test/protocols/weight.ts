/** A program of `weight.test.ts`: reads values of many shapes, and prints what each took. */
import { encode, type Protocol, type Reader } from 'thrift-es'
import { Empty, Shapes } from '../idl/shapes.thrift'
import { numbered } from './rows.ts'

export interface Weighed {
  readonly protocol: string
  readonly shape: string
  /** Bytes of memory that the value keeps, for each of its bytes on the wire. */
  readonly kept: number
  /** The same for each byte that was taken out of the budget. */
  readonly charged: number
  /** Nanoseconds of the processor for each byte on the wire. */
  readonly time: number
}

/** Tables are largest for what they hold when they have just grown. */
const size = 2 ** 16 + 1
const many = <T>(make: (i: number) => T): T[] => Array.from({ length: size }, (_, i) => make(i))
const entries = <T>(make: (i: number) => T) => new Map(many(i => [`key ${i}`, make(i)]))

export const shapes: Readonly<Record<string, () => Shapes>> = {
  bools: () => ({ bools: many(i => i % 3 === 0) }),
  'short numbers': () => ({ numbers: many(i => i % 50) }),
  numbers: () => ({ numbers: many(i => Math.imul(i, 0x9e3779b1)) }),
  doubles: () => ({ reals: many(i => i / 3) }),
  'no texts': () => ({ texts: many(() => '') }),
  'short texts': () => ({ texts: many(i => `${100 + (i % 900)}`) }),
  texts: () => ({ texts: many(i => `This is the text with number ${i}`) }),
  'texts beyond ASCII': () => ({ texts: many(i => `漢${i}`) }),
  'maps of text': () => ({ pairs: entries(i => `value ${i}`) }),
  'maps of numbers': () => ({ counts: entries(i => i) }),
  'sets of text': () => ({ words: new Set(many(i => `word ${i}`)) }),
  'one text': () => ({ text: 'text'.repeat(size) }),
  'one binary': () => ({ blob: new Uint8Array(4 * size) }),
  structs: () => ({ points: many(i => ({ x: i, y: i / 3 })) }),
  bigints: () => ({ longs: many(() => 1n) }),
  'empty lists': () => ({ lists: many(() => []) }),
  'short lists': () => ({ lists: many(() => [true]) }),
  'empty structs': () => ({ structs: many(() => ({})) }),
  'empty sets': () => ({ sets: many(() => new Set<number>()) }),
  'short sets': () => ({ sets: many(i => new Set([i])) }),
  'empty maps': () => ({ maps: many(() => new Map<number, number>()) }),
  'short maps': () => ({ maps: many(i => new Map([[i, i]])) }),
  'empty binaries': () => ({ blobs: many(() => new Uint8Array()) }),
  'short binaries': () => ({ blobs: many(() => new Uint8Array(1)) }),
  'structs without any of their fields': () => ({ wides: many(() => ({})) }),
  'unknown fields': () => ({ wides: many(() => ({ blob: new Uint8Array(1) })) }),
}

const budget = 2 ** 40

/** What an engine makes even then that is not for what is in the value, such as the object around it. */
const noise = 0x4000

function weigh(
  shape: string,
  { protocol, reader }: { protocol: Protocol; reader: (bytes: Uint8Array, budget: number) => Reader },
): Weighed {
  const bytes = encode(Shapes, shapes[shape]?.() ?? {}, protocol).slice()
  const type = shape === 'unknown fields' ? Empty : Shapes
  const r = reader(bytes, budget) as Reader & { budget: number }
  type.read(r)
  // Code that the engine makes of what is hot is nobody's value.
  for (let i = 0; i < 4; i++) type.read(reader(bytes, budget))
  const weight = least(() => {
    const before = used()
    const value = type.read(reader(bytes, budget))
    const after = used()
    // They are to be there until now.
    if (value === undefined || bytes.length === 0) throw new Error('Nothing was read')
    return after - before - noise
  })
  return {
    protocol: protocol.name,
    shape,
    kept: weight / bytes.length,
    charged: weight / (budget - r.budget),
    time: least(() => time(() => type.read(reader(bytes, budget)))) / bytes.length,
  }
}

/** What an engine makes or does meanwhile that is not for the value, such as code, comes on top of what is asked for. */
const least = (measure: () => number): number => Math.min(measure(), measure(), measure())

function time(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) * 1000
}

function used(): number {
  // What goes with the first may free more for the second.
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

console.log(JSON.stringify(numbered.flatMap(row => Object.keys(shapes).map(shape => weigh(shape, row)))))
