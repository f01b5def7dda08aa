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
  'double-out-of-range': { level: 'warn', fbthrift: 'error', strict: 'error' },
  'dotted-name': 'always',
  'foreign-construct': 'error',
  'header-after-definition': 'error',
  'integer-too-big': 'always',
  'misplaced-annotation': 'error',
  'nested-definition': 'always',
  'nesting-too-deep': 'always',
  'old-namespace': 'warn',
  'stray-separator': 'warn',
  'too-many-mistakes': 'always',
  'unexpected-token': 'always',
  'unterminated-comment': 'always',
  'unterminated-string': 'always',

  // Includes
  'absolute-include': 'warn',
  'ambiguous-include': 'warn',
  'duplicate-include': 'warn',
  'duplicate-include-alias': 'error',
  'include-circle': { level: 'off', strict: 'warn' },
  'file-too-large': 'always',
  'include-not-found': 'always',
  'include-not-thrift': 'always',
  'include-outside': 'always',
  'includes-too-deep': 'always',
  'includes-too-many': 'always',
  'unused-include': 'warn',

  // What goes for a whole file
  'bad-package': 'error',
  'bad-uri': 'error',
  'duplicate-namespace': 'warn',
  'duplicate-package': 'error',
  'duplicate-uri': 'error',
  'missing-package': { level: 'off', strict: 'warn' },
  'reserved-identifier': 'error',

  // Names
  'duplicate-name': 'always',
  'not-a-type': 'always',
  'service-cycle': 'always',
  'shared-name': 'warn',
  'type-too-large': 'always',
  'typedef-cycle': 'always',
  'unknown-include': 'always',
  'unknown-service': 'always',
  'unknown-type': 'always',
  'void-type': 'always',

  // Annotations
  'annotation-target': 'error',
  'bad-box': 'error',
  'bad-exception-message': { level: 'warn', fbthrift: 'error' },
  'bad-mixin': 'error',
  'duplicate-annotation': 'error',
  'impossible-js-type': 'error',
  'impossible-new-type': 'error',
  'misspelt-annotation': 'warn',
  'mixin-clash': 'error',
  'not-an-annotation': 'error',
  'terse-default': 'error',
  'terse-qualified': 'error',
  'unknown-annotation': 'error',
  'unknown-key': { level: 'off', strict: 'error' },
  'unscoped-annotation': { level: 'off', strict: 'warn' },

  // Fields
  'bad-retired-ids': 'warn',
  'complex-map-key': { level: 'off', strict: 'warn' },
  'duplicate-field-id': 'always',
  'duplicate-field-name': 'always',
  'duplicate-wire-name': 'error',
  'endless-struct': { level: 'warn', strict: 'error' },
  'field-id-not-positive': { level: 'warn', strict: 'error' },
  'field-id-reserved': 'always',
  'field-id-too-big': 'always',
  'list-of-bytes': { level: 'off', strict: 'warn' },
  'missing-field-id': { level: 'warn', fbthrift: 'error', strict: 'error' },
  'optional-default': 'warn',
  'required-default': { level: 'off', strict: 'warn' },
  'required-deprecated': 'warn',
  'reserved-id': 'error',
  'retired-id': 'error',
  'retired-wire-name': 'error',
  'second-union-default': { level: 'error', fbthrift: 'off' },
  'union-default': 'warn',
  'union-requiredness': { level: 'warn', fbthrift: 'error' },
  'unqualified-field': { level: 'off', strict: 'error' },

  // Enums
  'duplicate-enum-number': { level: 'warn', fbthrift: 'error', strict: 'error' },
  'duplicate-enum-value': 'always',
  'duplicate-string-value': 'error',
  'enum-out-of-range': 'always',
  'enum-without-zero': { level: 'off', strict: 'warn' },
  'implicit-enum-value': { level: 'off', fbthrift: 'error', strict: 'error' },
  'missing-string-value': 'error',

  // Services
  'argument-requiredness': { level: 'off', fbthrift: 'error', strict: 'error' },
  'duplicate-function': 'always',
  'duplicate-thrown-type': 'warn',
  'exception-as-value': 'error',
  'exception-qualifiers': 'error',
  'inherited-function': 'always',
  'nested-interaction': 'always',
  'oneway-result': { level: 'warn', fbthrift: 'error', strict: 'error' },
  'oneway-throws': 'error',
  'performs-not-interaction': 'always',
  'sink-final': 'always',
  'then-function': 'warn',
  'throws-not-exception': 'always',
  'throws-requiredness': 'warn',
  'throws-success': 'always',
  'too-many-returns': 'always',
  'void-before-stream': 'error',

  // Constants
  'constant-cycle': 'always',
  'constant-mismatch': 'always',
  'constant-out-of-range': 'always',
  'constant-too-large': 'always',
  'duplicate-field-in-constant': 'always',
  'duplicate-map-entry': 'warn',
  'duplicate-map-key': { level: 'warn', fbthrift: 'error', strict: 'error' },
  'duplicate-set-element': 'warn',
  'empty-brackets': 'warn',
  'empty-union': { level: 'warn', strict: 'error' },
  'inexact-number': { level: 'warn', fbthrift: 'error', strict: 'error' },
  'misqualified-enum-value': 'warn',
  'missing-field-in-constant': 'always',
  'not-an-enum-value': 'always',
  'union-constant': 'always',
  'number-too-wide': { level: 'warn', strict: 'error' },
  'unknown-constant': 'always',
  'unknown-field-in-constant': 'always',
  'unnamed-enum-value': 'warn',
  'unqualified-enum-value': 'warn',
  'zero-field-in-constant': { level: 'warn', strict: 'error' },
} as const

export type RuleId = keyof typeof rules
