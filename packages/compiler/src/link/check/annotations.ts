/** The rules of annotations: what each of them may stand on, and whether anybody reads it. */
import { carried, isTransitive, scopeOf } from '../../annotations.ts'
import type * as ast from '../../ast.ts'
import * as messages from '../../messages/index.ts'
import { isStruct, type StructuredAnnotation } from '../../schema.ts'
import { annotated } from '../annotations.ts'
import { bearsForm } from '../forms.ts'
import { placeOf, type Scope } from '../scope.ts'
import { isKnownKey, similarKey } from './keys.ts'
import { type Part, walk } from './walk.ts'

export function checkAnnotations(scope: Scope): void {
  for (const { scopes, structured, definition } of annotated(scope.schema)) {
    // What a transitive annotation bears is meant for what it will stand on.
    const passesOn = definition !== undefined && isStruct(definition) && isTransitive(definition)
    for (const each of structured)
      if (scopeOf(each.struct) === undefined && !passesOn) checkTarget(each, scopes, scope)
  }
  walk(scope.schema.document, part => {
    if (!('annotations' in part) || part.annotations.length === 0) return
    checkKeys(part.annotations, scope)
    checkForms(part, scope)
  })
}

function checkKeys(annotations: readonly ast.Annotation[], scope: Scope): void {
  for (const { name } of annotations) {
    if (isKnownKey(name.text)) continue
    const at = placeOf(scope, name)
    const similar = scope.mayGuess() ? similarKey(name.text) : undefined
    if (similar !== undefined) scope.report(messages.misspeltAnnotation(at, name.text, similar))
    else scope.report(messages.unknownKey(at, name.text))
  }
}

/** What says how values are in JavaScript is never ignored: where nothing is of a type it is a mistake. */
function checkForms({ annotations, kind }: Extract<Part, { annotations: unknown }>, scope: Scope): void {
  for (const annotation of annotations) {
    const at = placeOf(scope, annotation)
    const { text } = annotation.name
    if (text === 'js.type' && !bearsForm.has(kind)) scope.report(messages.misplacedForm(at))
    if (text === 'new_type' && kind !== 'typedef') scope.report(messages.misplacedNewType(at))
  }
}

function checkTarget({ node, struct }: StructuredAnnotation, found: readonly string[], scope: Scope): void {
  const at = placeOf(scope, node)
  const name = node.value.name.text
  const defined = placeOf(struct, struct.node.name)
  const wanted = carried(struct.structured).flatMap(each => scopeOf(each) ?? [])
  const kinds = wanted.filter(each => each in targetNames)
  if (kinds.length === 0) scope.report(messages.unscopedAnnotation(at, name, defined))
  else if (!found.some(each => kinds.includes(each)))
    scope.report(
      messages.annotationTarget(at, name, { wanted: listed(kinds), found: nameOf(found[0]), defined }),
    )
}

/** What a person calls the things that an annotation may stand on. */
const targetNames: Readonly<Record<string, string>> = {
  Program: 'package',
  Struct: 'struct',
  Union: 'union',
  Exception: 'exception',
  Field: 'field',
  ThrownException: 'thrown exception',
  Typedef: 'typedef',
  Service: 'service',
  Interaction: 'interaction',
  Function: 'function',
  FunctionParameter: 'argument',
  EnumValue: 'enum value',
  Const: 'constant',
  Enum: 'enum',
}

const nameOf = (target = ''): string => targetNames[target] ?? target

function listed(kinds: readonly string[]): string {
  const names = [...new Set(kinds)].map(kind => `${nameOf(kind)}s`)
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
