/**
 * What printing a module sees of the definitions of other files. Mostly it names them: whatever a struct holds, it is read and written by functions
 * of its own module. While this is the same, so is the module.
 */
import { type Definition, type Field, isStruct, resolve, type Schema, type Struct } from '../schema.ts'
import { needsFilling } from './fill.ts'
import { exportedNames, isInherited } from './names.ts'

/** What a definition shows to the modules of others beside what it says of itself. */
export const shown = (definition: Definition): string =>
  isStruct(definition)
    ? `${exportedNames(definition)} ${needsFilling(definition)} ${asksForMore(definition)}`
    : exportedNames(definition)

/** The structs into which one looks for the module of a file, beside those of which it gives values: they are spelt out where a field is absent (`absent.ts`). */
export const spelt = ({ definitions }: Schema): readonly Struct[] =>
  definitions.filter(isStruct).flatMap(({ fields }) => fields.flatMap(speltIn))

function speltIn({ requiredness, type }: Field): readonly Struct[] {
  if (requiredness !== 'terse' && requiredness !== 'unqualified') return []
  const target = resolve(type)
  return 'fields' in target && (requiredness === 'terse' || asksForMore(target)) ? [target] : []
}

/** Whether `create` is to be told of some fields even where there is nothing to tell. */
const asksForMore = ({ fields }: Struct): boolean =>
  fields.some(({ name, requiredness }) => requiredness === 'required' || isInherited(name))
