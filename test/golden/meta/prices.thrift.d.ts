import { Client, Processor } from 'thrift-es'
import type { CallOptions, Handler, Reader, Struct, StructCodec, StructSchema, Writer } from 'thrift-es'

export interface Price {
  cents: bigint
  currency: string
}

export declare function createPrice(init?: Partial<Price>): Price

export declare function readPrice(r: Reader): Price

export declare function writePrice(w: Writer, v: Price): void

export declare const Price: Struct<Price, Partial<Price>>

export interface Prices {
  of(what?: string): Promise<Price>
}

/** Calls the functions of Prices on a server. */
export declare class PricesClient extends Client implements Prices {
  of(what: string, options?: CallOptions): Promise<Price>
}

/** Answers calls of Prices with the functions of a handler. */
export declare class PricesProcessor extends Processor {
  constructor(handler: Handler<Prices>)
}

export declare const Prices: {
  readonly name: string
  readonly Client: typeof PricesClient
  readonly Processor: typeof PricesProcessor
}

export interface Prices$of$args {
  what?: string | undefined
}

export declare const Prices$of$args: StructCodec<Prices$of$args>

export interface Prices$of$result {
  success?: Price | undefined
}

export declare const Prices$of$result: StructCodec<Prices$of$result>

export * as default from './prices.thrift'
