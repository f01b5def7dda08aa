/** The two calls that carry no data: one that waits to hear that it arrived, and one that does not. */
import { useState } from 'react'
import type { Caller } from './call.ts'

export function Signals({ call }: { call: Caller }) {
  const [said, setSaid] = useState('Two calls without arguments: one waits, one does not.')

  const ping = async () => {
    const start = performance.now()
    await call({ method: 'ping', args: [], make: client => client.ping() })
    setSaid(`Pong, after ${(performance.now() - start).toFixed(1)} ms.`)
  }
  const zip = async () => {
    await call({ method: 'zip', args: [], make: client => client.zip() })
    setSaid('Zip is sent. It is oneway: nothing came back, and nobody waits for it.')
  }
  const failed = (error: unknown) => setSaid(String(error))

  return (
    <div className="card signals">
      <button type="button" onClick={() => ping().catch(failed)}>
        ping
      </button>
      <button type="button" onClick={() => zip().catch(failed)}>
        zip
      </button>
      <output>{said}</output>
    </div>
  )
}
