/** Shows every part of a Document that names something or may bear annotations, in the order of the file. */
import type * as ast from '../../ast.ts'

export type Part =
  | ast.Header
  | ast.Definition
  | ast.EnumValue
  | ast.Field
  | ast.ServiceFunction
  | ast.Performs
  | ast.StructuredAnnotation
  | ast.Type
  | ast.Value

type Visit = (part: Part) => void

export function walk({ headers, definitions }: ast.Document, visit: Visit): void {
  for (const header of headers) {
    visit(header)
    if (header.kind === 'package') annotations(header, visit)
  }
  for (const definition of definitions) inDefinition(definition, visit)
}

function inDefinition(node: ast.Definition, visit: Visit): void {
  visit(node)
  annotations(node, visit)
  switch (node.kind) {
    case 'const':
      inType(node.type, visit)
      inValue(node.value, visit)
      break
    case 'typedef':
      inType(node.type, visit)
      break
    case 'enum':
      for (const value of node.values) {
        visit(value)
        annotations(value, visit)
      }
      break
    case 'struct':
    case 'union':
    case 'exception':
      inFields(node.fields, visit)
      break
    case 'service':
      for (const performs of node.performs) {
        visit(performs)
        annotations(performs, visit)
      }
      inFunctions(node.functions, visit)
      break
    case 'interaction':
      inFunctions(node.functions, visit)
      break
    case 'senum':
  }
}

function inFunctions(functions: readonly ast.ServiceFunction[], visit: Visit): void {
  for (const node of functions) {
    visit(node)
    annotations(node, visit)
    for (const part of node.returns) inReturn(part, visit)
    inFields(node.args, visit)
    inFields(node.throws, visit)
  }
}

function inReturn(part: ast.ReturnPart, visit: Visit): void {
  switch (part.kind) {
    case 'void':
      break
    case 'stream':
      inType(part.element, visit)
      inFields(part.throws, visit)
      break
    case 'sink':
      inType(part.element, visit)
      inFields(part.throws, visit)
      if (part.final) inType(part.final, visit)
      inFields(part.finalThrows, visit)
      break
    default:
      inType(part, visit)
  }
}

function inFields(fields: readonly ast.Field[], visit: Visit): void {
  for (const field of fields) {
    visit(field)
    annotations(field, visit)
    inType(field.type, visit)
    if (field.default) inValue(field.default, visit)
  }
}

function annotations(
  { structured }: { readonly structured: readonly ast.StructuredAnnotation[] },
  visit: Visit,
): void {
  for (const annotation of structured) {
    visit(annotation)
    inValue(annotation.value, visit)
  }
}

function inType(type: ast.Type, visit: Visit): void {
  visit(type)
  switch (type.kind) {
    case 'list':
    case 'set':
      inType(type.element, visit)
      break
    case 'map':
      inType(type.key, visit)
      inType(type.value, visit)
      break
    case 'base':
    case 'reference':
  }
}

function inValue(value: ast.Value, visit: Visit): void {
  visit(value)
  switch (value.kind) {
    case 'list':
      for (const item of value.items) inValue(item, visit)
      break
    case 'map':
      for (const { key, value: mapped } of value.entries) {
        inValue(key, visit)
        inValue(mapped, visit)
      }
      break
    case 'struct':
      for (const field of value.fields) inValue(field.value, visit)
      break
    case 'bool':
    case 'integer':
    case 'double':
    case 'string':
    case 'identifier':
  }
}
