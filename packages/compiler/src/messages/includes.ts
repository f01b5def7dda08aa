/** Messages about includes. */
import type { Finding } from '../diagnostic.ts'
import { finding, type Place } from './message.ts'

export const includeNotFound = (at: Place, path: string, tried: readonly string[]): Finding =>
  finding('include-not-found', at, `Cannot find the included file "${path}"; tried ${tried.join(', ')}`)

export const includeNotThrift = (at: Place, path: string): Finding =>
  finding('include-not-thrift', at, `An include must name a .thrift file, and "${path}" does not`)

export const includesTooMany = (at: Place, limit: number): Finding =>
  finding('includes-too-many', at, `This file reaches more than ${limit} others by including`)
