import { Client, Processor } from 'thrift-es'
import type {
  CallOptions,
  ClientMethod,
  Handler,
  NewType,
  ProcessorMethod,
  Reader,
  ServiceDescriptor,
  Struct,
  StructCodec,
  StructDescriptor,
  StructSchema,
  TypedefDescriptor,
  Writer,
} from 'thrift-es'
import * as library from './library.thrift'

export type Name = NewType<string, 'Name'>
export function Name(value: string): Name {
  return value as Name
}

export const Name$descriptor: TypedefDescriptor = {
  kind: 'typedef',
  name: 'Name',
  annotations: { new_type: 'true', max: '40' },
  isNew: true,
  type: { kind: 'string' },
}

export interface Person {
  name?: Name | undefined
  parent?: Person | undefined
  favourite?: library.Colour | undefined
}

const $Person: StructSchema = { name: 'Person', fields: { name: 0x10b, parent: 0x20c, favourite: 0x308 } }

export function createPerson(init: Person = {}): Person {
  return { ...init }
}

export function readPerson(r: Reader): Person {
  let name: Name | undefined,
    parent: Person | undefined,
    favourite: library.Colour | undefined
  r.begin($Person)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: name = Name(r.string()); break
      case 0x20c: parent = readPerson(r); break
      case 0x308: favourite = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ name, parent, favourite })
}

export function writePerson(w: Writer, v: Person): void {
  w.begin($Person, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  if (v.parent != null) writePerson(w.field(0x20c), v.parent)
  if (v.favourite != null) w.field(0x308).i32(v.favourite)
  w.end(v)
}

export const Person: Struct<Person> = { schema: $Person, create: createPerson, read: readPerson, write: writePerson }

export const Person$descriptor: StructDescriptor = {
  kind: 'struct',
  name: 'Person',
  fields: [
    {
      id: 1,
      name: 'name',
      get type() { return Name$descriptor },
      requiredness: 'default',
    },
    {
      id: 2,
      name: 'parent',
      get type() { return Person$descriptor },
      requiredness: 'default',
    },
    {
      id: 3,
      name: 'favourite',
      get type() { return library.Colour$descriptor },
      requiredness: 'default',
    },
  ],
}

interface class$ {
  Map?: Person | undefined
}

const $class: StructSchema = { name: 'class', fields: { Map: 0x10c } }

export function createclass(init: class$ = {}): class$ {
  return { ...init }
}

export function readclass(r: Reader): class$ {
  let Map$: Person | undefined
  r.begin($class)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: Map$ = readPerson(r); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$ })
}

export function writeclass(w: Writer, v: class$): void {
  w.begin($class, v)
  if (v.Map != null) writePerson(w.field(0x10c), v.Map)
  w.end(v)
}

const class$: Struct<class$> = { schema: $class, create: createclass, read: readclass, write: writeclass }

export const class$descriptor: StructDescriptor = {
  kind: 'struct',
  name: 'class',
  fields: [
    {
      id: 1,
      name: 'Map',
      get type() { return Person$descriptor },
      requiredness: 'default',
    },
  ],
}

export interface Registry {
  register(person?: Person): Promise<void>
}

/** Calls the functions of Registry on a server. */
export class RegistryClient extends Client implements Registry {
  register(person: Person, options?: CallOptions): Promise<void> {
    return this.$call(Registry$register$client, { person }, options)
  }
}

/** Answers calls of Registry with the functions of a handler. */
export class RegistryProcessor extends Processor {
  constructor(handler: Handler<Registry>) {
    super(handler, [Registry$register$processor])
  }
}

export const Registry: {
  readonly name: string
  readonly Client: typeof RegistryClient
  readonly Processor: typeof RegistryProcessor
} = { name: 'Registry', Client: RegistryClient, Processor: RegistryProcessor }

export interface Registry$register$args {
  person?: Person | undefined
}

const $Registry$register$args: StructSchema = { name: 'Registry.register.args', fields: { person: 0x10c } }

function read$Registry$register$args(r: Reader): Registry$register$args {
  let person: Person | undefined
  r.begin($Registry$register$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: person = readPerson(r); break
      default: r.unknown(h)
    }
  return r.end({ person })
}

function write$Registry$register$args(w: Writer, v: Registry$register$args): void {
  w.begin($Registry$register$args, v)
  if (v.person != null) writePerson(w.field(0x10c), v.person)
  w.end(v)
}

export const Registry$register$args: StructCodec<Registry$register$args> = {
  schema: $Registry$register$args,
  read: read$Registry$register$args,
  write: write$Registry$register$args,
}

export interface Registry$register$result {}

const $Registry$register$result: StructSchema = { name: 'Registry.register.result', fields: {} }

function read$Registry$register$result(r: Reader): Registry$register$result {
  r.begin($Registry$register$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Registry$register$result(w: Writer, v: Registry$register$result): void {
  w.begin($Registry$register$result, v)
  w.end(v)
}

export const Registry$register$result: StructCodec<Registry$register$result> = {
  schema: $Registry$register$result,
  read: read$Registry$register$result,
  write: write$Registry$register$result,
}

export const Registry$register$client: ClientMethod<Registry$register$args, Registry$register$result> = {
  name: 'register',
  reply: 'void',
  writeArgs: write$Registry$register$args,
  readResult: read$Registry$register$result,
}

export const Registry$register$processor: ProcessorMethod<Handler<Registry>, Registry$register$args, Registry$register$result> = {
  name: 'register',
  reply: 'void',
  readArgs: read$Registry$register$args,
  invoke: (handler, args, context) => handler.register(args.person, context),
  writeResult: write$Registry$register$result,
}

export const Registry$descriptor: ServiceDescriptor = {
  kind: 'service',
  name: 'Registry',
  functions: [
    {
      name: 'register',
      args: [
        {
          id: 1,
          name: 'person',
          get type() { return Person$descriptor },
          requiredness: 'default',
        },
      ],
      throws: [],
    },
  ],
}

export { class$ as class }
export * as default from './people.thrift'
