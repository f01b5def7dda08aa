import { Client, Processor, ThriftException, ValueSet } from 'thrift-es'
import type { CallOptions, Handler, OneOf, Reader, Struct, StructCodec, StructSchema, Writer } from 'thrift-es'

export type Size = -1 | 0 | 16 | (number & {})
export declare const Size: {
  readonly SMALL: -1
  readonly MEDIUM: 0
  readonly LARGE: 16
  readonly BIG: 16
  readonly [value: number]: string | undefined
}

export type Id = bigint

export type Index = Map<Id, Size[]>

export type Alias = Index

export { Everything as Whole }

export { Everything as All }

export { Size as Extent }

export { Problem as Fault }

export interface Empty {}

export declare function createEmpty(): Empty

export declare function readEmpty(r: Reader): Empty

export declare function writeEmpty(w: Writer, v: Empty): void

export declare const Empty: Struct<Empty>

export interface Everything {
  flag?: boolean | undefined
  tiny?: number | undefined
  small?: number | undefined
  medium?: number | undefined
  normal?: number | undefined
  large?: bigint | undefined
  real?: number | undefined
  text?: string | undefined
  bytes?: Uint8Array | undefined
  id?: string | undefined
  size?: Size | undefined
  empty?: Empty | undefined
  numbers?: number[] | undefined
  words?: Set<string> | undefined
  counts?: Map<string, bigint> | undefined
  grid?: boolean[][] | undefined
  nested?: Map<number, Map<string, Set<number>>> | undefined
  children?: Everything[] | undefined
  alias?: Id | undefined
  index?: Index | undefined
  other?: Alias | undefined
  choice?: Choice | undefined
  choices?: Choice[] | undefined
  problem?: Problem | undefined
  self?: Everything | undefined
}

export declare function createEverything(init?: Everything): Everything

export declare function readEverything(r: Reader): Everything

export declare function writeEverything(w: Writer, v: Everything): void

export declare const Everything: Struct<Everything>

export interface Required {
  flag: boolean
  blobs: Uint8Array[]
  empty: Empty
  size: Size
}

export declare function createRequired(init: Partial<Required> & Pick<Required, 'flag' | 'blobs' | 'empty'>): Required

export declare function readRequired(r: Reader): Required

export declare function writeRequired(w: Writer, v: Required): void

export declare const Required: Struct<Required, Partial<Required> & Pick<Required, 'flag' | 'blobs' | 'empty'>>

export interface Defaults {
  flag?: boolean | undefined
  tiny?: number | undefined
  large?: bigint | undefined
  real?: number | undefined
  text?: string | undefined
  bytes?: Uint8Array | undefined
  id?: string | undefined
  size?: Size | undefined
  numbers?: number[] | undefined
  words?: Set<string> | undefined
  counts?: Map<string, bigint> | undefined
  nested?: Required | undefined
  choice?: Choice | undefined
  whole?: number | undefined
  long_one?: Map<string, string[]> | undefined
}

export declare function createDefaults(init?: Defaults): Defaults

export declare function readDefaults(r: Reader): Defaults

export declare function writeDefaults(w: Writer, v: Defaults): void

export declare const Defaults: Struct<Defaults>

export type Choice = OneOf<{
  number: number
  text: string
  many: Everything[]
}>

export declare function createChoice(init: Choice): Choice

export declare function readChoice(r: Reader): Choice

export declare function writeChoice(w: Writer, v: Choice): void

export declare const Choice: Struct<Choice>

/** @deprecated use Trouble */
export declare class Problem extends ThriftException {
  message: string
  code?: number | undefined
  reasons?: string[] | undefined

  static readonly schema: StructSchema
  static readonly create: typeof createProblem
  static readonly read: typeof readProblem
  static readonly write: typeof writeProblem

  constructor(init?: {
    message?: string | undefined
    code?: number | undefined
    reasons?: string[] | undefined
  })
}

export declare function createProblem(init?: {
  message?: string | undefined
  code?: number | undefined
  reasons?: string[] | undefined
}): Problem

export declare function readProblem(r: Reader): Problem

export declare function writeProblem(w: Writer, v: Problem): void

export declare class Trouble extends ThriftException {
  why: string

  static readonly schema: StructSchema
  static readonly create: typeof createTrouble
  static readonly read: typeof readTrouble
  static readonly write: typeof writeTrouble

  constructor(init: { why: string })
}

export declare function createTrouble(init: { why: string }): Trouble

export declare function readTrouble(r: Reader): Trouble

export declare function writeTrouble(w: Writer, v: Trouble): void

export declare const TEN: number

export declare const TEN_AGAIN: bigint

