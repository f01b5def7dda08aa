/** A page in a real browser: calls to its own server, to another that allows it, and to one that does not. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { type Browser, chromium } from 'playwright-core'
import { nodeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import thrift from 'unplugin-thrift/esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { TwitterProcessor } from '../idl/twitter.thrift'
import { browserOptions } from '../playground/browser.ts'
import { needs } from '../real-parts.ts'
import { Timeline } from './timeline.ts'

const page = `
  import { compact } from 'thrift-es/compact'
  import { http } from 'thrift-es/http'
  import { TwitterClient } from '../idl/twitter.thrift'
  window.call = async url => {
    const client = new TwitterClient(http(url, { protocol: compact, headers: { 'X-Mine': '1' } }))
    await client.zip()
    const posted = await client.postTweet({ userId: 1, userName: 'naïve', text: 't', loc: { latitude: 1.5, longitude: -2 } })
    const { tweets } = await client.searchTweets('t')
    const thrown = await client.postTweet({ userId: 1, userName: 'a', text: 'whale' }).catch(error => String(error))
    return { posted, userName: tweets.at(-1).userName, thrown }
  }
`

const good = { posted: true, userName: 'naïve', thrown: 'TwitterUnavailable: over capacity' }

describe.skipIf(needs('chromium'))('Chromium', () => {
  const servers: Server[] = []
  let browser: Browser | undefined

  afterAll(async () => {
    await browser?.close()
    for (const server of servers) server.close()
  })

  test('calls over fetch, within the rules of browsers', async () => {
    const bundled = await build({
      stdin: { contents: page, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [thrift({ dts: false })],
    })
    const script = bundled.outputFiles[0]?.text ?? ''
    const listener = nodeListener(fetchHandler(new TwitterProcessor(new Timeline())))
    const own = await listen((request, response) =>
      listener(request, response, () => {
        const isScript = request.url === '/page.js'
        response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
        // As strict as it gets: nothing is evaluated and nothing is inline.
        response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; connect-src *")
        response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>')
      }),
    )
    const processor = new TwitterProcessor(new Timeline())
    const friend = await listen(nodeListener(fetchHandler(processor, { origins: [own] })))
    const stranger = await listen(nodeListener(fetchHandler(processor)))

    browser = await chromium.launch(browserOptions)
    const tab = await browser.newPage()
    await tab.goto(own)
    await tab.waitForFunction('window.call')
    expect(await tab.evaluate('call("/thrift")')).toEqual(good)
    expect(await tab.evaluate(`call("${friend}")`)).toEqual(good)
    const refused = await tab.evaluate(`call("${stranger}").catch(error => error.name + ' ' + error.code)`)
    expect(refused).toBe('TransportException NOT_OPEN')
  })

  async function listen(listener: RequestListener): Promise<string> {
    const server = createServer(listener)
    servers.push(server)
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
})
