/** What no server wants to hear: as bytes, to be sent on whatever carries bytes. */
import { MessageType, type Protocol } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { expect } from 'vitest'
import { inTime } from './loopback.ts'

export const bytes = (text: string) => Buffer.from(text, 'latin1')
export const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')

export function message(
  protocol: Protocol,
  name: string,
  type: MessageType = MessageType.CALL,
  seqid = 1,
): Buffer {
  const w = protocol.writer()
  w.message({ name, type, seqid })
  w.begin({ name: '', fields: {} }, {})
  w.end({})
  return Buffer.from(w.finish())
}

export function frame(message: Uint8Array): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(message.length)
  return Buffer.concat([head, message])
}

/** Things to send to a server, most of them no messages. */
export function probes(): Buffer[] {
  const calls = [binary, compact].map(protocol => message(protocol, 'ping'))
  const wrong = [
    ...[
      'GET / HTTP/1.1\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      '[1,"ping",1,1,{}]',
      '{}',
      '\n\n\n\n\n\n',
    ].map(bytes),
    ...[
      '7fffffff',
      'ffffffff',
      '80000000',
      '00000000',
      '01000001',
      '00ffffff',
      '80020001',
      '8001',
      '82',
      '8221',
      '82 22 01',
    ].map(hex),
    // Names, counts and depths that are larger than anything.
    ...[
      '80010001 7fffffff',
      '80010001 ffffffff',
      '7fff 0000',
      '82 21 01 ffffffff7f',
      '82 21 ffffffffffffffffffffff01',
    ].map(hex),
    ...[
      '80010001 00000004 70696e67 00000001 0f0001 0c 7fffffff',
      '80010001 00000004 70696e67 00000001 0f0001 00 7fffffff',
      '80010001 00000004 70696e67 00000001 0b0001 ffffffff',
      '80010001 00000004 70696e67 00000001 ff0001',
      '82 21 01 04 70696e67 19 f3 ffffffff0f',
      '82 21 01 04 70696e67 1b ffffffff0f 11',
      '82 21 01 04 70696e67 1e',
      `80010001 00000004 70696e67 00000001 ${'0c0001'.repeat(1000)}`,
      `82 21 01 04 70696e67 ${'1c'.repeat(1000)}`,
    ].map(hex),
    // THeader: cut off, with words that are not there, transforms that nobody knows, what is no zlib.
    ...[
      '0fff 0000 00000001',
      '0fff 0000 00000001 ffff 00',
      '0fff 0000 00000001 0001 00 01 05 00',
      '0fff 0000 00000001 0001 00 01 01 00 789c 0000',
      '0fff 0000 00000001 0001 07 00 00 00',
      '0fff 0000 00000001 0001 ffffffff',
      '0fff 0000 00000001 0001 00 00 01 ff',
    ].map(text => frame(hex(text))),
    ...[
      'toString',
      '__proto__',
      'constructor',
      'Twitter:ping',
      'a:b:c',
      '',
      'x'.repeat(1024),
      'x'.repeat(1025),
    ].flatMap(name => [binary, compact].map(protocol => message(protocol, name))),
    ...[2, 3].map(type => message(binary, 'ping', type as MessageType)),
  ]
  const truncated = calls.flatMap(call =>
    Array.from({ length: call.length - 1 }, (_, i) => call.subarray(0, i + 1)),
  )
  return [
    ...wrong,
    ...wrong.map(frame),
    ...truncated,
    ...truncated.map(each => Buffer.concat([hex('00000020'), each])),
  ]
}

/**
 * R1: sends all of them, so many at a time, while somebody else calls, who is to be answered within 20 ms, as each probe is to
 * be answered, or closed, within a second.
 */
export async function endure(
  call: () => Promise<unknown>,
  send: (probe: Buffer<ArrayBuffer>) => Promise<unknown>,
  atOnce = 20,
): Promise<void> {
  const all = probes()
  expect(all.length).toBeGreaterThan(80)
  let isOver = false
  const times: number[] = []
  const calls = async () => {
    while (!isOver) times.push(await time(call()))
  }
  const ends: number[] = []
  const sends = async () => {
    for (let at = 0; at < all.length; at += atOnce)
      ends.push(
        ...(await Promise.all(all.slice(at, at + atOnce).map(probe => time(send(Buffer.from(probe)))))),
      )
  }
  await Promise.all([calls(), sends().finally(() => (isOver = true))])
  inTime(Math.max(...ends), 1000)
  // A quarter of the calls: both ends are in this process, as is whoever sends the probes, and the others wait for some of that.
  inTime(times.sort((a, b) => a - b)[times.length >> 2] ?? 0, 20)
}

async function time(work: Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work
  return performance.now() - begin
}
