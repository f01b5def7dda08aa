/** The messages of a function: what its arguments, its result and its elements are on the wire, and what client and processor do with them. */
import type { Field, FieldGroup, ServiceFunction, Type } from '../schema.ts'
import { type Codec, printTable } from './codec.ts'
import { printReading, printWriting } from './inline.ts'
import { property } from './names.ts'
import type { Output } from './output.ts'
import { fits, type Parts, type Visibility } from './printer.ts'
import { commas, isCall, thrown } from './signature.ts'
import { tsProperty } from './type.ts'

export const messageName = (
  out: Output,
  { service, name }: ServiceFunction,
  side: 'client' | 'processor',
): string => out.names.own(service.schema, `${service.name}$${name}$${side}`)

/**
 * The arguments and the result of a function, and what client and processor do with them. The first two are there for whoever has
 * an envelope of their own, as TChannel has; the others are how modules of other files inherit functions.
 */
export function printMessages(out: Output, each: ServiceFunction): void {
  const codecs = codecsOf(each)
  const { args, result, ...elements } = codecs
  for (const codec of each.oneway ? [args] : [args, result]) {
    printCodec(out, codec, 'exported')
    printMessageCompanion(out, codec)
  }
  if (!out.hasValues) return
  for (const codec of Object.values(elements)) printCodec(out, codec, 'private')
  printMethods(out, each, codecs)
}

/** What encodes and decodes it: the type and this share a name. */
function printMessageCompanion(out: Output, { read, table, type, write }: Codec): void {
  out.gap()
  out.const({
    visibility: 'exported',
    name: type,
    type: [out.names.runtime('StructCodec'), '<', type, '>'],
    value: out.braces([`schema: ${table}`, ['read: ', read], ['write: ', write]]),
  })
}

function printMethods(out: Output, each: ServiceFunction, codecs: Codecs): void {
  const { args, result } = codecs
  const reply = each.oneway ? 'oneway' : each.returns ? 'value' : 'void'
  const own = (suffix: string) => `${each.service.name}$${each.name}$${suffix}`
  const types = [args.type, each.oneway ? '{}' : result.type]
  const kind = isCall(each) ? '' : 'Streaming'
  const name = each.service.kind === 'interaction' ? `${each.service.name}.${each.name}` : each.name
  out.gap()
  out.originally(each.node.name, () => {
    out.const({
      visibility: 'exported',
      name: own('client'),
      type: [out.names.runtime(kind === '' ? 'ClientMethod' : 'StreamingMethod'), '<', commas(types), '>'],
      value: lines([
        `name: '${name}'`,
        `reply: '${reply}'`,
        ...(each.idempotent ? ['isIdempotent: true'] : []),
        `writeArgs: ${args.write}`,
        ...(each.oneway ? [] : [`readResult: ${result.read}`]),
        ...clientElements(out, each, codecs),
      ]),
    })
    out.gap()
    out.const({
      visibility: 'exported',
      name: own('processor'),
      type: [
        out.names.runtime(`${kind}ProcessorMethod`),
        '<',
        handlerType(out, each),
        ', ',
        commas(types),
        '>',
      ],
      value: lines([
        `name: '${name}'`,
        `reply: '${reply}'`,
        `readArgs: ${args.read}`,
        invocation(each),
        ...(each.oneway ? [] : [`writeResult: ${result.write}`]),
        ...(each.throws.length > 0 ? [catcher(out, each.throws)] : []),
        ...processorElements(out, each, codecs),
      ]),
    })
  })
}

type Codecs = Readonly<Record<'args' | 'result', Codec>> &
  Readonly<Partial<Record<'stream' | 'sink' | 'final', Codec>>>

function codecsOf(each: ServiceFunction): Codecs {
  const { sink, stream } = each
  const element = (suffix: string, type: Type, throws: readonly Field[]): Codec =>
    codecOf(
      {
        ...each.result,
        name: `${each.service.name}.${each.name}.${suffix}`,
        fields: [success(type), ...throws],
      },
      each,
      suffix,
    )
  return {
    args: codecOf(each.args, each, 'args'),
    result: codecOf(each.result, each, 'result'),
    ...(stream && { stream: element('stream', stream.element, stream.throws) }),
    ...(sink && { sink: element('sink', sink.element, sink.throws) }),
    ...(sink?.final && { final: element('final', sink.final, sink.finalThrows) }),
  }
}

