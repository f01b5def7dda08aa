/**
 * Files that are laid out, brought into disorder at random: white space that means nothing, separators against the habit of their block,
 * comments here and there. Formatting brings back the text, comments aside. FUZZ_SEED repeats a run, FUZZ_MUTANTS prolongs it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { reformat, type Token, tokenize } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { generator, type Random } from '../fuzz/random.ts'
import { comments, laidOut, words } from './laid-out.ts'

const runs = Number(process.env.FUZZ_MUTANTS ?? 500)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

const root = resolve(import.meta.dirname, '../..')

const texts = ['test/idl', 'test/fmt/golden', 'playground/idl'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\w\.thrift$/.test(name) && !/input|node_modules/.test(name))
    .sort()
    .map(name => readFileSync(join(root, folder, name), 'utf8')),
)

test('a file in disorder becomes what it was', { timeout: 60_000 + 100 * runs }, () => {
  const random = generator(seed)
  for (let run = 0; run < runs; run++) {
    const text = texts[random(texts.length)] ?? ''
    const disorder = disordered(text, random)
    const result = laidOut(disorder)
    const failure = `run ${run} of seed ${seed}`
    expect(withoutNotes(result), failure).toBe(text)
    expect(laidOut(result), failure).toBe(result)
  }
})

test('a file with comments anywhere keeps them, and is laid out the same a second time', {
  timeout: 60_000 + 100 * runs,
}, () => {
  const random = generator(seed)
  let formatted = 0
  for (let run = 0; run < runs; run++) {
    const text = commented(texts[random(texts.length)] ?? '', random)
    const failure = `run ${run} of seed ${seed}`
    const { text: result } = reformat({ path: '/main.thrift', text })
    if (result === undefined) continue
    formatted++
    expect(words(result), failure).toBe(words(text))
    expect(comments(result), failure).toBe(comments(text))
    expect(laidOut(result), failure).toBe(result)
  }
  expect(formatted).toBeGreaterThan(0.9 * runs)
})

const note = '// note'

const withoutNotes = (text: string): string =>
  text.replace(/^ *\/\/ note\n/gm, '').replace(/ \/\/ note$/gm, '')

/** The same file in other words: only what the formatter does not look at is another. */
function disordered(text: string, random: Random): string {
  const tokens = tokensOf(text)
  const separators = unusualSeparators(text, tokens, random)
  let result = ''
  let before: Token | undefined
  for (const [i, token] of tokens.entries()) {
    const gap = text.slice(before?.end ?? 0, token.start)
    const isOurs = before !== undefined && token.kind !== 'end' && gap.trim() === ''
    const word = separators.get(token) ?? text.slice(token.start, token.end)
    // Around a separator that is gone, two line breaks would make an empty line.
    const isGone = word === ''
    result += isOurs && !isGone ? otherGap(gap, { before, token, after: tokens[i + 1], random }) : gap
    result += word
    before = token
  }
  return result
}

interface Between {
  readonly before: Token | undefined
  readonly token: Token
  readonly after: Token | undefined
  readonly random: Random
}

function otherGap(gap: string, { before, token, after, random }: Between): string {
  const isNumber = (token.kind === 'integer' || token.kind === 'double') && after?.kind !== ':'
  const spaces = () => ' \t  '.slice(random(3), 3)
  // Lines are kept inside of lists of numbers, and where the first thing in brackets is on the next one.
  if (before && '{([<'.includes(before.kind)) {
    if (!gap.includes('\n')) return spaces()
    return random(3) === 0 ? ` ${note}\n` : `${spaces()}${'\n'.repeat(1 + random(3))}${spaces()}`
  }
  if (isNumber) return gap.includes('\n') ? gap : gap && ` ${spaces()}`
  if (/\n\s*\n/.test(gap))
    return `${spaces()}\n\n${'\n'.repeat(random(3))}${spaces()}${random(4) === 0 ? `${note}\n` : ''}`
  if (gap.includes('\n')) return [' ', `\n${spaces()}`, ` ${note}\n`, `\n\t${note}\n`][random(4)] ?? gap
  if (gap === '' && isWord(before) && isWord(token)) return gap
  return `${gap && ' '}${spaces()}${'\n'.repeat(random(2))}${spaces()}`
}

const isWord = (token: Token | undefined) => token !== undefined && !'{}()[]<>,;:=*&@'.includes(token.kind)

/** Other separators: any between values, and in a block one of many. */
function unusualSeparators(
  text: string,
  tokens: readonly Token[],
  random: Random,
): ReadonlyMap<Token, string> {
  const found = new Map<Token, string>()
  const open: { readonly kind: string; readonly separators: Token[] }[] = []
  for (const [i, token] of tokens.entries()) {
    const { kind, start, end } = token
    if ('{([<'.includes(kind)) open.push({ kind, separators: [] })
    else if (kind === ',' || kind === ';') {
      const list = open.at(-1)
      if (list?.kind === '(' || list?.kind === '[') found.set(token, random(2) === 0 ? ',' : ';')
      // One behind a doc says what the doc speaks of, and what a service performs has a habit of its own.
      else if (
        text[end] === '\n' &&
        text[start - 1] !== '/' &&
        !/^performs\b/.test(text.slice(tokens[i - 2]?.start))
      )
        list?.separators.push(token)
    } else if ('})]>'.includes(kind)) {
      const { separators = [] } = open.pop() ?? {}
      const chosen = separators[random(separators.length || 1)]
      if (chosen && separators.length > 3 && new Set(separators.map(each => each.kind)).size === 1)
        found.set(chosen, ['', ',', ';'][random(3)] ?? '')
    }
  }
  return found
}

const remarks = [
  ...[
    ' // a\n',
    '\n# b\n',
    ' /* c */ ',
    ' /** d */ ',
    '\n/// e\n',
    ' ///< f\n',
    ' /**< g */ ',
    '\n/// h\n/// i\n',
  ],
  ...[
    '\n/// j\n\n/// k\n',
    '/* l\n  m */',
    '\n/**\n   * n\n * o\n*/\n',
    '\n  /** p\n      q */\n',
    '/***/',
    '\n\n',
    '\n',
  ],
]

/** The same file with comments between any two tokens. */
function commented(text: string, random: Random): string {
  const often = [3, 20, 100][random(3)] ?? 3
  let result = ''
  let end = 0
  for (const token of tokensOf(text)) {
    result += text.slice(end, token.start)
    while (random(often) === 0) result += remarks[random(remarks.length)]
    result += text.slice(token.start, token.end)
    end = token.end
  }
  return result
}

const tokensOf = (text: string) => tokenize({ path: '', text }, () => {})
