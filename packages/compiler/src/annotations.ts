/**
 * The annotations that mean something here. They are told apart by the name of their struct in the world (its URI), since an include may
 * give them any other.
 */
import type { StringLiteral } from './ast.ts'
import type { Definition, Struct, StructuredAnnotation } from './schema.ts'

/** Where Meta's own annotations live. */
export const annotationPackage = 'facebook.com/thrift/annotation'

/** Those that change what a file means, what is printed, or which rules it must keep. */
type Known =
  | 'AllowReservedFilename'
  | 'AllowReservedIdentifier'
  | 'AllowUnsafeOptionalCustomDefaultValue'
  | 'AllowUnsafeRequiredFieldQualifier'
  | 'AllowUnsafeUnionFieldCustomDefaultValue'
  | 'Box'
  | 'Deprecated'
  | 'ExceptionMessage'
  | 'InternBox'
  | 'Mixin'
  | 'ReserveIds'
  | 'TerseWrite'
  | 'Transitive'
  | 'Uri'

type Structured = readonly StructuredAnnotation[]

/** The name of a definition in the world: its package and its own name, unless an annotation says another. */
export function uriOf(definition: Definition): string | undefined {
  const value = givenUri(definition)
  if (value) return value.value === '' ? undefined : value.value
  // A typedef is another name for a type that has its own.
  return definition.kind === 'typedef' ? undefined : plainUri(definition)
}

/** The name in the world that an annotation says, where it stands. */
export function givenUri({ structured }: Definition): StringLiteral | undefined {
  const given = find(structured, 'Uri')?.node.value.fields.find(({ name }) => name.text === 'value')?.value
  return given?.kind === 'string' ? given : undefined
}

const isCalled = (struct: Struct, name: Known): boolean =>
  struct.name === name && plainUri(struct) === `${annotationPackage}/${name}`

const plainUri = ({ schema, name }: Definition): string | undefined =>
  schema.package === undefined || schema.package === '' ? undefined : `${schema.package}/${name}`

/** The annotation of this name, if it is there. */
export const find = (structured: Structured, name: Known): StructuredAnnotation | undefined =>
  structured.find(({ struct }) => isCalled(struct, name))

/** Whether something bears an annotation, itself or through one that passes on what it bears. */
export const bears = (structured: Structured, name: Known): boolean =>
  carried(structured).some(struct => isCalled(struct, name))

/** The structs of annotations, with those that transitive ones carry along. */
export function carried(structured: Structured): readonly Struct[] {
  if (structured.length === 0) return []
  const found = new Set(structured.map(({ struct }) => struct))
  // A set comes upon what is added on the way as well; a chain of annotations may be as long as a file.
  for (const struct of found)
    if (isTransitive(struct)) for (const each of struct.structured) found.add(each.struct)
  return [...found]
}

/** Whether a struct passes the annotations that it bears on to what it annotates. */
export const isTransitive = ({ structured }: Struct): boolean => find(structured, 'Transitive') !== undefined

/** What an annotation may stand on, if its struct is one of those that say so: `Field`, `Struct` and so on. */
export function scopeOf(struct: Struct): string | undefined {
  return plainUri(struct) === `${annotationPackage}/${struct.name}` && scopes.has(struct.name)
    ? struct.name
    : undefined
}

const scopes: ReadonlySet<string> = new Set([
  'Const',
  'Definition',
  'Enum',
  'EnumValue',
  'Exception',
  'Field',
  'Function',
  'FunctionParameter',
  'Interaction',
  'Interface',
  'Program',
  'RootDefinition',
  'Service',
  'Struct',
  'Structured',
  'ThrownException',
  'Transitive',
  'Typedef',
  'Union',
])
