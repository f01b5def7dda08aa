/**
 * A service: an interface, a client and a processor that know nothing of each other, and a companion that names both. The
 * functions of the services it extends are printed again, against the codecs in their own modules: a class that extended one of
 * another module would have to be loaded after it, which includes that form a circle cannot promise.
 */
import {
  type Field,
  type FieldGroup,
  type Interaction,
  resolve,
  type Service,
  type ServiceFunction,
  type Sink,
  type Type,
} from '../schema.ts'
import { type Codec, printTable } from './codec.ts'
import { printDoc } from './doc.ts'
import { printReading, printWriting } from './inline.ts'
import { member, property } from './names.ts'
import type { Output } from './output.ts'
import { fits, type Parts } from './printer.ts'
import { tsType } from './type.ts'

export function printService(out: Output, service: Service): void {
  const all = allFunctions(service)
  const functions = all.filter(isCall)
  printInterface(out, service)
  const called = printCalls(out, service, all)
  out.gap()
  printClient(out, service, functions, called)
  out.gap()
  printProcessor(out, service, functions, called)
  out.gap()
  printCompanion(out, service)
  if (out.hasValues) for (const each of service.functions) if (isCall(each)) printMessages(out, each)
}

/** Functions that share a state: a type, until there is a transport that keeps one. */
export function printInteraction(out: Output, interaction: Interaction): void {
  printInterface(out, interaction)
}

/** Whether one message to the server and one back are all that a call is. */
const isCall = ({ interaction, stream, sink }: ServiceFunction): boolean => !interaction && !stream && !sink

/** The type of what a client can call: the service without the functions that are more than a call. */
function printCalls(out: Output, service: Service, all: readonly ServiceFunction[]): string {
  const name = out.names.definition(service)
  const others = all.filter(each => !isCall(each)).map(each => `'${each.name}'`)
  if (others.length === 0) return name
  const calls = `${service.name}$calls`
  if (out.hasTypes) {
    out.gap()
    out.line(`type ${calls} = ${out.names.global('Omit')}<${name}, ${others.join(' | ')}>`)
  }
  return calls
}

/** Its own functions, and before them those of the services it extends. */
function allFunctions(service: Service): readonly ServiceFunction[] {
  const chain: Service[] = []
  const seen = new Set<Service>()
  for (let each: Service | undefined = service; each && !seen.has(each); each = each.extends) {
    seen.add(each)
    chain.push(each)
  }
  return chain.reverse().flatMap(({ functions }) => functions)
}

function printInterface(out: Output, service: Service | Interaction): void {
  if (!out.hasTypes) return
  printDoc(out, service)
  const extended = service.kind === 'service' ? extension(out, service) : undefined
  out.block(
    [out.prefix(out.names.visibility(service.name), 'type'), 'interface ', out.defined(service), extended],
    () => {
      for (const each of service.functions) {
        printFunctionDoc(out, each)
        const parameters = commas(argumentParameters(out, each, 'handler'))
        out.line(
          { text: member(each.name), span: each.node.name.span },
          '(',
          parameters,
          '): ',
          promise(out, each),
        )
      }
    },
  )
}

function extension(out: Output, { extends: base, node }: Service): Parts {
  return base && node.extends && [' extends ', baseName(out, base, node.extends.span, node.extends.text)]
}

function baseName(out: Output, base: Service, { end }: { end: number }, written: string): Parts {
  const name = out.names.definition(base)
  const dot = name.lastIndexOf('.') + 1
  const length = written.length - (written.lastIndexOf('.') + 1)
  return [name.slice(0, dot), { text: name.slice(dot), span: { start: end - length, end } }]
}

function printFunctionDoc(out: Output, each: ServiceFunction): void {
  const tags = each.throws.map(field =>
    `@throws {@link ${thrown(out, field)}} ${field.node?.doc?.text ?? ''}`.trimEnd(),
  )
  printDoc(out, each, tags)
}

