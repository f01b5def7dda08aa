/** What has been said, searched on the server with every key. A search that is overtaken by the next one is called off. */
import { useEffect, useRef, useState } from 'react'
import { MAX_RESULTS, type Tweet, TweetType } from '../../idl/tweet.thrift'
import type { Caller } from './call.ts'

export function Timeline({ call, posted }: { call: Caller; posted: number }) {
  const [query, setQuery] = useState('')
  const [tweets, setTweets] = useState<readonly Tweet[]>([])
  const [failure, setFailure] = useState('')
  /** How many tweets had been posted at the last search: a new one is a reason to search again. */
  const seen = useRef(posted)

  useEffect(() => {
    const search = new AbortController()
    const { signal } = search
    const isAside = posted !== seen.current
    seen.current = posted
    call({
      method: 'searchTweets',
      args: [query],
      isAside,
      make: client => client.searchTweets(query, { signal }),
    })
      .then(result => {
        setTweets(result.tweets ?? [])
        setFailure('')
      })
      .catch(error => {
        if (!signal.aborted) setFailure(String(error))
      })
    return () => search.abort()
  }, [call, query, posted])

  return (
    <div className="timeline">
      <div className="search">
        <input
          type="search"
          aria-label="Search"
          placeholder="Search tweets"
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
        <span className="hint">
          {tweets.length} of at most <b data-testid="max-results">{MAX_RESULTS}</b>
        </span>
      </div>
      {failure !== '' && <p className="failure">{failure}</p>}
      <ol>
        {tweets.map((tweet, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a tweet has no number of its own, and may be said twice.
          <Row key={`${tweets.length - index} ${tweet.text}`} tweet={tweet} />
        ))}
      </ol>
      {tweets.length === 0 && failure === '' && <p className="nothing">Nobody has said that yet.</p>}
    </div>
  )
}

function Row({ tweet }: { tweet: Tweet }) {
  const { userName, text, loc, tweetType = TweetType.TWEET, language } = tweet
  const hue = [...userName].reduce((sum, letter) => sum + letter.charCodeAt(0) * 47, 0) % 360
  return (
    <li className="tweet">
      <span className="face" style={{ backgroundColor: `oklch(0.62 0.13 ${hue})` }} aria-hidden>
        {userName.slice(0, 1).toUpperCase()}
      </span>
      <div>
        <h2>
          @{userName}
          {tweetType !== TweetType.TWEET && <span className="tag">{TweetType[tweetType] ?? tweetType}</span>}
        </h2>
        <p>{text}</p>
        <small>
          {language}
          {loc !== undefined && ` · ${loc.latitude.toFixed(2)}°, ${loc.longitude.toFixed(2)}°`}
        </small>
      </div>
    </li>
  )
}
