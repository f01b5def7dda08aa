/** What readers check of the envelopes of messages, apart from how they are written. */
import { maximumName } from '../limits.ts'
import type { MessageType } from './contract.ts'
import type { Input } from './input.ts'

/** The name of a message's method, `size` bytes long. */
export function methodName(r: Input, size: number): string {
  if (size > maximumName) r.fail('SIZE_LIMIT', `A method name of ${size} bytes; is this a message?`)
  return r.text(size)
}

export function messageType(r: Input, type: number): MessageType {
  if (type >= 1 && type <= 4) return type as MessageType // The four numbers of MessageType, checked here.
  r.fail('INVALID_DATA', `A message of type ${type}`)
}
