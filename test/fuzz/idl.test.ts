/**
 * IDL damaged at random: whatever comes of it, the compiler says what is wrong inside the file, and what it prints is a
 * module. The seed is in the error; FUZZ_SEED repeats a run, FUZZ_SECONDS prolongs it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { createCompiler, memoryHost, tokenize } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { parseModule } from '../syntax.ts'
import { generator } from './random.ts'

const seconds = Number(process.env.FUZZ_SECONDS ?? 3)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

const folders = ['golden', 'diagnostics', 'interop'].map(name => resolve(import.meta.dirname, '..', name))
const files = folders
  .concat(process.env.THRIFT_ES_CORPUS ?? [])
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file)),
  )
  .filter(file => file.endsWith('.thrift'))
  .map(file => readFileSync(file, 'utf8'))

test('damaged IDL is refused inside the file, or printed as a module', {
  timeout: (seconds + 60) * 1000,
}, async () => {
  const random = generator(seed)
  const pieces = files.flatMap(text =>
    tokenize({ path: '/x.thrift', text }, () => {}).map(({ start, end }) => text.slice(start, end)),
  )
  const included = new Map(
    folders.flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => file.endsWith('.thrift'))
        .map(file => [`/${basename(file)}`, readFileSync(join(folder, file), 'utf8')] as const),
    ),
  )
  const end = performance.now() + seconds * 1000
  let runs = 0
  for (; performance.now() < end; runs++) {
    let text = files[random(files.length)] ?? ''
    for (let i = random(4); i >= 0; i--) text = mutate(text, random, pieces)
    const started = performance.now()
    try {
      const compilation = await createCompiler(
        memoryHost(new Map([...included, ['/main.thrift', text]])),
      ).compile('/main.thrift')
      for (const { source, span } of compilation.diagnostics) {
        if (!(0 <= span.start && span.start <= span.end && span.end <= source.text.length))
          throw new Error('a place outside the file')
      }
      const target = (['ts', 'js', 'd.ts'] as const)[random(3)] ?? 'ts'
      const { code } = compilation.print(target)
      const [wrong] = parseModule(code, target).errors
      if (wrong !== undefined) throw new Error(`${wrong} in\n${code}`)
    } catch (error) {
      throw new Error(`Seed ${seed}, run ${runs}:\n${text}`, { cause: error })
    }
    if (performance.now() - started > 2000) throw new Error(`Seed ${seed}, run ${runs}: slow on\n${text}`)
  }
  expect(runs).toBeGreaterThan(20 * seconds)
})

/** A token gone, doubled, or replaced by one from anywhere; now and then a character. */
function mutate(text: string, random: (below: number) => number, pieces: readonly string[]): string {
  const tokens = tokenize({ path: '/x.thrift', text }, () => {})
  const token = tokens[random(tokens.length)] ?? { start: 0, end: 0 }
  const before = text.slice(0, token.start)
  const after = text.slice(token.end)
  switch (random(5)) {
    case 0:
      return before + after
    case 1:
      return `${before}${text.slice(token.start, token.end)} ${text.slice(token.start)}`
    case 2:
      return `${before}${pieces[random(pieces.length)]} ${text.slice(token.start)}`
    case 3:
      return before + String.fromCharCode(random(random(2) === 0 ? 0x80 : 0x10000)) + after
    default:
      return `${before}${pieces[random(pieces.length)]}${after}`
  }
}
