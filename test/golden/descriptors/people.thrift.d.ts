import { Client, Processor } from 'thrift-es'
import type {
  CallOptions,
  Handler,
  NewType,
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
export declare function Name(value: string): Name

export declare const Name$descriptor: TypedefDescriptor

export interface Person {
  name?: Name | undefined
  parent?: Person | undefined
  favourite?: library.Colour | undefined
}

export declare function createPerson(init?: Person): Person

export declare function readPerson(r: Reader): Person

export declare function writePerson(w: Writer, v: Person): void

export declare const Person: Struct<Person>

export declare const Person$descriptor: StructDescriptor

interface class$ {
  Map?: Person | undefined
}

export declare function createclass(init?: class$): class$

export declare function readclass(r: Reader): class$

export declare function writeclass(w: Writer, v: class$): void

declare const class$: Struct<class$>

export declare const class$descriptor: StructDescriptor

export interface Registry {
  register(person?: Person): Promise<void>
}

/** Calls the functions of Registry on a server. */
export declare class RegistryClient extends Client implements Registry {
  register(person: Person, options?: CallOptions): Promise<void>
}

/** Answers calls of Registry with the functions of a handler. */
export declare class RegistryProcessor extends Processor {
  constructor(handler: Handler<Registry>)
}

export declare const Registry: {
  readonly name: string
  readonly Client: typeof RegistryClient
  readonly Processor: typeof RegistryProcessor
}

export interface Registry$register$args {
  person?: Person | undefined
}

export declare const Registry$register$args: StructCodec<Registry$register$args>

export interface Registry$register$result {}

export declare const Registry$register$result: StructCodec<Registry$register$result>

export declare const Registry$descriptor: ServiceDescriptor

export { class$ as class }
export * as default from './people.thrift'
