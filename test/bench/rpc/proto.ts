/** The bench's struct and service in protobuf's terms, described at run time as its compiler would have. */
import {
  create,
  createFileRegistry,
  type DescMessage,
  type DescService,
  type Message,
} from '@bufbuild/protobuf'
import {
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from '@bufbuild/protobuf/wkt'

const { INT32, STRING, DOUBLE, BOOL } = FieldDescriptorProto_Type
const fields = Object.entries({ id: INT32, name: STRING, value: DOUBLE, isOn: BOOL })

const file = create(FileDescriptorProtoSchema, {
  name: 'echo.proto',
  package: 'bench',
  syntax: 'proto3',
  messageType: [
    {
      name: 'Point',
      field: fields.map(([name, type], i) => ({
        name,
        jsonName: name,
        number: i + 1,
        type,
        label: FieldDescriptorProto_Label.OPTIONAL,
      })),
    },
  ],
  service: [
    { name: 'Echo', method: [{ name: 'echo', inputType: '.bench.Point', outputType: '.bench.Point' }] },
  ],
})
const registry = createFileRegistry(create(FileDescriptorSetSchema, { file: [file] }))

export const PointMessage = registry.getMessage('bench.Point') as DescMessage
export const EchoService = registry.getService('bench.Echo') as DescService

/** The same value as in Thrift. */
export const point = (): Message & Record<string, unknown> =>
  ({ id: 1234567, name: 'ada_lovelace', value: 51.5, isOn: true }) as never
