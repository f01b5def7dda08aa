/**
 * The whole pipeline:
 *
 *   svc.thrift ─read→ Source ─parse→ Document ─link→ Schema ─check→ Schema ─print→ Module {code, map}
 *               text, spans   what was written   what it means     rules        types × values
 *
 * Documents are remembered by path and exact text. Everything after runs again, so there is nothing to invalidate.
 */
import type * as ast from './ast.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Dialect } from './dialect.ts'
import { type Host, normalize, readOnce } from './host.ts'
import { link } from './link/link.ts'
import { Documents, load } from './load.ts'
import { tooManyMistakes } from './messages.ts'
import { print } from './print/module.ts'
import type { Module, Target } from './print/printer.ts'
import type { Schema } from './schema.ts'

export interface Compilation {
  readonly path: string
  readonly document: ast.Document
  readonly schema: Schema
  /** Everything wrong with this file and the files it includes; with an error among them, `print` still works as far as it can. */
  readonly diagnostics: readonly Diagnostic[]
  /** The files that were read beside this one, included directly or not: when one changes, compile again. */
  readonly dependencies: readonly string[]
  /** Places where an include was looked for in vain: when a file appears there, compile again. */
  readonly missing: readonly string[]
  /** Modules import each other by relative paths unless `specifier` says, for the path of a file, how. */
  print(target: Target, specifier?: (path: string) => string): Module
}

export interface Compiler {
  /** Compiles the file at `path`; `text` is its content when the caller has it already. Rejects only if the host does, or if nothing is at `path`. */
  compile(path: string, text?: string): Promise<Compilation>
  /** The same compiler for many files as they are at one moment: it reads none of them twice. */
  snapshot(): Compiler
}

export interface CompilerOptions {
  /** Reads all files in this dialect, and reports what only the other one has; without it each file shows its own. */
  readonly dialect?: Dialect | undefined
}

export const createCompiler = (host: Host, options: CompilerOptions = {}): Compiler =>
  compilerOver(host, new Documents(options.dialect))

function compilerOver(host: Host, documents: Documents): Compiler {
  return {
    snapshot: () => compilerOver(readOnce(host), documents),
    async compile(file, text) {
      const path = normalize(file)
      const files = await load(path, text, host, documents)
      const diagnostics = [...files.values()].flatMap(file => file.diagnostics)
      const schemas = link(files, diagnostic => diagnostics.push(diagnostic))
      const schema = schemas.get(path)
      if (!schema) throw new Error('invariant: the file that was asked for is among those that were loaded')
      return {
        path,
        document: schema.document,
        schema,
        diagnostics: listed(diagnostics),
        dependencies: [...schemas.keys()].filter(other => other !== path),
        missing: [...new Set([...files.values()].flatMap(file => file.missing))],
        print: (target, specifier) => print(schema, { target, specifier }),
      }
    },
  }
}

/** What is listed of one file; nobody reads more, and every host shows each of them with a frame. */
const maxListed = 100

/** File by file, and in each from top to bottom. */
function listed(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const { path } = diagnostic.source
    const found = files.get(path) ?? []
    files.set(path, found)
    found.push(diagnostic)
  }
  return [...files.values()].flatMap(found => {
    const sorted = found.sort((a, b) => a.span.start - b.span.start)
    const next = sorted[maxListed]
    return next ? [...sorted.slice(0, maxListed), tooManyMistakes(next, maxListed)] : sorted
  })
}
