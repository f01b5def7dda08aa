/**
 * Small edits of a project, one after the other, most of which mean little to whoever includes the file. A compiler that was there all the time says and
 * prints the same as one that has just been made. FUZZ_SEED repeats a run, FUZZ_EDITS prolongs it.
 */
import { createCompiler, hasErrors, memoryHost } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { generator, type Random } from './random.ts'
import { said } from './said.ts'

const edits = Number(process.env.FUZZ_EDITS ?? 60)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const size = 60
const targets = ['ts', 'js', 'd.ts'] as const

test('whoever compiles a project while it is edited a little gets what a fresh compiler gives', {
  timeout: 60_000 + edits * 500,
}, async () => {
  const random = generator(seed)
  const original = new Map(Array.from({ length: size }, (_, i) => [pathOf(i), fileOf(i, random)]))
  const files = new Map(original)
  const old = createCompiler(memoryHost(files))
  const seen = { right: 0, wrong: 0 }
  const history: string[] = []
  for (let count = 0; count < edits; count++) {
    // The first files are those that are included by most.
    const path = pathOf(random(random(size) + 1))
    const name = one(Object.keys(kinds), random)
    const text = files.get(path) ?? ''
    files.set(path, random(4) === 0 ? (original.get(path) ?? '') : (kinds[name]?.(text, random) ?? text))
    history.push(`${path} ${name}`)
    // Who asks for one file alone leaves others as they were some edits ago.
    if (random(4) === 0) continue
    const [warm, cold] = [old.snapshot(), createCompiler(memoryHost(files)).snapshot()]
    const often = random(2) === 0 ? 1 : 8
    for (const asked of files.keys()) {
      if (random(often) > 0) continue
      const [is, should] = [await warm.compile(asked), await cold.compile(asked)]
      const where = `seed ${seed}, edit ${count} (${history.slice(-5)}), ${asked}`
      expect(said(is), where).toEqual(said(should))
      const target = targets[random(9)]
      const optimize = random(2) === 0 ? ('speed' as const) : undefined
      if (target) expect(is.print(target, { optimize }), where).toEqual(should.print(target, { optimize }))
      if (hasErrors(is.diagnostics)) seen.wrong++
      else seen.right++
    }
  }
  // Nothing would have been tried if all of them were of one kind.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
})

const pathOf = (file: number): string => `/f${file}.thrift`

/** The lines of a text of which one is changed. */
const inLine =
  (which: RegExp, change: (line: string, random: Random) => string) => (text: string, random: Random) => {
    const lines = text.split('\n')
    const found = lines.flatMap((line, i) => (which.test(line) ? [i] : []))
    const at = found[random(Math.max(found.length, 1))]
    return lines.map((line, i) => (i === at ? change(line, random) : line)).join('\n')
  }

const number = (line: string, random: Random) => line.replace(/\b\d+(?=\D*$)/, String(random(9)))
const typed = (line: string, random: Random) =>
  line.replace(
    /\bi32\b|\bstring\b|f\d+\.\w+/,
    one(['i32', 'string', 'i64', 'E', `f${random(size)}.S`], random),
  )

