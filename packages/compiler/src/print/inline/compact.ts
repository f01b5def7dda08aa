/**
 * Compact in printed code: a field begins with the distance of its id from that of the field before, and integers take as many
 * bytes as they need. `f` is the id of a field, or of the last one that was written.
 */
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

/** The number that Compact has for each type, which for a float is none; a bool that is a field has 1 for true and 2 for false. */
const nibbles: Readonly<Record<number, number>> = {
  2: 1,
  3: 3,
  4: 7,
  6: 4,
  8: 5,
  10: 6,
  11: 8,
  12: 12,
  13: 11,
  14: 10,
  15: 9,
  16: 13,
}

export const compact: Format = {
  name: 'compact',
  variables: ['f', 'h'],
  end: 'p',

  loop(out, cases) {
    const unknown = 'u = $$r.compactUnknown(r, p, u, f, h); p = r.position'
    out.block(['while ((h = b[p++]', out.types('!'), ') !== 0)'], () => {
      out.line('if (h > 15) f += h >> 4')
      out.line('else { r.position = p; f = $$r.fieldId(r); p = r.position }')
      if (cases === undefined) out.line(unknown)
      else
        out.block('switch (f << 4 | h & 15)', () => {
          cases()
          out.line(`default: ${unknown}`)
        })
    })
  },

  cases(out, { id, type }) {
    const label = hex(id * 16 + (nibbles[ttype(type)] ?? 0))
    if (plain(type) === 'bool')
      return [
        { label, reading: made(out, type, () => ({ value: 'true' })) },
        { label: hex(id * 16 + 2), reading: made(out, type, () => ({ value: 'false' })) },
      ]
    return [{ label, reading: compact.read(out, type) }]
  },

  read: (out, type) =>
    made(out, type, inner => read(inner, out.types('!')) ?? readByCall(out, compact, inner)),

  field(out, writing) {
    const { type, id, lowest, highest, bytes, value } = writing
    const isBool = plain(type) === 'bool'
    const nibble = isBool ? ['$$w.bool(', value, ', 2)'] : String(nibbles[ttype(type)] ?? 0)
    const rest = isBool ? undefined : (write(writing) ?? writeByCall(out, compact, writing))
    if (id <= highest || id - lowest > 15) {
      const last = lowest === highest ? lowest : 'f'
      return statements([`p = $$w.compactField(w, p, ${hex(id * 16)} | `, nibble, `, ${last})`], rest)
    }
    const delta = lowest === highest ? hex((id - lowest) * 16) : `${id} - f << 4`
    return statements([`${bytes}[p++] = ${delta} | `, nibble], rest)
  },

  write: (out, writing) => write(writing) ?? writeByCall(out, compact, writing),

  width: type => widths[plain(type) ?? 'string'],
}

const widths: Readonly<Record<Plain, number>> = {
  bool: 1,
  i8: 1,
  i16: 3,
  i32: 5,
  i64: 10,
  double: 8,
  string: 0,
  binary: 0,
}

function read(type: Type, nonNull: Parts): Reading | undefined {
  const varint: Parts = [
    'x = b[p++]',
    nonNull,
    '; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }',
  ]
  switch (plain(type)) {
    case 'bool':
      return { value: '$$r.compactBool(b[p++])' }
    case 'i8':
      return { value: 'd.getInt8(p++)' }
    case 'i16':
      return { before: varint, value: '$$r.short($$r.zigzag(x))' }
    case 'i32':
      return { before: varint, value: '$$r.zigzag(x)' }
    case 'i64':
      return { before: 'r.position = p', value: '$$r.long(r)', after: 'p = r.position' }
    case 'double':
      return { value: 'd.getFloat64(p, true)', after: 'p += 8' }
    case 'string':
      return { before: varint, value: '$$r.text(r, p, x)', after: 'p += x' }
    case 'binary':
      return { before: varint, value: '$$r.copy(r, p, x)', after: 'p += x' }
    case undefined:
      return undefined
  }
}

function write({ type, value, bytes, view }: Writing | FieldWriting): Parts {
  switch (plain(type)) {
    case 'bool':
      return [`${bytes}[p++] = $$w.bool(`, value, ', 2)']
    case 'i8':
      return [`${bytes}[p++] = $$w.i8(`, value, ')']
    case 'i16':
      return [`p = $$w.varint(${bytes}, p, $$w.zigzag($$w.i16(`, value, ')))']
    case 'i32':
      return [`p = $$w.varint(${bytes}, p, $$w.zigzag($$w.i32(`, value, ')))']
    case 'i64':
      return [`p = $$w.compactLong(${bytes}, p, `, value, ')']
    case 'double':
      return [`${view}.setFloat64(p, $$w.double(`, value, '), true); p += 8']
    case 'string':
      return ['p = $$w.compactText(w, p, ', value, ')']
    case 'binary':
      return ['p = $$w.compactBytes(w, p, ', value, ')']
    case undefined:
      return undefined
  }
}

const hex = (number: number): string =>
  `${number < 0 ? '-' : ''}0x${Math.abs(number).toString(16).padStart(2, '0')}`
