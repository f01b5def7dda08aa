/**
 * A protocol that tells which bytes each value became. Printed codecs speak to any protocol through the same methods, so
 * it is enough to stand between: after every method, what lies between the old position and the new one is its doing.
 */
import type { Protocol, Reader, Writer } from 'thrift-es'

/** The bytes that one method read or wrote. */
export interface Span {
  readonly from: number
  readonly to: number
  /** The method of `Reader` or `Writer`: `field`, `string`, `i32`, … */
  readonly method: string
  /** Where in the message, as in `TweetSearchResult.tweets[3].text`. */
  readonly path: string
  readonly value: unknown
}

/** `protocol`, with every reader and writer reporting to `see`. */
export function tapped(protocol: Protocol, see: (span: Span) => void): Protocol {
  return {
    ...protocol,
    reader: bytes => tap(protocol.reader(bytes), see, result => result),
    writer: () => tap(protocol.writer(), see, (_result, [value]) => value),
  }
}

type Value = (result: unknown, args: readonly unknown[]) => unknown

function tap<T extends Reader | Writer>(inner: T, see: (span: Span) => void, valueIn: Value): T {
  let position = 0
  const proxy: T = new Proxy(inner, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(member, target, args)
        // A finished writer has given its bytes away; before that, a failure says where it would have happened.
        if (key === 'finish' || key === 'failure') return result
        const { offset, path } = target.failure('')
        if (offset > position)
          see({ from: position, to: offset, method: String(key), path, value: valueIn(result, args) })
        position = offset
        return result === target ? proxy : result
      }
    },
  })
  return proxy
}
