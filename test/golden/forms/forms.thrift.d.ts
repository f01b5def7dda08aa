import { ValueMap, ValueSet } from 'thrift-es'
import type { NewType, Reader, Struct, StructSchema, Writer } from 'thrift-es'
import Long from 'long'

/** What values may be in JavaScript. */
export type Timestamp = Date

export type Digits = string

export type Tags = string[]

export interface Point {
  x?: number | undefined
  y?: number | undefined
}

export declare function createPoint(init?: Point): Point

export declare function readPoint(r: Reader): Point

export declare function writePoint(w: Writer, v: Point): void

export declare const Point: Struct<Point>

export interface Forms {
  count?: number | undefined
  digits?: Digits | undefined
  at?: Timestamp | undefined
  plain?: bigint | undefined
  raw?: Uint8Array | undefined
  long?: Long | undefined
  counts?: number[] | undefined
  tags?: Tags | undefined
  flags?: Record<number, true> | undefined
  totals?: Record<string, number> | undefined
  pairs?: [bigint, Point][] | undefined
  names?: Map<Point, string> | undefined
  keys?: Set<Uint8Array> | undefined
  deep?: Map<number[], Set<Point>> | undefined
  byId?: Record<string, boolean> | undefined
  year?: number | undefined
  scores?: Record<string, number> | undefined
}

export declare function createForms(init?: Forms): Forms

export declare function readForms(r: Reader): Forms

export declare function writeForms(w: Writer, v: Forms): void

export declare const Forms: Struct<Forms>

export declare const GRID: Map<Point, Set<Point>>

export declare const EPOCH: Timestamp

export declare const MANY: Digits

export declare const TAGS: Tags

/** How a coin falls. */
export type Coin = 'HEADS' | 'TAILS' | 'REVERSE' | (number & {})
export declare const Coin: {
  readonly HEADS: 'HEADS'
  /** The other side. */
  readonly TAILS: 'TAILS'
  readonly REVERSE: 'REVERSE'
}

export interface Toss {
  coin: Coin
  all?: Coin[] | undefined
  counts?: Map<Coin, number> | undefined
  totals?: Record<string, number> | undefined
}

export declare function createToss(init: Toss): Toss

export declare function readToss(r: Reader): Toss

export declare function writeToss(w: Writer, v: Toss): void

export declare const Toss: Struct<Toss>

export declare const LUCKY: Coin

/** Not just any text. */
export type UserId = NewType<string, 'UserId'>
export declare function UserId(value: string): UserId

export type AdminId = NewType<UserId, 'AdminId'>
export declare function AdminId(value: UserId): AdminId

export type Boss = AdminId

export interface User {
  id: UserId
  admins?: AdminId[] | undefined
  boss?: Boss | undefined
  scores?: Map<UserId, number> | undefined
}

export declare function createUser(init: User): User

export declare function readUser(r: Reader): User

export declare function writeUser(w: Writer, v: User): void

export declare const User: Struct<User>

export declare const NOBODY: UserId

export * as default from './forms.thrift'