const success = (type: Type): Field => ({
  kind: 'field',
  id: 0,
  name: 'success',
  type,
  requiredness: 'optional',
  structured: [],
})

function clientElements(
  out: Output,
  { interaction, sink }: ServiceFunction,
  codecs: Codecs,
): readonly Parts[] {
  return [
    ...(codecs.stream ? [`stream: { read: ${codecs.stream.read} }`] : []),
    ...(codecs.sink ? [elementWriter(out, { name: 'sink', codec: codecs.sink, throws: sink?.throws })] : []),
    ...(codecs.final ? [`final: { read: ${codecs.final.read} }`] : []),
    ...(interaction ? [`interaction: begun => new ${out.names.derived('Client', interaction)}(begun)`] : []),
  ]
}

function processorElements(
  out: Output,
  { interaction, sink, stream }: ServiceFunction,
  codecs: Codecs,
): readonly Parts[] {
  return [
    ...(codecs.stream
      ? [elementWriter(out, { name: 'stream', codec: codecs.stream, throws: stream?.throws })]
      : []),
    ...(codecs.sink ? [`sink: { read: ${codecs.sink.read} }`] : []),
    ...(codecs.final
      ? [elementWriter(out, { name: 'final', codec: codecs.final, throws: sink?.finalThrows })]
      : []),
    ...(interaction
      ? [
          [
            'interaction: () => ',
            out.brackets(interaction.functions.map(each => messageName(out, each, 'processor'))),
          ],
        ]
      : []),
  ]
}

interface Elements {
  readonly name: string
  readonly codec: Codec
  readonly throws: readonly Field[] | undefined
}

function elementWriter(out: Output, { name, codec, throws = [] }: Elements): Parts {
  if (throws.length === 0) return `${name}: { write: ${codec.write} }`
  return [
    `${name}: {\n    write: ${codec.write},\n    `,
    catcher(out, throws).replaceAll('\n', '\n  '),
    ',\n  }',
  ]
}

function invocation({ name, args }: ServiceFunction): string {
  const values = args.fields.map(field => `args.${field.name}`)
  const parameters = `handler, ${values.length > 0 ? 'args' : '_args'}, context`
  return `invoke: (${parameters}) => handler.${name}(${[...values, 'context'].join(', ')})`
}

const handlerType = (out: Output, { service }: ServiceFunction): Parts => [
  out.names.runtime('Handler'),
  '<',
  out.names.definition(service),
  '>',
]

/** Which field of the result an exception goes to. */
function catcher(out: Output, throws: readonly Field[]): string {
  const arms = throws.map(
    field => `error instanceof ${thrown(out, field)} ? { ${property(field.name, 'error')} } : `,
  )
  const line = `catch: error => (${arms.join('')}undefined)`
  return fits(line)
    ? line
    : ['catch: error =>', ...arms.map(arm => arm.trimEnd()), 'undefined'].join('\n    ')
}

function codecOf(group: FieldGroup, { service, name }: ServiceFunction, suffix: string): Codec {
  const own = `${service.name}$${name}$${suffix}`
  return {
    struct: group,
    visibility: 'private',
    table: `$${own}`,
    read: `read$${own}`,
    write: `write$${own}`,
    type: own,
  }
}

function printCodec(out: Output, codec: Codec, visibility: Visibility): void {
  out.gap()
  if (out.hasTypes)
    out.block([out.prefix(visibility, 'type'), 'interface ', codec.type], () => {
      for (const { name, requiredness, type } of codec.struct.fields)
        out.line(name, tsProperty(out, type, requiredness !== 'required'))
    })
  out.gap()
  printTable(out, codec)
  out.gap()
  printReading(out, codec, values => values)
  out.gap()
  printWriting(out, codec)
}

const lines = (items: readonly Parts[]): Parts => ['{', items.map(item => ['\n  ', item, ',']), '\n}']
