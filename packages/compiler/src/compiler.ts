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
import { createJudge, type Judge, type LevelOptions } from './levels.ts'
import { type FormOptions, link } from './link/link.ts'
import { Documents, load } from './load.ts'
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

export interface CompilerOptions extends LevelOptions, FormOptions {
  /** Reads all files in this dialect, and reports what only the other one has; without it each file shows its own. */
  readonly dialect?: Dialect | undefined
}

/** Throws an `OptionsError` when the options ask for something that cannot be. */
export const createCompiler = (host: Host, options: CompilerOptions = {}): Compiler =>
  compilerOver({ host, documents: new Documents(options.dialect), judge: createJudge(options), options })

/** What the compilations of one compiler share. */
interface Shared {
  readonly host: Host
  readonly documents: Documents
  readonly judge: Judge
  readonly options: CompilerOptions
}

function compilerOver(shared: Shared): Compiler {
  const { host, documents, judge, options } = shared
  return {
    snapshot: () => compilerOver({ ...shared, host: readOnce(host) }),
    async compile(file, text) {
      const path = normalize(file)
      const files = await load(path, text, host, documents)
      const findings = [...files.values()].flatMap(file => file.findings)
      const schemas = link(files, finding => findings.push(finding), options)
      const schema = schemas.get(path)
      if (!schema) throw new Error('invariant: the file that was asked for is among those that were loaded')
      return {
        path,
        document: schema.document,
        schema,
        diagnostics: judge(findings, file => schemas.get(file)?.dialect ?? schema.dialect),
        dependencies: [...schemas.keys()].filter(other => other !== path),
        missing: [...new Set([...files.values()].flatMap(file => file.missing))],
        print: (target, specifier) => print(schema, { target, specifier }),
      }
    },
  }
}
