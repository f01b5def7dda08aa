/** Lists, sets and maps: a function to read and one to write each kind that a module uses. */
import type { ListType, MapType, Type } from '../schema.ts'
import { printInlineContainer } from './inline/container.ts'
import type { Output } from './output.ts'
import { fromName, isComparable, readCall, toName, tsText, tsType, ttype, writeCall } from './type.ts'

export function printContainers(out: Output): void {
  if (!out.hasValues) return
  for (const { name, type } of out.containers) {
    out.gap()
    if (type.kind === 'map') printMap(out, name, type)
    else if (type.kind === 'set') printSet(out, name, type)
    else printArray(out, name, type)
    if (out.isInlined) printInlineContainer(out, name, type)
  }
}

/** A list, or a set that is to be an array. */
function printArray(out: Output, name: string, type: ListType): void {
  const { kind, element } = type
  reader(out, name, type, () => {
    out.line(
      `const list = new ${out.names.global('Array')}`,
      out.types('<', tsType(out, element), '>'),
      `(r.${kind}(${ttype(element)}))`,
    )
    out.line(`for (let i = 0; i < list.length; i++) list[i] = ${readCall(out, element)}`)
    out.line('r.endContainer()')
    out.line('return list')
  })
  writer(out, name, type, () => {
    out.line(`w.${kind}(${ttype(element)}, v.length)`)
    // By index: `for … of` would find fewer characters in a text than its length says.
    const item = ['v[i]', out.types(' as ', tsType(out, element))]
    out.line('for (let i = 0; i < v.length; i++) ', writeCall(out, element, 'w', item))
  })
}

function printSet(out: Output, name: string, type: ListType): void {
  if (type.form === 'array') printArray(out, name, type)
  else if (type.form === 'object') printNames(out, name, type)
  else printRealSet(out, name, type)
}

function printRealSet(out: Output, name: string, type: ListType): void {
  const { element } = type
  const plain = isComparable(element)
  reader(out, name, type, () => {
    const made = plain ? out.names.global('Set') : out.names.runtime('ValueSet')
    out.line(`const set = new ${made}`, out.types('<', tsType(out, element), '>'), '()')
    out.line(`for (let n = r.set(${ttype(element)}); n > 0; n--) set.add(${readCall(out, element)})`)
    out.line('r.endContainer()')
    out.line('return set')
  })
  writer(out, name, type, () => {
    const all = plain ? 'v' : 'set'
    if (!plain) out.line(`const set = ${out.names.runtime('byElement')}(v)`)
    out.line(`w.set(${ttype(element)}, ${all}.size)`)
    out.line(`for (const item of ${all}) `, writeCall(out, element, 'w', 'item'))
  })
}

function printMap(out: Output, name: string, type: MapType): void {
  if (type.form === 'entries') printEntries(out, name, type)
  else if (type.form === 'object') printProperties(out, name, type)
  else printRealMap(out, name, type)
}

function printRealMap(out: Output, name: string, type: MapType): void {
  const { key, value } = type
  const plain = isComparable(key)
  reader(out, name, type, () => {
    const made = plain ? out.names.global('Map') : out.names.runtime('ValueMap')
    out.line(`const map = new ${made}`, out.types(`<${tsText(out, key)}, ${tsText(out, value)}>`), '()')
    out.line(
      `for (let n = r.map(${ttype(key)}, ${ttype(value)}); n > 0; n--) map.set(${readCall(out, key)}, ${readCall(out, value)})`,
    )
    out.line('r.endContainer()')
    out.line('return map')
  })
  writer(out, name, type, () => {
    const all = plain ? 'v' : 'map'
    if (!plain) out.line(`const map = ${out.names.runtime('byKey')}(v)`)
    out.line(`w.map(${ttype(key)}, ${ttype(value)}, ${all}.size)`)
    out.block(`for (const [key, value] of ${all})`, () => {
      out.line(writeCall(out, key, 'w', 'key'))
      out.line(writeCall(out, value, 'w', 'value'))
    })
  })
}

/** A map as a list of pairs. */
function printEntries(out: Output, name: string, type: MapType): void {
  const { key, value } = type
  reader(out, name, type, () => {
    out.line(
      `const list = new ${out.names.global('Array')}`,
      out.types(`<[${tsText(out, key)}, ${tsText(out, value)}]>`),
      `(r.map(${ttype(key)}, ${ttype(value)}))`,
    )
    out.line(
      `for (let i = 0; i < list.length; i++) list[i] = [${readCall(out, key)}, ${readCall(out, value)}]`,
    )
    out.line('r.endContainer()')
    out.line('return list')
  })
  writer(out, name, type, () => {
    out.line(`w.map(${ttype(key)}, ${ttype(value)}, v.length)`)
    out.block('for (const [key, value] of v)', () => {
      out.line(writeCall(out, key, 'w', 'key'))
      out.line(writeCall(out, value, 'w', 'value'))
    })
  })
}

// An object without a prototype has no property that nobody gave it, and `__proto__` is a name like any other.
const bareObject = (out: Output) => `${out.names.global('Object')}.create(null)`

/** A map as the properties of an object. */
function printProperties(out: Output, name: string, type: MapType): void {
  const { key, value } = type
  reader(out, name, type, () => {
    out.line('const map', out.types(': ', tsType(out, type)), ` = ${bareObject(out)}`)
    out.line(
      `for (let n = r.map(${ttype(key)}, ${ttype(value)}); n > 0; n--) map[${toName(key, readCall(out, key))}] = ${readCall(out, value)}`,
    )
    out.line('r.endContainer()')
    out.line('return map')
  })
  writer(out, name, type, () => {
    out.line(`const list = ${out.names.runtime('propertiesOf')}(v)`)
    out.line(`w.map(${ttype(key)}, ${ttype(value)}, list.length)`)
    out.block('for (const [key, value] of list)', () => {
      out.line(writeCall(out, key, 'w', fromName(key, 'key')))
      out.line(writeCall(out, value, 'w', 'value'))
    })
  })
}

/** A set as the properties of an object that are true. */
function printNames(out: Output, name: string, type: ListType): void {
  const { element } = type
  reader(out, name, type, () => {
    out.line('const set', out.types(': ', tsType(out, type)), ` = ${bareObject(out)}`)
    out.line(
      `for (let n = r.set(${ttype(element)}); n > 0; n--) set[${toName(element, readCall(out, element))}] = true`,
    )
    out.line('r.endContainer()')
    out.line('return set')
  })
  writer(out, name, type, () => {
    out.line(
      `const list = ${out.names.runtime('propertiesOf')}(v).filter(([, is]) => is).map(([key]) => key)`,
    )
    out.line(`w.set(${ttype(element)}, list.length)`)
    out.line('for (const item of list) ', writeCall(out, element, 'w', fromName(element, 'item')))
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
