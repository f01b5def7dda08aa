/** The whole file. */
import { Client, Processor, ThriftException } from 'thrift-es'
import type { CallOptions, Handler, Reader, Struct, StructCodec, StructSchema, Writer } from 'thrift-es'

/**
 * Ends here: *\/ and goes on. @ ts-nocheck
 *    Indented.
 *
 * //# sourceMappingURL \=evil.js  <script><\/script>
 * @ __PURE__ # __NO_SIDE_EFFECTS__ @ vite-ignore @ jsx h
 */
export interface Documented {
  /** One line. */
  a?: number | undefined
  b?: number | undefined
  /**
   * * starred **
   * @deprecated
   */
  c?: number | undefined
  /**
   * Several
   *   lines.
   * @deprecated use c
   */
  d?: number | undefined
}

export declare function createDocumented(init?: Documented): Documented

export declare function readDocumented(r: Reader): Documented

export declare function writeDocumented(w: Writer, v: Documented): void

export declare const Documented: Struct<Documented>

/** An enum. */
export type Kind = 0 | 1 | 2 | (number & {})
export declare const Kind: {
  /** The first. */
  readonly FIRST: 0
  readonly SECOND: 1
  /** of the third */
  readonly THIRD: 2
  readonly [value: number]: string | undefined
}

/** A function's. */
export interface Docs {
  /**
   * Fetches.
   * @throws {@link Missing} When it is not there.
   */
  fetch(id?: number): Promise<Documented>
}

/** Calls the functions of Docs on a server. */
export declare class DocsClient extends Client implements Docs {
  /**
   * Fetches.
   * @throws {@link Missing} When it is not there.
   */
  fetch(id: number, options?: CallOptions): Promise<Documented>
}

/** Answers calls of Docs with the functions of a handler. */
export declare class DocsProcessor extends Processor {
  constructor(handler: Handler<Docs>)
}

export declare const Docs: {
  readonly name: string
  readonly Client: typeof DocsClient
  readonly Processor: typeof DocsProcessor
}

export interface Docs$fetch$args {
  id?: number | undefined
}

export declare const Docs$fetch$args: StructCodec<Docs$fetch$args>

export interface Docs$fetch$result {
  success?: Documented | undefined
  missing?: Missing | undefined
}

export declare const Docs$fetch$result: StructCodec<Docs$fetch$result>

/** Not there. */
export declare class Missing extends ThriftException {
  static readonly schema: StructSchema
  static readonly create: typeof createMissing
  static readonly read: typeof readMissing
  static readonly write: typeof writeMissing

  constructor()
}

export declare function createMissing(): Missing

export declare function readMissing(r: Reader): Missing

export declare function writeMissing(w: Writer, v: Missing): void

/** A constant. */
export declare const ANSWER: number

/** A name. */
export type Number = number

export * as default from './docs.thrift'
