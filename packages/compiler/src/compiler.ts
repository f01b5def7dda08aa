/**
 * The whole pipeline:
 *
 *   svc.thrift ─read→ Source ─parse→ Document ─link→ Schema ─check→ Schema ─print→ Module {code, map}
 *               text, spans   what was written   what it means     rules        types × values
 *
 * Documents are remembered by path and exact text, Schemas by what they were made of. A module is printed whenever somebody asks for it. Nothing
 * is ever invalidated: what is remembered is compared with what is there.
 */
import type * as ast from './ast.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Dialect } from './dialect.ts'
import { type Host, normalize } from './host.ts'
import { createJudge, type LevelOptions } from './levels.ts'
import type { Linked } from './link/link.ts'
import { Linker } from './link/linker.ts'
import { Documents, Moment } from './load.ts'
import { type PolicyOptions, resolvePolicies } from './policies.ts'
import { print } from './print/module.ts'
import type { PrintOptions } from './print/output.ts'
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
  print(target: Target, options?: PrintOptions): Module
}

export interface Compiler {
  /** Compiles the file at `path`; `text` is its content when the caller has it already. Rejects only if the host does, or if nothing is at `path`. */
  compile(path: string, text?: string): Promise<Compilation>
  /** The same compiler for many files as they are at one moment: it looks at none of them twice. */
  snapshot(): Compiler
}

export interface CompilerOptions extends LevelOptions, PolicyOptions {
  /** Reads all files in this dialect, and reports what only the other one has; without it each file shows its own. */
  readonly dialect?: Dialect | undefined
}

/** Throws an `OptionsError` when the options ask for something that cannot be. */
export function createCompiler(host: Host, options: CompilerOptions = {}): Compiler {
  const judge = createJudge(options)
  const policies = resolvePolicies(options)
  const documents = new Documents(options.dialect)
  const linker = new Linker(policies)

  const diagnostics = new WeakMap<Linked, readonly Diagnostic[]>()

  function diagnosticsOf(file: Linked): readonly Diagnostic[] {
    const known = diagnostics.get(file) ?? judge(file.findings, file.schema.dialect)
    diagnostics.set(file, known)
    return known
  }

  async function compile(moment: Moment, path: string, text?: string): Promise<Compilation> {
    const files = await moment.load(path, text)
    const linked = linker.link(path, files)
    const schema = linked.find(each => each.schema.source.path === path)?.schema
    if (!schema) throw new Error('invariant: the file that was asked for is among those that were linked')
    return {
      path,
      document: schema.document,
      schema,
      diagnostics: linked.flatMap(diagnosticsOf),
      dependencies: linked.flatMap(({ schema: { source } }) => (source.path === path ? [] : [source.path])),
      missing: [...new Set(linked.flatMap(({ file }) => file.missing))],
      print: (target, options) => print(schema, { ...options, target, policies }),
    }
  }

  const snapshot = (): Compiler => {
    const moment = new Moment(host, documents)
    return { compile: (file, text) => compile(moment, normalize(file), text), snapshot }
  }
  return { compile: (file, text) => snapshot().compile(file, text), snapshot }
}
