/** The rules of enums. */
import type * as ast from '../../ast.ts'
import * as messages from '../../messages/index.ts'
import type { Enum, EnumValue } from '../../schema.ts'
import { placeOf, type Scope } from '../scope.ts'

export function checkEnum(definition: Enum, scope: Scope): void {
  const { values, name: enumName, node } = definition
  checkNames(values, scope)
  const numbers = new Map<number, EnumValue>()
  for (const each of values) {
    const { name, value, node } = each
    const at = placeOf(scope, node.value ?? node.name)
    const first = numbers.get(value)
    if (value !== (value | 0)) scope.report(messages.enumOutOfRange(at, BigInt(value)))
    else if (!node.value) scope.report(messages.implicitEnumValue(placeOf(scope, node.name), name, value))
    if (first && first.name !== name)
      scope.report(
        messages.duplicateEnumNumber(
          at,
          value,
          placeOf(scope, first.node.value ?? first.node.name),
          first.name,
        ),
      )
    else numbers.set(value, each)
  }
  // Meta's fields are filled in when they are absent.
  if (scope.schema.dialect === 'fbthrift' && values.length > 0 && !numbers.has(0))
    scope.report(messages.enumWithoutZero(placeOf(scope, node.name), enumName))
  checkStrings(values, scope)
}

function checkNames(values: readonly EnumValue[], scope: Scope): void {
  const names = new Map<string, ast.Name>()
  for (const { name, node } of values) {
    const first = names.get(name)
    if (first)
      scope.report(messages.duplicateEnumValue(placeOf(scope, node.name), name, placeOf(scope, first)))
    else names.set(name, node.name)
  }
}

/** Spindle's `string_value`: all of them have one, and no two the same. */
function checkStrings(values: readonly EnumValue[], scope: Scope): void {
  const texts = new Map<string, ast.Annotation>()
  const stringOf = ({ node }: EnumValue) => node.annotations.find(({ name }) => name.text === 'string_value')
  const example = values.map(stringOf).find(each => each !== undefined)
  if (!example) return
  for (const value of values) {
    const found = stringOf(value)
    const first = found && texts.get(found.value)
    if (!found)
      scope.report(
        messages.missingStringValue(placeOf(scope, value.node.name), value.name, placeOf(scope, example)),
      )
    else if (first)
      scope.report(messages.duplicateStringValue(placeOf(scope, found), found.value, placeOf(scope, first)))
    else texts.set(found.value, found)
  }
}
