/** Messages about services, interactions and their functions. */
import type { Finding } from '../diagnostic.ts'
import { finding, note, type Place } from './message.ts'

export const duplicateFunction = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-function', at, `Two functions are called "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const inheritedFunction = (at: Place, name: string, service: string, first: Place): Finding =>
  finding(
    'inherited-function',
    at,
    `"${name}" is already a function of ${service}, which this service extends`,
    {
      notes: [note(first, 'it is defined here')],
    },
  )

export const onewayResult = (at: Place, name: string): Finding =>
  finding('oneway-result', at, `"${name}" is oneway, so it cannot return anything`, { hint: 'make it void' })

export const onewayThrows = (at: Place, name: string): Finding =>
  finding('oneway-throws', at, `"${name}" is oneway, so nobody would hear of its exceptions`)

export const tooManyReturns = (at: Place): Finding =>
  finding('too-many-returns', at, 'A function returns one type', {
    hint: 'return a struct; in front of it may be an interaction, behind it a sink or a stream',
  })

export const voidBeforeStream = (at: Place): Finding =>
  finding(
    'void-before-stream',
    at,
    'A function with a stream or a sink returns nothing before it without saying void',
    {
      hint: 'leave out void and its comma',
    },
  )

export const sinkFinal = (at: Place, hasStream: boolean): Finding =>
  hasStream
    ? finding('sink-final', at, 'A sink beside a stream has no final response')
    : finding('sink-final', at, 'A sink needs the type of its final response', {
        hint: 'write sink<Chunk, Response>',
      })

export const nestedInteraction = (at: Place, name: string): Finding =>
  finding('nested-interaction', at, `A function of an interaction cannot begin another one: ${name}`)

export const throwsNotException = (at: Place, type: string): Finding =>
  finding('throws-not-exception', at, `${type} is not an exception, so it cannot be thrown`)

export const throwsSuccess = (at: Place): Finding =>
  finding(
    'throws-success',
    at,
    'An exception in throws cannot be called success: the result of the function is',
  )
