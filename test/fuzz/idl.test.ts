/**
 * IDL damaged at random: whatever comes of it, the compiler says what is wrong inside the file, and soon, and what it prints is a
 * module. The seed is in the error; FUZZ_SEED repeats a run, FUZZ_MUTANTS prolongs it.
 */
import {
  type Compilation,
  createCompiler,
  format,
  hasErrors,
  searchPath,
  type Target,
  type TokenKind,
  tokenize,
} from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { accepted, idl, includeDirs } from '../corpus.ts'
import { syntaxError } from '../syntax.ts'
import { generator, type Random } from './random.ts'

const mutants = Number(process.env.FUZZ_MUTANTS ?? 5000)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

const texts = new Map(idl.map(({ path, text }) => [path, text]))

/** Every token of every file, all and by kind, to damage others with. */
const pieces: string[] = []
const alike = new Map<TokenKind, string[]>()
for (const { text } of idl)
  for (const { kind, start, end } of tokensOf(text)) {
    const piece = text.slice(start, end)
    pieces.push(piece)
    const same = alike.get(kind)
    if (same) same.push(piece)
    else alike.set(kind, [piece])
  }

test('damaged IDL is refused inside the file, or printed as a module', {
  timeout: 60_000 + mutants * 50,
}, async () => {
  const random = generator(seed)
  // Files that are right, and all of them once more.
  const files = [...(await accepted()), ...idl]
  let refused = 0
  for (let run = 0; run < mutants; run++) {
    // The smaller of two, or a few large files would take most of the time.
    const [file, other] = [one(files, random), one(files, random)]
    const { name, path, text } = file.text.length < other.text.length ? file : other
    let damaged = text
    for (let i = random(2); i >= 0; i--) damaged = mutate(damaged, random)
    try {
      const target = one<Target>(['ts', 'js', 'd.ts'], random)
      const { compilation, code } = await compileSoon(path, damaged, target)
      checkPlaces(compilation)
      checkModule(code, target)
      if (hasErrors(compilation.diagnostics)) refused++
      else
        for (const each of ['ts', 'js'] as const)
          if (each !== target) checkModule(compilation.print(each).code, each)
    } catch (error) {
      throw new Error(`Seed ${seed}, mutant ${run}, of ${name}:\n${damaged}`, { cause: error })
    }
  }
  // Damage that never shows, or always does, would be of the wrong kind.
  expect(refused / mutants).toBeGreaterThan(0.5)
  expect(refused / mutants).toBeLessThan(0.98)
})

/** Compiles and prints a file, whose text is only in memory, within 250 ms and 2 µs a byte. */
async function compileSoon(path: string, text: string, target: Target) {
  for (let tries = 1; ; tries++) {
    const compiler = createCompiler({ read: path => texts.get(path), resolve: searchPath(includeDirs) })
    const started = performance.now()
    const compilation = await compiler.compile(path, text)
    const { code } = compilation.print(target)
    const milliseconds = performance.now() - started
    const bytes = compilation.dependencies.reduce(
      (sum, each) => sum + (texts.get(each)?.length ?? 0),
      text.length,
    )
    if (milliseconds <= 250 + bytes * 0.002) return { compilation, code }
    // Somebody else may have needed the machine just then: what is slow is slow again.
    if (tries > 1) throw new Error(`${milliseconds} ms for ${bytes} bytes`)
  }
}

function checkPlaces({ diagnostics }: Compilation): void {
  for (const diagnostic of diagnostics)
    for (const { source, span } of [diagnostic, ...diagnostic.notes])
      if (!(0 <= span.start && span.start <= span.end && span.end <= source.text.length))
        throw new Error(`a place outside the file: ${JSON.stringify(span)}`)
  for (const diagnostic of diagnostics.slice(0, 3))
    if (!/:[1-9]\d*:[1-9]\d* (?:error|warning): /.test(format(diagnostic)))
      throw new Error('a place without numbers')
}

function checkModule(code: string, target: Target): void {
  const wrong = syntaxError(code, target)
  if (wrong !== undefined) throw new Error(`${wrong} in\n${code}`)
}

function tokensOf(text: string) {
  return tokenize({ path: '/x.thrift', text }, () => {})
}

/** A token gone, doubled, replaced, perhaps by one of its kind, or swapped with another; the rest of the file gone; now and then a character. */
function mutate(text: string, random: Random): string {
  const tokens = tokensOf(text)
  const token = one(tokens, random)
  const before = text.slice(0, token.start)
  const own = text.slice(token.start, token.end)
  const after = text.slice(token.end)
  const another = () => {
    const { start, end } = one(
      tokens.filter(({ kind }) => kind === token.kind),
      random,
    )
    return text.slice(start, end)
  }
  switch (random(11)) {
    case 0:
      return before + after
    case 1:
      return `${before}${own} ${own}${after}`
    case 2:
      return `${before}${one(pieces, random)} ${own}${after}`
    case 3:
      return `${before}${one(pieces, random)}${after}`
    case 4:
      return `${before}${own.slice(0, random(own.length + 1))}${random(4) === 0 ? '' : after}`
    case 5:
      return swap(text, token, one(tokens, random))
    case 6:
      return swap(text, token, tokens[tokens.indexOf(token) + 1] ?? token)
    case 7:
      return before + another() + after
    case 8:
      return `${before}${another()}.${another()}${after}`
    case 9:
      return `${before}${one(alike.get(token.kind) ?? pieces, random)}${after}`
    default:
      return before + String.fromCharCode(random(random(2) === 0 ? 0x80 : 0x10000)) + after
  }
}

function swap(text: string, one: Piece, other: Piece): string {
  const [a, b] = one.start <= other.start ? [one, other] : [other, one]
  return (
    text.slice(0, a.start) +
    text.slice(b.start, b.end) +
    text.slice(a.end, b.start) +
    text.slice(a.start, a.end) +
    text.slice(b.end)
  )
}

interface Piece {
  readonly start: number
  readonly end: number
}

function one<T>(items: readonly T[], random: Random): T {
  const item = items[random(items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}
