/** The name of the thing, the one line it is about, and the protocol that everything is said in. */
import { type ProtocolName, protocols } from './wire/record.ts'

const names: readonly ProtocolName[] = ['binary', 'compact']

export function Masthead(props: { protocol: ProtocolName; onProtocol: (name: ProtocolName) => void }) {
  return (
    <header className="masthead">
      <div>
        <h1>thrift-es</h1>
        <pre className="import">
          <b>import</b> {'{ Tweet, TwitterClient }'} <b>from</b> <i>'./twitter.thrift'</i>
        </pre>
      </div>
      <fieldset className="choice">
        <legend>Protocol</legend>
        {names.map(name => (
          <label key={name}>
            <input
              type="radio"
              name="protocol"
              checked={props.protocol === name}
              onChange={() => props.onProtocol(name)}
            />
            <span>{protocols[name].name}</span>
          </label>
        ))}
      </fieldset>
    </header>
  )
}
