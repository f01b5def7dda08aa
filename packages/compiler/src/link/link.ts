/**
 * Documents in, Schemas out: names are resolved, ids and enum values numbered, constants evaluated. What does not resolve is reported and
 * left out, so the rest of a file stays useful while somebody is typing.
 *
 * Includes may form a circle and types may refer to each other, so every definition exists, unfinished, before the first
 * name is looked up. Nobody outside this folder sees one unfinished, and nobody at all changes one that is finished: the Schemas of included files
 * serve all that include them (`linker.ts`).
 */
import { bears, uriOf } from '../annotations.ts'
import type { Finding } from '../diagnostic.ts'
import type { Loaded } from '../load.ts'
import * as messages from '../messages/index.ts'
import type { Policies } from '../policies.ts'
import * as schema from '../schema.ts'
import { annotated, linkAnnotations } from './annotations.ts'
import { Checker } from './check/check.ts'
import { openCircles } from './circles.ts'
import { Evaluator } from './constants.ts'
import { type Draft, declare, dropBroken, includePrefix, isBroken } from './draft.ts'
import { FieldLinker } from './fields.ts'
import { byName, formed } from './forms.ts'
import { linkFunctions } from './functions.ts'
import { lookup, reportUnknown, type Scope } from './scope.ts'
import { TypeLinker } from './types.ts'

/** A file that has been linked. */
export interface Linked {
  readonly file: Loaded
  readonly schema: schema.Schema
  /** Its names, for those who include it. */
  readonly scope: Scope
  /** All that was found in it, in its text as well. */
  readonly findings: readonly Finding[]
  /** The structs into which one has looked, and perhaps into what they hold: there are values of them, or they are mixed in. */
  readonly valued: readonly schema.Struct[]
  /** Whether every name that can be seen from it was looked at, to guess what was meant. */
  readonly hasGuessed: () => boolean
}

/** Links files that include each other, or one file. Those that they include beside have been linked, and `linkedAt` has them by their paths. */
export function link(
  files: readonly Loaded[],
  linkedAt: (path: string) => Linked | undefined,
  policies: Policies,
): ReadonlyMap<string, Linked> {
  const drafts = files.map(file => {
    const findings = [...file.findings]
    return { file, findings, ...declare(file.document, finding => findings.push(finding)) }
  })
  const byPath = new Map(drafts.map(draft => [draft.file.document.source.path, draft]))
  for (const { file, schema, prefixes, lost } of drafts) {
    for (const header of file.document.headers)
      if (header.kind === 'include' && !file.includes.has(header)) lost.set(includePrefix(header), true)
    const included = new Set<schema.Schema>()
    for (const [node, path] of file.includes) {
      const target = byPath.get(path) ?? linkedAt(path)
      if (!target) continue
      if (!included.has(target.schema)) schema.includes.push({ kind: 'include', node, schema: target.schema })
      included.add(target.schema)
      const prefix = node.alias?.text ?? target.schema.prefix
      prefixes.set(prefix, [...(prefixes.get(prefix) ?? []), target.scope])
    }
  }

  const scopes = new Map<schema.Schema, Scope>(drafts.map(({ schema, scope }) => [schema, scope]))
  for (const { schema, scope } of drafts) linkAnnotations(schema, scope)
  for (const { schema } of drafts)
    for (const definition of schema.definitions) {
      const uri = uriOf(definition)
      if (uri !== undefined) (definition as Draft<schema.Definition>).uri = uri
    }
  for (const { schema, scope } of drafts)
    for (const definition of schema.definitions)
      if (definition.kind === 'enum')
        Object.assign(definition as Draft<schema.Enum>, {
          byName: byName(definition.node, policies.enums, scope),
          isClosed: policies.unknownEnums === 'error',
        })
  const types = new TypeLinker(scopes, policies)
  for (const { scope } of drafts) linkTypes(scope, types)
  for (const { scope } of drafts) linkServices(scope, types)
  openCircles(drafts.flatMap(({ schema }) => schema.definitions))
  const evaluator = new Evaluator(scopes)
  for (const { scope } of drafts) linkValues(scope, evaluator)
  const valued = new Map(drafts.map(({ schema }) => [schema, valuedIn(schema)]))
  const checker = new Checker(new Set(drafts.map(({ schema }) => schema)))
  for (const { schema, uris } of drafts) {
    schema.definitions = schema.definitions.filter(definition => !isBroken(definition))
    for (const definition of schema.definitions) if (definition.uri) uris.set(definition.uri, definition)
  }
  for (const { schema, scope, file } of drafts) {
    checker.check(scope, file)
    dropBroken(schema, scope)
  }
  return new Map(
    drafts.map(({ file, schema, scope, findings, hasGuessed }) => [
      schema.source.path,
      { file, schema, scope, findings, valued: valued.get(schema) ?? [], hasGuessed },
    ]),
  )
}

