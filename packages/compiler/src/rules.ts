/**
 * Every diagnostic by its id, which never changes, with its level unless somebody sets another (`levels.ts`). What is `always` an error leaves
 * something out of the module that the file asks for; everything else is a matter of opinion.
 */

export type Level = 'off' | 'warn' | 'error'

export interface Rule {
  readonly level: Level
  /** In files of Meta's dialect, where that differs. */
  readonly fbthrift?: Level
  /** With `strict`, where that differs. */
  readonly strict?: Level
}

export const rules = {
  // The text itself
  'bad-character': 'always',
  'bad-escape': 'error',
  'bad-number': 'always',
  'deprecated-async': 'warn',
  'deprecated-senum': 'warn',
  'deprecated-slist': 'warn',
  'dotted-name': 'always',
  'foreign-construct': 'error',
  'header-after-definition': 'error',
  'integer-too-big': 'always',
  'nested-definition': 'always',
  'nesting-too-deep': 'always',
  'old-namespace': 'warn',
  'too-many-mistakes': 'always',
  'unexpected-token': 'always',
  'unterminated-comment': 'always',
  'unterminated-string': 'always',

  // Includes
  'include-not-found': 'always',
  'include-not-thrift': 'always',
  'includes-too-many': 'always',

  // Names
  'duplicate-name': 'always',
  'not-a-type': 'always',
  'service-cycle': 'always',
  'type-too-large': 'always',
  'typedef-cycle': 'always',
  'unknown-include': 'always',
  'unknown-service': 'always',
  'unknown-type': 'always',
  'void-type': 'always',

  // Annotations
  'duplicate-annotation': 'error',
  'impossible-js-type': 'error',
  'impossible-new-type': 'error',
  'not-an-annotation': 'error',
  'unknown-annotation': 'error',

  // Fields
  'duplicate-field-id': 'always',
  'duplicate-field-name': 'always',
  'field-id-not-positive': { level: 'warn', strict: 'error' },
  'field-id-reserved': 'always',
  'field-id-too-big': 'always',
  'missing-field-id': { level: 'warn', fbthrift: 'error', strict: 'error' },
  'union-default': 'warn',
  'union-requiredness': { level: 'warn', fbthrift: 'error' },

  // Enums
  'duplicate-enum-value': 'always',
  'enum-out-of-range': 'always',

  // Services
  'duplicate-function': 'always',
  'inherited-function': 'always',
  'nested-interaction': 'always',
  'oneway-result': 'always',
  'oneway-throws': 'error',
  'sink-final': 'always',
  'throws-not-exception': 'always',
  'throws-success': 'always',
  'too-many-returns': 'always',
  'void-before-stream': 'error',

  // Constants
  'constant-cycle': 'always',
  'constant-mismatch': 'always',
  'constant-out-of-range': 'always',
  'constant-too-large': 'always',
  'duplicate-field-in-constant': 'always',
  'misqualified-enum-value': 'warn',
  'missing-field-in-constant': 'always',
  'not-an-enum-value': 'always',
  'union-constant': 'always',
  'unknown-constant': 'always',
  'unknown-field-in-constant': 'always',
  'unnamed-enum-value': 'warn',
  'unqualified-enum-value': 'warn',
} as const

export type RuleId = keyof typeof rules
