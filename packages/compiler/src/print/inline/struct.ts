/** The functions that read and write the bytes of a struct, a union or an exception. */
import type { Field } from '../../schema.ts'
import { absent } from '../absent.ts'
import { arm, type Codec, declareFields, finished, isShadowed, variable, writing } from '../codec.ts'
import type { Output } from '../output.ts'
import { type Parts, textOf } from '../printer.ts'
import { tsType } from '../type.ts'
import { binary } from './binary.ts'
import { compact } from './compact.ts'
import { type Case, type Format, isLong, statements, uses } from './format.ts'

const formats = [binary, compact]

export function printInlineRead(out: Output, codec: Codec, build: (values: Parts) => Parts): void {
  for (const format of formats) {
    out.gap()
    const parameters = [{ name: 'r', type: '$$r.Input' }]
    const name = `${textOf(codec.read)}$${format.name}`
    out.function({ visibility: 'private', name, parameters, returns: codec.type }, () => {
      readFields(out, format, codec)
      readResult(out, codec, build)
    })
  }
}

function readFields(out: Output, format: Format, { struct, type }: Codec): void {
  const { fields } = struct
  const cases = new Map(fields.map(field => [field, format.cases(out, field)]))
  const code = [...cases.values()]
    .flat()
    .flatMap(({ reading }) => [reading.before, reading.value, reading.after])
  out.line(`$$r.open(r, ${fields.length})`)
  const view = (format.name === 'binary' && fields.length > 0) || uses(code, 'd') ? ', d = r.view' : ''
  out.line(`const b = r.bytes${view}`)
  const numbers = [...format.variables, ...(uses(code, 'x') ? ['x'] : [])]
  out.line(
    'let p = r.position',
    numbers.map(each => `, ${each} = 0`),
  )
  if (struct.kind === 'union') out.line('let v', out.types(': ', type, ' | undefined'), ', arms = 0')
  else declareFields(out, fields)
  out.line('let u', out.types(': $$r.UnknownField[] | undefined'))
  const printCases = () => {
    for (const [field, own] of cases)
      out.originally(field.node?.name, () => {
        for (const each of own) printCase(out, { struct, type }, field, each)
      })
  }
  format.loop(out, fields.length > 0 ? printCases : undefined)
  out.line(`$$r.close(r, ${format.end})`)
}

function printCase(
  out: Output,
  { struct, type }: Pick<Codec, 'struct' | 'type'>,
  field: Field,
  { label, reading }: Case,
): void {
  const { before, value, after } = reading
  const assignment =
    struct.kind === 'union' ? arm(out, struct, type, field, value) : [`${variable(out, field)} = `, value]
  out.line(`case ${label}: `, statements(before, assignment, after), '; break')
}

function readResult(out: Output, { struct, table }: Codec, build: (values: Parts) => Parts): void {
  const { fields, kind } = struct
  if (out.policies.typeMismatch === 'error' && fields.length > 0)
    out.line(`u?.forEach(each => ${out.names.runtime('refuseMismatch')}(${table}, each.header))`)
  if (kind === 'union') {
    // Meta's unions may have nothing set.
    const least = struct.schema.dialect === 'fbthrift' ? 0 : 1
    out.line(`return $$r.union(v, arms, u, ${least})`)
    return
  }
  const required = fields.filter(
    field => field.requiredness === 'required' && absent(out, field) === undefined,
  )
  if (required.length > 0) {
    const conditions = required.map(field => `${variable(out, field)} === undefined`)
    out.line(`if (${conditions.join(' || ')}) $$r.bail()`)
  }
  const value = build(out.braces(fields.map(field => finished(out, field))))
  out.line(
    kind === 'exception' ? 'return $$r.raise(r, ' : 'return $$r.attach(',
    value,
    out.policies.unknownFields === 'drop' ? ', undefined)' : ', u)',
  )
}

/** So many short fields fit where there is always room. */
const fieldsBetweenChecks = 24

export function printInlineWrite(out: Output, codec: Codec): void {
  for (const format of formats) {
    out.gap()
    const parameters = [
      { name: 'w', type: '$$w.Output' },
      { name: 'v', type: codec.type },
    ]
    const name = `${textOf(codec.write)}$${format.name}`
    out.function({ visibility: 'private', name, parameters, returns: 'void' }, () =>
      writeFields(out, format, codec),
    )
  }
}

function writeFields(out: Output, format: Format, { struct, table }: Codec): void {
  const { fields, kind } = struct
  const all = fields.map(field => {
    const { condition, value } = writing(out, field, struct)
    // What is not there although it has to be is found out by whoever writes it.
    const isSure = field.requiredness === 'required' && isShadowed(field.name, struct)
    return { field, condition, value: isSure ? [value, out.types(' as ', tsType(out, field.type))] : value }
  })
  const isConditional = all.some(({ condition }) => condition !== undefined)
  const names = { bytes: 'b', view: 'd' }
  const code = all.map(({ field, value }) =>
    format.field(out, { ...names, type: field.type, value, id: field.id, lowest: 0, highest: 0 }),
  )
  const storage = [
    ...(uses(code, 'b') || format.name === 'compact' ? ['b = w.bytes'] : []),
    ...(uses(code, 'd') ? ['d = w.view'] : []),
  ]
  out.line(
    'let p = $$w.open(w, v)',
    storage.map(each => `, ${each}`),
    format.name === 'compact' && isConditional ? ', f = 0' : '',
    kind === 'union' ? ', arms = 0' : '',
  )
  const reload = storage.join('; ')
  let lowest = 0
  let highest = 0
  /** What `f` is known to be. */
  let known: number | undefined = 0
  let unchecked = 0
  for (const { field, condition, value } of all) {
    const { id, type } = field
    if (++unchecked > fieldsBetweenChecks) {
      out.line(statements('w.position = p', 'p = $$w.room(w)', reload))
      unchecked = 0
    }
    const write = [
      format.field(out, { ...names, type, value, id, lowest, highest }),
      isLong(type) && reload !== '' ? `; ${reload}` : undefined,
    ]
    out.originally(field.node?.name, () => {
      if (condition === undefined) {
        out.line(write)
        lowest = highest = id
        if (isLong(type)) unchecked = 0
        return
      }
      const isCompact = format.name === 'compact'
      if (isCompact && lowest === highest && known !== lowest) out.line(`f = ${lowest}`)
      known = undefined
      const count = kind === 'union' ? 'arms++' : undefined
      out.block(`if (${condition})`, () =>
        out.line(statements(count, write, isCompact ? `f = ${id}` : undefined)),
      )
      lowest = Math.min(lowest, id)
      highest = Math.max(highest, id)
    })
  }
  printEnd(out, { struct, table }, format.name === 'binary' ? '0' : lowest === highest ? String(lowest) : 'f')
}

/** The unknown fields are behind the one called `last`. */
function printEnd(
  out: Output,
  { struct: { kind, schema }, table }: Pick<Codec, 'struct' | 'table'>,
  last: string,
): void {
  out.line('const u = ', out.types('('), 'v', out.types(' as $$w.Carrier)'), '[$$w.unknownFields]')
  if (kind === 'union') {
    out.line('if (u) arms += u.length')
    // Meta's unions may have nothing set.
    out.line(`if (arms ${schema.dialect === 'fbthrift' ? '> 1' : '!== 1'}) $$w.bail()`)
  }
  out.line(`$$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, ${table}, v), ${last}) : p)`)
}
