/** The server's half of a call, in one process with the client: whatever is sent or thrown, there is an answer. */
import {
  ApplicationException,
  type Context,
  type Handler,
  type Protocol,
  ProtocolException,
  type Transport,
} from 'thrift-es'
import { describe, expect, test, vi } from 'vitest'
import { type Twitter, TwitterClient, TwitterProcessor, TwitterUnavailable } from '../idl/twitter.thrift'
import { hex } from '../protocols/bytes.ts'
import { rows, tweet } from '../protocols/rows.ts'
import { Timeline } from './timeline.ts'

describe.each(rows)('over $protocol.name', ({ protocol, call, end, oneway, exception }) => {
  test('calls a handler, whose methods may be synchronous or not', async () => {
    const { client } = connect(new Timeline(), protocol)
    expect(await client.ping()).toBeUndefined()
    expect(await client.postTweet(tweet)).toBe(true)
    expect(await client.searchTweets('t')).toEqual({ tweets: [tweet] })
    expect(await client.searchTweets('nothing')).toEqual({ tweets: [] })
  })

  test('carries an exception that the method declares', async () => {
    const { client, errors } = connect(new Timeline(), protocol)
    const posted = client.postTweet({ ...tweet, text: 'whale' })
    await expect(posted).rejects.toThrow(new TwitterUnavailable({ message: 'over capacity' }))
    await expect(posted).rejects.toBeInstanceOf(TwitterUnavailable)
    expect(errors).toEqual([])
  })

  test.each<[what: string, handler: Partial<Handler<Twitter>>, type: number]>([
    ['throws', { postTweet: () => raise(new Error('the password is hunter2')) }, 6],
    ['rejects', { postTweet: () => Promise.reject(new Error('the password is hunter2')) }, 6],
    ['throws undefined', { postTweet: () => raise(undefined) }, 6],
    ['throws null', { postTweet: () => raise(null) }, 6],
    ['throws text', { postTweet: () => raise('the password is hunter2') }, 6],
    ['returns a value of the wrong type', { postTweet: () => 'hunter2' as unknown as boolean }, 6],
    ['has no such method', { postTweet: undefined } as unknown as Partial<Handler<Twitter>>, 6],
    ['returns nothing', { postTweet: () => undefined as unknown as boolean }, 5],
    [
      'passes on what another server told it',
      { postTweet: () => raise(new ApplicationException(1, 'hunter2')) },
      6,
    ],
  ])('answers when a handler %s', async (_, methods, type) => {
    const timeline = new Timeline()
    const { client, errors } = connect(Object.assign(timeline, methods), protocol)
    const thrown = await client.postTweet(tweet).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(ApplicationException)
    expect(thrown).toMatchObject({ type })
    expect((thrown as Error).message).not.toContain('hunter2')
    expect(errors.length).toBe(type === 6 ? 1 : 0)
    expect(await client.ping()).toBeUndefined()
  })

  test('answers an unknown method as Apache does', async () => {
    const w = protocol.writer()
    w.message({ name: 'foo', type: 1, seqid: 7 })
    const { processor } = connect(new Timeline(), protocol)
    const answer = await processor.process(w.finish(), protocol)
    const golden = protocol.reader(hex(exception)).message()
    expect(protocol.reader(answer ?? new Uint8Array()).message()).toEqual(golden)
  })

  test.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', '', 'ping ', 'Twitter:ping'])(
    'has no method called %j',
    async name => {
      const w = protocol.writer()
      w.message({ name, type: 1, seqid: 7 })
      const { processor } = connect(new Timeline(), protocol)
      const transport: Transport = {
        protocol,
        exchange: async () => (await processor.process(w.finish(), protocol)) ?? new Uint8Array(),
      }
      const { exchange } = transport
      const r = protocol.reader(await exchange(new Uint8Array(), {} as never))
      expect(r.message()).toEqual({ name, type: 3, seqid: 7 })
    },
  )

  test('answers arguments that are damaged, and bytes that follow them', async () => {
    const { processor } = connect(new Timeline(), protocol)
    for (const args of ['', 'ff', '0000']) {
      const answer = await processor.process(Buffer.concat([hex(call + end), hex(args)]), protocol)
      const r = protocol.reader(answer ?? new Uint8Array())
      expect(r.message()).toEqual({ name: 'postTweet', type: 3, seqid: 1 })
    }
  })

  test('rejects what does not begin like a message', async () => {
    const { processor } = connect(new Timeline(), protocol)
    for (const bytes of ['', 'ff', '8001'])
      await expect(processor.process(hex(bytes), protocol)).rejects.toBeInstanceOf(ProtocolException)
  })

  test('answers a reply that is sent as if it were a call', async () => {
    const w = protocol.writer()
    w.message({ name: 'ping', type: 2, seqid: 1 })
    const { processor } = connect(new Timeline(), protocol)
    const answer = await processor.process(w.finish(), protocol)
    expect(protocol.reader(answer ?? new Uint8Array()).message().type).toBe(3)
  })

  test('does not answer oneway messages, nor calls of oneway methods', async () => {
    const timeline = new Timeline()
    const { processor } = connect(timeline, protocol)
    expect(await processor.process(hex(oneway), protocol)).toBeUndefined()
    const w = protocol.writer()
    w.message({ name: 'zip', type: 1, seqid: 2 })
    w.begin({ name: '', fields: {} }, {})
    w.end({})
    expect(await processor.process(w.finish(), protocol)).toBeUndefined()
    expect(timeline.zips).toBe(2)
  })

  test('reports what goes wrong in oneway calls, and lets the program wait for them', async () => {
    const timeline = Object.assign(new Timeline(), { zip: () => Promise.reject(new Error('late')) })
    const { processor, errors } = connect(timeline, protocol)
    const waitUntil = vi.fn<NonNullable<Context['waitUntil']>>()
    expect(await processor.process(hex(oneway), protocol, { waitUntil })).toBeUndefined()
    await waitUntil.mock.calls[0]?.[0]
    expect(errors).toEqual([new Error('late')])
  })

  test('tells a caller what the hook for that says, and nothing if that fails', async () => {
    const failing = Object.assign(new Timeline(), { postTweet: () => raise(new Error('no space left')) })
    const { client, processor } = connect(failing, protocol)
    processor.reveal = (error, method) => `${method}: ${error instanceof Error && error.message}`
    await expect(client.postTweet(tweet)).rejects.toMatchObject({
      type: 6,
      message: 'postTweet: no space left',
    })
    processor.reveal = () => raise(new Error('a mistake in the hook'))
    await expect(client.postTweet(tweet)).rejects.toMatchObject({ type: 6, message: 'Internal error' })
  })

  test('survives a hook that throws', async () => {
    const timeline = Object.assign(new Timeline(), { ping: () => raise(new Error('one')) })
    const { client, processor } = connect(timeline, protocol)
    processor.onError = () => raise(new Error('two'))
    await expect(client.ping()).rejects.toMatchObject({ type: 6 })
    // An unhandled rejection would fail the whole run of this file.
    processor.onError = () => Promise.reject(new Error('three'))
    await expect(client.ping()).rejects.toMatchObject({ type: 6 })
  })

  test('prints the names that peers make up on one line, and no stack of theirs', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => {})
    const processor = new TwitterProcessor(new Timeline())
    const w = protocol.writer()
    w.message({ name: '%s\nping', type: 4, seqid: 1 })
    const waitUntil = vi.fn<NonNullable<Context['waitUntil']>>()
    await processor.process(w.finish(), protocol, { waitUntil })
    await waitUntil.mock.calls[0]?.[0]
    const [format, name, error] = print.mock.calls[0] ?? []
    print.mockRestore()
    expect([format, name]).toEqual(['%s failed:', '"%s\\nping"'])
    expect((error as Error).stack).toBe('ApplicationException: Unknown method "%s\\nping"')
  })
})

function connect(handler: Handler<Twitter>, protocol: Protocol) {
  const processor = new TwitterProcessor(handler)
  const errors: unknown[] = []
  processor.onError = error => errors.push(error)
  const transport: Transport = {
    protocol,
    exchange: async message => (await processor.process(message, protocol)) ?? new Uint8Array(),
  }
  return { client: new TwitterClient(transport), processor, errors }
}

function raise(error: unknown): never {
  throw error
}
