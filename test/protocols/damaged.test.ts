/**
 * Valid messages, damaged at random: a value or the one error comes of each, in a page as well. `test/fuzz` does more of that in Node. A
 * failure says what was read.
 */
import { decode, encode, equals } from 'thrift-es'
import { expect, test } from 'vitest'
import { attempt, values } from '../fuzz/careful.ts'
import { mutate } from '../fuzz/mutate.ts'
import { generator } from '../fuzz/random.ts'
import { toHex } from './bytes.ts'
import { rows } from './rows.ts'

/** Of each protocol. */
const payloads = 7000
const seed = Date.now() % 1_000_000

test.each(rows)('$protocol.name: damaged bytes are a value or the one error', ({ protocol }) => {
  const random = generator(seed)
  const messages = values.map(([type, value]) => ({ type, bytes: encode(type, value, protocol) }))
  let taken = 0
  for (let i = 0; i < payloads; i++) {
    const { type, bytes } = messages[random(messages.length)] ?? messages[0] ?? { bytes: new Uint8Array() }
    if (type === undefined) throw new Error('There is no message')
    const damaged = mutate(bytes, random)
    const hint = `Seed ${seed}, ${toHex(damaged)}`
    // Whatever else is thrown comes out of this.
    const outcome = attempt(() => decode(type, damaged, protocol))
    if ('error' in outcome) {
      expect(outcome.error.offset, hint).toBeLessThanOrEqual(damaged.length)
      continue
    }
    taken++
    const again = decode(type, encode(type, outcome.value, protocol), protocol)
    expect(equals(again, outcome.value), hint).toBe(true)
  }
  expect(taken).toBeGreaterThan(payloads / 50)
  expect(taken).toBeLessThan(payloads)
})
