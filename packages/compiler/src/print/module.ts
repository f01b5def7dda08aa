/**
 * From a Schema to the text of a module. The top level of a printed module only declares: functions, classes, literals. Nothing
 * runs, so a bundler drops whatever is not used.
 */

import { annotationPackage } from '../annotations.ts'
import { basename } from '../host.ts'
import type { Definition, Schema } from '../schema.ts'
import { printConstant } from './constant.ts'
import { printContainers } from './container.ts'
import { printDescriptor } from './descriptor.ts'
import { printDoc } from './doc.ts'
import { printEnum } from './enum.ts'
import { printException } from './exception.ts'
import { Output, type Printing } from './output.ts'
import type { Printed } from './printer.ts'
import { printInteraction, printService } from './service.ts'
import { printStruct } from './struct.ts'
import { isAlias, printTypedef } from './typedef.ts'
import { needsClass, quoted } from './value.ts'

export function print(schema: Schema, printing: Printing): Printed {
  const out = new Output(schema, printing)
  // An include is an import even where nothing of it is used: the bundler's graph is the graph of the IDL. Meta's own annotations never change.
  for (const include of schema.includes) if (!isAnnotations(include.schema)) out.names.module(include.schema)
  for (const definition of inOrder(schema.definitions)) {
    out.gap()
    out.originally(definition.node.name, () => {
      printDefinition(out, definition)
      printDescriptor(out, definition)
    })
  }
  printContainers(out)
  printExports(out)
  out.before(() => printHeader(out))
  return out.finish()
}

const isAnnotations = ({ package: path }: Schema) =>
  path === annotationPackage || path?.startsWith(`${annotationPackage}/`)

/** The order of the file, but for constants that are made by a class: the class comes first. */
function inOrder(definitions: readonly Definition[]): readonly Definition[] {
  const late = (definition: Definition) => definition.kind === 'const' && needsClass(definition.value)
  return [...definitions.filter(each => !late(each)), ...definitions.filter(late)]
}

function printDefinition(out: Output, definition: Definition): void {
  switch (definition.kind) {
    case 'const':
      printConstant(out, definition)
      break
    case 'typedef':
      printTypedef(out, definition)
      break
    case 'enum':
      printEnum(out, definition)
      break
    case 'struct':
    case 'union':
      printStruct(out, definition)
      break
    case 'exception':
      printException(out, definition)
      break
    case 'service':
      printService(out, definition)
      break
    case 'interaction':
      printInteraction(out, definition)
  }
}

/** What the runtime exports as values: functions, and these classes. The rest are types. */
const isValue = (name: string) =>
  /^[a-z]|^(?:BareException|(?:Interaction|Streaming)?Client|(?:Streaming)?Processor|ThriftException|ValueMap|ValueSet)$/.test(
    name,
  )

function printHeader(out: Output): void {
  const { schema, names } = out
  const { doc } = schema.document
  if (doc) printDoc(out, { node: { doc, annotations: [] }, structured: [] })
  const { runtime, modules, long } = names.imports
  const specifiers = (wanted: (name: string) => boolean) =>
    [...runtime]
      .filter(([name]) => wanted(name))
      .map(([name, local]) => (name === local ? name : `${name} as ${local}`))
      .sort()
  const values = specifiers(isValue)
  const types = specifiers(name => !isValue(name))
  if (values.length > 0) out.line('import ', out.braces(values), " from 'thrift-es'")
  if (types.length > 0 && out.hasTypes) out.line('import type ', out.braces(types), " from 'thrift-es'")
  if (out.isInlined && runtime.has('Reader')) {
    out.line("import * as $$r from 'thrift-es/inline/read'")
    out.line("import * as $$w from 'thrift-es/inline/write'")
  }
  if (long !== undefined) out.line(`import ${long} from 'long'`)
  for (const [alias, path] of modules) out.line(`import * as ${alias} from ${quoted(path)}`)
}

function printExports(out: Output): void {
  out.gap()
  const renamed = out.schema.definitions
    .filter(each => out.names.visibility(each.name) === 'renamed' && !isAlias(each))
    .filter(each => !isType(each) || out.hasTypes)
    .map(each => `${isType(each) ? 'type ' : ''}${out.names.definition(each)} as ${each.name}`)
  if (renamed.length > 0) out.line('export ', out.braces(renamed))
  // The module itself is its default export: `import x from './svc.thrift'` makes `x.Tweet` a type and a value.
  out.line(`export * as default from ${quoted(`./${basename(out.schema.source.path)}`)}`)
}

/** What is a type and nothing else; a typedef that is an alias is printed elsewhere. */
const isType = (definition: Definition) =>
  definition.kind === 'interaction' || (definition.kind === 'typedef' && !definition.isNew)
