/** The rules of fields, whatever has them: what stands in front of them, what they are when they are absent. */
import { bears } from '../../annotations.ts'
import type * as ast from '../../ast.ts'
import * as messages from '../../messages/index.ts'
import type { Field, Struct } from '../../schema.ts'
import { type Circles, heldBy } from '../circles.ts'
import { placeOf, type Scope } from '../scope.ts'

/** What a field of a union or of anything else says of its presence. */
export function checkPresence({ kind, fields }: Struct, scope: Scope): void {
  for (const field of fields) {
    if (!field.node) continue
    if (kind === 'union') checkUnionField(field, field.node, scope)
    else if (scope.schema.dialect === 'fbthrift') checkMetaField(field, field.node, scope)
    else checkApacheField(field.node, scope)
  }
  if (kind === 'union') {
    const [first, second] = fields.flatMap(({ node }) => node?.default ?? [])
    if (first && second)
      scope.report(messages.secondUnionDefault(placeOf(scope, second), placeOf(scope, first)))
  }
}

function checkUnionField({ structured }: Field, node: ast.Field, { schema, report }: Scope): void {
  const { requiredness, default: value } = node
  // Many write `optional` here, and Apache's compilers agree that it is.
  if (requiredness && (requiredness.kind === 'required' || schema.dialect === 'fbthrift'))
    report(messages.unionRequiredness(placeOf({ schema }, requiredness), requiredness.kind))
  if (value && !bears(structured, 'AllowUnsafeUnionFieldCustomDefaultValue'))
    report(messages.unionDefault(placeOf({ schema }, value), node.name.end))
}

function checkMetaField({ structured }: Field, node: ast.Field, { schema, report }: Scope): void {
  const { requiredness, default: value } = node
  if (requiredness?.kind === 'required' && !bears(structured, 'AllowUnsafeRequiredFieldQualifier'))
    report(messages.requiredDeprecated(placeOf({ schema }, requiredness)))
  if (
    requiredness?.kind === 'optional' &&
    value &&
    !bears(structured, 'AllowUnsafeOptionalCustomDefaultValue')
  )
    report(messages.optionalDefault(placeOf({ schema }, value)))
}

function checkApacheField(
  { name, requiredness, default: value }: ast.Field,
  { schema, report }: Scope,
): void {
  if (!requiredness && !value) report(messages.unqualifiedField(placeOf({ schema }, name), name.text))
  if (requiredness?.kind === 'required' && value)
    report(messages.requiredDefault(placeOf({ schema }, value), name.text))
}

/** The fields of a struct that is required, through which it is in itself. */
export function checkEnds(struct: Struct, circles: Circles<Struct>, scope: Scope): void {
  // One that has not been visited belongs to a file that does not lead back here.
  for (const { field, target } of heldBy(struct, isRequired))
    if (field.node && circles.hold(struct, target))
      scope.report(messages.endlessStruct(placeOf(scope, field.node.name), field.name, struct.name))
}

export const isRequired = ({ requiredness }: Field): boolean => requiredness === 'required'
