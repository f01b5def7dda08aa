/** What programs see of the IDL at run time: what the compiler knows of it, for all IDL there is, and enough to give names to bytes. */
import { pathToFileURL } from 'node:url'
import { createCompiler, hasErrors, type schema, searchPath } from '@thrift-es/compiler'
import {
  decode,
  encode,
  resolvedType,
  type Struct,
  type StructCodec,
  type StructDescriptor,
  TType,
  type TypeDescriptor,
} from 'thrift-es'
import { DynamicStruct, type DynamicValue, textOf } from 'thrift-es/dynamic'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idl, includeDirs } from '../corpus.ts'
import { createProject, type Project } from '../project.ts'

type Module = Readonly<Record<string, unknown>>

let project: Project
const loaded: { readonly path: string; readonly schema: schema.Schema; readonly module: Module }[] = []

beforeAll(async () => {
  project = await createProject('descriptors')
  const places = new Map(idl.map(({ path }, i) => [path, `${project.root}/${i}.mjs`]))
  const specifier = (path: string) => pathToFileURL(places.get(path) ?? '').href
  const texts = new Map(idl.map(({ path, text }) => [path, text]))
  const host = { read: (path: string) => texts.get(path), resolve: searchPath(includeDirs) }
  const compiler = createCompiler(host, { descriptors: 'on' }).snapshot()
  const files = await Promise.all(idl.map(({ path }) => compiler.compile(path)))
  const good = files.filter(({ diagnostics }) => !hasErrors(diagnostics))
  for (const [i, { path }] of idl.entries()) {
    const code = good.find(each => each.path === path)?.print('js', { specifier }).code ?? ''
    await project.write(`${i}.mjs`, code.replace(/^export \* as default .*$/m, ''))
  }
  for (const { path, schema } of good) {
    const module: Module = await import(/* @vite-ignore */ specifier(path))
    loaded.push({ path, schema, module })
  }
}, 120_000)
afterAll(() => project.remove())

/** A descriptor without what its author says, and without what it leads to. */
function shown(value: unknown, isOutermost = true): unknown {
  if (Array.isArray(value)) return value.map(each => shown(each, false))
  if (typeof value !== 'object' || value === null) return value
  if (!isOutermost && 'kind' in value && 'name' in value) return `${value.kind} ${value.name}`
  const facts = Object.entries(value).filter(([name]) => !/^(annotations|structured|default)$/.test(name))
  return Object.fromEntries(facts.map(([name, each]) => [name, shown(each, false)]))
}

function meant(type: schema.Type): unknown {
  const form = 'form' in type && { form: type.form }
  switch (type.kind) {
    case 'base':
      return { kind: type.name, ...form }
    case 'list':
    case 'set':
      return { kind: type.kind, element: meant(type.element), ...form }
    case 'map':
      return { kind: 'map', key: meant(type.key), value: meant(type.value), ...form }
    case 'reference':
      return `${type.definition.kind} ${type.definition.name}`
  }
}

const fieldsMeant = (fields: readonly schema.Field[]) =>
  fields.map(({ id, name, requiredness, type }) => ({ id, name, type: meant(type), requiredness }))

const functionsMeant = (functions: readonly schema.ServiceFunction[]) =>
  functions.map(({ args, idempotent, interaction, name, oneway, returns, sink, stream, throws }) => ({
    name,
    ...(oneway && { oneway }),
    ...(idempotent && { idempotent }),
    args: fieldsMeant(args.fields),
    ...(returns && { returns: meant(returns) }),
    throws: fieldsMeant(throws),
    ...(interaction && { interaction: `interaction ${interaction.name}` }),
    ...(stream && { stream: { element: meant(stream.element), throws: fieldsMeant(stream.throws) } }),
    ...(sink && { sink: { element: meant(sink.element), throws: fieldsMeant(sink.throws) } }),
    ...(sink?.final && { final: { element: meant(sink.final), throws: fieldsMeant(sink.finalThrows) } }),
  }))

function facts(definition: schema.Definition): object | undefined {
  switch (definition.kind) {
    case 'const':
      return undefined
    case 'typedef':
      return { ...(definition.isNew && { isNew: true }), type: meant(definition.type) }
    case 'enum': {
      const values = definition.values.map(({ name, value }) => ({ name, value }))
      return { ...(definition.byName && { byName: true }), values }
    }
    case 'struct':
    case 'union':
    case 'exception':
      return { fields: fieldsMeant(definition.fields) }
    case 'service': {
      const base = definition.extends
      return {
        ...(base && { extends: `service ${base.name}` }),
        functions: functionsMeant(definition.functions),
      }
    }
    case 'interaction':
      return { functions: functionsMeant(definition.functions) }
  }
}

