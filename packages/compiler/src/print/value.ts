/** Values of constants and defaults, as literals. */
import { isFilled, type Value } from '../schema.ts'
import { key } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { standard } from './zero.ts'

/** `pure` marks what a bundler could not otherwise drop when it is not used. */
export function literal(out: Output, value: Value, pure: '/* @__PURE__ */ ' | '' = ''): Parts {
  switch (value.kind) {
    case 'bool':
      return String(value.value)
    case 'number':
      return Object.is(value.value, -0) ? '-0' : String(value.value)
    case 'i64':
      return `${value.value}n`
    case 'string':
      return quoted(value.value)
    case 'binary':
      return `${pure}new ${out.names.global('Uint8Array')}([${value.value.join(', ')}])`
    case 'enum':
      return value.name === undefined ? String(value.value) : `${value.value} /* ${value.name} */`
    case 'list':
      return out.brackets(value.items.map(item => literal(out, item, pure)))
    case 'set':
      if (value.items.length === 0) return `${pure}new ${out.names.global('Set')}()`
      return [
        `${pure}new ${out.names.global('Set')}(`,
        out.brackets(value.items.map(item => literal(out, item, pure))),
        ')',
      ]
    case 'map': {
      if (value.entries.length === 0) return `${pure}new ${out.names.global('Map')}()`
      const entries = value.entries.map(([k, v]) => [
        '[',
        literal(out, k, pure),
        ', ',
        literal(out, v, pure),
        ']',
      ])
      return [`${pure}new ${out.names.global('Map')}(`, out.brackets(entries), ')']
    }
    case 'struct': {
      const fields = out.braces(
        value.struct.fields.flatMap(field => {
          const set = value.fields.get(field)
          if (set) return [[`${key(field.name)}: `, literal(out, set, pure)]]
          return isFilled(field) || field.requiredness === 'required'
            ? [[`${key(field.name)}: `, pure, standard(out, field.type)]]
            : []
        }),
      )
      if (value.struct.kind !== 'exception') return fields
      return [`${pure}new ${out.names.definition(value.struct)}(`, fields, ')']
    }
  }
}

/**
 * A string as a literal that is safe in a script, in a page, in old engines, and before tools that look for
 * `sourceMappingURL=` wherever it stands.
 */
export function quoted(text: string): string {
  const json = JSON.stringify(text)
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\!--')
    .replace(/(source(?:Mapping)?URL)=/g, '$1\\x3d')
    .replace(/[\u2028\u2029]/g, character => (character === '\u2028' ? '\\u2028' : '\\u2029'))
  return json.includes("'") || json.includes('\\"') ? json : `'${json.slice(1, -1)}'`
}

/** Whether a literal needs a class, which must have been defined before. */
export function needsClass(value: Value): boolean {
  switch (value.kind) {
    case 'list':
    case 'set':
      return value.items.some(needsClass)
    case 'map':
      return value.entries.some(entry => entry.some(needsClass))
    case 'struct':
      return value.struct.kind === 'exception' || [...value.fields.values()].some(needsClass)
    default:
      return false
  }
}
