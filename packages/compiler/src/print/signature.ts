/** What functions look like to those who call them and to those who answer: parameters, what they come to, and their docs. */
import {
  type Field,
  type Interaction,
  resolve,
  type ServiceFunction,
  type Sink,
  type Type,
} from '../schema.ts'
import { printDoc } from './doc.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { tsType } from './type.ts'

/** Whether one message to the server and one back are all that a call is. */
export const isCall = ({ interaction, stream, sink }: ServiceFunction): boolean =>
  !interaction && !stream && !sink

export function printFunctionDoc(out: Output, each: ServiceFunction): void {
  const tags = each.throws.map(field =>
    `@throws {@link ${thrown(out, field)}} ${field.node?.doc?.text ?? ''}`.trimEnd(),
  )
  printDoc(out, each, tags)
}

export /** The class of a declared exception. */
function thrown(out: Output, { type }: Field): string {
  const resolved = resolve(type)
  if (resolved.kind !== 'exception')
    throw new Error('invariant: linking lets nothing but exceptions be thrown')
  return out.names.definition(resolved)
}

export type View = 'caller' | 'handler'

/**
 * Arguments that are not `required` may be absent when they arrive, and a handler is told so. Who calls leaves out only
 * what the IDL calls optional or has a default for: peers in other languages seldom expect less.
 */
export function argumentParameters(
  out: Output,
  { args, service }: ServiceFunction,
  view: View,
): readonly Parts[] {
  const isOptional = (field: Field) =>
    field.requiredness === 'optional' ||
    (field.requiredness === 'default' && (view === 'handler' || field.default !== undefined))
  // TypeScript wants what may be left out at the end.
  const last = args.fields.findLastIndex(field => !isOptional(field))
  return args.fields.map((field, i) => {
    const name = parameterName(out, field)
    const mapped = field.node ? out.from(service.schema, name, field.node.name) : name
    const type = tsType(out, field.type)
    if (!isOptional(field)) return [mapped, out.types(': ', type)]
    return [mapped, i < last ? out.types(': ', type, ' | undefined') : out.types('?: ', type)]
  })
}

export const parameterName = (out: Output, field: Field): string => out.names.local(field.name)

/** `interaction` says how the interaction that a call begins is called: by its own name unless told otherwise. */
export const promise = (out: Output, each: ServiceFunction, interaction?: InteractionType): Parts => [
  `${out.names.global('Promise')}<`,
  returned(out, each, interaction),
  '>',
]

export type InteractionType = (interaction: Interaction) => Parts

/** What a call comes to: one thing, or several by name. */
function returned(
  out: Output,
  { interaction, returns, sink, stream }: ServiceFunction,
  interactionType: InteractionType = each => out.names.definition(each),
): Parts {
  const parts: readonly (readonly [string, Parts])[] = [
    ...(interaction ? [['interaction', interactionType(interaction)] as const] : []),
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

export const commas = (items: readonly Parts[]): Parts =>
  items.map((item, i) => [i > 0 ? ', ' : undefined, item])