function printClient(
  out: Output,
  service: Service,
  functions: readonly ServiceFunction[],
  called: string,
): void {
  const name = out.names.derived('Client', service)
  const head: Parts = [
    out.prefix('exported', 'value'),
    'class ',
    { text: name, span: service.node.name.span },
    ` extends ${out.names.runtime('Client')}`,
    out.types(` implements ${called}`),
  ]
  if (out.hasTypes) out.line(`/** Calls the functions of ${service.name} on a server. */`)
  out.block(head, () => {
    functions.forEach((each, i) => {
      if (i > 0 && out.hasValues) out.gap()
      printClientMethod(out, each)
    })
  })
}

function printClientMethod(out: Output, each: ServiceFunction): void {
  if (!out.hasValues || !out.hasTypes) printFunctionDoc(out, each)
  const { service, node } = each
  const options: Parts = ['options', out.types('?: ', out.names.runtime('CallOptions'))]
  const head: Parts = [
    out.from(service.schema, member(each.name), node.name.span),
    '(',
    commas([...argumentParameters(out, each, 'caller'), options]),
    ')',
    out.types(': ', promise(out, each)),
  ]
  if (!out.hasValues) {
    out.line(head)
    return
  }
  out.block(head, () => {
    const values = each.args.fields.map(field => property(field.name, parameterName(out, field)))
    out.line(`return this.$call(${messageName(out, each, 'client')}, `, out.braces(values), ', options)')
  })
}

function printProcessor(
  out: Output,
  service: Service,
  functions: readonly ServiceFunction[],
  called: string,
): void {
  const name = out.names.derived('Processor', service)
  const handler: Parts = [out.names.runtime('Handler'), '<', called, '>']
  const head: Parts = [
    out.prefix('exported', 'value'),
    'class ',
    { text: name, span: service.node.name.span },
    ` extends ${out.names.runtime('Processor')}`,
  ]
  if (out.hasTypes) out.line(`/** Answers calls of ${service.name} with the functions of a handler. */`)
  out.block(head, () => {
    const signature: Parts = ['constructor(handler', out.types(': ', handler), ')']
    if (!out.hasValues) out.line(signature)
    else
      out.block(signature, () => {
        const methods = functions.map(each => messageName(out, each, 'processor'))
        out.line('super(handler, ', out.brackets(methods), ')')
      })
  })
}

function printCompanion(out: Output, service: Service): void {
  const client = out.names.derived('Client', service)
  const processor = out.names.derived('Processor', service)
  const name = out.hasValues ? out.names.definition(service) : out.defined(service)
  const { span } = service.node.name
  const declaration: readonly Parts[] = [
    'name: string',
    [{ text: 'Client', span }, `: typeof ${client}`],
    [{ text: 'Processor', span }, `: typeof ${processor}`],
  ]
  out.const({
    visibility: out.names.visibility(service.name),
    name,
    type: out.members(declaration.map(each => ['readonly ', each])),
    value: out.braces([`name: '${service.name}'`, `Client: ${client}`, `Processor: ${processor}`]),
  })
}

