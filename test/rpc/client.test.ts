/** The client's half of a call, against answers that are made up: a call settles, and only with its own reply. */
import {
  ApplicationException,
  MessageType,
  ProtocolException,
  type Transport,
  TransportException,
  type Writer,
} from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { TwitterClient, TwitterUnavailable, writeTwitterUnavailable } from '../idl/twitter.thrift'
import { hex, toHex } from '../protocols/bytes.ts'
import { rows, tweet } from '../protocols/rows.ts'

interface Answer {
  readonly name?: string
  readonly type?: MessageType
  readonly seqid?: number
}

/** What stands before and behind the argument of `postTweet`. */
const argument: Readonly<Record<string, readonly [open: string, close: string]>> = {
  binary: ['0c0001', '00'],
  compact: ['1c', '00'],
  json: [',{"1":{"rec":', '}}'],
  'simple-json': [',{"tweet":', '}'],
  bson: ["( 03 'tweet'", ')'],
}

describe.each(rows)('over $protocol.name', ({ protocol, call, tweet: golden, end }) => {
  test('sends a whole message, and returns the value of the reply', async () => {
    const sent: string[] = []
    const transport: Transport = {
      protocol,
      async exchange(message, { oneway, seqid }) {
        sent.push(toHex(message))
        expect({ oneway, seqid }).toEqual({ oneway: false, seqid: 1 })
        return answer({}, yes)
      },
    }
    expect(await new TwitterClient(transport).postTweet(tweet)).toBe(true)
    const [open, close] = argument[protocol.name] ?? []
    expect(sent).toEqual([toHex(hex(`${call}${open}${golden}${close}${end}`))])
  })

  test('throws the exception that the method declares', async () => {
    const thrown = await failure(
      answering({}, w => {
        w.field(0x10c)
        writeTwitterUnavailable(w, new TwitterUnavailable({ message: 'over capacity' }))
      }),
    )
    expect(thrown).toBeInstanceOf(TwitterUnavailable)
    expect(thrown).toMatchObject({ name: 'TwitterUnavailable', message: 'over capacity' })
  })

  test('throws the exception that the server sends, even of a type that is newer than ours', async () => {
    const exception = answering({ type: MessageType.EXCEPTION }, w => {
      w.field(0x10b)
      w.string('Too busy')
      w.field(0x208)
      w.i32(77)
    })
    const thrown = await failure(exception)
    expect(thrown).toBeInstanceOf(ApplicationException)
    expect(thrown).toMatchObject({ type: 77, message: 'Too busy' })
  })

  test.each<[what: string, answer: Answer, type: number]>([
    ['the number of another call', { seqid: 2 }, 4],
    ['a negative number', { seqid: -1 }, 4],
    ['the name of another method', { name: 'ping' }, 3],
    ['the type of a call', { type: MessageType.CALL }, 2],
    ['the type of a oneway call', { type: MessageType.ONEWAY }, 2],
  ])('rejects a reply with %s', async (_, header, type) => {
    const thrown = await failure(answering(header, yes))
    expect(thrown).toBeInstanceOf(ApplicationException)
    expect(thrown).toMatchObject({ type })
  })

  test('rejects a reply without a result', async () => {
    expect(await failure(answering({}, () => {}))).toMatchObject({ type: 5 })
  })

  test('rejects a reply with an exception that is newer than the client', async () => {
    const reply = (w: Writer) => {
      w.field(0x90c)
      writeTwitterUnavailable(w, new TwitterUnavailable())
    }
    expect(await failure(answering({}, reply))).toMatchObject({ type: 5 })
    const ping = new TwitterClient(answering({ name: 'ping' }, reply)).ping()
    await expect(ping).rejects.toMatchObject({ type: 5 })
  })

  test('rejects a reply that is cut off, or goes on', async () => {
    const whole = answer({}, yes)
    for (const bytes of [whole.subarray(0, -1), Uint8Array.of(...whole, 0), new Uint8Array()])
      expect(await failure({ protocol, exchange: async () => bytes })).toBeInstanceOf(ProtocolException)
  })

  test('rejects arguments of the wrong type, sends nothing, and works on', async () => {
    let exchanges = 0
    const transport: Transport = {
      protocol,
      exchange: async (_, { seqid }) => {
        exchanges++
        return answer({ seqid }, yes)
      },
    }
    const client = new TwitterClient(transport)
    await expect(client.postTweet({ ...tweet, userId: 1.5 })).rejects.toThrow(
      'Twitter.postTweet.args.tweet.userId',
    )
    expect(exchanges).toBe(0)
    expect(await client.postTweet(tweet)).toBe(true)
  })

  test('returns from a oneway call whatever comes back', async () => {
    const transport: Transport = {
      protocol,
      exchange: async (_, { oneway }) => (oneway ? new Uint8Array() : answer({}, yes)),
    }
    expect(await new TwitterClient(transport).zip()).toBeUndefined()
  })

  test('gives up when the time is over, and tells the transport', async () => {
    let reason: unknown
    const exchange: Transport['exchange'] = (_, { signal }) =>
      new Promise(() => signal.addEventListener('abort', () => (reason = signal.reason)))
    const thrown = await failure({ protocol, exchange, timeout: 20 })
    expect(thrown).toBeInstanceOf(TransportException)
    expect(thrown).toMatchObject({ code: 'TIMED_OUT' })
    expect(reason).toBe(thrown)
  })

  test('leaves no timer behind when the transport throws at once', async () => {
    const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
    const exchange = () => {
      throw new Error('now')
    }
    const before = timers()
    expect(await failure({ protocol, exchange })).toEqual(new Error('now'))
    expect(timers()).toBe(before)
  })

  test('gives up when the caller does', async () => {
    const client = new TwitterClient({ protocol, exchange: () => new Promise(() => {}) })
    const controller = new AbortController()
    const call = client.ping({ signal: controller.signal, timeout: Number.POSITIVE_INFINITY })
    controller.abort('enough')
    await expect(call).rejects.toMatchObject({ code: 'INTERRUPTED', cause: 'enough' })
    await expect(client.ping({ signal: controller.signal })).rejects.toMatchObject({ code: 'INTERRUPTED' })
  })

  function answer(
    { name = 'postTweet', type = MessageType.REPLY, seqid = 1 }: Answer,
    body: (w: Writer) => void,
  ): Uint8Array {
    const w = protocol.writer()
    const fields = { success: 0x002, unavailable: 0x10c, newer: 0x90c, message: 0x10b, type: 0x208 }
    const schema = { name: 'result', fields }
    w.message({ name, type, seqid })
    w.begin(schema, schema)
    body(w)
    w.end(schema)
    return w.finish()
  }

  function answering(header: Answer, body: (w: Writer) => void): Transport {
    return { protocol, exchange: async () => answer(header, body) }
  }
})

function yes(w: Writer): void {
  w.field(2)
  w.bool(true)
}

async function failure(transport: Transport): Promise<unknown> {
  return new TwitterClient(transport).postTweet(tweet).then(
    () => Promise.reject(new Error('Nothing was thrown')),
    (error: unknown) => error,
  )
}
