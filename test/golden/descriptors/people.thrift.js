import { Client, Processor } from 'thrift-es'
import * as library from './library.thrift'

export function Name(value) {
  return value
}

export const Name$descriptor = {
  kind: 'typedef',
  name: 'Name',
  annotations: { new_type: 'true', max: '40' },
  isNew: true,
  type: { kind: 'string' },
}

const $Person = { name: 'Person', fields: { name: 0x10b, parent: 0x20c, favourite: 0x308 } }

export function createPerson(init = {}) {
  return { ...init }
}

export function readPerson(r) {
  let name, parent, favourite
  r.begin($Person)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: name = Name(r.string()); break
      case 0x20c: parent = readPerson(r); break
      case 0x308: favourite = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ name, parent, favourite })
}

export function writePerson(w, v) {
  w.begin($Person, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  if (v.parent != null) writePerson(w.field(0x20c), v.parent)
  if (v.favourite != null) w.field(0x308).i32(v.favourite)
  w.end(v)
}

export const Person = { schema: $Person, create: createPerson, read: readPerson, write: writePerson }

export const Person$descriptor = {
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

const $class = { name: 'class', fields: { Map: 0x10c } }

export function createclass(init = {}) {
  return { ...init }
}

export function readclass(r) {
  let Map$
  r.begin($class)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: Map$ = readPerson(r); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$ })
}

export function writeclass(w, v) {
  w.begin($class, v)
  if (v.Map != null) writePerson(w.field(0x10c), v.Map)
  w.end(v)
}

const class$ = { schema: $class, create: createclass, read: readclass, write: writeclass }

export const class$descriptor = {
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

export class RegistryClient extends Client {
  register(person, options) {
    return this.$call(Registry$register$client, { person }, options)
  }
}

export class RegistryProcessor extends Processor {
  constructor(handler) {
    super(handler, [Registry$register$processor])
  }
}

export const Registry = { name: 'Registry', Client: RegistryClient, Processor: RegistryProcessor }

const $Registry$register$args = { name: 'Registry.register.args', fields: { person: 0x10c } }

function read$Registry$register$args(r) {
  let person
  r.begin($Registry$register$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: person = readPerson(r); break
      default: r.unknown(h)
    }
  return r.end({ person })
}

function write$Registry$register$args(w, v) {
  w.begin($Registry$register$args, v)
  if (v.person != null) writePerson(w.field(0x10c), v.person)
  w.end(v)
}

export const Registry$register$args = {
  schema: $Registry$register$args,
  read: read$Registry$register$args,
  write: write$Registry$register$args,
}

const $Registry$register$result = { name: 'Registry.register.result', fields: {} }

function read$Registry$register$result(r) {
  r.begin($Registry$register$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Registry$register$result(w, v) {
  w.begin($Registry$register$result, v)
  w.end(v)
}

export const Registry$register$result = {
  schema: $Registry$register$result,
  read: read$Registry$register$result,
  write: write$Registry$register$result,
}

export const Registry$register$client = {
  name: 'register',
  reply: 'void',
  writeArgs: write$Registry$register$args,
  readResult: read$Registry$register$result,
}

export const Registry$register$processor = {
  name: 'register',
  reply: 'void',
  readArgs: read$Registry$register$args,
  invoke: (handler, args, context) => handler.register(args.person, context),
  writeResult: write$Registry$register$result,
}

export const Registry$descriptor = {
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
