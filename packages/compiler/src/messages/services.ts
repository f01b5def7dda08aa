/** Messages about services, interactions and their functions. */
import type { Finding } from '../diagnostic.ts'
import { finding, guess, note, type Place, remove, replace } from './message.ts'

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
  finding('oneway-result', at, `"${name}" is oneway, so it returns nothing`, { hint: 'make it void' })

/** What has a `then` is asked for its value. */
export const thenFunction = (at: Place): Finding =>
  finding('then-function', at, 'JavaScript takes a client with a function called "then" for a promise', {
    hint: 'whoever returns the client from an async function calls it',
  })

export const onewayThrows = (at: Place, name: string): Finding =>
  finding('oneway-throws', at, `"${name}" is oneway, so nobody would hear of its exceptions`)

export const tooManyReturns = (at: Place): Finding =>
  finding('too-many-returns', at, 'A function returns one type', {
    hint: 'return a struct; in front of it may be an interaction, behind it a sink or a stream',
  })

/** `next` is where the stream or the sink begins. */
export const voidBeforeStream = (at: Place, next: number): Finding =>
  finding(
    'void-before-stream',
    at,
    'A function with a stream or a sink returns nothing before it without saying void',
    {
      hint: 'leave out void and its comma',
      fix: { message: 'remove it', edits: [{ span: { start: at.span.start, end: next }, text: '' }] },
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

export const performsNotInteraction = (at: Place, name: string, similar?: string): Finding =>
  finding('performs-not-interaction', at, `There is no interaction "${name}"`, guess(similar))

export const argumentRequiredness = (at: Place, word: string): Finding =>
  finding('argument-requiredness', at, `Other compilers do not let an argument be ${word}`, {
    hint: `leave out ${word}`,
  })

export const throwsRequiredness = (at: Place, word: string): Finding =>
  finding(
    'throws-requiredness',
    at,
    `${word} has no meaning here: of all exceptions, at most one is thrown`,
    {
      fix: remove(at),
    },
  )

export const exceptionAsValue = (at: Place, name: string, what: string): Finding =>
  finding('exception-as-value', at, `${name} is an exception, and cannot be ${what}`, {
    hint: 'throw it, or put its fields in a struct',
  })

export const duplicateThrownType = (at: Place, type: string, first: Place): Finding =>
  finding(
    'duplicate-thrown-type',
    at,
    `${type} can be thrown already, and whoever throws it cannot say as which`,
    {
      notes: [note(first, 'here')],
    },
  )

export const exceptionQualifiers = (at: Place, right?: string): Finding =>
  finding('exception-qualifiers', at, 'An exception is safe, then of one kind, then the fault of one side', {
    hint: 'safe; transient, stateful or permanent; client or server',
    fix: right === undefined ? undefined : replace(at, right),
  })
