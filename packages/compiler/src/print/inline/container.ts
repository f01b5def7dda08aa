/** The functions that read and write the bytes of lists, sets and maps. */
import type { ListType, MapType, Type } from '../../schema.ts'
import type { Output } from '../output.ts'
import type { Parts } from '../printer.ts'
import { tsText, tsType, ttype } from '../type.ts'
import { binary } from './binary.ts'
import { compact } from './compact.ts'
import { type Format, isInlined, isLong, plain, type Reading, statements, uses } from './format.ts'

export function printInlineContainer(out: Output, name: string, type: ListType | MapType): void {
  if (!isInlined(type)) return
  for (const format of [binary, compact]) {
    out.gap()
    const reads = [{ name: 'r', type: '$$r.Input' }]
    out.function(
      {
        visibility: 'private',
        name: `read$${name}$${format.name}`,
        parameters: reads,
        returns: tsType(out, type),
      },
      () => (type.kind === 'map' ? readMap(out, format, type) : readList(out, format, type)),
    )
    out.gap()
    const writes = [
      { name: 'w', type: '$$w.Output' },
      { name: 'v', type: tsType(out, type) },
    ]
    out.function(
      { visibility: 'private', name: `write$${name}$${format.name}`, parameters: writes, returns: 'void' },
      () => (type.kind === 'map' ? writeMap(out, format, type) : writeList(out, format, type)),
    )
  }
}

function readList(out: Output, format: Format, { kind, element }: ListType): void {
  const reading = format.read(out, element)
  const typed = out.types('<', tsType(out, element), '>')
  if (kind === 'list') {
    out.line(
      `const list = new ${out.names.global('Array')}`,
      typed,
      `(${head(format, 'r', 'List', [element])})`,
    )
    entries(out, [{ type: element, reading }], 'let i = 0; i < list.length; i++', ([value]) => [
      'list[i] = ',
      value,
    ])
  } else {
    out.line(`const set = new ${out.names.global('Set')}`, typed, '()')
    out.line(`let n = ${head(format, 'r', 'Set', [element])}`)
    entries(out, [{ type: element, reading }], '; n > 0; n--', ([value]) => ['set.add(', value, ')'])
  }
  out.line(`return ${kind}`)
}

function readMap(out: Output, format: Format, { key, value }: MapType): void {
  out.line(
    `const map = new ${out.names.global('Map')}`,
    out.types(`<${tsText(out, key)}, ${tsText(out, value)}>`),
    '()',
  )
  out.line(`let n = ${head(format, 'r', 'Map', [key, value])}`)
  const readings = [key, value].map(type => ({ type, reading: format.read(out, type) }))
  entries(out, readings, '; n > 0; n--', ([first, second]) => ['map.set(', first, ', ', second, ')'])
  out.line('return map')
}

const head = ({ name }: Format, side: 'r' | 'w', kind: string, types: readonly Type[]): string =>
  `$$${side}.${name}${kind}(${side}, ${types.map(ttype).join(', ')}${side === 'r' ? ')' : ''}`

/** Reads entries one after the other; of those that have two values the first waits in a variable. */
function entries(
  out: Output,
  values: readonly { readonly type: Type; readonly reading: Reading }[],
  loop: string,
  add: (values: readonly Parts[]) => Parts,
): void {
  const code = values.flatMap(({ reading: { before, value, after } }) => [before, value, after])
  printLocals(out, 'r', code)
  out.line('let p = r.position', uses(code, 'x') ? ', x = 0' : '')
  out.block(`for (${loop})`, () => {
    const last = values.at(-1)?.reading
    const names = values.map(({ type, reading }) => {
      if (reading === last) return reading.value
      const key = ['const key', out.types(': ', tsType(out, type)), ' = ', reading.value]
      out.line(statements(reading.before, key, reading.after))
      return 'key'
    })
    out.line(statements(last?.before, add(names), last?.after))
  })
  out.line('r.position = p')
  out.line('r.depth--')
}

function writeList(out: Output, format: Format, { kind, element }: ListType): void {
  const isList = kind === 'list'
  out.line(
    `let p = ${head(format, 'w', 'List', [element])}, v.${isList ? 'length' : 'size'}, ${format.width(element)})`,
  )
  const item: Parts = isList
    ? ['v[i]', plain(element) === undefined ? out.types(' as ', tsType(out, element)) : undefined]
    : 'item'
  puts(out, format, isList ? 'let i = 0; i < v.length; i++' : 'const item of v', [[element, item]])
}

function writeMap(out: Output, format: Format, { key, value }: MapType): void {
  const width = format.width(key) + format.width(value)
  out.line(`let p = ${head(format, 'w', 'Map', [key, value])}, v.size, ${width})`)
  puts(out, format, 'const [key, value] of v', [
    [key, 'key'],
    [value, 'value'],
  ])
}

function puts(out: Output, format: Format, loop: string, values: readonly (readonly [Type, Parts])[]): void {
  // What moves the bytes makes variables for them stale.
  const isFixed = !values.some(([type]) => isLong(type))
  const names = isFixed ? { bytes: 'b', view: 'd' } : { bytes: 'w.bytes', view: 'w.view' }
  const code = values.map(([type, value]) => format.write(out, { ...names, type, value }))
  if (isFixed) printLocals(out, 'w', code)
  out.block(`for (${loop})`, () => {
    for (const each of code) out.line(each)
  })
  out.line('w.position = p')
  out.line('w.depth--')
}

/** The bytes and the view of them, as far as the code uses them. */
function printLocals(out: Output, from: 'r' | 'w', code: readonly Parts[]): void {
  const locals = [
    ...(uses(code, 'b') ? [`b = ${from}.bytes`] : []),
    ...(uses(code, 'd') ? [`d = ${from}.view`] : []),
  ]
  if (locals.length > 0) out.line(`const ${locals.join(', ')}`)
}
