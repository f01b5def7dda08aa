/**
 * A protocol that reads otherwise than usual; what it writes is the same. Its readers are given other methods, so that programs which
 * do not ask for this have no code of it.
 */
import type { Protocol, Reader } from './contract.ts'
import type { Input } from './input.ts'
import { binaryWeight, textWeight } from './weights.ts'

export interface ReadingOptions {
  /** What the values of one message may weigh in memory, in bytes; 128 MiB (`limits.budget`) unless told otherwise. */
  readonly budget?: number
  /**
   * Text that is not UTF-8 is an error, or U+FFFD stands for what is wrong with it.
   */
  readonly utf8?: 'error' | 'replace'
  /**
   * Whether a binary value is a copy, or a view of the bytes that were read, which then stay in memory as long as it does, and must not
   * change. Formats of text have no bytes to view, so that a value of theirs is a copy in any case.
   */
  readonly binary?: 'copy' | 'view'
  /**
   * How long a text or a binary value may be, in bytes; as long as its message unless told otherwise. Like the next one, it holds for
   * values, not for what is only moved past or kept as bytes, as are fields that the schema does not have: what is in those, formats
   * of names cannot tell.
   */
  readonly stringLimit?: number
  /** How many elements a list, a set or a map may have; as many as its message and the budget have room for unless told otherwise. */
  readonly containerLimit?: number
}

/**
 * `protocol`, reading like that. With anything but `budget`, code for servers takes the slower way, that of browsers.
 *
 *     const archive = decode(Archive, bytes, readingWith(compact, { budget: 2 ** 32, binary: 'view' }))
 */
export function readingWith(protocol: Protocol, options: ReadingOptions): Protocol {
  const { budget, utf8 = 'error', binary = 'copy', stringLimit, containerLimit } = options
  return {
    ...protocol,
    reader(bytes) {
      const r = protocol.reader(bytes) as Reader & Changeable // What all readers here are.
      if (budget !== undefined) r.budget = budget
      if (utf8 === 'replace') replace(r)
      if (binary === 'view') view(r, bytes)
      if (stringLimit !== undefined) limitStrings(r, stringLimit)
      if (containerLimit !== undefined) limitContainers(r, containerLimit)
      return r
    },
  }
}

/** Of a reader, what is changed: it knows no code that holds the bytes itself, and is not used again. */
type Changeable = Omit<Input, 'inline'> & {
  inline: number
  string(): string
  binary(): Uint8Array
  utf8?: TextDecoder
  copy(size: number): Uint8Array
  spend(weight: number, size: number): void
}

function replace(r: Changeable): void {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  r.inline = 0
  r.utf8 = decoder
  r.text = size => {
    const start = r.take(size)
    r.spend(textWeight + size, size)
    return decoder.decode(r.bytes.subarray(start, start + size))
  }
}

function view(r: Changeable, bytes: Uint8Array): void {
  r.inline = 0
  r.look(bytes) // A short message has been copied to where the next one will be.
  r.copy = size => {
    const start = r.take(size)
    r.spend(binaryWeight, size)
    return r.bytes.subarray(start, start + size)
  }
}

const encoder = /* @__PURE__ */ new TextEncoder()

function limitStrings(r: Changeable, limit: number): void {
  const { string, binary } = r
  const within = <T>(start: number, value: T, size: number): T => {
    if (size <= limit) return value
    r.position = start
    return r.fail('SIZE_LIMIT', `${size} bytes; ${limit} are taken`)
  }
  r.inline = 0
  r.string = () => {
    const start = r.position
    const text = string.call(r)
    // Three bytes a letter at most.
    return text.length * 3 <= limit ? text : within(start, text, encoder.encode(text).length)
  }
  r.binary = () => {
    const start = r.position
    const bytes = binary.call(r)
    return within(start, bytes, bytes.length)
  }
}

function limitContainers(r: Changeable, limit: number): void {
  const { list, map, set } = r
  const within = (open: () => number): number => {
    const { position, header, frame } = r
    const size = open()
    if (size <= limit) return size
    // As if it had not been opened: the error is one of the container, and of no element.
    Object.assign(r, { position, header, frame })
    return r.fail('SIZE_LIMIT', `${size} elements; ${limit} are taken`)
  }
  r.inline = 0
  r.list = type => within(() => list.call(r, type))
  r.set = type => within(() => set.call(r, type))
  r.map = (key, value) => within(() => map.call(r, key, value))
}
