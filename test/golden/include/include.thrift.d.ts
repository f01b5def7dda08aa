import { Client, Processor } from 'thrift-es'
import type { CallOptions, Handler, Reader, Struct, StructCodec, StructSchema, Writer } from 'thrift-es'
import * as error$ from './error.thrift'
import * as list$ from './list.thrift'
import * as value$ from './value.thrift'
import * as key$ from './key.thrift'

type symbol$ = string

type number$ = bigint

export interface Uses {
  lists?: list$.List[] | undefined
  symbols?: Set<symbol$> | undefined
  values?: Map<number$, value$.Value> | undefined
  map?: Map<string, key$.Key[]> | undefined
}

export declare function createUses(init?: Uses): Uses

export declare function readUses(r: Reader): Uses

export declare function writeUses(w: Writer, v: Uses): void

export declare const Uses: Struct<Uses>

export interface readFoo {}

/** Calls the functions of readFoo on a server. */
export declare class readFooClient extends Client implements readFoo {}

/** Answers calls of readFoo with the functions of a handler. */
export declare class readFooProcessor extends Processor {
  constructor(handler: Handler<readFoo>)
}

export declare const readFoo: {
  readonly name: string
  readonly Client: typeof readFooClient
  readonly Processor: typeof readFooProcessor
}

export interface FooClient {
  uses?: Uses | undefined
}

export declare function createFooClient(init?: FooClient): FooClient

export declare function readFooClient$(r: Reader): FooClient

export declare function writeFooClient(w: Writer, v: FooClient): void

export declare const FooClient: Struct<FooClient>

export interface Things {
  /**
   * @throws {@link error$.NotFound}
   * @throws {@link error$.r}
   */
  find(handler$?: string, context$?: list$.List): Promise<error$.Thing>
}

/** Calls the functions of Things on a server. */
export declare class ThingsClient extends Client implements Things {
  /**
   * @throws {@link error$.NotFound}
   * @throws {@link error$.r}
   */
  find(handler$: string, context$: list$.List, options?: CallOptions): Promise<error$.Thing>
}

/** Answers calls of Things with the functions of a handler. */
export declare class ThingsProcessor extends Processor {
  constructor(handler: Handler<Things>)
}

export declare const Things: {
  readonly name: string
  readonly Client: typeof ThingsClient
  readonly Processor: typeof ThingsProcessor
}

export interface Things$find$args {
  handler?: string | undefined
  context?: list$.List | undefined
}

export declare const Things$find$args: StructCodec<Things$find$args>

export interface Things$find$result {
  success?: error$.Thing | undefined
  notFound?: error$.NotFound | undefined
  r?: error$.r | undefined
}

export declare const Things$find$result: StructCodec<Things$find$result>

export { type symbol$ as symbol, type number$ as number }
export * as default from './include.thrift'
