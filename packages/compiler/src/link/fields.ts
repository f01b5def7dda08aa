/**
 * Fields: their ids and when they are there. Two things depend on the dialect. Fields without an id, or with one below 1, get -1, -2, … in
 * the order they stand in from Apache's compiler, while Meta's takes negative ids as they are. And a field without a word in
 * front is written when it is set, or always.
 */

import { bears } from '../annotations.ts'
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Field, Requiredness, Struct } from '../schema.ts'
import { annotations } from './annotations.ts'
import { unresolved } from './draft.ts'
import { formed } from './forms.ts'
import { placeOf, type Scope } from './scope.ts'
import type { TypeLinker } from './types.ts'

const highestId = (nodes: readonly ast.Field[]): number =>
  nodes.reduce((highest, { id }) => Math.max(highest, Number(id?.value ?? 0n)), 0)

/** Where a field begins behind its annotations. */
const startOf = ({ requiredness, type }: ast.Field): number => (requiredness ?? type).start

/** The lowest id that Meta's compiler takes; those below are its own. */
const lowestId = -32n

export class FieldLinker {
  readonly #scope: Scope
  readonly #types: TypeLinker

  constructor(scope: Scope, types: TypeLinker) {
    this.#scope = scope
    this.#types = types
  }

  ofStruct({ kind, node, structured }: Struct): readonly Field[] {
    const { schema } = this.#scope
    const isTerse = bears(structured, 'TerseWrite') || bears(schema.structured, 'TerseWrite')
    return this.#fields(node.fields, each => {
      // Whoever reads a union finds one field of several.
      if (kind === 'union') return 'optional'
      const word = this.#word(each)
      if (word || schema.dialect === 'apache') return word ?? 'default'
      return isTerse && !each.requiredness ? 'terse' : 'unqualified'
    })
  }

  /** Arguments may be absent when they arrive, whatever the dialect; to Apache's compiler `optional` says nothing more. */
  args(nodes: readonly ast.Field[]): readonly Field[] {
    return this.#fields(nodes, each => {
      const word = this.#word(each) ?? 'default'
      return word === 'optional' && this.#scope.schema.dialect === 'apache' ? 'default' : word
    })
  }

  throws(nodes: readonly ast.Field[]): readonly Field[] {
    return this.#fields(nodes, () => 'optional')
  }

  /** The word in front of a field, unless a project gives it no meaning. */
  #word({ requiredness }: ast.Field): 'required' | 'optional' | undefined {
    const isIgnored = requiredness?.kind === 'required' && this.#types.policies.required === 'lenient'
    return isIgnored ? undefined : requiredness?.kind
  }

  /** All of them, those without an id or a type that could be found as well: what else is wrong with one is seen later. */
  #fields(nodes: readonly ast.Field[], requiredness: (node: ast.Field) => Requiredness): readonly Field[] {
    const nextId = this.#numbering(nodes)
    const compare = this.#comparing()
    const fields: Field[] = []
    for (const node of nodes) {
      const id = nextId(node)
      compare(node, id)
      const written = this.#types.type(node.type, this.#scope)
      const type = written && formed(written, node, this.#scope)
      const structured = annotations(node, this.#scope)
      const plain = requiredness(node)
      const isTerse = plain === 'unqualified' && bears(structured, 'TerseWrite')
      fields.push({
        kind: 'field',
        id: id ?? unresolved,
        name: node.name.text,
        node,
        type: type ?? unresolved,
        structured,
        requiredness: isTerse ? 'terse' : plain,
      })
    }
    return fields
  }

  /** The id of each field of a list, one after the other; `undefined` for one that cannot be. */
  #numbering(nodes: readonly ast.Field[]): (node: ast.Field) => number | undefined {
    const { schema, report } = this.#scope
    let automatic = 0
    return node => {
      const { id, name } = node
      const at = placeOf(this.#scope, id ?? name)
      if (id === undefined) {
        automatic--
        if (schema.dialect === 'apache') {
          report(messages.missingFieldId(at, name.text, automatic))
          return automatic
        }
        const free = highestId(nodes) - automatic
        report(messages.noFieldId(at, name.text, { free, start: startOf(node) }))
        return free
      }
      const { value } = id
      if (value > 32767n) {
        report(messages.fieldIdTooBig(at))
        return undefined
      }
      if (value > 0n) return Number(value)
      if (schema.dialect === 'apache') {
        automatic--
        report(messages.fieldIdNotPositive(at, value, automatic))
        return automatic
      }
      if (value < 0n && value >= lowestId) return Number(value)
      report(messages.fieldIdReserved(at, value))
      return undefined
    }
  }

  /** Compares each field of a list with those before it, whatever else is wrong with either: of each id and each name there is one. */
  #comparing(): (node: ast.Field, id: number | undefined) => void {
    const scope = this.#scope
    const ids = new Map<number, ast.Field>()
    const names = new Map<string, ast.Field>()
    return (node, id) => {
      const { text } = node.name
      const sameId = id === undefined ? undefined : ids.get(id)
      const sameName = names.get(text)
      if (id !== undefined && sameId) {
        const first = placeOf(scope, sameId.id ?? sameId.name)
        scope.report(
          messages.duplicateFieldId(placeOf(scope, node.id ?? node.name), id, first, sameId.name.text),
        )
      } else if (id !== undefined) ids.set(id, node)
      if (sameName)
        scope.report(
          messages.duplicateFieldName(placeOf(scope, node.name), text, placeOf(scope, sameName.name)),
        )
      else names.set(text, node)
    }
  }
}
