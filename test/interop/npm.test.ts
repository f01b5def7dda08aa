/**
 * Random values through Apache's package on npm and back, in TJSON. Where it loses something, a test of its own says so,
 * and fails on the day it does not.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { decode, encode } from 'thrift-es'
import { json } from 'thrift-es/json'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Leaf, readTypes, Types } from '../idl/types.thrift'
import { needs } from '../real-parts.ts'
import { types } from './types.ts'

const runs = Number(process.env.INTEROP_RUNS ?? 300)

// Inside of this folder, so that `thrift` is found from there.
const folder = mkdtempSync(join(import.meta.dirname, '.npm-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.skipIf(needs('thrift'))("Apache's package on npm", () => {
  let throughApache: (message: Uint8Array) => Uint8Array

  beforeAll(() => {
    throughApache = generate()
  })

  function there(value: Types): Uint8Array {
    return throughApache(
      encode(
        (w, v: Types) => {
          w.message({ name: 'echo', type: 1, seqid: 1 })
          Types.write(w, v)
        },
        value,
        json,
      ),
    )
  }

  function back(message: Uint8Array): Types {
    return decode(
      r => {
        expect(r.message()).toEqual({ name: 'echo', type: 1, seqid: 1 })
        return readTypes(r)
      },
      message,
      json,
    )
  }

  test('reads and writes all types as we do', () => {
    fc.assert(
      fc.property(types, value => {
        const kept = harmless(value)
        expect(harmless(back(there(kept)))).toStrictEqual(Types.create(kept))
      }),
      { numRuns: runs },
    )
  })

  test('writes NaN and infinities without quotes, which we take', () => {
    for (const real of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(Buffer.from(there({ real })).toString()).toContain(`{"dbl":${real}}`)
      expect(back(there({ real })).real).toBe(real)
    }
  })

  test('writes control characters as they are, which we take', () => {
    const text = '\0\x01\x1f'
    expect(Buffer.from(there({ text })).toString()).toContain(text)
    expect(back(there({ text })).text).toBe(text)
  })

  test('loses the sign of zero', () => {
    expect(back(there({ real: -0 })).real).toBe(0)
  })

  test('takes every key that is a bool for true', () => {
    const by_flag = new Map([
      [false, 1],
      [true, 2],
    ])
    expect(back(there({ by_flag })).by_flag).toEqual(new Map([[true, 2]]))
  })

  test('loses its way behind empty lists within lists and maps', () => {
    expect(back(there({ grid: [[], [], [1]] })).grid).toEqual([[], [], []])
    const lists = new Map<string, Leaf[]>([
      ['a', []],
      ['b', []],
    ])
    const [inner] = back(there({ nested: new Map([[1n, lists]]) })).nested?.values() ?? []
    expect([...(inner?.keys() ?? [])]).toEqual(['a', 'undefined'])
  })

  test('makes Infinity of larger keys than a double holds', () => {
    const message = there({ nested: new Map([[2n ** 53n, new Map()]]) })
    expect(() => back(message)).toThrow('Infinity is no i64 (Types.nested[0]')
  })

  test('cannot have __proto__ among the keys of a map', () => {
    expect(() => there({ counts: new Map([['__proto__', 1n]]) })).toThrow()
  })
})

/** Has code generated, and returns a function that reads and writes a message with it. */
function generate(): (message: Uint8Array) => Uint8Array {
  const require = createRequire(import.meta.url)
  execFileSync('thrift', [
    '--gen',
    'js:node',
    '-out',
    folder,
    join(import.meta.dirname, '../idl/types.thrift'),
  ])
  // What it generates is CommonJS, and imports what only the package depends on.
  writeFileSync(join(folder, 'package.json'), '{}')
  mkdirSync(join(folder, 'node_modules'))
  const int64 = createRequire(require.resolve('thrift')).resolve('node-int64')
  symlinkSync(dirname(int64), join(folder, 'node_modules/node-int64'))
  const thrift = require('thrift')
  const generated = require(join(folder, 'types_types.js'))
  return message => {
    const input = new thrift.TJSONProtocol(new thrift.TFramedTransport(Buffer.from(message)))
    const { fname, mtype, rseqid } = input.readMessageBegin()
    const value = new generated.Types()
    value.read(input)
    let bytes = new Uint8Array()
    const transport = new thrift.TFramedTransport(undefined, (frame: Uint8Array<ArrayBuffer>) => {
      bytes = frame.subarray(4)
    })
    const output = new thrift.TJSONProtocol(transport)
    output.writeMessageBegin(fname, mtype, rseqid)
    value.write(output)
    output.writeMessageEnd()
    transport.flush()
    return bytes
  }
}

/** The value without what the tests above say that the package loses. */
function harmless({ real, counts, ...value }: Types): Types {
  counts?.delete('__proto__')
  const number = real === undefined ? undefined : real + 0
  return { ...value, real: number, counts, grid: undefined, nested: undefined, by_flag: undefined }
}
