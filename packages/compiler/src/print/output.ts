/** What every emitter gets: the lines, the names of the module, and the containers that it uses. */
import type { Policies } from '../policies.ts'
import {
  type Const,
  type Definition,
  type Interaction,
  type ListType,
  type MapType,
  newType,
  type Reference,
  resolve,
  type Schema,
  type Service,
  type Struct,
  type Type,
} from '../schema.ts'
import type { Span } from '../source.ts'
import { isInherited, ModuleNames } from './names.ts'
import { type Mapped, type Parts, Printer, type Target } from './printer.ts'

/** What printed code is to be: short, for a browser, or fast, for a server. */
export type Optimize = 'size' | 'speed'

export interface PrintOptions {
  /** How the module imports the one of another file, the same each time; as a relative path unless told otherwise. */
  readonly specifier?: ((path: string) => string) | undefined
  /** Short unless told otherwise. */
  readonly optimize?: Optimize | undefined
}

export interface Printing extends PrintOptions {
  readonly target: Target
  readonly policies: Policies
}

export class Output extends Printer {
  readonly schema: Schema
  readonly names: ModuleNames
  /** Whether functions are printed for the bytes of Binary and Compact as well. */
  readonly isInlined: boolean
  readonly policies: Policies
  /** The structs of which a value is being spelt out: one that is required in itself has no end. */
  readonly #spelling = new Set<Struct>()
  readonly #containers = new Map<string, { readonly name: string; readonly type: ListType | MapType }>()
  readonly #containerNames = new Set<string>()

  constructor(schema: Schema, { target, specifier, optimize, policies }: Printing) {
    super(schema.source, target)
    this.schema = schema
    this.policies = policies
    this.isInlined = optimize === 'speed' && this.hasValues
    this.names = new ModuleNames(schema, specifier, this)
  }

  /** The fields of a value of a struct, or none if this is within another one. */
  within(struct: Struct, fields: () => readonly Parts[]): readonly Parts[] {
    if (this.#spelling.has(struct)) return []
    this.#spelling.add(struct)
    const spelt = fields()
    this.#spelling.delete(struct)
    return spelt
  }

  /** The name of the functions that read and write a container; asking for it has them printed. */
  container(type: ListType | MapType): string {
    const id = identity(type)
    const known = this.#containers.get(id)
    if (known) return known.name
    const wanted = containerName(type)
    let name = wanted
    for (let i = 2; this.#containerNames.has(name); i++) name = `${wanted}$${i}`
    this.#containerNames.add(name)
    this.#containers.set(id, { name, type })
    return name
  }

  /** The containers that were asked for, and those that are asked for while these are printed. */
  get containers(): Iterable<{ readonly name: string; readonly type: ListType | MapType }> {
    return this.#containers.values()
  }

  /** The name of a type where it is used. */
  reference({ node, from, definition }: Reference): Parts {
    const name = this.names.definition(unaliased(definition))
    const last = name.slice(name.lastIndexOf('.') + 1)
    const { end } = node.name
    const written = node.name.text.slice(node.name.text.lastIndexOf('.') + 1)
    return [name.slice(0, -last.length), this.from(from, last, { start: end - written.length, end })]
  }

  /** The name of a definition where it is defined. */
  defined(definition: Definition): Mapped {
    return { text: this.names.definition(definition), span: definition.node.name }
  }

  /** The code for a field of an object that may be without it. */
  field(object: string, name: string, isShadowed: boolean = isInherited(name)): string {
    if (!isShadowed) return `${object}.${name}`
    return `${this.names.global('Object')}.hasOwn(${object}, '${name}') ? ${object}.${name} : undefined`
  }

  /** `text` for what stands at `span` in the file of `schema`. */
  from(schema: Schema, text: string, span: Span): Mapped {
    return { text, span, source: schema.source }
  }
}

/**
 * A typedef of something that is a value as well as a type is printed as another name in the exports, which is no name inside the
 * module: what it stands for.
 */
export function unaliased(
  definition: Exclude<Definition, Const | Service | Interaction>,
): Exclude<Definition, Const | Service | Interaction> {
  if (definition.kind !== 'typedef') return definition
  const target = resolve(definition.type)
  return 'fields' in target || 'values' in target ? target : definition
}

/** The same for types that are the same on the wire and in TypeScript. */
function identity(type: Type): string {
  const made = newType(type)
  if (made) return global(made)
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return `${resolved.name}${resolved.form ?? ''}`
    case 'list':
    case 'set':
      return `${resolved.kind}${resolved.form ?? ''}<${identity(resolved.element)}>`
    case 'map':
      return `map${resolved.form ?? ''}<${identity(resolved.key)},${identity(resolved.value)}>`
    case 'enum':
    case 'struct':
    case 'union':
    case 'exception':
      return global(resolved)
  }
}

const global = ({ schema, name }: Definition): string => `${JSON.stringify(schema.source.path)}#${name}`

/** `ListOfTweet`, `MapOfStringToSetOfI32`. */
function containerName(type: Type): string {
  const made = newType(type)
  if (made) return made.name
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return capital(resolved.name)
    case 'list':
    case 'set':
      return `${capital(resolved.kind)}Of${containerName(resolved.element)}`
    case 'map':
      return `MapOf${containerName(resolved.key)}To${containerName(resolved.value)}`
    case 'enum':
    case 'struct':
    case 'union':
    case 'exception':
      return resolved.name
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
