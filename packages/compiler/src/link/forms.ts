/**
 * What the values of a type are in JavaScript: `(js.type = "…")` says so on the type, on a typedef, on a field or on a constant. What it
 * cannot be, or cannot be said of, is a mistake, never ignored.
 */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import { newType, resolve, type Type, type Typedef } from '../schema.ts'
import { type EnumForm, forms } from '../types.ts'
import { describe } from './describe.ts'
import { placeOf, type Scope } from './scope.ts'

/** The nodes that may say what values are in JavaScript. */
export const bearsForm: ReadonlySet<string> = new Set(
  'base list set map reference typedef senum field const enum'.split(' '),
)

/** `type` as the annotations of a node have it. */
export function formed(
  type: Type,
  { annotations }: { readonly annotations: readonly ast.Annotation[] },
  scope: Scope,
): Type {
  const annotation = annotations.find(({ name }) => name.text === 'js.type')
  if (annotation === undefined) return type
  const { value } = annotation
  const target = resolve(type)
  const forms = possibleForms(target)
  // A type of its own is what its typedef says.
  const own = 'form' in target && target.form ? target.form : forms[0]
  const possible = newType(type) && own ? [own] : forms
  if (!possible.includes(value)) {
    scope.report(messages.impossibleForm(placeOf(scope, annotation), value, describe(type), possible))
    return type
  }
  if (possible !== forms || (value === forms[0] && !('form' in target))) return type
  // One of the forms of this very type, as has just been checked.
  return { ...target, form: value } as Type
}

/** Whether a typedef makes a type of its own. What is defined has one already. */
export function isNew({ node, type }: Typedef, scope: Scope): boolean {
  const annotation = node.annotations.find(({ name }) => name.text === 'new_type')
  if (annotation?.value !== 'true' && annotation?.value !== '1') return false
  const { kind } = resolve(type)
  const isPossible = kind === 'base' || kind === 'list' || kind === 'set' || kind === 'map'
  if (!isPossible) scope.report(messages.impossibleNewType(placeOf(scope, annotation), describe(type)))
  return isPossible
}

/** Whether an enum goes by its names. */
export function byName({ annotations, name }: ast.Enum, usual: EnumForm, scope: Scope): boolean {
  const annotation = annotations.find(each => each.name.text === 'js.type')
  const form = annotation?.value ?? usual
  if (annotation && !forms.enum.some(each => each === form))
    scope.report(messages.impossibleForm(placeOf(scope, annotation), form, name.text, forms.enum))
  return form === 'name'
}

function possibleForms(type: ReturnType<typeof resolve>): readonly string[] {
  switch (type.kind) {
    case 'base':
      return type.name === 'i64' ? forms.i64 : []
    case 'set':
      return isName(type.element) ? forms.set : ['Set', 'array']
    case 'map':
      return isName(type.key) ? forms.map : ['Map', 'entries']
    default:
      return []
  }
}

/** Whether values of a type can be the names of properties, and be told from them again. */
function isName(type: Type): boolean {
  const target = resolve(type)
  if (target.kind === 'enum') return true
  if (target.kind !== 'base' || !['string', 'uuid', 'i8', 'i16', 'i32', 'i64'].includes(target.name))
    return false
  return ['bigint', 'number', 'string'].includes(target.form ?? 'bigint')
}
