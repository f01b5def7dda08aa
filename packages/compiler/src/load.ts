/**
 * From the path of one file to the Documents of all that it reaches by including. The only stage that reads; at one moment, a file is read and
 * parsed once, however many ask for it.
 */
import type * as ast from './ast.ts'
import type { Finding } from './diagnostic.ts'
import type { Dialect } from './dialect.ts'
import type { Host } from './host.ts'
import * as messages from './messages/index.ts'
import { parse } from './parse/parser.ts'

/** Files that are loaded for one. */
const maxFiles = 10_000

/** Includes that lead from one file to another, by the shortest way. */
const maxIncludeDepth = 64

/** Characters of one file; nobody has written a tenth of that. */
const maxLength = 2 ** 23

/** Characters of all files that are loaded for one. */
const maxTotal = 2 ** 25

/** Where the files that Meta's compiler brings are, for hosts that have none of them: as if this package were installed at the root. */
const standard = '/node_modules/@thrift-es/compiler/standard/'

/** A Document with what was wrong in its text. */
export interface Parsed {
  readonly document: ast.Document
  readonly findings: readonly Finding[]
}

export interface Loaded extends Parsed {
  /** Where each include was found; one that was not found is not in here. */
  readonly includes: ReadonlyMap<ast.Include, string>
  /** Where includes were looked for in vain: a file that appears there changes what this one means. */
  readonly missing: readonly string[]
}

interface Found {
  readonly place?: string
  readonly missing: readonly string[]
  /** The first place that it may not reach. */
  readonly outside?: string | undefined
}

/** Files by path; where there is one, all that it reaches is there. */
export type Files = ReadonlyMap<string, Loaded>

/** Remembers Documents by path and exact text, and where their includes were the last time. */
export class Documents {
  readonly #dialect: Dialect | undefined
  readonly #known = new Map<string, Parsed>()
  readonly #loaded = new Map<string, Loaded>()
  readonly #places = new WeakMap<ast.Include, readonly string[]>()

  constructor(dialect: Dialect | undefined) {
    this.#dialect = dialect
  }

  parse(path: string, text: string): Parsed {
    const known = this.#known.get(path)
    if (known?.document.source.text === text) return known
    const findings: Finding[] = []
    const document = parse({ path, text }, finding => findings.push(finding), this.#dialect)
    const fresh = { document, findings }
    this.#known.set(path, fresh)
    return fresh
  }

  /** Where an include may be; a host says the same of it each time. */
  places(include: ast.Include, from: string, host: Host): readonly string[] {
    const places = this.#places.get(include) ?? host.resolve(include.path.value, from)
    this.#places.set(include, places)
    return places
  }

  /** What was loaded last time, if it is the same again. */
  recall(fresh: Loaded): Loaded {
    const { path } = fresh.document.source
    const last = this.#loaded.get(path)
    if (last && isSame(last, fresh)) return last
    this.#loaded.set(path, fresh)
    return fresh
  }
}

function isSame(a: Loaded, b: Loaded): boolean {
  if (a.document !== b.document || a.includes.size !== b.includes.size) return false
  for (const [node, path] of a.includes) if (b.includes.get(node) !== path) return false
  return (
    a.missing.length === b.missing.length &&
    a.missing.every((place, i) => b.missing[i] === place) &&
    a.findings.length === b.findings.length &&
    a.findings.every(({ message }, i) => b.findings[i]?.message === message)
  )
}

/** The files of a host as they are at one moment. */
export class Moment {
  readonly #host: Host
  readonly #documents: Documents
  readonly #contents = new Map<string, ReturnType<Host['read']>>()
  readonly #loading = new Map<string, Promise<Loaded>>()
  /** Those that are loaded with all that they reach. */
  readonly #files = new Map<string, Loaded>()
  /** What each of those reaches, or more than that. */
  readonly #reaches = new Map<string, Reach>()

  constructor(host: Host, documents: Documents) {
    this.#host = host
    this.#documents = documents
  }

