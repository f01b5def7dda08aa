/**
 * Where a reader or writer stands: the structs and containers that are open, and the field each is at.
 * Readers and writers extend this. It limits the depth, remembers the field header that Compact's deltas
 * refer to, and turns all of it into the path of an error, so that nothing is spent on paths before one.
 */
import { ProtocolException, type ProtocolExceptionCode } from '../exceptions.ts'
import type { StructSchema } from './contract.ts'

/** How deep structs and containers may nest, as in every Apache library since 0.24. */
const maximumDepth = 64

export class Nesting {
  /** The next byte. */
  protected position = 0
  protected depth = 0
  /** In a struct, the header of the current field; in a container, how many nested values were opened. */
  protected header = 0
  /** What is open: a struct's schema, or how many values of one container entry are structs or containers. */
  private readonly frames: (StructSchema | number)[] = []
  private readonly headers: number[] = []

  failure(error: unknown): ProtocolException {
    let code: ProtocolExceptionCode = 'INVALID_DATA'
    let reason = 'Something was thrown that has no text'
    // Programs can throw anything: what has no text, what throws again when it is asked, a revoked proxy.
    try {
      if (error instanceof ProtocolException) return error
      reason = String(error instanceof Error ? error.message : error)
      if (error instanceof RangeError) code = 'SIZE_LIMIT'
      // Engines have no type of their own for a stack that is full, only these two wordings. Not a regular
      // expression: compiling it may take more stack than is left.
      if (reason.includes('call stack') || reason.includes('recursion')) {
        code = 'DEPTH_LIMIT'
        reason = 'Nested too deep'
      }
    } catch {
      // The reason stays as it was.
    }
    return new ProtocolException(code, reason, { offset: this.position, path: this.path(), cause: error })
  }

  missing(id: number): never {
    this.header = id << 8
    this.fail('MISSING_FIELD', `Required field ${id} is missing`)
  }

  protected enter(frame: StructSchema | number): void {
    const depth = this.depth
    if (depth === maximumDepth) this.fail('DEPTH_LIMIT', `Nested more than ${maximumDepth} deep`)
    if (depth > 0 && typeof this.frames[depth - 1] === 'number') this.header++
    this.frames[depth] = frame
    this.headers[depth] = this.header
    this.depth = depth + 1
    this.header = 0
  }

  protected leave(): void {
    this.header = this.headers[--this.depth] ?? 0
  }

  protected fail(code: ProtocolExceptionCode, reason: string): never {
    throw new ProtocolException(code, reason, { offset: this.position, path: this.path() })
  }

  /** The index of the current element of the innermost container, whose elements are all scalars. */
  protected index(): number | undefined {
    return undefined
  }

  private path(): string {
    let path = ''
    for (let depth = 0; depth < this.depth; depth++) {
      const frame = this.frames[depth]
      const innermost = depth === this.depth - 1
      const at = (innermost ? this.header : this.headers[depth + 1]) ?? 0
      if (typeof frame === 'number') {
        // An outer container has counted the value that is open inside it, the innermost only closed ones.
        const nested = innermost ? at : at - 1
        const index = frame > 0 ? Math.floor(nested / frame) : this.index()
        if (index !== undefined) path += `[${index}]`
      } else if (frame !== undefined) {
        if (depth === 0) path = frame.name
        if (at !== 0) path += `.${fieldName(frame, at >> 8)}`
      }
    }
    return path
  }
}

function fieldName(schema: StructSchema, id: number): string {
  for (const name in schema.fields) if ((schema.fields[name] ?? 0) >> 8 === id) return name
  return String(id)
}
