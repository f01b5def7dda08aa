/** What goes wrong. */
import { ProtocolException } from 'thrift-es'

/** The exception that some work ends with. */
export function failure(work: () => unknown): ProtocolException {
  try {
    work()
  } catch (error) {
    if (error instanceof ProtocolException) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}