test('there is a descriptor of each type and service, and it says what the compiler knows', () => {
  expect(loaded.length).toBeGreaterThan(60)
  for (const { path, schema, module } of loaded)
    for (const definition of schema.definitions) {
      const { kind, name, uri } = definition
      const content = facts(definition)
      const expected = content && { kind, name, ...(uri !== undefined && { uri }), ...content }
      expect.soft(shown(module[`${name}$descriptor`]), `${path} ${name}`).toEqual(expected)
    }
})

const ttypes: Readonly<Record<ReturnType<typeof resolvedType>['kind'], number>> = {
  bool: TType.BOOL,
  i8: TType.BYTE,
  i16: TType.I16,
  i32: TType.I32,
  i64: TType.I64,
  float: TType.FLOAT,
  double: TType.DOUBLE,
  string: TType.STRING,
  binary: TType.STRING,
  uuid: TType.UUID,
  list: TType.LIST,
  set: TType.SET,
  map: TType.MAP,
  enum: TType.I32,
  struct: TType.STRUCT,
  union: TType.STRUCT,
  exception: TType.STRUCT,
}

test('descriptors have the fields that codecs read', () => {
  for (const { path, schema, module } of loaded)
    for (const { kind, name } of schema.definitions) {
      if (kind !== 'struct' && kind !== 'union' && kind !== 'exception') continue
      const { fields } = module[`${name}$descriptor`] as StructDescriptor
      const codec = module[name] as StructCodec<object> | undefined
      // One called `default` goes by another name inside its module.
      if (codec === undefined) continue
      const headers = fields.map(({ id, name, type }) => [name, id * 256 + ttypes[resolvedType(type).kind]])
      expect.soft(headers, `${path} ${name}`).toEqual(Object.entries(codec.schema.fields))
    }
})

/** What bytes hold, by the names of a descriptor. */
function named(value: DynamicValue, of: TypeDescriptor): unknown {
  const type = resolvedType(of)
  switch (type.kind) {
    case 'string':
      return value instanceof Uint8Array ? textOf(value) : value
    case 'enum':
      return type.values.find(each => each.value === value)?.name ?? value
    case 'list':
    case 'set':
      return isKind(value, type.kind) && value.items.map(item => named(item, type.element))
    case 'map':
      return (
        isKind(value, 'map') &&
        value.entries.map(([key, each]) => [named(key, type.key), named(each, type.value)])
      )
    case 'struct':
    case 'union':
    case 'exception':
      return isKind(value, 'struct') && namedFields(value, type)
    default:
      return value
  }
}

const isKind = <K extends 'struct' | 'map' | 'list' | 'set'>(
  value: DynamicValue,
  kind: K,
): value is Extract<DynamicValue, { kind: K }> =>
  typeof value === 'object' && 'kind' in value && value.kind === kind

const namedFields = ({ fields }: DynamicStruct, { fields: known }: StructDescriptor) =>
  Object.fromEntries(
    fields.map(({ id, value }) => {
      const field = known.find(each => each.id === id)
      return field ? [field.name, named(value, field.type)] : [id, value]
    }),
  )

test('bytes are read by a descriptor alone, without the code for their type', () => {
  const module = loaded.find(({ path }) => path.endsWith('golden/descriptors/library.thrift'))?.module
  const { Shelf, Shelf$descriptor } = module as unknown as {
    readonly Shelf: Struct<object>
    readonly Shelf$descriptor: StructDescriptor
  }
  const ada = { name: 'Ada', parent: { name: 'Anne' }, favourite: 5 }
  const shelf = Shelf.create({ number: 7, books: [{ author: ada }, { name: 'Notes' }] })
  const { lent: _, ...fields } = namedFields(decode(DynamicStruct, encode(Shelf, shelf)), Shelf$descriptor)
  expect(fields).toEqual({
    number: 7,
    books: [{ author: { ...ada, favourite: 'BLUE' } }, { name: 'Notes' }],
    colour: 'RED',
  })
})
