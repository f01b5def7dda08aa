/** Structured annotations: which struct each of them is. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import {
  type Definition,
  type Enum,
  isStruct,
  type Schema,
  type ServiceFunction,
  type StructuredAnnotation,
} from '../schema.ts'
import type { Draft } from './draft.ts'
import { lookup, placeOf, reportUnknown, type Scope } from './scope.ts'

/** Finds the structs of all annotations of a file that do not stand on fields or functions, and the names of its definitions in the world. */
export function linkAnnotations(schema: Draft<Schema>, scope: Scope): void {
  for (const header of schema.document.headers)
    if (header.kind === 'package') schema.structured = annotations(header, scope)
  for (const definition of schema.definitions) {
    ;(definition as Draft<Definition>).structured = annotations(definition.node, scope)
    if (definition.kind === 'enum')
      for (const value of (definition as Enum).values)
        (value as Draft<Enum['values'][number]>).structured = annotations(value.node, scope)
  }
}

/** The structs of the annotations of one node. */
export function annotations(
  { structured }: { readonly structured: readonly ast.StructuredAnnotation[] },
  scope: Scope,
): readonly StructuredAnnotation[] {
  const found: StructuredAnnotation[] = []
  for (const node of structured) {
    const { name } = node.value
    const struct = lookup(scope, name.text)
    const first = found.find(other => other.struct === struct)
    if (struct === undefined) reportUnknown(scope, name, messages.unknownAnnotation, isStruct)
    else if (!isStruct(struct))
      scope.report(messages.notAnAnnotation(placeOf(scope, name), name.text, struct.kind))
    else if (first)
      scope.report(messages.duplicateAnnotation(placeOf(scope, name), name.text, placeOf(scope, first.node)))
    else found.push({ kind: 'structured-annotation', node, struct })
  }
  return found
}

/** Everything in a file that may be annotated. */
export function* annotated(
  schema: Schema,
): Iterable<{ readonly structured: readonly StructuredAnnotation[] }> {
  yield schema
  for (const definition of schema.definitions) {
    yield definition
    switch (definition.kind) {
      case 'enum':
        yield* definition.values
        break
      case 'struct':
      case 'union':
      case 'exception':
        yield* definition.fields
        break
      case 'service':
      case 'interaction':
        for (const each of definition.functions) yield* annotatedInFunction(each)
        break
      case 'const':
      case 'typedef':
    }
  }
}

function* annotatedInFunction(each: ServiceFunction) {
  yield each
  yield* each.args.fields
  yield* each.throws
  yield* each.stream?.throws ?? []
  yield* each.sink?.throws ?? []
  yield* each.sink?.finalThrows ?? []
}
