/**
 * IDL of one shape in two sizes, one four times the other. The ratio is the exponent of the growth: 1 is linear, 2 is quadratic. What is printed is the
 * JavaScript of the file that is compiled.
 */
import { createCompiler, memoryHost } from '@thrift-es/compiler'
import type { Part } from './compiler.ts'
import { time } from './time.ts'

type Shape = (size: number) => string | ReadonlyMap<string, string>

const lines = (size: number, line: (i: number) => string): string =>
  Array.from({ length: size }, (_, i) => line(i)).join('\n')

/** Each shape with the larger of its sizes. */
const shapes: Readonly<Record<string, readonly [size: number, shape: Shape]>> = {
  'chained structs': [
    20_000,
    size => `${lines(size, i => `struct S${i} { 1: optional S${i + 1} next }`)}\nstruct S${size} {}`,
  ],
  "chained structs of Meta's, unqualified": [
    20_000,
    size => `package "a.b/c"\n${lines(size, i => `struct S${i} { 1: S${i + 1} next }`)}\nstruct S${size} {}`,
  ],
  "chained structs of Meta's, terse": [
    20_000,
    size =>
      `package "a.b/c"\ninclude "thrift/annotation/thrift.thrift"\n@thrift.TerseWrite package;\n${lines(size, i => `struct S${i} { 1: S${i + 1} next }`)}\nstruct S${size} {}`,
  ],
  "a circle of Meta's structs": [
    20_000,
    size => `package "a.b/c"\n${lines(size, i => `struct S${i} { 1: S${(i + 1) % size} next }`)}`,
  ],
  'typedefs of one struct': [
    20_000,
    size => `struct S {}\n${lines(size, i => `typedef S T${i}\nstruct U${i} { 1: T${i} a }`)}`,
  ],
  'members of an enum': [200_000, size => `enum E {\n${lines(size, i => `V${i}`)}\n}`],
  'fields of a struct': [32_000, size => `struct S {\n${lines(size, i => `${i + 1}: i32 f${i}`)}\n}`],
  'fields of a struct without ids': [200_000, size => `struct S {\n${lines(size, i => `i32 f${i}`)}\n}`],
  'arms of a union': [32_000, size => `union S {\n${lines(size, i => `${i + 1}: i32 f${i}`)}\n}`],
  'functions of a service': [10_000, size => `service S {\n${lines(size, i => `i32 f${i}(1: i32 a)`)}\n}`],
  'services that extend one': [
    4000,
    size => `service B { void ping() }\n${lines(size, i => `service S${i} extends B { void f${i}() }`)}`,
  ],
  'constants that name one': [50_000, size => `const i32 C = 1\n${lines(size, i => `const i32 C${i} = C`)}`],
  'constants that are structs of many fields': [
    20_000,
    size =>
      `struct S { ${lines(size, i => `${i + 1}: optional i32 f${i}`)} }\nconst list<S> C = [${lines(size, i => `{"f${i}": 1}`)}]`,
  ],
  'defaults that name constants': [
    20_000,
    size => `const i32 C = 1\n${lines(size, i => `struct S${i} { 1: i32 a = C }\nconst S${i} C${i} = {}`)}`,
  ],
  'a chain of includes': [
    1000,
    size =>
      new Map(
        Array.from({ length: size }, (_, i) => [
          `/f${i}.thrift`,
          i + 1 < size ? `include "f${i + 1}.thrift"\nstruct S { 1: f${i + 1}.S s }` : 'struct S {}',
        ]),
      ),
  ],
  'a file that includes all others': [
    4000,
    size =>
      new Map(
        Array.from({ length: size }, (_, i) => [
          `/f${i}.thrift`,
          i === 0
            ? `${lines(size - 1, j => `include "f${j + 1}.thrift"`)}\nstruct S { ${lines(size - 1, j => `${j + 1}: f${j + 1}.S s${j}`)} }`
            : 'struct S {}',
        ]),
      ),
  ],
  'a circle of includes': [
    1000,
    size =>
      new Map(
        Array.from({ length: size }, (_, i) => [
          `/f${i}.thrift`,
          `include "f${(i + 1) % size}.thrift"\nstruct S { 1: optional f${(i + 1) % size}.S s }`,
        ]),
      ),
  ],
  'levels of diamonds': [
    200,
    size =>
      new Map(
        Array.from({ length: size }, (_, i) =>
          'lr'
            .split('')
            .map(
              side =>
                [
                  `/${i === 0 && side === 'l' ? 'f0' : `${side}${i}`}.thrift`,
                  i + 1 < size
                    ? `include "l${i + 1}.thrift" include "r${i + 1}.thrift"\nstruct S { 1: l${i + 1}.S l; 2: r${i + 1}.S r }`
                    : 'struct S {}',
                ] as const,
            ),
        ).flat(),
      ),
  ],
  'doc comments': [50_000, size => lines(size, i => `/** One.\n * Two. */ struct S${i} {}`)],
  mistakes: [50_000, size => `struct S {\n${lines(size, i => `${i}: Missing m${i}`)}\n}`],
}

const factor = 4

export const growth: Part = async (rounds, report) => {
  for (const [name, [size, shape]] of Object.entries(shapes)) {
    const measured = []
    for (const each of [size / factor, size]) measured.push(await measure(shape(each), Math.min(rounds, 3)))
    const [small, large] = measured
    if (!small || !large) continue
    const exponent = (of: 'compile' | 'print') => Math.log(large[of] / small[of]) / Math.log(factor)
    const milliseconds = `${size}, ${large.compile.toFixed(0)} and ${large.print.toFixed(0)} ms`
    report(`${name} (${milliseconds}): compiling`, exponent('compile'), '< 1.4')
    report(
      `${''.padEnd(name.length)}  ${''.padEnd(milliseconds.length)}   printing`,
      exponent('print'),
      '< 1.4',
    )
  }
}

async function measure(
  shape: ReturnType<Shape>,
  rounds: number,
): Promise<{ compile: number; print: number }> {
  const files = typeof shape === 'string' ? new Map([['/f0.thrift', shape]]) : shape
  const least = { compile: Number.POSITIVE_INFINITY, print: Number.POSITIVE_INFINITY }
  for (let round = 0; round < rounds; round++) {
    const compiler = createCompiler(memoryHost(files))
    least.compile = Math.min(least.compile, await time(() => compiler.compile('/f0.thrift')))
    const compilation = await compiler.compile('/f0.thrift')
    least.print = Math.min(least.print, await time(() => compilation.print('js')))
  }
  return least
}