function linkTypes(scope: Scope, types: TypeLinker): void {
  const fields = new FieldLinker(scope, types)
  for (const definition of scope.schema.definitions) {
    if (definition.kind === 'typedef') types.typedef(definition)
    if (definition.kind === 'struct' || definition.kind === 'union' || definition.kind === 'exception')
      (definition as Draft<schema.Struct>).fields = fields.ofStruct(definition)
    if (definition.kind === 'const') {
      const written = types.type(definition.node.type, scope)
      const type = written && formed(written, definition.node, scope)
      if (type) (definition as Draft<schema.Const>).type = type
    }
  }
}

function linkServices(scope: Scope, types: TypeLinker): void {
  for (const definition of scope.schema.definitions) {
    if (definition.kind === 'interaction')
      (definition as Draft<schema.Interaction>).functions = linkFunctions(definition, scope, types)
    if (definition.kind !== 'service') continue
    const draft = definition as Draft<schema.Service>
    const base = definition.node.extends
    if (base) {
      const found = lookup(scope, base.text)
      if (found?.kind === 'service') draft.extends = found
      else reportUnknown(scope, base, messages.unknownService, other => other.kind === 'service')
    }
    draft.functions = linkFunctions(definition, scope, types)
  }
}

function linkValues(scope: Scope, evaluator: Evaluator): void {
  for (const definition of scope.schema.definitions) {
    switch (definition.kind) {
      case 'const': {
        const value = definition.type && evaluator.constant(definition)
        if (value) (definition as Draft<schema.Const>).value = value
        break
      }
      case 'struct':
      case 'exception':
        linkDefaults(definition.fields, evaluator, scope)
        break
      case 'service':
      case 'interaction':
        for (const { args } of definition.functions) linkDefaults(args.fields, evaluator, scope)
        break
      case 'union':
      case 'enum':
      case 'typedef':
    }
  }
  for (const { structured } of annotated(scope.schema))
    for (const annotation of structured) {
      const value = evaluator.annotation(annotation, scope)
      if (value) (annotation as Draft<schema.StructuredAnnotation>).value = value
    }
}

/** Of those that turn out to be broken as well: what is wrong with them has been said. */
function valuedIn(file: schema.Schema): readonly schema.Struct[] {
  const structs: schema.Struct[] = []
  const add = (type: schema.Type | undefined) => structs.push(...(type ? schema.structsIn(type) : []))
  for (const definition of file.definitions)
    switch (definition.kind) {
      case 'const':
        add(definition.type)
        break
      case 'struct':
      case 'union':
      case 'exception':
        for (const { node, structured, type } of definition.fields)
          if (node?.default || bears(structured, 'Mixin')) add(type)
        break
      case 'service':
      case 'interaction':
        for (const { args } of definition.functions)
          for (const { node, type } of args.fields) if (node?.default) add(type)
        break
      case 'enum':
      case 'typedef':
    }
  for (const { structured } of annotated(file)) for (const { struct } of structured) structs.push(struct)
  return structs
}

function linkDefaults(fields: readonly schema.Field[], evaluator: Evaluator, scope: Scope): void {
  for (const field of fields) {
    const value = field.type && evaluator.default(field, scope)
    if (value) (field as Draft<schema.Field>).default = value
  }
}
