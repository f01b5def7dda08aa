/** Functions of services and interactions: what they take, what they return, what they throw. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import {
  type Field,
  type FieldGroup,
  type Interaction,
  resolve,
  type Service,
  type ServiceFunction,
  type Type,
} from '../schema.ts'
import { annotations } from './annotations.ts'
import { describe } from './describe.ts'
import { isWhole, unresolved } from './draft.ts'
import { FieldLinker } from './fields.ts'
import { lookup, placeOf, reportUnknown, type Scope } from './scope.ts'
import type { TypeLinker } from './types.ts'

export function linkFunctions(
  service: Service | Interaction,
  scope: Scope,
  types: TypeLinker,
): readonly ServiceFunction[] {
  const linker = new FunctionLinker(service, scope, types)
  const performs = service.kind === 'service' ? service.node.performs : []
  const begin = performs.filter(node => isInteraction(node, scope)).map(beginning)
  const nodes = [...begin, ...service.node.functions]
  compare(nodes, scope)
  return nodes.map(node => linker.link(node))
}

/** Of each name there is one function, whatever else is wrong with them. */
function compare(nodes: readonly ast.ServiceFunction[], scope: Scope): void {
  const names = new Map<string, ast.Name>()
  for (const { name } of nodes) {
    const first = names.get(name.text)
    if (first)
      scope.report(messages.duplicateFunction(placeOf(scope, name), name.text, placeOf(scope, first)))
    else names.set(name.text, name)
  }
}

function isInteraction({ interaction: name }: ast.Performs, scope: Scope): boolean {
  if (lookup(scope, name.text)?.kind === 'interaction') return true
  reportUnknown(scope, name, messages.performsNotInteraction, ({ kind }) => kind === 'interaction')
  return false
}

/** The function that begins an interaction, as if somebody had written it. */
function beginning({
  interaction,
  doc,
  structured,
  annotations,
  start,
  end,
}: ast.Performs): ast.ServiceFunction {
  const { text } = interaction
  const type: ast.Reference = {
    kind: 'reference',
    name: interaction,
    annotations: [],
    start: interaction.start,
    end: interaction.end,
  }
  return {
    kind: 'function',
    ...(doc && { doc }),
    returns: [type],
    name: { ...interaction, text: `create${text.slice(text.lastIndexOf('.') + 1)}` },
    args: [],
    throws: [],
    annotations,
    structured,
    start,
    end,
  }
}

/** What a function returns. */
type Returns = Pick<ServiceFunction, 'returns' | 'interaction' | 'stream' | 'sink'>

class FunctionLinker {
  readonly #service: Service | Interaction
  readonly #scope: Scope
  readonly #types: TypeLinker
  readonly #fields: FieldLinker

  constructor(service: Service | Interaction, scope: Scope, types: TypeLinker) {
    this.#service = service
    this.#scope = scope
    this.#types = types
    this.#fields = new FieldLinker(scope, types)
  }

  /** One without a result returns something that could not be found. */
  link(node: ast.ServiceFunction): ServiceFunction {
    const said = this.#returns(node)
    const args = this.#fields.args(node.args)
    const throws = this.#throws(node.throws)
    const oneway = node.qualifier?.kind === 'oneway'
    // Apache's compiler takes a result that nobody will ever hear of.
    const returned: Returns | undefined = said && oneway ? {} : said
    const returns = returned?.returns
    const success: readonly Field[] = returns
      ? [{ kind: 'field', id: 0, name: 'success', type: returns, requiredness: 'optional', structured: [] }]
      : []
    return {
      kind: 'function',
      name: node.name.text,
      service: this.#service,
      node,
      structured: annotations(node, this.#scope),
      oneway,
      idempotent: isIdempotent(node),
      ...returned,
      args: this.#group(node, 'args', args),
      result: returned ? this.#group(node, 'result', [...success, ...throws]) : unresolved,
      throws,
    }
  }

  #group({ name }: ast.ServiceFunction, suffix: string, fields: readonly Field[]): FieldGroup {
    const { schema } = this.#scope
    return { kind: 'struct', name: `${this.#service.name}.${name.text}.${suffix}`, schema, fields }
  }

  /** `Interaction, Type, sink<A>, stream<B>`: each of them may be missing, and none may be elsewhere. */
  #returns({ returns: parts }: ast.ServiceFunction): Returns | undefined {
    const rest = [...parts]
    const found: { -readonly [K in keyof Returns]: Returns[K] } = {}
    const interaction = this.#interaction(rest[0])
    if (interaction) {
      found.interaction = interaction
      rest.shift()
    }
    const first = rest[0]
    if (first?.kind === 'void') {
      rest.shift()
      if (rest[0]?.kind === 'stream' || rest[0]?.kind === 'sink')
        this.#scope.report(messages.voidBeforeStream(placeOf(this.#scope, first), rest[0].start))
    } else if (first && first.kind !== 'stream' && first.kind !== 'sink') {
      rest.shift()
      const type = this.#type(first)
      if (!type) return undefined
      found.returns = type
    }
    if (rest[0]?.kind === 'sink') {
      const { element, throws, final, finalThrows } = rest[0]
      const type = this.#type(element)
      const last = final && this.#type(final)
      if (!type || (final && !last)) return undefined
      found.sink = {
        element: type,
        throws: this.#throws(throws),
        ...(last && { final: last }),
        finalThrows: this.#throws(finalThrows),
      }
      const streams = rest[1]?.kind === 'stream'
      if (streams === (final !== undefined))
        this.#scope.report(messages.sinkFinal(placeOf(this.#scope, final ?? rest[0]), streams))
      rest.shift()
    }
    if (rest[0]?.kind === 'stream') {
      const type = this.#type(rest[0].element)
      if (!type) return undefined
      found.stream = { element: type, throws: this.#throws(rest[0].throws) }
      rest.shift()
    }
    if (rest[0]) this.#scope.report(messages.tooManyReturns(placeOf(this.#scope, rest[0])))
    return found
  }

  #interaction(part: ast.ReturnPart | undefined): Interaction | undefined {
    if (part?.kind !== 'reference') return undefined
    const found = lookup(this.#scope, part.name.text)
    if (found?.kind !== 'interaction') return undefined
    if (this.#service.kind === 'interaction')
      this.#scope.report(messages.nestedInteraction(placeOf(this.#scope, part), part.name.text))
    return found
  }

  #type(node: ast.Type): Type | undefined {
    return this.#types.type(node, this.#scope)
  }

  #throws(nodes: readonly ast.Field[]): readonly Field[] {
    for (const { requiredness } of nodes)
      if (requiredness)
        this.#scope.report(messages.throwsRequiredness(placeOf(this.#scope, requiredness), requiredness.kind))
    return this.#fields.throws(nodes).filter(field => isWhole(field) && this.#isThrowable(field))
  }

  #isThrowable({ name, type, node }: Field): boolean {
    const isException = resolve(type).kind === 'exception'
    if (isException && name !== 'success') return true
    if (node && isException) this.#scope.report(messages.throwsSuccess(placeOf(this.#scope, node.name)))
    else if (node)
      this.#scope.report(messages.throwsNotException(placeOf(this.#scope, node.type), describe(type)))
    return false
  }
}

/** Meta's dialect has words for it, Apache's an annotation. */
function isIdempotent({ qualifier, annotations }: ast.ServiceFunction): boolean {
  if (qualifier?.kind === 'idempotent' || qualifier?.kind === 'readonly') return true
  const annotation = annotations.find(({ name }) => name.text === 'js.idempotent')
  return annotation !== undefined && annotation.value !== 'false' && annotation.value !== '0'
}
