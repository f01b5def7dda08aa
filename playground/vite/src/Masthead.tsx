/** The name of the thing, the one line it is about, the protocol that everything is said in, and the way it goes. */
import { type ProtocolName, protocols, type WayName, ways } from './wire/ways.ts'

interface Props {
  readonly protocol: ProtocolName
  readonly onProtocol: (name: ProtocolName) => void
  readonly way: WayName
  readonly onWay: (name: WayName) => void
}

export function Masthead({ protocol, onProtocol, way, onWay }: Props) {
  return (
    <header className="masthead">
      <div>
        <h1>thrift-es</h1>
        <pre className="import">
          <b>import</b> {'{ Tweet, TwitterClient }'} <b>from</b> <i>'./twitter.thrift'</i>
        </pre>
      </div>
      <div className="choices">
        <Choice
          title="Way"
          options={{ http: ways.http.title, websocket: ways.websocket.title, tcp: ways.tcp.title }}
          chosen={way}
          onChoose={onWay}
        />
        <Choice
          title="Protocol"
          options={{ binary: protocols.binary.name, compact: protocols.compact.name }}
          chosen={protocol}
          onChoose={onProtocol}
        />
      </div>
    </header>
  )
}

interface ChoiceProps<Name extends string> {
  readonly title: string
  readonly options: Readonly<Record<Name, string>>
  readonly chosen: Name
  readonly onChoose: (name: Name) => void
}

function Choice<Name extends string>({ title, options, chosen, onChoose }: ChoiceProps<Name>) {
  const names = Object.keys(options) as Name[] // The keys of a literal.
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {names.map(name => (
        <label key={name}>
          <input type="radio" name={title} checked={chosen === name} onChange={() => onChoose(name)} />
          <span>{options[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}
