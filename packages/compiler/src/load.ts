/**
 * From the path of one file to the Documents of all that it reaches by including. The only stage that reads; a file that is included
 * twice, or by itself, is read once.
 */
import type * as ast from './ast.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type Host, isAbsolute, normalize } from './host.ts'
import * as messages from './messages.ts'
import { parse } from './parse/parser.ts'

/** Files that one file may reach by including. */
const maxFiles = 10_000

/** A Document with what was wrong in its text. */
export interface Parsed {
  readonly document: ast.Document
  readonly diagnostics: readonly Diagnostic[]
}

export interface Loaded extends Parsed {
  /** Where each include was found; one that was not found is missing here. */
  readonly includes: ReadonlyMap<ast.Include, string>
}

/** The files by path, each after the ones it includes as far as their circles allow; the one that was asked for is last. */
export type Files = ReadonlyMap<string, Loaded>

/** Remembers Documents by path and exact text. */
export type Cache = Map<string, Parsed>

export async function load(path: string, text: string | undefined, host: Host, cache: Cache): Promise<Files> {
  const files = new Map<string, Loaded>()
  const seen = new Map<string, Promise<string | undefined> | string | undefined>()
  const read = (file: string) => {
    if (!seen.has(file)) seen.set(file, file === path && text !== undefined ? text : host.read(file))
    return seen.get(file)
  }
  const visiting = new Set<string>()

  const visit = async (file: string, content: string): Promise<void> => {
    visiting.add(file)
    const { document, diagnostics } = parsed(file, content, cache)
    const includes = new Map<ast.Include, string>()
    const found: Diagnostic[] = []
    for (const include of document.headers) {
      if (include.kind !== 'include') continue
      const at = { source: document.source, span: include.path.span }
      const target = include.path.value
      if (!target.endsWith('.thrift')) {
        found.push(messages.includeNotThrift(at, target))
        continue
      }
      const places = host.resolve(target, file)
      let hit: { place: string; content: string } | undefined
      for (const place of places) {
        const content = await read(place)
        if (content === undefined) continue
        hit = { place, content }
        break
      }
      if (!hit) {
        found.push(messages.includeNotFound(at, target, places))
        continue
      }
      includes.set(include, hit.place)
      if (visiting.has(hit.place)) continue
      if (visiting.size >= maxFiles) found.push(messages.includesTooMany(at, maxFiles))
      else await visit(hit.place, hit.content)
    }
    files.set(file, { document, diagnostics: [...diagnostics, ...found], includes })
  }

  const root = isAbsolute(path) ? normalize(path) : path
  const content = await read(root)
  if (content === undefined) throw new Error(`There is no file ${root}`)
  await visit(root, content)
  return files
}

function parsed(path: string, text: string, cache: Cache): Parsed {
  const known = cache.get(path)
  if (known?.document.source.text === text) return known
  const diagnostics: Diagnostic[] = []
  const document = parse({ path, text }, diagnostic => diagnostics.push(diagnostic))
  const fresh = { document, diagnostics }
  cache.set(path, fresh)
  return fresh
}
