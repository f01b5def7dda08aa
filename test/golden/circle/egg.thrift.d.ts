import { Client, Processor } from 'thrift-es'
import type { CallOptions, Handler, Reader, Struct, StructCodec, StructSchema, Writer } from 'thrift-es'
import * as hen from './hen.thrift'

export interface Egg {
  mother?: hen.Hen | undefined
}

export declare function createEgg(init?: Egg): Egg

export declare function readEgg(r: Reader): Egg

export declare function writeEgg(w: Writer, v: Egg): void

export declare const Egg: Struct<Egg>

export interface Nest {
  egg(by?: hen.Hen): Promise<Egg>
}

/** Calls the functions of Nest on a server. */
export declare class NestClient extends Client implements Nest {
  egg(by: hen.Hen, options?: CallOptions): Promise<Egg>
}

/** Answers calls of Nest with the functions of a handler. */
export declare class NestProcessor extends Processor {
  constructor(handler: Handler<Nest>)
}

export declare const Nest: {
  readonly name: string
  readonly Client: typeof NestClient
  readonly Processor: typeof NestProcessor
}

export interface Nest$egg$args {
  by?: hen.Hen | undefined
}

export declare const Nest$egg$args: StructCodec<Nest$egg$args>

export interface Nest$egg$result {
  success?: Egg | undefined
}

export declare const Nest$egg$result: StructCodec<Nest$egg$result>

export declare const DAYS: number

export declare const LIFE: number

export * as default from './egg.thrift'
