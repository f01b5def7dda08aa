/**
 * Where a reader or writer stands: the structs and containers that are open, and the field each is at.
 * Readers and writers extend this. It limits the depth, remembers the field header that Compact's deltas
 * refer to, and turns all of it into the path of an error, so that nothing is spent on paths before one.
 */
import { ProtocolException, type ProtocolExceptionCode } from '../exceptions.ts'
import { maximumDepth } from '../limits.ts'
import { nameOf, type StructSchema } from './contract.ts'
import type { UnknownField } from './unknown.ts'

/** What is open. */
export interface Frame {
  /** Of a struct; of a container, how many values of one entry are structs or containers. */
  readonly schema: StructSchema | number
  readonly outer: Frame | undefined
  /** Where `outer` is. */
  readonly header: number
  /** Fields of this struct that its schema does not have. */
  unknown?: UnknownField[]
}

export class Nesting {
  /** The next byte. */
  position = 0
  /** Where the bytes begin that positions in errors are counted from. */
  origin = 0
  depth = 0
  /** In a struct, the header of the current field; in a container, how many nested values were closed. */
  header = 0
  frame: Frame | undefined
  /**
   * Which bytes printed code may read and write by itself: those of Binary (1), of Compact (2), or none. It sets this to none
   * when it has come upon something wrong and begins again with the careful methods here.
   */
  readonly inline: number = 0
  /** Whether printed code does so just now. */
  isInline = false

  failure(error: unknown): ProtocolException {
    let code: ProtocolExceptionCode = 'INVALID_DATA'
    let reason = 'Thrown was no error'
    // Programs can throw anything: what has no text, what throws again when it is asked, a revoked proxy.
    try {
      if (error instanceof ProtocolException) return error
      const { message } = error as Error // Or something else, of which the next line says so.
      // Engines have no type of their own for a stack that is full, only these two wordings. Not a regular
      // expression: compiling it may take more stack than is left.
      if (message.includes('call stack') || message.includes('recursion')) code = 'DEPTH_LIMIT'
      else if (error instanceof RangeError) code = 'SIZE_LIMIT'
      reason = message
    } catch {}
    return this.exception(code, reason, { cause: error })
  }

  missing(id: number): never {
    this.header = id << 8
    this.fail('MISSING_FIELD', 'Required field is missing')
  }

  protected enter(schema: StructSchema | number): void {
    if (this.depth >= maximumDepth) this.fail('DEPTH_LIMIT', 'Nested too deep')
    this.depth++
    this.frame = { schema, outer: this.frame, header: this.header, unknown: undefined }
    this.header = 0
  }

  protected leave(): void {
    const { outer, header } = this.frame as Frame // Whoever leaves has entered.
    this.frame = outer
    this.header = typeof outer?.schema === 'number' ? header + 1 : header
    this.depth--
  }

  fail(code: ProtocolExceptionCode, reason: string): never {
    throw this.exception(code, reason)
  }

  /** The index of the current element of the innermost container, whose elements are all scalars. */
  protected index(): number | undefined {
    return undefined
  }

  private exception(code: ProtocolExceptionCode, reason: string, options?: ErrorOptions): ProtocolException {
    const offset = this.position - this.origin
    let path = ''
    let { header, frame } = this
    for (; frame; { header, outer: frame } = frame) {
      const { schema, outer } = frame
      if (typeof schema === 'number') {
        const index = schema > 0 ? Math.floor(header / schema) : this.index()
        if (index !== undefined) path = `[${index}]${path}`
      } else {
        if (header !== 0) path = `.${nameOf(schema, header >> 8) ?? header >> 8}${path}`
        if (!outer) path = schema.name + path
      }
    }
    return new ProtocolException(code, reason, { offset, path, ...options })
  }
}
