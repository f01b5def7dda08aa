/** What stands whole in a stream that is no connection: connections have other words for what is wrong. */
import { ProtocolException, TransportException } from '../exceptions.ts'
import { type Cutter, Inbox } from './inbox.ts'

/** The pieces that `cutter` finds in `chunks`, each as soon as all of it is there; nothing may be left in the end. */
export async function* pieces(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  cutter: Cutter,
): AsyncGenerator<Uint8Array, void, undefined> {
  const inbox = new Inbox(cutter)
  for await (const chunk of chunks) {
    inbox.push(chunk)
    for (let bytes: Uint8Array | undefined; (bytes = next(inbox)); ) yield bytes
  }
  if (inbox.size > 0)
    throw new ProtocolException('END_OF_FILE', 'The stream ends before its last value does', {
      offset: inbox.size,
      path: '',
    })
}

/** The next whole piece; `undefined` if more bytes have to come. */
function next(inbox: Inbox): Uint8Array | undefined {
  try {
    return inbox.next()
  } catch (error) {
    if (!(error instanceof TransportException)) throw error
    throw new ProtocolException('INVALID_DATA', error.message, { offset: 0, path: '', cause: error })
  }
}
