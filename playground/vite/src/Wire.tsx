/** What went over the wire, byte by byte: the exchange that was chosen, else the last one that somebody asked for. */
import { useState } from 'react'
import { Hex } from './Hex.tsx'
import type { Exchange } from './wire/record.ts'
import { ways } from './wire/ways.ts'

interface Props {
  readonly exchanges: readonly Exchange[]
  readonly chosen: Exchange | undefined
  readonly onChoose: (exchange: Exchange) => void
}

export function Wire({ exchanges, chosen, onChoose }: Props) {
  return (
    <div className="card wire">
      <ul className="calls" aria-label="Calls">
        {exchanges.map(exchange => (
          <li key={exchange.number}>
            <button type="button" aria-pressed={exchange === chosen} onClick={() => onChoose(exchange)}>
              {exchange.method}
            </button>
          </li>
        ))}
      </ul>
      {chosen === undefined ? (
        <p className="nothing">Nothing has been said yet.</p>
      ) : (
        <Call exchange={chosen} />
      )}
    </div>
  )
}

const sides = ['request', 'reply'] as const

function Call({ exchange }: { exchange: Exchange }) {
  const { number, request, reply } = exchange
  // Where there is more to see, unless somebody has said what to look at.
  const [picked, setPicked] = useState<'request' | 'reply'>()
  const side = picked ?? (reply.bytes.length > request.bytes.length ? 'reply' : 'request')
  return (
    <>
      <Route exchange={exchange} />
      <Sizes exchange={exchange} />
      <div className="tabs" role="tablist">
        {sides.map(name => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={side === name}
            onClick={() => setPicked(name)}
          >
            {name} <small>{exchange[name].bytes.length}</small>
          </button>
        ))}
        <small className="time">{exchange.milliseconds.toFixed(1)} ms</small>
      </div>
      <Hex key={`${number} ${side}`} message={exchange[side]} />
    </>
  )
}

/** Where the call went, and what was spoken on the way. */
function Route({ exchange: { protocol, way } }: { exchange: Exchange }) {
  return (
    <p className="route" data-testid="route">
      <b>page</b>
      {ways[way].stops(protocol).map(([spoken, stop]) => (
        <span key={stop}>
          <small>{spoken}</small> <b>{stop}</b>
        </span>
      ))}
    </p>
  )
}

const formats = [
  ['json', 'JSON-RPC'],
  ['binary', 'Binary'],
  ['compact', 'Compact'],
] as const

function Sizes({ exchange: { method, protocol, sizes } }: { exchange: Exchange }) {
  const largest = Math.max(...Object.values(sizes))
  return (
    <dl className="sizes" aria-label={`Size of the request of ${method} in each format`}>
      {formats.map(([format, name]) => (
        <div key={format} className={format === protocol ? 'chosen' : ''}>
          <dt>{name}</dt>
          <dd>
            <span className="bar" style={{ width: `${(sizes[format] / largest) * 100}%` }} />
            <span className="count">{sizes[format]} bytes</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
