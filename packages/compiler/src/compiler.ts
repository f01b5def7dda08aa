/**
 * The whole pipeline:
 *
 *   svc.thrift ─read→ Source ─parse→ Document ─link→ Schema ─check→ Schema ─print→ Module {code, map}
 *               text, spans   what was written   what it means     rules        types × values
 *
 * Documents are remembered by path and exact text. Everything after runs again, so there is nothing to invalidate.
 */
import type { Diagnostic } from './diagnostic.ts'
import type { Host } from './host.ts'

/** What to print: types and values, values alone, or types alone. */
export type Target = 'ts' | 'js' | 'd.ts'

export interface Module {
  readonly code: string
  readonly map: SourceMap
}

/** A source map, version 3. `sources` holds the base name of the IDL file; `.d.ts` maps carry no `sourcesContent`. */
export interface SourceMap {
  readonly version: 3
  readonly file: string
  readonly sources: readonly string[]
  readonly sourcesContent?: readonly string[]
  readonly names: readonly string[]
  readonly mappings: string
}

export interface Compilation {
  readonly path: string
  /** Everything wrong with this file and the files it includes; with an error among them, `print` still works as far as it can. */
  readonly diagnostics: readonly Diagnostic[]
  /** The files that were read beside this one, included directly or not: when one changes, compile again. */
  readonly dependencies: readonly string[]
  print(target: Target): Module
}

export interface Compiler {
  /** Compiles the file at `path`; `text` is its content when the caller has it already. Rejects only if the host does, or if nothing is at `path`. */
  compile(path: string, text?: string): Promise<Compilation>
}

export function createCompiler(_host: Host): Compiler {
  throw new Error('not written yet')
}
