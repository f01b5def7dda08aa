/** The front door: values to bytes and back, calls, and everything that can go wrong with either. */
export { decode, encode, type Readable, readFrom, type Writable, writeTo } from './codec.ts'
export { byElement, byKey, ValueMap, ValueSet } from './collections.ts'
export {
  type Begun,
  InteractionClient,
  StreamingClient,
  type StreamingMethod,
} from './conversation/client.ts'
export { StreamingProcessor, type StreamingProcessorMethod } from './conversation/processor.ts'
export {
  type BaseTypeDescriptor,
  type DefinitionDescriptor,
  type ElementsDescriptor,
  type EnumDescriptor,
  type EnumValueDescriptor,
  type FieldDescriptor,
  type FunctionDescriptor,
  type InteractionDescriptor,
  type ListTypeDescriptor,
  type MapTypeDescriptor,
  resolvedType,
  type ServiceDescriptor,
  type StructDescriptor,
  type StructuredAnnotation,
  type TypeDescriptor,
  type TypedefDescriptor,
} from './descriptor.ts'
export {
  ApplicationException,
  ApplicationExceptionType,
  BareException,
  type Place,
  ProtocolException,
  type ProtocolExceptionCode,
  ThriftException,
  TransportException,
  type TransportExceptionCode,
} from './exceptions.ts'
export * as limits from './limits.ts'
export {
  type AtMostOneOf,
  type MessageHeader,
  MessageType,
  type OneOf,
  type Protocol,
  type Reader,
  type Struct,
  type StructCodec,
  type StructSchema,
  TType,
  type UnknownArm,
  type WireField,
  type Writer,
} from './protocol/contract.ts'
export { type ReadingOptions, readingWith } from './protocol/reading.ts'
export {
  dropUnknownFields,
  getUnknownFields,
  keepUnknownFields,
  refuseMismatch,
  type UnknownField,
  unknownFields,
} from './protocol/unknown.ts'
export {
  type EnumTable,
  type LongLike,
  type NewType,
  propertiesOf,
  readEnum,
  readI64AsBuffer,
  readI64AsDate,
  readI64AsLong,
  readI64AsNumber,
  readI64AsString,
  readKnownName,
  readKnownNumber,
  readUuid,
  writeEnum,
  writeI64AsBuffer,
  writeI64AsDate,
  writeI64AsLong,
  writeI64AsNumber,
  writeI64AsString,
  writeUuid,
} from './representation.ts'
export { Client, type ClientMethod, type Success } from './rpc/client.ts'
export { type GatewayOptions, gateway } from './rpc/gateway.ts'
export {
  type CallRequest,
  type CallResponse,
  type Interceptor,
  intercept,
  type RetryOptions,
  retry,
} from './rpc/intercept.ts'
export { memory } from './rpc/memory.ts'
export { type MultiplexedOptions, multiplex, multiplexed } from './rpc/multiplex.ts'
export type { Pipe, PipeEnd } from './rpc/pipe.ts'
export { pool } from './rpc/pool.ts'
export {
  type Answerer,
  type Context,
  type Handler,
  type Peer,
  type PipeOptions,
  Processor,
  type ProcessorMethod,
  type Reply,
} from './rpc/processor.ts'
export type { Answer, CallOptions, Exchange, TimedExchange, Transport } from './rpc/transport.ts'
export { clone } from './values/clone.ts'
export { equals } from './values/equals.ts'
export {
  fillEntries,
  fillList,
  fillMap,
  fillProperties,
  fillSet,
  fillStruct,
} from './values/fill.ts'
export { decodeInto, type IntoOptions } from './values/into.ts'
export { type Result, tryDecode, tryEncode } from './values/result.ts'
export { decodeAll, decodeFirst, type FirstOptions } from './values/sequence.ts'
export { encodeInto, Sink, type SinkOptions } from './values/sink.ts'
