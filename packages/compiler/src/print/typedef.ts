/**
 * A typedef: another name for a type. Where the type has a value as well, the typedef is another name for both; an
 * alias of the binding itself, which nothing has to run for.
 */
import type { Definition, Typedef } from '../schema.ts'
import { printDoc } from './doc.ts'
import { type Output, unaliased } from './output.ts'
import { tsType } from './type.ts'
import { quoted } from './value.ts'

export function printTypedef(out: Output, typedef: Typedef): void {
  const target = unaliased(typedef)
  if (target !== typedef) {
    printAlias(out, typedef, out.names.definition(target))
    return
  }
  if (typedef.isNew) {
    printNew(out, typedef)
    return
  }
  if (!out.hasTypes) return
  printDoc(out, typedef)
  const prefix = out.prefix(out.names.visibility(typedef.name), 'type')
  out.line(prefix, 'type ', out.defined(typedef), ' = ', tsType(out, typedef.type))
}

/** A type of its own, and the function that says of a value that it is one. */
function printNew(out: Output, typedef: Typedef): void {
  const visibility = out.names.visibility(typedef.name)
  const name = out.defined(typedef)
  const of = tsType(out, typedef.type)
  printDoc(out, typedef)
  if (out.hasTypes) {
    const brand = out.names.runtime('NewType')
    out.line(out.prefix(visibility, 'type'), 'type ', name, ` = ${brand}<`, of, `, ${quoted(typedef.name)}>`)
  }
  const parameters = [{ name: 'value', type: of }]
  out.function({ visibility, name, parameters, returns: out.names.definition(typedef) }, () =>
    out.line('return value', out.types(' as ', out.names.definition(typedef))),
  )
}

function printAlias(out: Output, typedef: Typedef, target: string): void {
  const [module, name] = target.includes('.') ? target.split('.') : [undefined, target]
  const exported = out.names.exported(typedef.name)
  printDoc(out, typedef)
  const alias = name === exported ? exported : [`${name} as `, { text: exported, span: typedef.node.name }]
  if (module === undefined) out.line('export { ', alias, ' }')
  else out.line('export { ', alias, ` } from ${quoted(out.names.imports.modules.get(module) ?? '')}`)
}

export const isAlias = (definition: Definition): boolean =>
  definition.kind === 'typedef' && unaliased(definition) !== definition
