/**
 * A service: an interface, a client and a processor that know nothing of each other, and a companion that names both. The
 * functions of the services it extends are printed again, against the codecs in their own modules: a class that extended one of
 * another module would have to be loaded after it, which includes that form a circle cannot promise.
 */
import type { Interaction, Service, ServiceFunction } from '../schema.ts'
import { printDoc } from './doc.ts'
import { messageName, printMessages } from './messages.ts'
import { isDeclared, member, property } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import {
  argumentParameters,
  commas,
  type InteractionType,
  isCall,
  parameterName,
  printFunctionDoc,
  promise,
} from './signature.ts'

export function printService(out: Output, service: Service): void {
  const functions = allFunctions(service)
  printInterface(out, service)
  const handled = printHandled(out, service, functions)
  out.gap()
  printClient(out, service, functions)
  out.gap()
  printProcessor(out, service, { functions, handled })
  out.gap()
  printCompanion(out, service)
  for (const each of service.functions) printMessages(out, each)
}

/** Functions that share a state, which begins with a call of some service and ends when the client says so. */
export function printInteraction(out: Output, interaction: Interaction): void {
  printInterface(out, interaction)
  out.gap()
  printClient(out, interaction, interaction.functions)
  for (const each of interaction.functions) printMessages(out, each)
}

/** The type of what a handler implements: the service, but for interactions, which are handlers as well. */
function printHandled(out: Output, service: Service, functions: readonly ServiceFunction[]): string {
  const name = out.names.definition(service)
  const begins = functions.filter(({ interaction }) => interaction)
  if (begins.length === 0) return name
  const handled = `${service.name}$handled`
  if (!out.hasTypes) return handled
  const handler: InteractionType = each => [
    out.names.runtime('Handler'),
    '<',
    out.names.definition(each),
    '>',
  ]
  const names = begins.map(each => `'${each.name}'`).join(' | ')
  out.gap()
  out.block(`type ${handled} = ${out.names.global('Omit')}<${name}, ${names}> &`, () => {
    for (const each of begins)
      out.line(
        member(each.name),
        '(',
        commas(argumentParameters(out, each, 'handler')),
        '): ',
        promise(out, each, handler),
      )
  })
  return handled
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
          { text: member(each.name), span: each.node.name },
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
  return base && node.extends && [' extends ', baseName(out, base, node.extends, node.extends.text)]
}

function baseName(out: Output, base: Service, { end }: { end: number }, written: string): Parts {
  const name = out.names.definition(base)
  const dot = name.lastIndexOf('.') + 1
  const length = written.length - (written.lastIndexOf('.') + 1)
  return [name.slice(0, dot), { text: name.slice(dot), span: { start: end - length, end } }]
}

function printClient(
  out: Output,
  service: Service | Interaction,
  functions: readonly ServiceFunction[],
): void {
  const name = out.names.derived('Client', service)
  const isInteraction = service.kind === 'interaction'
  const base = isInteraction ? 'InteractionClient' : functions.every(isCall) ? 'Client' : 'StreamingClient'
  const head: Parts = [
    out.prefix('exported', 'value'),
    'class ',
    { text: name, span: service.node.name },
    ` extends ${out.names.runtime(base)}`,
    out.types(` implements ${out.names.definition(service)}`),
  ]
  if (out.hasTypes)
    out.line(
      isInteraction
        ? `/** Calls the functions of ${service.name} on a server, until it is closed. */`
        : `/** Calls the functions of ${service.name} on a server. */`,
    )
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
    // Declarations of types have no such word.
    out.hasValues && isDeclared(each.name) ? out.types('override ') : undefined,
    out.from(service.schema, member(each.name), node.name),
    '(',
    commas([...argumentParameters(out, each, 'caller'), options]),
    ')',
    out.types(
      ': ',
      promise(out, each, interaction => out.names.derived('Client', interaction)),
    ),
  ]
  out.bodied(head, () => {
    const values = each.args.fields.map(field => property(field.name, parameterName(out, field)))
    const call = isCall(each) ? '$call' : '$begin'
    out.line(`return this.${call}(${messageName(out, each, 'client')}, `, out.braces(values), ', options)')
  })
}

function printProcessor(
  out: Output,
  service: Service,
  { functions, handled }: { readonly functions: readonly ServiceFunction[]; readonly handled: string },
): void {
  const name = out.names.derived('Processor', service)
  const handler: Parts = [out.names.runtime('Handler'), '<', handled, '>']
  const [calls, others] = [functions.filter(isCall), functions.filter(each => !isCall(each))]
  const head: Parts = [
    out.prefix('exported', 'value'),
    'class ',
    { text: name, span: service.node.name },
    ` extends ${out.names.runtime(others.length > 0 ? 'StreamingProcessor' : 'Processor')}`,
  ]
  if (out.hasTypes) out.line(`/** Answers calls of ${service.name} with the functions of a handler. */`)
  out.block(head, () => {
    out.bodied(['constructor', out.parameters([{ name: 'handler', type: handler }])], () => {
      const methods = (each: readonly ServiceFunction[]) =>
        out.brackets(each.map(each => messageName(out, each, 'processor')))
      const streaming = others.length > 0 ? [', ', methods(others)] : undefined
      out.line('super(handler, ', methods(calls), streaming, ')')
    })
  })
}

function printCompanion(out: Output, service: Service): void {
  const client = out.names.derived('Client', service)
  const processor = out.names.derived('Processor', service)
  const name = out.hasValues ? out.names.definition(service) : out.defined(service)
  const span = service.node.name
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
