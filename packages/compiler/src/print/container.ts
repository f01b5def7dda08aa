/** Lists, sets and maps: a function to read and one to write each kind that a module uses. */
import type { ListType, MapType, Type } from '../schema.ts'
import type { Output } from './output.ts'
import { readCall, tsText, tsType, ttype, writeCall } from './type.ts'

export function printContainers(out: Output): void {
  if (!out.hasValues) return
  for (const { name, type } of out.containers) {
    out.gap()
    if (type.kind === 'map') printMap(out, name, type)
    else if (type.kind === 'set') printSet(out, name, type)
    else printList(out, name, type)
  }
}

function printList(out: Output, name: string, type: ListType): void {
  const { element } = type
  reader(out, name, type, () => {
    out.line(
      `const list = new ${out.names.global('Array')}`,
      out.types('<', tsType(out, element), '>'),
      `(r.list(${ttype(element)}))`,
    )
    out.line(`for (let i = 0; i < list.length; i++) list[i] = ${readCall(out, element)}`)
    out.line('r.endContainer()')
    out.line('return list')
  })
  writer(out, name, type, () => {
    out.line(`w.list(${ttype(element)}, v.length)`)
    // By index: `for … of` would find fewer characters in a text than its length says.
    const item = ['v[i]', out.types(' as ', tsType(out, element))]
    out.line('for (let i = 0; i < v.length; i++) ', writeCall(out, element, 'w', item))
  })
}

function printSet(out: Output, name: string, type: ListType): void {
  const { element } = type
  reader(out, name, type, () => {
    out.line(`const set = new ${out.names.global('Set')}`, out.types('<', tsType(out, element), '>'), '()')
    out.line(`for (let n = r.set(${ttype(element)}); n > 0; n--) set.add(${readCall(out, element)})`)
    out.line('r.endContainer()')
    out.line('return set')
  })
  writer(out, name, type, () => {
    out.line(`w.set(${ttype(element)}, v.size)`)
    out.line('for (const item of v) ', writeCall(out, element, 'w', 'item'))
  })
}

function printMap(out: Output, name: string, type: MapType): void {
  const { key, value } = type
  reader(out, name, type, () => {
    out.line(
      `const map = new ${out.names.global('Map')}`,
      out.types(`<${tsText(out, key)}, ${tsText(out, value)}>`),
      '()',
    )
    out.line(
      `for (let n = r.map(${ttype(key)}, ${ttype(value)}); n > 0; n--) map.set(${readCall(out, key)}, ${readCall(out, value)})`,
    )
    out.line('r.endContainer()')
    out.line('return map')
  })
  writer(out, name, type, () => {
    out.line(`w.map(${ttype(key)}, ${ttype(value)}, v.size)`)
    out.block('for (const [key, value] of v)', () => {
      out.line(writeCall(out, key, 'w', 'key'))
      out.line(writeCall(out, value, 'w', 'value'))
    })
  })
}

function reader(out: Output, name: string, type: Type, body: () => void): void {
  const parameters = [{ name: 'r', type: out.names.runtime('Reader') }]
  out.function({ visibility: 'private', name: `read$${name}`, parameters, returns: tsType(out, type) }, body)
}

function writer(out: Output, name: string, type: Type, body: () => void): void {
  out.gap()
  const parameters = [
    { name: 'w', type: out.names.runtime('Writer') },
    { name: 'v', type: tsType(out, type) },
  ]
  out.function({ visibility: 'private', name: `write$${name}`, parameters, returns: 'void' }, () => {
    body()
    out.line('w.endContainer()')
  })
}
