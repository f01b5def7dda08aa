/**
 * A typedef: another name for a type. Where the type has a value as well, the typedef is another name for both; an
 * alias of the binding itself, which nothing has to run for.
 */
import { type Definition, resolve, type Typedef } from '../schema.ts'
import { printDoc } from './doc.ts'
import type { Output } from './output.ts'
import { tsType } from './type.ts'

export function printTypedef(out: Output, typedef: Typedef): void {
  const { type } = typedef
  if (isAlias(typedef) && type.kind === 'reference') {
    const target = out.names.definition(type.definition)
    const [module, last] = target.includes('.') ? target.split('.') : [undefined, target]
    const exported = typedef.name === 'default' ? out.names.definition(typedef) : typedef.name
    printDoc(out, typedef.node)
    const alias =
      last === exported ? exported : [`${last} as `, { text: exported, span: typedef.node.name.span }]
    if (module === undefined) out.line('export { ', alias, ' }')
    else out.line('export { ', alias, ` } from '${out.names.imports.modules.get(module)}'`)
    return
  }
  if (!out.hasTypes) return
  printDoc(out, typedef.node)
  out.line(
    out.prefix(out.names.visibility(typedef.name), 'type'),
    'type ',
    out.defined(typedef),
    ' = ',
    tsType(out, type),
  )
}

/** Whether a definition is a typedef of something that is a value as well as a type. */
export function isAlias(definition: Definition): boolean {
  if (definition.kind !== 'typedef') return false
  const { kind } = resolve(definition.type)
  return kind === 'enum' || kind === 'struct' || kind === 'union' || kind === 'exception'
}
