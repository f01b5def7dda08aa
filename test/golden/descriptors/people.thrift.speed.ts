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
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'
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
  if (r.inline) return $$r.inlined(r, readPerson, readPerson$binary, readPerson$compact)
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

function readPerson$binary(r: $$r.Input): Person {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let name: Name | undefined,
    parent: Person | undefined,
    favourite: library.Colour | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); name = Name($$r.text(r, p + 7, x)); p += x + 7; break
      case 0x0c0002: r.position = p + 3; parent = readPerson$binary(r); p = r.position; break
      case 0x080003: favourite = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ name, parent, favourite }, u)
}

function readPerson$compact(r: $$r.Input): Person {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let name: Name | undefined,
    parent: Person | undefined,
    favourite: library.Colour | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; name = Name($$r.text(r, p, x)); p += x; break
      case 0x2c: r.position = p; parent = readPerson$compact(r); p = r.position; break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; favourite = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ name, parent, favourite }, u)
}

export function writePerson(w: Writer, v: Person): void {
  if (w.inline) return $$w.inlined(w, v, writePerson, writePerson$binary, writePerson$compact)
  w.begin($Person, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  if (v.parent != null) writePerson(w.field(0x20c), v.parent)
  if (v.favourite != null) w.field(0x308).i32(v.favourite)
  w.end(v)
}

function writePerson$binary(w: $$w.Output, v: Person): void {
  let p = $$w.open(w, v), d = w.view
  if (v.name != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.name); d = w.view
  }
  if (v.parent != null) {
    d.setInt32(p, 0xc000200); w.position = p + 3; writePerson$binary(w, v.parent); p = $$w.room(w); d = w.view
  }
  if (v.favourite != null) {
    d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(v.favourite)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Person, v), 0) : p)
}

function writePerson$compact(w: $$w.Output, v: Person): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.name != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.name); b = w.bytes; f = 1
  }
  if (v.parent != null) {
    b[p++] = 2 - f << 4 | 12; w.position = p; writePerson$compact(w, v.parent); p = $$w.room(w); b = w.bytes; f = 2
  }
  if (v.favourite != null) {
    b[p++] = 3 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.favourite))); f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Person, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, readclass, readclass$binary, readclass$compact)
  let Map$: Person | undefined
  r.begin($class)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: Map$ = readPerson(r); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$ })
}

function readclass$binary(r: $$r.Input): class$ {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let Map$: Person | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; Map$ = readPerson$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ Map: Map$ }, u)
}

function readclass$compact(r: $$r.Input): class$ {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let Map$: Person | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; Map$ = readPerson$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ Map: Map$ }, u)
}

export function writeclass(w: Writer, v: class$): void {
  if (w.inline) return $$w.inlined(w, v, writeclass, writeclass$binary, writeclass$compact)
  w.begin($class, v)
  if (v.Map != null) writePerson(w.field(0x10c), v.Map)
  w.end(v)
}

function writeclass$binary(w: $$w.Output, v: class$): void {
  let p = $$w.open(w, v), d = w.view
  if (v.Map != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writePerson$binary(w, v.Map); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $class, v), 0) : p)
}

function writeclass$compact(w: $$w.Output, v: class$): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.Map != null) {
    b[p++] = 0x10 | 12; w.position = p; writePerson$compact(w, v.Map); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $class, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, read$Registry$register$args, read$Registry$register$args$binary, read$Registry$register$args$compact)
  let person: Person | undefined
  r.begin($Registry$register$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: person = readPerson(r); break
      default: r.unknown(h)
    }
  return r.end({ person })
}

function read$Registry$register$args$binary(r: $$r.Input): Registry$register$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let person: Person | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; person = readPerson$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ person }, u)
}

function read$Registry$register$args$compact(r: $$r.Input): Registry$register$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let person: Person | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; person = readPerson$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ person }, u)
}

function write$Registry$register$args(w: Writer, v: Registry$register$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Registry$register$args, write$Registry$register$args$binary, write$Registry$register$args$compact)
  w.begin($Registry$register$args, v)
  if (v.person != null) writePerson(w.field(0x10c), v.person)
  w.end(v)
}

function write$Registry$register$args$binary(w: $$w.Output, v: Registry$register$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.person != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writePerson$binary(w, v.person); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Registry$register$args, v), 0) : p)
}

function write$Registry$register$args$compact(w: $$w.Output, v: Registry$register$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.person != null) {
    b[p++] = 0x10 | 12; w.position = p; writePerson$compact(w, v.person); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Registry$register$args, v), f) : p)
}

export const Registry$register$args: StructCodec<Registry$register$args> = {
  schema: $Registry$register$args,
  read: read$Registry$register$args,
  write: write$Registry$register$args,
}

export interface Registry$register$result {}

const $Registry$register$result: StructSchema = { name: 'Registry.register.result', fields: {} }

function read$Registry$register$result(r: Reader): Registry$register$result {
  if (r.inline) return $$r.inlined(r, read$Registry$register$result, read$Registry$register$result$binary, read$Registry$register$result$compact)
  r.begin($Registry$register$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Registry$register$result$binary(r: $$r.Input): Registry$register$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Registry$register$result$compact(r: $$r.Input): Registry$register$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.attach({}, u)
}

function write$Registry$register$result(w: Writer, v: Registry$register$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Registry$register$result, write$Registry$register$result$binary, write$Registry$register$result$compact)
  w.begin($Registry$register$result, v)
  w.end(v)
}

function write$Registry$register$result$binary(w: $$w.Output, v: Registry$register$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Registry$register$result, v), 0) : p)
}

function write$Registry$register$result$compact(w: $$w.Output, v: Registry$register$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Registry$register$result, v), 0) : p)
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
