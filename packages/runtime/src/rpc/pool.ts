/** Several connections to one service as one transport: a large answer holds up the calls of one connection only. */
import type { ConnectedTransport } from './reconnect.ts'
import type { Transport } from './transport.ts'

/**
 * A transport that makes each call on the connection that has the fewest in flight.
 *
 *     const transport = pool(Array.from({ length: 4 }, () => socket({ port: 9090 })))
 */
export function pool(transports: readonly ConnectedTransport[]): ConnectedTransport {
  const lanes = transports.map(transport => ({ transport, inFlight: 0 }))
  const [first] = lanes
  if (first === undefined) throw new RangeError('A pool has at least one transport')
  let seqid = 0
  let turn = 0

  /** The least busy one; among equals each in turn, so that all are in use. */
  const choose = () => {
    turn = (turn + 1) % lanes.length
    let best = lanes[turn] ?? first
    for (const lane of lanes) if (lane.inFlight < best.inFlight) best = lane
    return best
  }
  const make = <T>(use: (transport: ConnectedTransport) => Promise<T>): Promise<T> => {
    const lane = choose()
    lane.inFlight++
    return use(lane.transport).finally(() => lane.inFlight--)
  }
  const { protocol, timeout } = first.transport
  return {
    protocol,
    ...(timeout === undefined ? {} : { timeout }),
    call: (message, exchange, read) => make(transport => transport.call(message, exchange, read)),
    exchange: (...args: Parameters<Transport['exchange']>) => make(transport => transport.exchange(...args)),
    nextSeqid: () => (seqid = (seqid + 1) | 0),
    close() {
      for (const { transport } of lanes) transport.close()
    },
  }
}
