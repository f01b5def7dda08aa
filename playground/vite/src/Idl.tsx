/** The IDL itself, as text: the same files that the types, the codecs and the client on this page came from. */
import { useState } from 'react'
import tweet from '../../idl/tweet.thrift?raw'
import twitter from '../../idl/twitter.thrift?raw'

const files = { 'tweet.thrift': tweet, 'twitter.thrift': twitter }
type File = keyof typeof files

const names: readonly File[] = ['tweet.thrift', 'twitter.thrift']

export function Idl() {
  const [shown, setShown] = useState<File>('tweet.thrift')
  return (
    <div className="card idl">
      <div className="tabs" role="tablist">
        {names.map(name => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={shown === name}
            onClick={() => setShown(name)}
          >
            {name}
          </button>
        ))}
      </div>
      <pre data-testid="idl">
        <code>{paint(files[shown])}</code>
      </pre>
    </div>
  )
}

const word =
  /(?<comment>\/\*[\s\S]*?\*\/|\/\/.*|#.*)|(?<string>"[^"]*")|(?<number>\b(?:0x)?[\da-f]+\b(?=\s*[:;,\n]))|(?<keyword>\b(?:namespace|include|const|enum|struct|exception|typedef|service|throws|oneway|required|optional)\b)|(?<type>\b(?:void|bool|i32|i64|double|string|list)\b)/g

/** Enough of the grammar to give the eye something to hold on to. */
function paint(text: string) {
  const parts = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? ['']
    parts.push(text.slice(end, match.index))
    parts.push(
      <span key={match.index} className={`idl-${kind}`}>
        {match[0]}
      </span>,
    )
    end = match.index + match[0].length
  }
  parts.push(text.slice(end))
  return parts
}
