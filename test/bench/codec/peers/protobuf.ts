/** The libraries of protobuf. Those that hand out views of the input where we copy copy as well here. */
import { createFileRegistry, create as createMessage, fromBinary, toBinary } from '@bufbuild/protobuf'
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt'
import Long from 'long'
import { PbfReader, PbfWriter } from 'pbf'
import { type Case, copied, type Task, translate } from '../case.ts'

/** The code that its command generates; i64 as Long, as it does by default. */
export async function protobufjs({ folder, workload, struct, value }: Task): Promise<Case[]> {
  const { default: types } = await import(`${folder}/protobufjs.js`)
  const type = types[struct.name]
  const message = translate(struct, value, {
    i64: number => Long.fromString(String(number)),
    map: Object.fromEntries,
    struct: (fields, { name }) => types[name].create(fields),
  })
  const bytes: Uint8Array = type.encode(message).finish()
  return [
    {
      peer: 'protobufjs',
      encode: () => type.encode(message).finish(),
      decode: copied(workload, () => type.decode(bytes)),
    },
  ]
}

/** It generates descriptors and nothing else, so that there is nothing to generate here. */
export async function protobufEs({ folder, workload, struct, value }: Task): Promise<Case[]> {
  const { descriptors } = await import(`${folder}/descriptors.mjs`)
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptors))
  const type = registry.getMessage(struct.name)
  if (!type) throw new Error(`There is no message ${struct.name}`)
  const message = translate(struct, value, {
    map: Object.fromEntries,
    struct(fields, { name }) {
      const nested = registry.getMessage(name)
      return nested && createMessage(nested, fields)
    },
  }) as ReturnType<typeof createMessage>
  const bytes = toBinary(type, message)
  return [
    {
      peer: '@bufbuild/protobuf',
      encode: () => toBinary(type, message),
      decode: copied(workload, () => fromBinary(type, bytes)),
    },
  ]
}

/** Its i64 is a number, and loses what does not fit. */
export async function pbf({ folder, workload, struct, value }: Task): Promise<Case[]> {
  const types = await import(`${folder}/pbf.mjs`)
  const read = types[`read${struct.name}`]
  const write = types[`write${struct.name}`]
  const message = translate(struct, value, { i64: Number, map: Object.fromEntries })
  const encode = (): Uint8Array => {
    const writer = new PbfWriter()
    write(message, writer)
    return writer.finish()
  }
  const bytes = encode()
  return [{ peer: 'pbf', encode, decode: copied(workload, () => read(new PbfReader(bytes))) }]
}
