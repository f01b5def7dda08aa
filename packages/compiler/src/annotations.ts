/**
 * The annotations that mean something here. They are told apart by the name of their struct in the world (its URI), since an include may
 * give them any other.
 */
import type { Definition, Struct, StructuredAnnotation } from './schema.ts'

/** Where Meta's own annotations live. */
export const annotationPackage = 'facebook.com/thrift/annotation'

type Known = 'Deprecated' | 'ExceptionMessage' | 'TerseWrite' | 'Transitive' | 'Uri'

/** The name in the world of an annotation that changes what a file means, or what is printed. */
export const annotation = (name: Known): string => `${annotationPackage}/${name}`

/** The name of a definition in the world: its package and its own name, unless an annotation says another. */
export function uriOf(definition: Definition): string | undefined {
  const given = definition.structured.find(({ struct }) => plainUri(struct) === annotation('Uri'))
  const value = given?.node.value.fields.find(({ name }) => name.text === 'value')?.value
  if (value?.kind === 'string') return value.value === '' ? undefined : value.value
  // A typedef is another name for a type that has its own.
  return definition.kind === 'typedef' ? undefined : plainUri(definition)
}

const plainUri = ({ schema, name }: Definition): string | undefined =>
  schema.package === undefined || schema.package === '' ? undefined : `${schema.package}/${name}`

/** Whether something bears an annotation, itself or through one that passes on what it bears. */
export function bears(structured: readonly StructuredAnnotation[], uri: string): boolean {
  return carried(structured).some(struct => plainUri(struct) === uri)
}

/** The structs of annotations, with those that transitive ones carry along. */
export function carried(structured: readonly StructuredAnnotation[]): readonly Struct[] {
  const found = new Set<Struct>()
  const add = ({ struct }: StructuredAnnotation) => {
    if (found.has(struct)) return
    found.add(struct)
    if (struct.structured.some(each => plainUri(each.struct) === annotation('Transitive')))
      struct.structured.forEach(add)
  }
  structured.forEach(add)
  return [...found]
}