  /** The file at `root` and all that it reaches, perhaps among others. `text` is its content when the caller has it already. */
  async load(root: string, text?: string): Promise<Files> {
    if (text !== undefined) {
      if (!this.#contents.has(root)) this.#contents.set(root, text)
      else if ((await this.#read(root)) !== text) return this.#with(root, text).load(root)
    }
    if (this.#files.has(root)) return this.#files
    const file = await this.#file(root)
    const atMost = this.#atMost(file)
    if (atMost && !excessOf(atMost)) this.#add(file, atMost)
    else {
      const excess = await this.#walk(root)
      if (excess) return new Map([[root, alone(file, excess)]])
    }
    return this.#files
  }

  /** Loads all that a file reaches, or says what is too much of it. */
  async #walk(root: string): Promise<Excess | undefined> {
    const found = new Map<string, Loaded | undefined>([[root, undefined]])
    let total = 0
    let depth = 0
    // Files that were loaded for another one count as well: what is too much does not depend on what was asked for before.
    for (let paths = [root]; paths.length > 0; depth++) {
      const loaded = await Promise.all(paths.map(path => this.#files.get(path) ?? this.#file(path)))
      paths = []
      for (const file of loaded) {
        const { path, text } = file.document.source
        found.set(path, file)
        total += text.length
        for (const include of file.includes.values())
          if (!found.has(include)) {
            found.set(include, undefined)
            paths.push(include)
          }
      }
      const excess = excessOf({ depth, files: found.size, total })
      if (excess) return excess
    }
    // What the others reach is among that, however long the way.
    for (const [path, file] of found)
      if (file)
        this.#add(file, { depth: path === root ? depth - 1 : found.size - 1, files: found.size, total })
    return undefined
  }

  /** No file reaches more than this, by what is known of those that it includes: most need not be walked through again. */
  #atMost({ document, includes }: Loaded): Reach | undefined {
    let [depth, files, total] = [0, 1, document.source.text.length]
    for (const path of includes.values()) {
      const reach = this.#reaches.get(path)
      if (!reach) return undefined
      depth = Math.max(depth, reach.depth + 1)
      files += reach.files
      total += reach.total
    }
    return { depth, files, total }
  }

  #add(file: Loaded, reach: Reach): void {
    const { path } = file.document.source
    this.#files.set(path, file)
    if (!this.#reaches.has(path)) this.#reaches.set(path, reach)
  }

  /** The same moment, but for the content of one file. */
  #with(root: string, text: string): Moment {
    const read = (path: string) => (path === root ? text : this.#read(path))
    const host: Host = {
      read,
      resolve: (include, from) => this.#host.resolve(include, from),
      permits: (file, from) => this.#host.permits?.(file, from) ?? true,
    }
    return new Moment(host, this.#documents)
  }

  #read(path: string): ReturnType<Host['read']> {
    if (!this.#contents.has(path))
      this.#contents.set(path, path.startsWith(standard) ? standardText(path) : this.#host.read(path))
    return this.#contents.get(path)
  }

  #file(path: string): Promise<Loaded> {
    const loading = this.#loading.get(path) ?? this.#load(path)
    this.#loading.set(path, loading)
    return loading
  }

  async #load(path: string): Promise<Loaded> {
    const text = await this.#read(path)
    if (text === undefined) throw new Error(`There is no file ${path}`)
    const isTooLong = text.length > maxLength
    const { document, findings } = this.#documents.parse(path, isTooLong ? '' : text)
    const nodes = document.headers.filter(header => header.kind === 'include')
    const found = await Promise.all(nodes.map(node => this.#find(node, path)))
    const includes = new Map<ast.Include, string>()
    const mistakes: Finding[] = []
    const start = { source: document.source, span: { start: 0, end: 0 } }
    if (isTooLong) mistakes.push(messages.fileTooLarge(start, maxLength))
    nodes.forEach((node, i) => {
      const place = found[i]?.place
      const at = { source: document.source, span: node.path }
      const target = node.path.value
      if (place !== undefined) includes.set(node, place)
      else if (!isThrift(node)) mistakes.push(messages.includeNotThrift(at, target))
      else if (found[i]?.outside !== undefined)
        mistakes.push(messages.includeOutside(at, target, found[i].outside))
      else mistakes.push(messages.includeNotFound(at, target, found[i]?.missing ?? []))
    })
    const missing = found.flatMap(({ missing }) => missing)
    return this.#documents.recall({ document, findings: [...findings, ...mistakes], includes, missing })
  }

  /** Where an include is, and where it is not; a file that it may not reach is not even looked at. */
  async #find(include: ast.Include, from: string): Promise<Found> {
    const places = isThrift(include) ? this.#documents.places(include, from, this.#host) : []
    const missing: string[] = []
    let outside: string | undefined
    for (const place of places)
      if (!((await this.#host.permits?.(place, from)) ?? true)) outside ??= place
      else if ((await this.#read(place)) !== undefined) return { place, missing }
      else missing.push(place)
    const place = standard + include.path.value
    const isStandard = outside === undefined && (await this.#read(place)) !== undefined
    return isStandard ? { place, missing } : { missing, outside }
  }
}

/** Loaded when it is needed: most IDL is not Meta's. */
async function standardText(path: string): Promise<string | undefined> {
  const include = path.slice(standard.length)
  if (!include.startsWith('thrift/')) return undefined
  return (await import('./standard.ts')).standard[include]
}

const isThrift = ({ path }: ast.Include): boolean => path.value.endsWith('.thrift')

interface Reach {
  readonly depth: number
  readonly files: number
  readonly total: number
}

type Excess = (at: messages.Place) => Finding

/** What is too much of that which a file reaches, if anything is. */
function excessOf({ depth, files, total }: Reach): Excess | undefined {
  if (total > maxTotal) return at => messages.includesTooLarge(at, maxTotal)
  if (files > maxFiles) return at => messages.includesTooMany(at, maxFiles)
  if (depth > maxIncludeDepth) return at => messages.includesTooDeep(at, maxIncludeDepth)
  return undefined
}

/** A file that reaches too much, without what it reaches. */
function alone({ document, findings }: Loaded, excess: Excess): Loaded {
  const first = document.headers.find(header => header.kind === 'include')
  const at = { source: document.source, span: first?.path ?? { start: 0, end: 0 } }
  return { document, findings: [...findings, excess(at)], includes: new Map(), missing: [] }
}
