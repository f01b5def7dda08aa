/**
 * The whole pipeline:
 *
 *   svc.thrift ─read→ Source ─parse→ Document ─link→ Schema ─check→ Schema ─print→ Module {code, map}
 *               text, spans   what was written   what it means     rules        types × values
 *
 * Documents are remembered by path and exact text, Schemas by what they were made of, and what was found and printed by what that depends on
 * (`link/linker.ts`). Nothing is ever invalidated: what is remembered is compared with what is there.
 */
import type * as ast from './ast.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Dialect } from './dialect.ts'
import { type Host, normalize } from './host.ts'
import { createJudge, type LevelOptions } from './levels.ts'
import { Linker, type Outcome, type Unit } from './link/linker.ts'
import { Documents, Moment } from './load.ts'
import { type PolicyOptions, resolvePolicies } from './policies.ts'
import { print } from './print/module.ts'
import type { PrintOptions } from './print/output.ts'
import type { Module, Printed, Target } from './print/printer.ts'
import { remember } from './print/remember.ts'
import { shown, spelt } from './print/seen.ts'
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
  const linker = new Linker(policies, { shown, spelt })

  const judged = remember(({ findings }: Outcome) =>
    [...findings].flatMap(([{ document }, found]) => judge(found, document.dialect)),
  )
  /** What was printed, by what it imports others as, and the rest of what was asked for. */
  const printed = remember((_: Outcome) => remember((_: Specifier) => new Map<string, Printed>()))
  const summary = remember((unit: Unit) => {
    const paths: string[] = []
    const diagnostics: Diagnostic[] = []
    const missing = new Set<string>()
    for (const { members, outcome } of reached(unit)) {
      for (const diagnostic of judged(outcome)) diagnostics.push(diagnostic)
      for (const member of members) {
        paths.push(member.document.source.path)
        for (const place of member.missing) missing.add(place)
      }
    }
    // All but its own file, if it is on no circle.
    const others = unit.members.length === 1 ? paths.slice(0, -1) : undefined
    return { paths, others, diagnostics, missing: [...missing] }
  })

  async function compile(moment: Moment, path: string, text?: string): Promise<Compilation> {
    const files = await moment.load(path, text)
    const unit = linker.link(path, files)
    const file = files.get(path)
    if (!file) throw new Error('invariant: the file that was asked for is among those that were loaded')
    const { paths, others, diagnostics, missing } = summary(unit)
    return {
      path,
      document: file.document,
      get schema() {
        return linker.schema(unit, path)
      },
      diagnostics,
      dependencies: others ?? paths.filter(each => each !== path),
      missing,
      print(target, options = {}) {
        const known = printed(unit.outcome)(options.specifier ?? usual)
        const key = `${target} ${options.optimize ?? ''} ${path}`
        const last = known.get(key)
        // Its map has the places of inherited functions, and those may have moved.
        const isCurrent = last?.sources.every(each => files.get(each.path)?.document.source === each)
        if (last && isCurrent) return last.module
        const fresh = print(linker.schema(unit, path), { ...options, target, policies })
        known.set(key, fresh)
        return fresh.module
      },
    }
  }

  const snapshot = (): Compiler => {
    const moment = new Moment(host, documents)
    return { compile: (file, text) => compile(moment, normalize(file), text), snapshot }
  }
  return { compile: (file, text) => snapshot().compile(file, text), snapshot }
}

type Specifier = NonNullable<PrintOptions['specifier']>

/** Stands for no specifier. */
const usual: Specifier = path => path

/** All units that one reaches by including, the farthest first, and that one itself. */
function reached(root: Unit): readonly Unit[] {
  const units = new Set([root])
  for (const unit of units) for (const other of unit.includes) units.add(other)
  return [...units].reverse()
}
