/** What has arrived whole out of a stream that is no connection, and whether anything is left: connections have other words for what is wrong. */
import { ProtocolException, TransportException } from '../exceptions.ts'
import type { Inbox } from './inbox.ts'

/** The next whole piece; `undefined` if more bytes have to come. */
export function next(inbox: Inbox): Uint8Array | undefined {
  try {
    return inbox.next()
  } catch (error) {
    if (!(error instanceof TransportException)) throw error
    throw new ProtocolException('INVALID_DATA', error.message, { offset: 0, path: '', cause: error })
  }
}

/** Throws if the stream has ended in the middle. */
export function finish(inbox: Inbox): void {
  if (inbox.size > 0)
    throw new ProtocolException('END_OF_FILE', 'The stream ends before its last value does', {
      offset: inbox.size,
      path: '',
    })
}
