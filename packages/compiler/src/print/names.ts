/**
 * Names in a printed module. Whatever an IDL calls its things, the module must be valid and its exports must have the
 * names of the IDL. No Thrift name contains `$`, so a `$` at the end makes any name our own: a definition called `class` is `class$` inside
 * the module and `class` outside; a field called `r` becomes the variable `r$`.
 */
import { relative } from '../host.ts'
import { type Definition, type Enum, type Field, resolve, type Schema, type Service } from '../schema.ts'
import { remember } from './remember.ts'

/** What a definition brings along beside its own name. */
export type Derived = 'create' | 'read' | 'write' | 'Client' | 'Processor'

/** The names at the top level of the module of `schema`, and what they are called when imported. */
export class ModuleNames {
  readonly #schema: Schema
  readonly #exports: ExportNames
  readonly #taken: Set<string>
  readonly #runtime = new Map<string, string>()
  readonly #modules = new Map<Schema, string>()
  #long: string | undefined
  readonly #specifier: (path: string) => string
  readonly #variables: ReadonlySet<string>

  /** `isInlined` says whether there is code for the bytes of protocols, with variables of its own. */
  constructor(
    schema: Schema,
    specifier: (path: string) => string = path => relative(schema.source.path, path),
    { isInlined }: { readonly isInlined: boolean } = { isInlined: false },
  ) {
    this.#schema = schema
    this.#specifier = specifier
    this.#variables = isInlined ? inlineVariables : variables
    this.#exports = exportNames(schema)
    this.#taken = new Set(this.#exports.taken)
  }

