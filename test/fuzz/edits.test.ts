/**
 * Edits of a project, one after the other. A compiler that was there all the time says and prints the same as one that has just been made,
 * whatever it remembers. FUZZ_SEED repeats a run, FUZZ_EDITS prolongs it.
 */
import { type Compilation, createCompiler, memoryHost } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { generator, type Random } from './random.ts'
import { said } from './said.ts'

const edits = Number(process.env.FUZZ_EDITS ?? 50)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const size = 20

test('whoever compiles a project while it is edited gets what a fresh compiler gives', {
  timeout: 60_000 + edits * 500,
}, async () => {
  const random = generator(seed)
  const files = new Map<string, string>()
  for (let i = 0; i < size; i++) files.set(pathOf(i), fileOf(i, random))
  const old = createCompiler(memoryHost(files))
  const seen = { right: 0, wrong: 0, circles: 0 }
  for (let edit = 0; edit < edits; edit++) {
    const changed = random(size)
    if (random(12) === 0) files.delete(pathOf(changed))
    else files.set(pathOf(changed), fileOf(changed, random))
    const paths = [...files.keys()].filter(() => random(3) > 0)
    // A build tool asks for one file after the other; most do so at moments of their own.
    const compiler = random(2) === 0 ? old : old.snapshot()
    for (const path of paths) {
      const compilation = await compiler.compile(path, random(2) === 0 ? files.get(path) : undefined)
      const fresh = await createCompiler(memoryHost(files)).compile(path)
      expect(whole(compilation), `seed ${seed}, edit ${edit}, ${path}`).toEqual(whole(fresh))
      if (compilation.diagnostics.length > 0) seen.wrong++
      else seen.right++
      if (isCircle(compilation, files)) seen.circles++
    }
  }
  // Nothing would have been tried if all of them were of one kind.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
})

/** All that a compilation says. */
const whole = (compilation: Compilation) => ({
  modules: (['ts', 'js', 'd.ts'] as const).map(target => compilation.print(target)),
  ...said(compilation),
})

const isCircle = ({ path, dependencies }: Compilation, files: ReadonlyMap<string, string>): boolean =>
  dependencies.some(other => files.get(other)?.includes(`"${path.slice(1)}"`))

const pathOf = (file: number): string => `/f${file}.thrift`

/** A file with one definition of each kind, which speak of those of the files that it includes. Now and then something is wrong. */
function fileOf(file: number, random: Random): string {
  const rarely = () => random(50) === 0
  // Mostly one of the next few, and now and then one before, so that there are circles, but not one alone.
  const includes = Array.from({ length: random(4) }, () =>
    random(3) === 0 ? random(size) : Math.min(file + 1 + random(4), size - 1),
  )
  const known = rarely() ? [...includes, random(size)] : includes
  const isMeta = file % 5 === 0
  /** A definition of another file by its name, or what is there instead. */
  const other = (name: string, otherwise: string): string => {
    const from = known[random(known.length + 1)]
    return from === undefined || from === file ? otherwise : `f${from}.${name}`
  }
  const type = (own: 'T' | 'S' = 'T'): string => {
    const plain = ['i32', 'string', 'bool', other('E', 'E'), other('S', 'S'), other('T', own)][random(6)]
    return random(3) > 0 ? `${plain}` : `map<string, list<${plain}>>`
  }
  const base = other(random(2) === 0 ? 'V' : 'W', '')
  const enumeration = other('E', 'E')
  const definitions = [
    `${random(3) === 0 ? `/** ${random(100)} */ ` : ''}enum E { A = ${random(4)}, B, C }`,
    `const i32 C = ${other('C', `${random(1000)}`)}`,
    `const ${enumeration} D = ${enumeration}.${'ABC'[random(3)]}`,
    `const ${other('S', 'S')} K = ${random(2) === 0 ? '{}' : `{"a": ${other('C', 'C')}}`}`,
    `typedef ${type('S')} T`,
    `${isMeta && random(2) === 0 ? `@${other('S', 'S')} ` : ''}struct S {
      1: i32 a = ${other('C', '7')}; 2: ${type()} b; 3: optional ${type()} c; ${rarely() ? '3' : '4'}: ${type()} d }`,
    `exception X { 1: string message; 2: ${type()} e }`,
    'service W { void w() }',
    `service V ${base && `extends ${base}`} { ${type()} f${file}(1: ${type()} g) throws (1: ${other('X', 'X')} x) }`,
  ]
  return [
    ...(isMeta ? ['package "test.dev/edits"'] : []),
    ...includes.map(each => `include "f${each}.thrift"`),
    ...definitions
      .filter(() => !rarely())
      .map(each => (rarely() ? each.slice(random(each.length)) : `${'\n'.repeat(random(3))}${each}`)),
  ].join('\n')
}
