/** The other libraries of Thrift: Apache's, in both protocols, and thriftrw, which speaks Binary alone. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Long from 'long'
import { type Case, copied, enumName, type Task, translate } from '../case.ts'
import { idl } from '../generate.ts'

const require = createRequire(import.meta.url)

export function apache({ folder, workload, struct, value }: Task): Case[] {
  const generated = join(folder, 'workloads_types.js')
  if (!existsSync(generated)) return []
  return ['TBinaryProtocol', 'TCompactProtocol'].map(name => {
    // A copy of everything for each: what an engine learns of one protocol must not slow the other one down.
    for (const path of Object.keys(require.cache))
      if (path === generated || path.includes('/thrift/')) delete require.cache[path]
    const thrift = require('thrift')
    const types = require(generated)
    const instance = translate(struct, value, {
      i64(number) {
        const buffer = Buffer.alloc(8)
        buffer.writeBigInt64BE(number)
        return new thrift.Int64(buffer)
      },
      binary: bytes => Buffer.from(bytes),
      map: Object.fromEntries,
      struct: (fields, definition) => new types[definition.name](fields),
    }) as { write(protocol: unknown): void }
    const encode = (): Uint8Array => {
      let bytes: Uint8Array = new Uint8Array()
      const transport = new thrift.TFramedTransport(undefined, (frame: Uint8Array) => {
        bytes = frame.subarray(4)
      })
      instance.write(new thrift[name](transport))
      transport.flush()
      return bytes
    }
    const bytes = Buffer.from(encode())
    return {
      peer: 'thrift',
      protocol: name === 'TBinaryProtocol' ? 'binary' : 'compact',
      encode,
      decode: copied(workload, () => {
        const back = new types[struct.name]()
        back.read(new thrift[name](new thrift.TFramedTransport(bytes)))
        return back
      }),
    }
  })
}

export function thriftrw({ struct, value }: Task): Case[] {
  const { Thrift } = require('thriftrw')
  // Its i64 is eight bytes in a Buffer unless the IDL says better.
  const source = readFileSync(idl, 'utf8').replaceAll(/\bi64\b/g, 'i64 (js.type = "Long")')
  const { models } = new Thrift({ source, strict: false })
  const instance = translate(struct, value, {
    i64: number => Long.fromString(String(number)),
    binary: bytes => Buffer.from(bytes),
    enum: enumName,
    map: Object.fromEntries,
    struct: (fields, { name }) => new models[name].Constructor(fields),
  })
  const model = models[struct.name]
  const bytes: Buffer = model.toBuffer(instance)
  return [{ peer: 'thriftrw', encode: () => model.toBuffer(instance), decode: () => model.fromBuffer(bytes) }]
}
