/** The page: what has been said on the left, what it took on the wire on the right. */
import { useCallback, useEffect, useState } from 'react'
import { Composer } from './Composer.tsx'
import { Idl } from './Idl.tsx'
import { Masthead } from './Masthead.tsx'
import { Signals } from './Signals.tsx'
import { Timeline } from './Timeline.tsx'
import { Wire } from './Wire.tsx'
import { type Call, type Exchange, record } from './wire/record.ts'
import type { ProtocolName, WayName } from './wire/ways.ts'

const rememberedExchanges = 5

export function App() {
  const [protocol, setProtocol] = useState<ProtocolName>('compact')
  const [way, setWay] = useState<WayName>('http')
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([])
  const [chosen, setChosen] = useState<Exchange>()
  const [posted, setPosted] = useState(0)

  const see = useCallback((exchange: Exchange) => {
    setExchanges(before => [exchange, ...before].slice(0, rememberedExchanges))
    if (!exchange.isAside) setChosen(exchange)
  }, [])
  const call = useCallback(<T,>(what: Call<T>) => record(what, { protocol, way }, see), [protocol, way, see])
  const countPost = useCallback(() => setPosted(count => count + 1), [])

  useEffect(() => {
    document.title = `A Twitter in Thrift (${protocol})`
  }, [protocol])

  return (
    <div className="page">
      <Masthead protocol={protocol} onProtocol={setProtocol} way={way} onWay={setWay} />
      <main>
        <section aria-label="Twitter">
          <Composer call={call} onPosted={countPost} />
          <Timeline call={call} posted={posted} />
        </section>
        <section className="aside" aria-label="Wire">
          <Signals call={call} />
          <Wire exchanges={exchanges} chosen={chosen} onChoose={setChosen} />
          <Idl />
        </section>
      </main>
      <footer>
        Edit <code>playground/idl/tweet.thrift</code> while you look at this page.
      </footer>
    </div>
  )
}
