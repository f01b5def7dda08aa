/** The rules that a Schema must keep once its names are resolved. Reports; changes nothing. */
import type { Scope } from '../scope.ts'
import { checkEnum } from './enums.ts'
import { checkFields, checkUnion } from './fields.ts'
import { checkService } from './services.ts'

export function check(scope: Scope): void {
  for (const definition of scope.schema.definitions)
    switch (definition.kind) {
      case 'enum':
        checkEnum(definition, scope)
        break
      case 'union':
        checkFields(definition.fields, scope)
        checkUnion(definition, scope)
        break
      case 'struct':
      case 'exception':
        checkFields(definition.fields, scope)
        break
      case 'service':
      case 'interaction':
        checkService(definition, scope)
        break
      case 'const':
      case 'typedef':
    }
}