  /** The name of a definition, here or in the module that has it. */
  definition(definition: Definition): string {
    return this.#in(
      definition.schema,
      exportNames(definition.schema).locals.get(definition.name) ?? definition.name,
      definition.name,
    )
  }

  /** The name of what comes with a definition. */
  derived(kind: Derived, { schema, name }: { readonly schema: Schema; readonly name: string }): string {
    return this.#in(schema, exportNames(schema).derived.get(`${kind} ${name}`) ?? name)
  }

  /** A name with a `$` in it, of the module of `schema`. */
  own(schema: Schema, name: string): string {
    return this.#in(schema, name)
  }

  /** The numbers and names of an enum that goes by its names. */
  enumTable({ schema, name }: Enum): string {
    return this.own(schema, `${name}$enum`)
  }

  /** What tells programs about a definition, beside the definition. */
  descriptor({ schema, name }: Definition): string {
    return this.own(schema, `${name}$descriptor`)
  }

  /** The table of the fields of a struct; never used from another module. */
  table(name: string): string {
    return `$${name}`
  }

  /** Something imported from the runtime. */
  runtime(name: string): string {
    let local = this.#runtime.get(name)
    if (local === undefined) {
      local = this.#free(name)
      this.#runtime.set(name, local)
    }
    return local
  }

  /** The class of the package `long`, which whoever asks for it has installed. */
  long(): string {
    this.#long ??= this.#free('Long')
    return this.#long
  }

  /** Something that every JavaScript has, unless the IDL took its name. */
  global(name: string): string {
    return this.#exports.taken.has(name) ? `globalThis.${name}` : name
  }

  /** A name that nothing else has, at the top level or among the variables of printed functions. */
  local(name: string): string {
    let local = name
    while (reserved.has(local) || this.#variables.has(local) || this.#taken.has(local) || globals.has(local))
      local += '$'
    return local
  }

  /** The imports that the names given out so far need. */
  get imports(): {
    readonly runtime: ReadonlyMap<string, string>
    readonly modules: ReadonlyMap<string, string>
    readonly long: string | undefined
  } {
    const modules = [...this.#modules].map(
      ([schema, alias]) => [alias, this.#specifier(schema.source.path)] as const,
    )
    return { runtime: this.#runtime, modules: new Map(modules), long: this.#long }
  }

  /** A name that is no name inside a module is given by an export list. */
  visibility(name: string): 'exported' | 'renamed' {
    return this.exported(name) === this.#exports.locals.get(name) ? 'exported' : 'renamed'
  }

  /** What a definition of this module is called outside. */
  exported(name: string): string {
    return this.#exports.hidden.has(name) ? (this.#exports.locals.get(name) ?? name) : name
  }

  /** Makes the module of `schema` importable, whether it is used or not. Parameters and variables keep their names before it. */
  module(schema: Schema): string {
    let alias = this.#modules.get(schema)
    if (alias === undefined) {
      const prefix = (aliases(this.#schema).get(schema) ?? schema.prefix)
        .replace(/[^A-Za-z0-9_]/g, '_')
        .replace(/^(?=[0-9])|^$/, '_')
      alias = this.#free(fieldNames(this.#schema).has(prefix) ? `${prefix}$` : prefix)
      this.#modules.set(schema, alias)
    }
    return alias
  }

  #in(schema: Schema, local: string, exported = local): string {
    if (schema === this.#schema) return local
    return `${this.module(schema)}.${exportNames(schema).hidden.has(exported) ? local : exported}`
  }

  /** The same for the top level, where it is taken from then on. */
  #free(name: string): string {
    const local = this.local(name)
    this.#taken.add(local)
    return local
  }
}

interface ExportNames {
  /** The name at the top level of each definition, by its name in the IDL. */
  readonly locals: ReadonlyMap<string, string>
  /** Those of definitions that are called the same outside as inside, since their own name would mean something else. */
  readonly hidden: ReadonlySet<string>
  /** The name of what comes with a definition: `readTweet` for `read Tweet`, unless something else is called so. */
  readonly derived: ReadonlyMap<string, string>
  readonly taken: ReadonlySet<string>
}

/** What a module exports, a fact about its Schema alone: other modules come to the same names. */
const exportNames = remember((schema: Schema): ExportNames => {
  const hidden = new Set(schema.definitions.filter(isHidden).map(({ name }) => name))
  const locals = new Map(
    schema.definitions.map(each => {
      const isOwn = isUsable(each) && !hidden.has(each.name)
      return [each.name, isOwn ? each.name : `${each.name}$`]
    }),
  )
  const taken = new Set([...locals.keys(), ...locals.values()])
  const derived = new Map<string, string>()
  for (const { kind, name } of schema.definitions)
    for (const each of derivedKinds[kind]) {
      let free = each === 'Client' || each === 'Processor' ? name + each : each + name
      while (taken.has(free)) free += '$'
      taken.add(free)
      derived.set(`${each} ${name}`, free)
    }
  return { locals, hidden, derived, taken }
})

/** All names that the module of a definition has for it. */
export function exportedNames({ kind, name, schema }: Definition): string {
  const { locals, derived } = exportNames(schema)
  return [locals.get(name), ...derivedKinds[kind].map(each => derived.get(`${each} ${name}`))].join(' ')
}

/** Whether a definition can have its name inside the module. Exceptions are named inside of functions, beside their variables. */
const isUsable = ({ kind, name }: Definition): boolean =>
  !reserved.has(name) && !(kind === 'exception' && variables.has(name))

const derivedKinds: Readonly<Record<Definition['kind'], readonly Derived[]>> = {
  const: [],
  typedef: [],
  enum: [],
  struct: ['create', 'read', 'write'],
  union: ['create', 'read', 'write'],
  exception: ['create', 'read', 'write'],
  service: ['Client', 'Processor'],
  interaction: ['Client'],
}

/** The names of all fields and arguments that a module prints, inherited ones included. */
const fieldNames = remember((schema: Schema): ReadonlySet<string> => {
  const names = new Set<string>()
  const add = ({ fields }: { readonly fields: readonly Field[] }) => {
    for (const { name } of fields) names.add(name)
  }
  for (const definition of schema.definitions) {
    if ('fields' in definition) add(definition)
    if (definition.kind === 'interaction') for (const { args } of definition.functions) add(args)
    if (definition.kind !== 'service') continue
    const seen = new Set<Service>()
    for (let each: Service | undefined = definition; each && !seen.has(each); each = each.extends) {
      seen.add(each)
      for (const { args } of each.functions) add(args)
    }
  }
  return names
})

/** What each include of a file calls the other file, if it has a name for it. */
const aliases = remember(
  (schema: Schema) => new Map(schema.includes.toReversed().map(each => [each.schema, each.node.alias?.text])),
)

/** Whether an export of that name is none to whoever imports the module: `import()` calls a function `then`, and waits for it. */
const isHidden = (definition: Definition): boolean =>
  definition.name === 'default' || (definition.name === 'then' && isCallable(definition))

function isCallable(definition: Definition): boolean {
  if (definition.kind !== 'typedef') return definition.kind === 'exception'
  return definition.isNew || resolve(definition.type).kind === 'exception'
}

/** Words that cannot be the name of a binding in a module, or of a type. */
const reserved: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static super switch ' +
    'this throw true try typeof var void while with yield ' +
    'as infer keyof readonly satisfies unique ' +
    'any bigint boolean never number object string symbol undefined unknown globalThis Function NaN Infinity'
  ).split(' '),
)

/** The variables and parameters of printed functions; whatever else is named inside of one must not be called so. */
const variables: ReadonlySet<string> = new Set(
  ('r w v h i n arms init list set map item key value ' + 'handler args _args context error options').split(
    ' ',
  ),
)

/** The same where functions hold the bytes themselves. */
const inlineVariables: ReadonlySet<string> = new Set([...variables, ...'b d f p u x'.split(' ')])

/** What printed code takes from JavaScript by its plain name. */
const globals: ReadonlySet<string> = new Set(['Array', 'Map', 'Object', 'Promise', 'Set', 'Uint8Array'])

/** The key of an object literal that is just a property: `__proto__: x` would set the prototype. */
export const key = (name: string): string => (name === '__proto__' ? "['__proto__']" : name)

/** The name of a member that is just a method: not the constructor of a class, nor what an interface is constructed by. */
export const member = (name: string): string =>
  name === 'constructor' || name === 'new' ? `['${name}']` : name

/** `name: value` in an object literal, or `name` alone where they are the same. */
export const property = (name: string, value: string): string =>
  name === value && name !== '__proto__' ? name : `${key(name)}: ${value}`

/** Whether every object answers to this name: an absent field of that name looks present, to JavaScript and to TypeScript. */
export const isInherited = (name: string): boolean => inherited.has(name)

const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether TypeScript declares it as a method of every object, so that a class that has it overrides it. */
export const isDeclared = (name: string): boolean => isInherited(name) && !name.startsWith('__')
