/**
 * The workloads for libraries of protobuf and Avro: the structs of an IDL file as messages with the same names and the same
 * numbers, as `.proto` text, as the descriptors that protobuf's own compiler would make, and as an Avro schema.
 */
import { create, toBinary } from '@bufbuild/protobuf'
import {
  type DescriptorProto,
  DescriptorProtoSchema,
  FileDescriptorSetSchema,
  FieldDescriptorProto_Label as Label,
  FieldDescriptorProto_Type as ProtoType,
} from '@bufbuild/protobuf/wkt'
import type { schema } from '@thrift-es/compiler'

/** Zigzag for integers, since Thrift's have a sign. */
const scalars = {
  bool: ['bool', ProtoType.BOOL, 'boolean'],
  i8: ['sint32', ProtoType.SINT32, 'int'],
  i16: ['sint32', ProtoType.SINT32, 'int'],
  i32: ['sint32', ProtoType.SINT32, 'int'],
  i64: ['sint64', ProtoType.SINT64, 'long'],
  float: ['float', ProtoType.FLOAT, 'float'],
  double: ['double', ProtoType.DOUBLE, 'double'],
  string: ['string', ProtoType.STRING, 'string'],
  binary: ['bytes', ProtoType.BYTES, 'bytes'],
  uuid: ['string', ProtoType.STRING, 'string'],
} as const

type Scalar = Exclude<schema.Type, { kind: 'map' }>

const isStruct = (definition: schema.Definition): definition is schema.Struct => definition.kind === 'struct'

export function protoText({ definitions }: schema.Schema): string {
  const lines = ['syntax = "proto2";']
  for (const definition of definitions) {
    if (definition.kind === 'enum') {
      // Names of enum values live beside those of enums in protobuf.
      const values = definition.values.map(
        ({ name, value }) => `${definition.name.toUpperCase()}_${name} = ${value};`,
      )
      lines.push(`enum ${definition.name} { ${values.join(' ')} }`)
    } else if (isStruct(definition)) {
      const fields = definition.fields.map(field => `  ${protoField(field)};`)
      lines.push(`message ${definition.name} {`, ...fields, '}')
    }
  }
  return `${lines.join('\n')}\n`
}

function protoField({ id, name, type, requiredness }: schema.Field): string {
  if (type.kind === 'map') return `map<${protoName(type.key)}, ${protoName(type.value)}> ${name} = ${id}`
  if (type.kind === 'list' || type.kind === 'set')
    return `repeated ${protoName(type.element)} ${name} = ${id}${isPacked(type.element) ? ' [packed = true]' : ''}`
  return `${requiredness === 'required' ? 'required' : 'optional'} ${protoName(type)} ${name} = ${id}`
}

function protoName(type: schema.Type): string {
  if (type.kind === 'base') return scalars[type.name][0]
  if (type.kind === 'reference') return type.definition.name
  throw new Error('protobuf has no containers of containers')
}

/** One of the libraries takes no enums here. */
const isPacked = (type: schema.Type): boolean =>
  type.kind === 'base' && type.name !== 'string' && type.name !== 'binary'

/** The bytes of a `FileDescriptorSet`. */
export function descriptors({ definitions }: schema.Schema): Uint8Array {
  const file = {
    name: 'workloads.proto',
    syntax: 'proto2',
    enumType: definitions.flatMap(definition =>
      definition.kind === 'enum'
        ? [
            {
              name: definition.name,
              value: definition.values.map(({ name, value }) => ({
                name: `${definition.name.toUpperCase()}_${name}`,
                number: value,
              })),
            },
          ]
        : [],
    ),
    messageType: definitions.filter(isStruct).map(message),
  }
  return toBinary(FileDescriptorSetSchema, create(FileDescriptorSetSchema, { file: [file] }))
}

function message({ name, fields }: schema.Struct): DescriptorProto {
  const nestedType: DescriptorProto[] = []
  const field = fields.map(({ id: number, name: fieldName, type, requiredness }) => {
    const base = { name: fieldName, jsonName: fieldName, number }
    if (type.kind === 'map') {
      const entry = `${fieldName[0]?.toUpperCase()}${fieldName.slice(1)}Entry`
      nestedType.push(mapEntry(entry, type))
      return {
        ...base,
        label: Label.REPEATED,
        type: ProtoType.MESSAGE,
        typeName: `.${name}.${entry}`,
      }
    }
    if (type.kind === 'list' || type.kind === 'set')
      return {
        ...base,
        ...typeOf(type.element),
        label: Label.REPEATED,
        options: { packed: isPacked(type.element) },
      }
    return { ...base, ...typeOf(type), label: requiredness === 'required' ? Label.REQUIRED : Label.OPTIONAL }
  })
  return create(DescriptorProtoSchema, { name, field, nestedType })
}

function mapEntry(name: string, { key, value }: schema.MapType): DescriptorProto {
  const field = (fieldName: string, number: number, type: schema.Type) => ({
    name: fieldName,
    jsonName: fieldName,
    number,
    label: Label.OPTIONAL,
    ...typeOf(type),
  })
  return create(DescriptorProtoSchema, {
    name,
    field: [field('key', 1, key), field('value', 2, value)],
    options: { mapEntry: true },
  })
}

function typeOf(type: schema.Type): { type: ProtoType; typeName?: string } {
  if (type.kind === 'base') return { type: scalars[type.name][1] }
  if (type.kind !== 'reference') throw new Error('protobuf has no containers of containers')
  const { kind, name } = type.definition
  return { type: kind === 'enum' ? ProtoType.ENUM : ProtoType.MESSAGE, typeName: `.${name}` }
}

/** A record with everything below it; what it refers to again is named. */
export function avro(struct: schema.Struct, known: Set<string> = new Set()): object | string {
  if (known.has(struct.name)) return struct.name
  known.add(struct.name)
  const fields = struct.fields.map(({ name, type, requiredness }) => {
    const avroType = avroOf(type, known)
    return requiredness === 'required'
      ? { name, type: avroType }
      : { name, type: ['null', avroType], default: null }
  })
  return { type: 'record', name: struct.name, fields }
}

function avroOf(type: schema.Type, known: Set<string>): unknown {
  if (type.kind === 'map') return { type: 'map', values: avroOf(type.value, known) }
  if (type.kind === 'list' || type.kind === 'set')
    return { type: 'array', items: avroOf(type.element, known) }
  return avroScalar(type, known)
}

function avroScalar(type: Scalar, known: Set<string>): unknown {
  if (type.kind === 'base') return scalars[type.name][2]
  if (type.kind !== 'reference') throw new Error('invariant: containers are no scalars')
  const { definition } = type
  if (definition.kind === 'typedef') return avroOf(definition.type, known)
  if (definition.kind === 'struct') return avro(definition, known)
  if (definition.kind !== 'enum' || known.has(definition.name)) return definition.name
  known.add(definition.name)
  return { type: 'enum', name: definition.name, symbols: definition.values.map(({ name }) => name) }
}
