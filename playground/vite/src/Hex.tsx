/** A message as bytes, coloured by what they are for. Pointing at a byte tells what it says. */
import { useState } from 'react'
import type { Message } from './wire/record.ts'
import type { Span } from './wire/tap.ts'

/** More would be slow to draw, and nobody reads it. */
const shownBytes = 384

type Kind = 'envelope' | 'header' | 'number' | 'text'

/** The bytes that are letters, and not by chance. */
const legible: Partial<Record<Kind, RegExp>> = { envelope: /[a-z]/i, text: /[!-~]/ }

/** What printed structs of arguments and results are called; which one it is, the page says already. */
const argsOrResult = /^Twitter\.[^.]+\.(?=args|result)/

export function Hex({ message }: { message: Message }) {
  const [pointed, setPointed] = useState<Span>()
  const { bytes, spans } = message
  if (bytes.length === 0) return <p className="nothing">Not a single byte: the call is oneway.</p>
  const shown = spans.filter(span => span.from < shownBytes)
  return (
    <>
      <div className="hex" data-testid="hex">
        {shown.map(span => (
          <Bytes
            key={span.from}
            bytes={bytes}
            span={span}
            isPointed={span === pointed}
            onPoint={setPointed}
          />
        ))}
      </div>
      {bytes.length > shownBytes && <p className="more">and {bytes.length - shownBytes} bytes more</p>}
      <p className="meaning" aria-live="polite">
        {pointed === undefined ? <Legend /> : <Meaning span={pointed} />}
      </p>
    </>
  )
}

function Bytes(props: { bytes: Uint8Array; span: Span; isPointed: boolean; onPoint: (span: Span) => void }) {
  const { bytes, span, isPointed, onPoint } = props
  const kind = kindOf(span)
  return [...bytes.subarray(span.from, Math.min(span.to, shownBytes))].map((byte, index) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: a finger has no pointer to rest on a byte, so it taps.
    // biome-ignore lint/a11y/useKeyWithClickEvents: what a byte means is said in full beside the page, in the IDL.
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a byte is known by its place and nothing else.
      key={index}
      className={isPointed ? `byte ${kind} pointed` : `byte ${kind}`}
      onPointerEnter={() => onPoint(span)}
      onClick={() => onPoint(span)}
    >
      {byte.toString(16).padStart(2, '0')}
      <i>{legible[kind]?.exec(String.fromCharCode(byte))}</i>
    </span>
  ))
}

function Legend() {
  const kinds: readonly Kind[] = ['envelope', 'header', 'number', 'text']
  return (
    <>
      {kinds.map(kind => (
        <span key={kind} className={`legend ${kind}`}>
          {kind}
        </span>
      ))}
      <small>point at a byte</small>
    </>
  )
}

function Meaning({ span }: { span: Span }) {
  const size = span.to - span.from
  return (
    <>
      <b>{span.path.replace(argsOrResult, '') || 'message'}</b>
      <span>{describe(span)}</span>
      <small>{size === 1 ? '1 byte' : `${size} bytes`}</small>
    </>
  )
}

function kindOf({ method }: Span): Kind {
  if (method === 'message') return 'envelope'
  if (method === 'string' || method === 'binary' || method === 'uuid') return 'text'
  return ['bool', 'i8', 'i16', 'i32', 'i64', 'double'].includes(method) ? 'number' : 'header'
}

function describe({ method, value }: Span): string {
  if (typeof value === 'number' && method === 'field')
    return value === 0 ? 'end of the struct' : `header of field ${value >> 8}`
  if (method === 'end') return 'end of the struct'
  if (method === 'message') return 'name, type and number of the call'
  if (method === 'list') return 'header of a list'
  return `${method} ${JSON.stringify(value)}`
}
