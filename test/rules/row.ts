/**
 * The rules that compilers have to protect their users, one a row: whose it is, the least IDL that breaks it, and what we say. Rules of theirs that we do
 * not have say why.
 */
import type { CompilerOptions, RuleId } from '@thrift-es/compiler'

export interface Row {
  /** The rule in words. */
  readonly rule: string
  /** `main.thrift`, or all files. */
  readonly idl: string | Readonly<Record<string, string>>
  /** What is found there, and nothing else. */
  readonly id?: RuleId
  /** Why nothing is found. */
  readonly why?: string
  /** What Apache's compiler says of it: without it, it refuses what breaks its own rules and is not asked about those of others. */
  readonly apache?: Verdict
  readonly options?: CompilerOptions
}

/** `hangs` is not tried. */
export type Verdict = 'refuses' | 'warns' | 'accepts' | 'hangs'