/** The arguments and the result of a function, and what client and processor do with them. */
function printMessages(out: Output, each: ServiceFunction): void {
  const args = codecOf(each.args, each, 'args')
  const result = codecOf(each.result, each, 'result')
  printCodec(out, args)
  if (!each.oneway) printCodec(out, result)
  const reply = each.oneway ? 'oneway' : each.returns ? 'value' : 'void'
  const own = (suffix: string) => `${each.service.name}$${each.name}$${suffix}`
  const types = [args.type, each.oneway ? '{}' : result.type]
  out.gap()
  out.originally(each.node.name.span, () => {
    out.const({
      visibility: 'exported',
      name: own('client'),
      type: [out.names.runtime('ClientMethod'), '<', commas(types), '>'],
      value: lines([
        `name: '${each.name}'`,
        `reply: '${reply}'`,
        `writeArgs: ${args.write}`,
        ...(each.oneway ? [] : [`readResult: ${result.read}`]),
      ]),
    })
    out.gap()
    out.const({
      visibility: 'exported',
      name: own('processor'),
      type: [out.names.runtime('ProcessorMethod'), '<', handlerType(out, each), ', ', commas(types), '>'],
      value: lines([
        `name: '${each.name}'`,
        `reply: '${reply}'`,
        `readArgs: ${args.read}`,
        invocation(each),
        ...(each.oneway ? [] : [`writeResult: ${result.write}`]),
        ...(each.throws.length > 0 ? [catcher(out, each)] : []),
      ]),
    })
  })
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
function catcher(out: Output, { throws }: ServiceFunction): string {
  const arms = throws.map(
    field => `error instanceof ${thrown(out, field)} ? { ${property(field.name, 'error')} } : `,
  )
  const line = `catch: error => (${arms.join('')}undefined)`
  return fits(line)
    ? line
    : ['catch: error =>', ...arms.map(arm => arm.trimEnd()), 'undefined'].join('\n    ')
}

/** The class of a declared exception. */
function thrown(out: Output, { type }: Field): string {
  const resolved = resolve(type)
  if (resolved.kind !== 'exception')
    throw new Error('invariant: linking lets nothing but exceptions be thrown')
  return out.names.definition(resolved)
}

function codecOf(group: FieldGroup, { service, name }: ServiceFunction, suffix: 'args' | 'result'): Codec {
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

function printCodec(out: Output, codec: Codec): void {
  out.gap()
  if (out.hasTypes)
    out.block(['interface ', codec.type], () => {
      for (const { name, requiredness, type } of codec.struct.fields)
        out.line(name, requiredness === 'required' ? ': ' : '?: ', tsType(out, type))
    })
  out.gap()
  printTable(out, codec)
  out.gap()
  printReading(out, codec, values => values)
  out.gap()
  printWriting(out, codec)
}

const messageName = (out: Output, { service, name }: ServiceFunction, side: 'client' | 'processor'): string =>
  out.names.own(service.schema, `${service.name}$${name}$${side}`)

type View = 'caller' | 'handler'

/**
 * Arguments that are not `required` may be absent when they arrive, and a handler is told so. Who calls leaves out only
 * what the IDL calls optional or has a default for: peers in other languages seldom expect less.
 */
function argumentParameters(out: Output, { args, service }: ServiceFunction, view: View): readonly Parts[] {
  const isOptional = (field: Field) =>
    field.requiredness === 'optional' ||
    (field.requiredness === 'default' && (view === 'handler' || field.default !== undefined))
  // TypeScript wants what may be left out at the end.
  const last = args.fields.findLastIndex(field => !isOptional(field))
  return args.fields.map((field, i) => {
    const name = parameterName(out, field)
    const mapped = field.node ? out.from(service.schema, name, field.node.name.span) : name
    const type = tsType(out, field.type)
    if (!isOptional(field)) return [mapped, out.types(': ', type)]
    return [mapped, i < last ? out.types(': ', type, ' | undefined') : out.types('?: ', type)]
  })
}

const parameterName = (out: Output, field: Field): string => out.names.local(field.name)

const promise = (out: Output, each: ServiceFunction): Parts => [
  `${out.names.global('Promise')}<`,
  returned(out, each),
  '>',
]

/** What a call comes to: one thing, or several by name. */
function returned(out: Output, { interaction, returns, sink, stream }: ServiceFunction): Parts {
  const parts: readonly (readonly [string, Parts])[] = [
    ...(interaction ? [['interaction', out.names.definition(interaction)] as const] : []),
    ...(returns ? [['response', tsType(out, returns)] as const] : []),
    ...(sink ? [['sink', sinkType(out, sink)] as const] : []),
    ...(stream ? [['stream', iterable(out, stream.element)] as const] : []),
  ]
  if (parts.length <= 1) return parts[0]?.[1] ?? 'void'
  return out.members(parts.map(([name, type]) => [`${name}: `, type]))
}

const sinkType = (out: Output, { element, final }: Sink): Parts => [
  '(values: ',
  iterable(out, element),
  `) => ${out.names.global('Promise')}<`,
  final ? tsType(out, final) : 'void',
  '>',
]

const iterable = (out: Output, element: Type): Parts => [
  `${out.names.global('AsyncIterable')}<`,
  tsType(out, element),
  '>',
]

const commas = (items: readonly Parts[]): Parts => items.map((item, i) => [i > 0 ? ', ' : undefined, item])

const lines = (items: readonly Parts[]): Parts => ['{', items.map(item => ['\n  ', item, ',']), '\n}']
