/** From what was found to what is said: each finding gets the severity that the rules and the options give it, or is passed over. */
import type { Diagnostic, Finding, Severity } from './diagnostic.ts'
import type { Dialect } from './dialect.ts'
import { similarName, tooManyMistakes } from './messages/index.ts'
import { type Level, type Rule, type RuleId, rules } from './rules.ts'

export interface LevelOptions {
  /**
   * Whether the files say everything: ids, numbers and requiredness written down, no annotations that nobody knows, and so on (`rules.ts`
   * lists what this changes).
   * @default false
   */
  readonly strict?: boolean | undefined
  /**
   * Other levels than the usual ones, by id.
   * @example { 'unused-include': 'off', 'missing-field-id': 'error' }
   */
  readonly diagnostics?: Readonly<Partial<Record<RuleId, Level>>> | undefined
}

/** The options ask for something that cannot be; the message says what. */
export class OptionsError extends Error {}

/** What is said of the findings in a file, from top to bottom. */
export type Judge = (findings: readonly Finding[], dialect: Dialect) => readonly Diagnostic[]

/** Throws an `OptionsError` for ids and levels that there are not. */
export function createJudge({ diagnostics = {}, strict = false }: LevelOptions): Judge {
  const set = new Map<string, Level>(Object.entries(diagnostics))
  for (const [id, level] of set) validate(id, level)

  const severity = (id: RuleId, path: string, dialect: Dialect): Severity | undefined => {
    const rule = ruleOf(id)
    const usual = dialect === 'fbthrift' ? (rule.fbthrift ?? rule.level) : rule.level
    // Nobody mends the files of a package that they have installed.
    if (path.includes('/node_modules/')) return usual === 'error' ? 'error' : undefined
    const asked = strict && !standard.test(path) ? rule.strict : undefined
    return severities[set.get(id) ?? asked ?? usual]
  }

  return (findings, dialect) =>
    listed(
      findings.flatMap(finding => {
        const grave = severity(finding.id, finding.source.path, dialect)
        return grave ? [{ ...finding, severity: grave }] : []
      }),
    )
}

/** The files that this package brings say what Meta's say, and no more. */
const standard = /\/compiler\/standard\/thrift\//

/** What is listed of one file; nobody reads more, and every host shows each of them with a frame. */
const maxListed = 100

/** Of too many, the gravest. */
function listed(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const byRank = found.toSorted((a, b) => rank[a.severity] - rank[b.severity] || inPlace(a, b))
  const shown = byRank.slice(0, maxListed).sort(inPlace)
  const next = byRank[maxListed]
  return next ? [...shown, { ...tooManyMistakes(next, maxListed), severity: next.severity }] : shown
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1 }

const inPlace = (a: Finding, b: Finding): number => a.span.start - b.span.start

const severities: Readonly<Record<Level, Severity | undefined>> = {
  off: undefined,
  warn: 'warning',
  error: 'error',
}

function ruleOf(id: RuleId): Rule {
  const rule: Level | 'always' | Rule = rules[id]
  if (typeof rule !== 'string') return rule
  return { level: rule === 'always' ? 'error' : rule }
}

function validate(id: string, level: string): void {
  if (!isRule(id)) {
    const similar = similarName(id, Object.keys(rules))
    const guess = similar === undefined ? '' : `; did you mean "${similar}"?`
    throw new OptionsError(`There is no diagnostic "${id}"${guess}`)
  }
  if (!Object.hasOwn(severities, level))
    throw new OptionsError(`"${level}" is no level for "${id}": there are off, warn and error`)
  if (rules[id] === 'always' && level !== 'error')
    throw new OptionsError(
      `"${id}" is always an error: without what it finds, the module would not be what the file says`,
    )
}

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id)
