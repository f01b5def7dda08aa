/** Imported structs as Standard Schemas: what forms and routers validate with. */
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { initTRPC } from '@trpc/server'
import { type Struct, unknownFields } from 'thrift-es'
import { standardSchema } from 'thrift-es/standard-schema'
import { expect, test } from 'vitest'
import { Everything, Shape } from '../idl/everything.thrift'
import { Tweet, TweetSearchResult } from '../idl/twitter.thrift'
import { Problem } from '../idl/types.thrift'
import { everything, tweet } from './rows.ts'

const validate = <T extends object, I>(type: Struct<T, I>, value: unknown) =>
  standardSchema(type)['~standard'].validate(value)

test('is what the specification says, types included', () => {
  const schema: StandardSchemaV1<Parameters<typeof Tweet.create>[0], Tweet> = standardSchema(Tweet)
  expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'thrift-es' })
  const output: StandardSchemaV1.InferOutput<typeof schema> = tweet
  const input: StandardSchemaV1.InferInput<typeof schema> = { userId: 1, userName: 'a', text: 't' }
  expect(validate(Tweet, input)).toEqual({ value: Tweet.create(input) })
  expect(validate(Tweet, output)).toEqual({ value: tweet })
})

test('fills in the defaults of the IDL, at every depth', () => {
  const given = { tweets: [{ userId: 1, userName: 'a', text: 't' }] }
  expect(validate(TweetSearchResult, given)).toEqual({
    value: { tweets: [{ userId: 1, userName: 'a', text: 't', tweetType: 0, language: 'english' }] },
  })
  expect(given.tweets[0]).not.toHaveProperty('language')
})

test('says what is wrong and where', () => {
  const good = { userId: 1, userName: 'a', text: 't' }
  const cases: [value: unknown, message: string, path: (string | number)[]][] = [
    [{ tweets: [good, { ...good, userId: '1' }] }, 'Expected i32, got', ['tweets', 1, 'userId']],
    [{ tweets: [{ userId: 1 }] }, 'Required field is missing', ['tweets', 0, 'userName']],
    [
      { tweets: [{ ...good, loc: { latitude: 1 } }] },
      'Required field is missing',
      ['tweets', 0, 'loc', 'longitude'],
    ],
    [{ tweets: [good, 5] }, 'Expected an object, got 5', ['tweets', 1]],
    [undefined, 'Expected an object, TweetSearchResult', []],
    [null, 'Expected an object, TweetSearchResult', []],
    [[], 'Expected an object, TweetSearchResult', []],
    [new Map(), 'Expected an object, TweetSearchResult', []],
    ['text', 'Expected an object, TweetSearchResult', []],
  ]
  for (const [value, message, path] of cases) {
    const { issues } = validate(TweetSearchResult, value)
    expect(issues).toHaveLength(1)
    expect(issues?.[0]?.message).toContain(message)
    expect(issues?.[0]?.message).not.toMatch(/byte \d/)
    expect(issues?.[0]?.path).toEqual(path)
  }
})

test('lets nothing through that the IDL does not know', () => {
  const given = JSON.parse(
    '{"userId":1,"userName":"a","text":"t","isAdmin":true,"loc":{"latitude":1,"longitude":2,"x":1},"__proto__":{"y":1}}',
  )
  const result = validate(Tweet, given)
  const value = 'value' in result ? result.value : undefined
  expect(Object.keys(value ?? {}).sort()).toEqual(Object.keys(tweet).sort())
  expect(value?.loc).toEqual({ latitude: 1, longitude: 2 })
  expect('y' in (value ?? {})).toBe(false)
})

test('takes values of every type, unions and exceptions', () => {
  expect(validate(Everything, everything)).toEqual({ value: everything })
  expect(validate(Shape, { size: 1 })).toEqual({ value: { size: 1 } })
  expect(validate(Shape, { size: 1, place: { latitude: 1, longitude: 2 } }).issues?.[0]?.message).toContain(
    'exactly one field',
  )
  const result = validate(Problem, { message: 'm' })
  expect('value' in result && result.value).toBeInstanceOf(Problem)
})

test('makes an issue of whatever hostile input does', () => {
  const cyclic: Everything = {}
  cyclic.tree = cyclic
  const hostile: unknown[] = [
    cyclic,
    {
      get text() {
        throw new Error('boom')
      },
    },
    new Proxy(
      {},
      {
        get() {
          throw 'boom'
        },
      },
    ),
    { bools: { length: 1e9 } },
    { longs: new Set(Array.from({ length: 60_000 }, (_, i) => BigInt(i))) },
    { text: '\ud800' },
    { [unknownFields]: [{ header: 5 }] },
    { [unknownFields]: 5 },
  ]
  for (const value of hostile) {
    const { issues } = validate(Everything, value)
    expect(issues?.map(({ message }) => typeof message)).toEqual(['string'])
  }
})

test('validates what a router of tRPC is given, as it is', async () => {
  const t = initTRPC.create()
  const router = t.router({
    post: t.procedure.input(standardSchema(Tweet)).query(({ input }) => `${input.text} ${input.language}`),
  })
  const caller = t.createCallerFactory(router)({})
  expect(await caller.post({ userId: 1, userName: 'a', text: 'hi' })).toBe('hi english')
  await expect(caller.post({ userId: 1, userName: 'a', text: 5 as unknown as string })).rejects.toMatchObject(
    {
      code: 'BAD_REQUEST',
    },
  )
})
