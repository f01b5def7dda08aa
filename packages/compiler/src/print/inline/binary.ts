/** Binary in printed code: a field begins with its type and its id, and numbers have a fixed width. */
import type { Type } from '../../schema.ts'
import type { Parts } from '../printer.ts'
import { ttype } from '../type.ts'
import {
  type FieldWriting,
  type Format,
  made,
  type Plain,
  plain,
  type Reading,
  readByCall,
  statements,
  type Writing,
  writeByCall,
} from './format.ts'

/** How many bytes the types of fixed width take, and what a DataView calls them; for an i64 there are faster functions. */
const fixed: Readonly<Partial<Record<Plain, { readonly width: number; readonly view?: string }>>> = {
  i8: { width: 1, view: 'Int8' },
  i16: { width: 2, view: 'Int16' },
  i32: { width: 4, view: 'Int32' },
  i64: { width: 8 },
  double: { width: 8, view: 'Float64' },
}

export const binary: Format = {
  name: 'binary',
  variables: [],
  end: 'p + 1',

  loop(out, cases) {
    const unknown = 'u = $$r.binaryUnknown(r, p, u); p = r.position'
    if (cases === undefined) out.line(`while (b[p] !== 0) { ${unknown} }`)
    else {
      out.line('while (b[p] !== 0)')
      out.indented(() =>
        // Its type, its id, and a byte of the value, of which there is always one.
        out.block('switch (d.getInt32(p) >>> 8)', () => {
          cases()
          out.line(`default: ${unknown}`)
        }),
      )
    }
  },

  cases: (out, { id, type }) => [
    {
      label: hex(ttype(type) * 0x10000 + (id & 0xffff)),
      reading: made(out, type, inner => read(inner, 3) ?? readByCall(out, binary, inner, 'p + 3')),
    },
  ],

  read: (out, type) => made(out, type, inner => read(inner, 0) ?? readByCall(out, binary, inner)),

  field(out, writing) {
    const { type, id, view, value } = writing
    const header = hex(ttype(type) * 0x1000000 + (id & 0xffff) * 0x100)
    const base = plain(type)
    // The fourth byte is the first of the value.
    if (base === 'bool') return [`${view}.setInt32(p, ${header} + $$w.bool(`, value, ', 0)); p += 4']
    return statements(
      `${view}.setInt32(p, ${header})`,
      write(writing, 3) ?? writeByCall(out, binary, writing, 'p + 3'),
    )
  },

  write: (out, writing) => write(writing, 0) ?? writeByCall(out, binary, writing),

  width(type) {
    const base = plain(type)
    return base === 'bool' ? 1 : ((base && fixed[base]?.width) ?? 0)
  },
}

/** A value whose first byte is `offset` behind `p`. */
function read(type: Type, offset: number): Reading | undefined {
  const base = plain(type)
  if (base === undefined) return undefined
  if (base === 'bool') return { value: `$$r.bool(b[${at(offset)}])`, after: `p += ${offset + 1}` }
  if (base === 'string' || base === 'binary') {
    const call = base === 'string' ? 'text' : 'copy'
    const before = `x = d.getInt32(${at(offset)})`
    return { before, value: `$$r.${call}(r, ${at(offset + 4)}, x)`, after: `p += x + ${offset + 4}` }
  }
  const { width = 0, view } = fixed[base] ?? {}
  const value = view ? `d.get${view}(${at(offset)})` : `$$r.binaryLong(d, ${at(offset)})`
  return { value, after: `p += ${offset + width}` }
}

function write({ type, value, view }: Writing | FieldWriting, offset: number): Parts {
  const base = plain(type)
  if (base === undefined) return undefined
  if (base === 'bool') return [`${view}.setInt8(${at(offset)}, $$w.bool(`, value, `, 0)); p += ${offset + 1}`]
  if (base === 'string' || base === 'binary')
    return [`p = $$w.binary${base === 'string' ? 'Text' : 'Bytes'}(w, ${at(offset)}, `, value, ')']
  const { width = 0, view: kind } = fixed[base] ?? {}
  const put = kind
    ? [`${view}.set${kind}(${at(offset)}, $$w.${base}(`, value, '))']
    : [`$$w.binaryLong(${view}, ${at(offset)}, `, value, ')']
  return [put, `; p += ${offset + width}`]
}

const at = (offset: number): string => (offset === 0 ? 'p' : `p + ${offset}`)

const hex = (number: number): string => `0x${number.toString(16).padStart(6, '0')}`
