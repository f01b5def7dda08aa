/**
 * IDL that looks like what teams keep in their repositories, in any amount and always the same: one large file, or a project of many. Enums, structs with
 * defaults, unions, exceptions, constants, typedefs, services and comments, in words that the compilers of others take as well.
 */
import { generator, type Random } from '../../fuzz/random.ts'

/** What a file has defined so far, by the name that others use for it. */
interface Known {
  readonly types: string[]
  readonly enums: string[]
  readonly exceptions: string[]
  readonly services: string[]
  readonly constants: string[]
}

/** One file of at least so many lines. */
export function largeFile(lines: number): string {
  const text = ['namespace js bench.large', 'namespace java com.example.bench.large', '']
  const known = nothing()
  const random = generator(lines)
  for (let i = 0; text.length < lines; i++) define(text, known, `${i}`, random)
  return `${text.join('\n')}\n`
}

/**
 * Files by path, of which the first tenth are shared and include each other; the others include a few of those, and one in four another one
 * like itself. Each file defines about ten things.
 */
export function project(files: number): ReadonlyMap<string, string> {
  const random = generator(files)
  const shared = Math.ceil(files / 10)
  const defined: Known[] = []
  const texts = new Map<string, string>()
  for (let i = 0; i < files; i++) {
    const includes = new Set<number>()
    const among = Math.min(i, shared)
    // The shared files that came first are those that most others include.
    for (let count = Math.min(among, 1 + random(4)); count > 0; count--)
      includes.add(random(random(among) + 1))
    if (i > shared && random(4) === 0) includes.add(shared + random(i - shared))
    const known = nothing()
    for (const other of includes) adopt(known, defined[other], nameOf(other))
    const text = [...includes].map(other => `include "${nameOf(other)}.thrift"`)
    text.push(`namespace js bench.${nameOf(i)}`, '')
    const own = nothing()
    for (let count = 0; count < 10; count++) define(text, known, `${count}`, random, own)
    defined.push(own)
    texts.set(pathOf(i), `${text.join('\n')}\n`)
  }
  return texts
}

export const pathOf = (file: number): string => `/project/${nameOf(file)}.thrift`

const nameOf = (file: number): string => `file${file}`

const nothing = (): Known => ({ types: [], enums: [], exceptions: [], services: [], constants: [] })

/** The names of an included file, as the including one writes them. */
function adopt(known: Known, other: Known | undefined, prefix: string): void {
  for (const kind of ['types', 'enums', 'exceptions', 'services', 'constants'] as const)
    known[kind].push(...(other?.[kind] ?? []).map(name => `${prefix}.${name}`))
}

/** Adds one definition to the text of a file, and its name to what is known, and to what is its own. */
function define(text: string[], known: Known, suffix: string, random: Random, own: Known = nothing()): void {
  const add = (kind: keyof Known, name: string) => {
    known[kind].push(name)
    own[kind].push(name)
  }
  if (random(3) > 0) text.push('/**', ` * ${sentence(random)}`, ` * ${sentence(random)}`, ' */')
  switch (random(12)) {
    case 0:
    case 1: {
      const name = `Status${suffix}`
      text.push(`enum ${name} {`)
      for (let i = 0; i < 3 + random(9); i++)
        text.push(`  ${word(random).toUpperCase()}_${i}${random(2) === 0 ? ` = ${i * 10}` : ''},`)
      text.push('}', '')
      add('enums', name)
      break
    }
    case 2: {
      const name = `MAX_${word(random).toUpperCase()}_${suffix}`
      text.push(`const i32 ${name} = ${random(100_000)}`)
      text.push(`const string LABEL_${suffix} = "${sentence(random)}"`)
      text.push(
        `const list<i64> STEPS_${suffix} = [1, 2, 4, 8, ${random(1000)}, 0x${random(65_536).toString(16)}]`,
      )
      text.push(
        `const map<string, double> RATES_${suffix} = {"${word(random)}": 1.5, "${word(random)}s": 2e3}`,
        '',
      )
      add('constants', name)
      break
    }
    case 3: {
      const name = `Id${suffix}`
      text.push(`typedef ${random(2) === 0 ? 'i64' : 'string'} ${name}`, '')
      add('types', name)
      break
    }
    case 4: {
      const name = `Choice${suffix}`
      text.push(`union ${name} {`)
      for (let i = 1; i < 3 + random(4); i++) text.push(`  ${i}: ${type(known, random)} ${word(random)}${i}`)
      text.push('}', '')
      add('types', name)
      break
    }
    case 5: {
      const name = `Failure${suffix}`
      text.push(`exception ${name} {`, '  1: required i32 code', '  2: optional string message', '}', '')
      add('exceptions', name)
      break
    }
    case 6: {
      const name = `Service${suffix}`
      const base = random(3) === 0 ? one(known.services, random) : undefined
      text.push(`service ${name}${base === undefined ? '' : ` extends ${base}`} {`)
      for (let i = 0; i < 2 + random(5); i++) {
        if (random(2) === 0) text.push(`  /** ${sentence(random)} */`)
        const thrown = one(known.exceptions, random)
        text.push(
          `  ${type(known, random)} ${word(random)}${capital(word(random))}${suffix}_${i}(1: ${type(known, random)} ${word(random)}, 2: i32 limit)` +
            `${thrown === undefined ? '' : ` throws (1: ${thrown} failure)`},`,
        )
      }
      text.push('}', '')
      add('services', name)
      break
    }
    default: {
      const name = `Record${suffix}`
      text.push(`struct ${name} {`)
      for (let i = 1; i < 4 + random(12); i++) {
        if (random(4) === 0) text.push(`  // ${sentence(random)}`)
        text.push(
          `  ${i}: ${field(known, random)} ${word(random)}${capital(word(random))}${i}${initial(random)}`,
        )
      }
      text.push(`  20: optional i32 size = ${one(known.constants, random) ?? '20'}`)
      text.push('}', '')
      add('types', name)
    }
  }
}

/** What stands in front of the name of a field. */
function field(known: Known, random: Random): string {
  const requiredness = ['required ', 'optional ', 'optional ', ''][random(4)]
  return `${requiredness}${type(known, random)}`
}

/** Annotations, now and then, and a separator, mostly. */
const initial = (random: Random): string =>
  `${random(20) === 0 ? ' (deprecated = "use another one")' : ''}${random(5) === 0 ? '' : ';'}`

const bases = ['bool', 'i32', 'i32', 'i64', 'double', 'string', 'string', 'binary'] as const

function type(known: Known, random: Random): string {
  switch (random(10)) {
    case 0:
      return `list<${type(known, random)}>`
    case 1:
      return `map<string, ${type(known, random)}>`
    case 2:
      return one(known.enums, random) ?? 'i32'
    case 3:
    case 4:
    case 5:
      return one(known.types, random) ?? 'string'
    default:
      return one(bases, random) ?? 'bool'
  }
}

const words =
  'account address amount author balance batch body bucket channel city client color count country created customer delay detail device email event feature flag group header height history image index item label language link location member message method model note offset order owner page parent payload payment period phone photo policy price product profile query quota rate reason region request result review role route score section session shape size source stage state status stock store stream street tag target team text time title token topic total trace unit update user value vendor version view weight zone'.split(
    ' ',
  )

const word = (random: Random): string => one(words, random) ?? 'word'

const sentence = (random: Random): string =>
  `${capital(word(random))} of the ${word(random)} in its ${word(random)}, with a ${word(random)} for each ${word(random)}.`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const one = <T>(items: readonly T[], random: Random): T | undefined =>
  items[random(Math.max(items.length, 1))]
