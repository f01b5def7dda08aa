/**
 * What linking some files has asked of others: it sees nothing of them but what these scopes show. While the answers stay the same, so does all
 * that came of it, whatever else changes in those files.
 */
import type { Finding } from '../diagnostic.ts'
import { type Struct, structsIn } from '../schema.ts'
import type { Source } from '../source.ts'
import { type Answer, type Face, file, uris } from './faces.ts'
import type { Linked } from './link.ts'
import type { Names, Scope } from './scope.ts'

/** What files answer at one moment, by path, and their texts. */
export interface Answers {
  face(path: string): Face | undefined
  source(path: string): Source | undefined
}

export interface Looks {
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>
  /** The texts in which something that was found has a place. */
  readonly sources: ReadonlySet<Source>
  /** Whether more was looked at than can be told: whoever guesses what was meant looks at every name there is. */
  readonly atEverything: boolean
}

/** Whether all answers would be the same again. */
export function hold({ answers, sources, atEverything }: Looks, now: Answers): boolean {
  if (atEverything) return false
  for (const source of sources) if (now.source(source.path) !== source) return false
  for (const [path, last] of answers) {
    const face = now.face(path)
    if (!face) return false
    for (const [question, answer] of last) if (face.get(question) !== answer) return false
  }
  return true
}

export class Watch {
  #now: Answers | undefined
  readonly #answers = new Map<string, Map<string, Answer>>()
  readonly #scopes = new Map<Scope, Scope>()
  #atEverything = false

  constructor(now: Answers) {
    this.#now = now
  }

  /** An included file as it is shown to those who include it. */
  over(linked: Linked): Linked {
    this.#note(linked.schema.source.path, file)
    return { ...linked, scope: this.#over(linked.scope) }
  }

  /** What has been looked at for these files, and the fields of these structs and of what they hold. */
  looks(files: ReadonlyMap<string, Linked>, structs: Iterable<Struct>): Looks {
    for (const { name, schema } of within(structs))
      if (!files.has(schema.source.path)) this.#note(schema.source.path, `inside ${name}`)
    // Its scopes live on with what was linked, and what was there at that moment need not.
    this.#now = undefined
    const linked = [...files.values()]
    const sources = linked.flatMap(({ findings }) => findings.flatMap(sourcesOf))
    return {
      answers: this.#answers,
      sources: new Set(sources.filter(({ path }) => !files.has(path))),
      atEverything: this.#atEverything || linked.some(({ hasGuessed }) => hasGuessed()),
    }
  }

  #note(path: string, question: string): void {
    if (!this.#now) return
    const answers = this.#answers.get(path) ?? new Map<string, Answer>()
    this.#answers.set(path, answers)
    answers.set(question, this.#now.face(path)?.get(question))
  }

  #over(shown: Scope): Scope {
    const scope = plain.get(shown) ?? shown
    const known = this.#scopes.get(scope)
    if (known) return known
    const { path } = scope.schema.source
    const watched = <T>(names: Names<T>, subject: string, show = (found: T): T => found): Names<T> => ({
      get: name => {
        this.#note(path, `${subject} ${name}`)
        const found = names.get(name)
        return found && show(found)
      },
      has: name => {
        this.#note(path, `${subject} ${name}`)
        return names.has(name)
      },
      keys: () => {
        this.#atEverything = true
        return names.keys()
      },
      *[Symbol.iterator]() {
        for (const name of this.keys()) {
          const found = names.get(name)
          if (found !== undefined) yield [name, show(found)] as const
        }
      },
    })
    const over = {
      ...scope,
      names: watched(scope.names, 'name'),
      uris: () => {
        this.#note(path, uris)
        return scope.uris()
      },
      prefixes: watched(scope.prefixes, 'prefix', scopes => scopes.map(each => this.#over(each))),
      lost: watched(scope.lost, 'lost'),
    }
    plain.set(over, scope)
    this.#scopes.set(scope, over)
    return over
  }
}

/** The scope behind one that is watched for somebody else. */
const plain = new WeakMap<Scope, Scope>()

/** Structs with all that are in their fields. */
function within(structs: Iterable<Struct>): ReadonlySet<Struct> {
  const all = new Set(structs)
  // The loop comes to what is added on the way. What is broken has no type.
  for (const { fields } of all)
    for (const { type } of fields) for (const each of type ? structsIn(type) : []) all.add(each)
  return all
}

const sourcesOf = ({ source, notes }: Finding): readonly Source[] => [
  source,
  ...notes.map(note => note.source),
]
