/** The rules that a Schema must keep once its names are resolved, by subject. Reports; changes nothing. */
import type { Loaded } from '../../load.ts'
import type { Schema, Struct } from '../../schema.ts'
import { Circles, heldBy } from '../circles.ts'
import type { Scope } from '../scope.ts'
import { checkAnnotations } from './annotations.ts'
import { checkEnum } from './enums.ts'
import { checkEnds, checkPresence, isRequired } from './fields.ts'
import { checkHeaders } from './headers.ts'
import { checkIncludes } from './includes.ts'
import { checkNames, checkReserved, checkWireNames } from './reserved.ts'
import { checkService, checkValue } from './services.ts'
import { checkSpecial } from './special.ts'
import { checkQualifiers, checkSeparator } from './text.ts'

/** The rules for files that include each other, or for one file: nothing beside leads back to them. */
export class Checker {
  readonly #group: ReadonlySet<Schema>
  readonly #required: Circles<Struct>

  constructor(group: ReadonlySet<Schema>) {
    this.#group = group
    this.#required = new Circles(struct =>
      heldBy(struct, isRequired).flatMap(({ target }) => (group.has(target.schema) ? [target] : [])),
    )
  }

  check(scope: Scope, file: Loaded): void {
    checkHeaders(scope)
    checkIncludes(scope, file, this.#group)
    checkAnnotations(scope)
    checkNames(scope)
    for (const definition of scope.schema.definitions) {
      checkSeparator(definition, scope)
      switch (definition.kind) {
        case 'enum':
          checkEnum(definition, scope)
          checkReserved(definition, scope)
          break
        case 'struct':
        case 'union':
        case 'exception':
          checkPresence(definition, scope)
          checkEnds(definition, this.#required, scope)
          checkSpecial(definition, scope)
          checkReserved(definition, scope)
          checkWireNames(definition, scope)
          checkQualifiers(definition, scope)
          break
        case 'service':
        case 'interaction':
          checkService(definition, scope)
          break
        case 'const':
          checkValue(definition.type, definition.node.type, 'a constant', scope)
          break
        case 'typedef':
      }
    }
  }
}
