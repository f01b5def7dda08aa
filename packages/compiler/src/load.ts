/**
 * From the path of one file to the Documents of all that it reaches by including. The only stage that reads; a file that is included
 * twice, or by itself, is read once.
 */
import type * as ast from './ast.ts'
import type { Finding } from './diagnostic.ts'
import type { Dialect } from './dialect.ts'
import { type Host, readOnce } from './host.ts'
import * as messages from './messages/index.ts'
import { parse } from './parse/parser.ts'

/** Files that one file may reach by including. */
const maxFiles = 10_000

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

/** The files by path, each after the ones it includes as far as their circles allow; the one that was asked for is last. */
export type Files = ReadonlyMap<string, Loaded>

/** Remembers Documents by path and exact text. */
export class Documents {
  readonly #dialect: Dialect | undefined
  readonly #known = new Map<string, Parsed>()

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
}

export async function load(
  root: string,
  text: string | undefined,
  host: Host,
  documents: Documents,
): Promise<Files> {
  const files = new Map<string, Loaded>()
  const visited = new Set<string>()
  const once = readOnce(host)
  const read = (file: string) => (file === root && text !== undefined ? text : once.read(file))

  const visit = async (file: string, content: string): Promise<void> => {
    visited.add(file)
    const { document, findings: mistakes } = documents.parse(file, content)
    const includes = new Map<ast.Include, string>()
    const findings = [...mistakes]
    const missing: string[] = []
    for (const include of document.headers) {
      if (include.kind !== 'include') continue
      const at = { source: document.source, span: include.path.span }
      const { value: target } = include.path
      if (!target.endsWith('.thrift')) {
        findings.push(messages.includeNotThrift(at, target))
        continue
      }
      const places = host.resolve(target, file)
      const found = await firstOf(places, read)
      missing.push(...places.slice(0, found?.index))
      if (!found) findings.push(messages.includeNotFound(at, target, places))
      else if (visited.size >= maxFiles && !visited.has(found.place))
        findings.push(messages.includesTooMany(at, maxFiles))
      else {
        includes.set(include, found.place)
        if (!visited.has(found.place)) await visit(found.place, found.content)
      }
    }
    files.set(file, { document, findings, includes, missing })
  }

  const content = await read(root)
  if (content === undefined) throw new Error(`There is no file ${root}`)
  await visit(root, content)
  return files
}

async function firstOf(places: readonly string[], read: Host['read']) {
  for (const [index, place] of places.entries()) {
    const content = await read(place)
    if (content !== undefined) return { index, place, content }
  }
  return undefined
}
