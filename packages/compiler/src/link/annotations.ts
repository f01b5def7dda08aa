/** Structured annotations: which struct each of them is, and what may bear them. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import {
  type Definition,
  type Enum,
  type Field,
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

/** Something that may be annotated. */
interface Annotated {
  /** What it is, in the words of `scope.thrift`; the first of these is what a person calls it. */
  readonly scopes: readonly string[]
  readonly structured: readonly StructuredAnnotation[]
  readonly definition?: Definition
}

const definitionScopes = {
  const: 'Const',
  typedef: 'Typedef',
  enum: 'Enum',
  struct: 'Struct',
  union: 'Union',
  exception: 'Exception',
  service: 'Service',
  interaction: 'Interaction',
} as const

/** Everything in a file that may be annotated. */
export function* annotated(schema: Schema): Iterable<Annotated> {
  yield { scopes: ['Program'], structured: schema.structured }
  for (const definition of schema.definitions) {
    const { kind, structured } = definition
    yield { scopes: [definitionScopes[kind]], structured, definition }
    switch (definition.kind) {
      case 'enum':
        for (const value of definition.values) yield { scopes: ['EnumValue'], structured: value.structured }
        break
      case 'struct':
      case 'union':
      case 'exception':
        yield* inFields(definition.fields, 'Field')
        break
      case 'service':
      case 'interaction':
        for (const each of definition.functions) yield* inFunction(each)
        break
      case 'const':
      case 'typedef':
    }
  }
}

function* inFunction({ structured, args, throws, stream, sink }: ServiceFunction): Iterable<Annotated> {
  yield { scopes: ['Function'], structured }
  yield* inFields(args.fields, 'FunctionParameter')
  for (const fields of [throws, stream?.throws, sink?.throws, sink?.finalThrows])
    yield* inFields(fields ?? [], 'ThrownException')
}

/** Arguments and exceptions are fields as well, and were nothing else to older compilers. */
function* inFields(fields: readonly Field[], own: string): Iterable<Annotated> {
  for (const { structured } of fields) yield { scopes: [own, 'Field'], structured }
}
