import { Client, Processor } from 'thrift-es'
import type { CallOptions, Handler, Reader, Struct, StructCodec, StructSchema, Writer } from 'thrift-es'
import * as egg from './egg.thrift'

export interface Hen {
  eggs?: egg.Egg[] | undefined
  age?: number | undefined
}

export declare function createHen(init?: Hen): Hen

export declare function readHen(r: Reader): Hen

export declare function writeHen(w: Writer, v: Hen): void

export declare const Hen: Struct<Hen>

export interface Yard extends egg.Nest {
  hen(): Promise<Hen>
}

/** Calls the functions of Yard on a server. */
export declare class YardClient extends Client implements Yard {
  egg(by: Hen, options?: CallOptions): Promise<egg.Egg>
  hen(options?: CallOptions): Promise<Hen>
}

/** Answers calls of Yard with the functions of a handler. */
export declare class YardProcessor extends Processor {
  constructor(handler: Handler<Yard>)
}

export declare const Yard: {
  readonly name: string
  readonly Client: typeof YardClient
  readonly Processor: typeof YardProcessor
}

export interface Yard$hen$args {}

export declare const Yard$hen$args: StructCodec<Yard$hen$args>

export interface Yard$hen$result {
  success?: Hen | undefined
}

export declare const Yard$hen$result: StructCodec<Yard$hen$result>

export declare const YEARS: number

export * as default from './hen.thrift'