/** What may happen to the text of a file. */
const kinds: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'another comment': inLine(/\/\*\*/, (line, random) => line.replace(/\d+/, String(random(1000)))),
  'lines between': inLine(/./, (line, random) => `${'\n'.repeat(random(3))}${line}`),
  'a space before': inLine(/^ *\w/, line => ` ${line}`),
  'a field more': inLine(
    /^struct.*\{$/,
    (line, random) => `${line}\n  ${9 + random(9)}: optional i32 n${random(9)}`,
  ),
  'a field less': inLine(/^ +\d+:/, () => ''),
  'a field of another name': inLine(/^ +\d+:/, (line, random) => line.replace(/\w+$/, `g${random(5)}`)),
  'a field of another type': inLine(/^ +\d+:/, typed),
  'another default': inLine(/^ +\d+:.*=/, number),
  'another number of a value': inLine(/^enum/, number),
  'another name of a value': inLine(/^enum/, (line, random) =>
    line.replace(/\b[ABC]\d?\b/, `${'ABC'[random(3)]}${random(3)}`),
  ),
  'another constant': inLine(/^const/, number),
  'a constant of another type': inLine(/^const/, typed),
  'a typedef of something else': inLine(/^typedef/, typed),
  'another annotation': inLine(/^struct|^ +\d+:|^enum/, (line, random) =>
    line.replace(/(?= \{$| \}|$)/, one([' (deprecated)', ' (js.enum = "names")', ' (x.y = "z")'], random)),
  ),
  'a structured annotation': inLine(
    /^struct/,
    (line, random) => `@${one(['S', `f${random(size)}.S`], random)}\n${line}`,
  ),
  'another name of a definition': inLine(/^(?:struct|enum|const|typedef|service|exception)/, (line, random) =>
    line.replace(/\b[A-Z]\b/, `${'CEKSTWX'[random(7)]}`),
  ),
  'a definition less': inLine(/^(?:const|typedef|enum)/, () => ''),
  'a definition more': (text, random) =>
    `${text}\n${one(['struct N {}', 'enum N { A }', 'struct readS {}', 'const i32 createS = 1', 'struct default {}'], random)}`,
  'another order': (text, random) => {
    const [first = '', ...rest] = text.split(/\n(?=const|typedef|enum)/)
    return [first, ...rest.sort(() => random(3) - 1)].join('\n')
  },
  'an include more': (text, random) => `include "f${random(size)}.thrift"\n${text}`,
  'an include by another name': (text, random) =>
    `include "f${random(size)}.thrift" as f${random(size)}\n${text}`,
  'an include less': inLine(/^include/, () => ''),
  'another package': (text, random) => `package "test.dev/p${random(2)}"\n${text}`,
  'a letter less': (text, random) => {
    const at = random(text.length)
    return text.slice(0, at) + text.slice(at + 1)
  },
}

/** A file with definitions of each kind, which speak of those of a few files before it. */
function fileOf(file: number, random: Random): string {
  const includes = [
    ...new Set(Array.from({ length: Math.min(file, 1 + random(4)) }, () => random(random(file) + 1))),
  ]
  // Now and then a circle.
  if (random(12) === 0) includes.push(random(size))
  const other = (name: string, otherwise: string): string => {
    const from = includes[random(includes.length + 1)]
    return from === undefined || from === file ? otherwise : `f${from}.${name}`
  }
  const enumeration = other('E', 'E')
  const type = () =>
    one(
      ['i32', 'string', `list<${other('S', 'i32')}>`, other('E', 'E'), other('S', 'i32'), other('T', 'i64')],
      random,
    )
  return [
    ...(file % 7 === 0 ? [`package "test.dev/f${file}"`] : []),
    ...includes.map(each => `include "f${each}.thrift"`),
    `/** ${random(1000)} */`,
    `enum E { A = 0, B = 1, C = ${2 + random(4)} }`,
    `const i32 C = ${other('C', `${random(1000)}`)}`,
    `const ${enumeration} D = ${enumeration}.${'ABC'[random(3)]}`,
    `const ${other('S', 'S')} K = {"a": ${other('C', 'C')}}`,
    `const i32 L = ${other('D', 'D')}`,
    `typedef ${type()} T`,
    `/** ${random(1000)} */`,
    'struct S {',
    `  1: i32 a = ${other('C', '7')}`,
    `  /** ${random(1000)} */`,
    `  2: optional ${type()} b`,
    `  3: optional ${type()} c`,
    '}',
    'struct U {',
    `  1: ${type()} a`,
    `  2: ${type()} b`,
    '}',
    'exception X {',
    '  1: string message',
    `  2: ${type()} e`,
    '}',
    `service ${random(3) === 0 ? `W extends ${other('W', 'V')}` : 'W'} {`,
    `  /** ${random(1000)} */`,
    `  ${type()} f${file}(1: ${type()} g) throws (1: ${other('X', 'X')} x)`,
    '}',
    'service V {}',
  ].join('\n')
}

const one = <T>(items: readonly T[], random: Random): T => items[random(items.length)] as T // None is empty.
