/** Writes a tweet and posts it. The server has the last word on its length, in an exception declared in the IDL. */
import { type FormEvent, useState } from 'react'
import { MAX_LENGTH, Tweet, TweetType, TwitterUnavailable } from '../../idl/tweet.thrift'
import type { Caller } from './call.ts'

const vienna = { latitude: 48.2082, longitude: 16.3738 }
const types = [TweetType.TWEET, TweetType.RETWEET, TweetType.REPLY]

export function Composer({ call, onPosted }: { call: Caller; onPosted: () => void }) {
  const [userName, setUserName] = useState('you')
  const [text, setText] = useState('')
  const [tweetType, setTweetType] = useState<TweetType>(TweetType.TWEET)
  const [isLocated, setLocated] = useState(false)
  const [isOutage, setOutage] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const left = MAX_LENGTH - [...text].length

  async function post(event: FormEvent): Promise<void> {
    event.preventDefault()
    const loc = isLocated ? vienna : undefined
    const tweet = Tweet.create({ userId: 42, userName: userName || 'you', text, tweetType, loc })
    const headers: Record<string, string> = isOutage ? { 'x-simulate-outage': '1' } : {}
    try {
      await call({ method: 'postTweet', args: [tweet], make: client => client.postTweet(tweet, { headers }) })
      setFailure(undefined)
      setText('')
      onPosted()
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)))
    }
  }

  return (
    <form className="card composer" onSubmit={post}>
      <div className="row">
        <label className="handle">
          <span>@</span>
          <input
            aria-label="User name"
            value={userName}
            onChange={event => setUserName(event.target.value)}
          />
        </label>
        <select
          aria-label="Type"
          value={tweetType}
          onChange={event => setTweetType(Number(event.target.value))}
        >
          {types.map(type => (
            <option key={type} value={type}>
              {TweetType[type]}
            </option>
          ))}
        </select>
      </div>
      <textarea
        aria-label="Text"
        placeholder="What is happening on the wire?"
        rows={3}
        value={text}
        onChange={event => setText(event.target.value)}
      />
      <div className="row">
        <label className="check">
          <input type="checkbox" checked={isLocated} onChange={event => setLocated(event.target.checked)} />
          from Vienna
        </label>
        <label className="check">
          <input type="checkbox" checked={isOutage} onChange={event => setOutage(event.target.checked)} />
          simulate outage
        </label>
        <div className="send">
          <span className={left < 0 ? 'left over' : 'left'} title="The server refuses what is too long">
            {left}
          </span>
          <button type="submit" className="primary" disabled={text.trim() === ''}>
            Post
          </button>
        </div>
      </div>
      {failure !== undefined && <Failure error={failure} />}
    </form>
  )
}

function Failure({ error }: { error: Error }) {
  const isDeclared = error instanceof TwitterUnavailable
  return (
    <p role="alert" className="failure">
      <code>
        {isDeclared && 'catch (error) { error instanceof '}
        <b>{error.name}</b>
        {isDeclared && ' }'}
      </code>
      {error.message}
    </p>
  )
}