export declare const EXTREMES: bigint[]

export declare const TEN_REAL: number

export declare const GREETING: string

export declare const IDS: Id[]

export declare const NAMES: Map<Size, string>

export declare const BLOBS: Set<Uint8Array>

export declare const STRUCT: Required

export declare const CHOICE: Choice

export declare const UNDECIDED: Choice[]

export declare const LATER: number

export declare const EARLIER: number

export declare const YES: boolean

export declare const MIDDLE: Size

export interface Parent {
  /**
   * @throws {@link Problem}
   * @throws {@link Trouble}
   */
  echo(everything?: Everything): Promise<Everything>
}

/** Calls the functions of Parent on a server. */
export declare class ParentClient extends Client implements Parent {
  /**
   * @throws {@link Problem}
   * @throws {@link Trouble}
   */
  echo(everything: Everything, options?: CallOptions): Promise<Everything>
}

/** Answers calls of Parent with the functions of a handler. */
export declare class ParentProcessor extends Processor {
  constructor(handler: Handler<Parent>)
}

export declare const Parent: {
  readonly name: string
  readonly Client: typeof ParentClient
  readonly Processor: typeof ParentProcessor
}

export interface Parent$echo$args {
  everything?: Everything | undefined
}

export declare const Parent$echo$args: StructCodec<Parent$echo$args>

export interface Parent$echo$result {
  success?: Everything | undefined
  problem?: Problem | undefined
  trouble?: Trouble | undefined
}

export declare const Parent$echo$result: StructCodec<Parent$echo$result>

export interface Child extends Parent {
  size(a: number | undefined, b: string[], c?: Size): Promise<Size>
  ids(): Promise<Set<Id>>
  /** @throws {@link Problem} */
  nothing(): Promise<void>
  /** @deprecated */
  shout(text?: string): Promise<void>
  choose(choice?: Choice): Promise<Choice>
  /** @throws {@link Problem} */
  whole(all?: Everything, extents?: Size[]): Promise<Everything>
}

/** Calls the functions of Child on a server. */
export declare class ChildClient extends Client implements Child {
  /**
   * @throws {@link Problem}
   * @throws {@link Trouble}
   */
  echo(everything: Everything, options?: CallOptions): Promise<Everything>
  size(a: number, b: string[], c?: Size, options?: CallOptions): Promise<Size>
  ids(options?: CallOptions): Promise<Set<Id>>
  /** @throws {@link Problem} */
  nothing(options?: CallOptions): Promise<void>
  /** @deprecated */
  shout(text: string, options?: CallOptions): Promise<void>
  choose(choice: Choice, options?: CallOptions): Promise<Choice>
  /** @throws {@link Problem} */
  whole(all: Everything, extents: Size[], options?: CallOptions): Promise<Everything>
}

/** Answers calls of Child with the functions of a handler. */
export declare class ChildProcessor extends Processor {
  constructor(handler: Handler<Child>)
}

export declare const Child: {
  readonly name: string
  readonly Client: typeof ChildClient
  readonly Processor: typeof ChildProcessor
}

export interface Child$size$args {
  a?: number | undefined
  b: string[]
  c?: Size | undefined
}

export declare const Child$size$args: StructCodec<Child$size$args>

export interface Child$size$result {
  success?: Size | undefined
}

export declare const Child$size$result: StructCodec<Child$size$result>

export interface Child$ids$args {}

export declare const Child$ids$args: StructCodec<Child$ids$args>

export interface Child$ids$result {
  success?: Set<Id> | undefined
}

export declare const Child$ids$result: StructCodec<Child$ids$result>

export interface Child$nothing$args {}

export declare const Child$nothing$args: StructCodec<Child$nothing$args>

export interface Child$nothing$result {
  problem?: Problem | undefined
}

export declare const Child$nothing$result: StructCodec<Child$nothing$result>

export interface Child$shout$args {
  text?: string | undefined
}

export declare const Child$shout$args: StructCodec<Child$shout$args>

export interface Child$choose$args {
  choice?: Choice | undefined
}

export declare const Child$choose$args: StructCodec<Child$choose$args>

export interface Child$choose$result {
  success?: Choice | undefined
}

export declare const Child$choose$result: StructCodec<Child$choose$result>

export interface Child$whole$args {
  all?: Everything | undefined
  extents?: Size[] | undefined
}

export declare const Child$whole$args: StructCodec<Child$whole$args>

export interface Child$whole$result {
  success?: Everything | undefined
  fault?: Problem | undefined
}

export declare const Child$whole$result: StructCodec<Child$whole$result>

export declare const THROWN: Trouble

export * as default from './everything.thrift'
