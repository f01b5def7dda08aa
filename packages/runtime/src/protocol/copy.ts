/**
 * Moves one value from a reader to a writer of any other protocol, without a schema: the types on the wire
 * are enough. Text is moved as bytes, since the wire does not tell a string from a binary.
 */
import { anonymous, isNested, type Reader, type Writer } from './contract.ts'

type Scalar = 'bool' | 'i8' | 'double' | 'i16' | 'i32' | 'i64' | 'binary' | 'uuid' | 'float'

/** The method of readers and writers for each type that holds no others. Names, since a branch for each is twice the code (`test/size`). */
const scalars: Readonly<Record<number, Scalar>> = {
  2: 'bool',
  3: 'i8',
  4: 'double',
  6: 'i16',
  8: 'i32',
  10: 'i64',
  11: 'binary',
  16: 'uuid',
  19: 'float',
}

export function copy(r: Reader, w: Writer, type: number): void {
  const scalar = scalars[type]
  // The two methods of a name are of one type.
  if (scalar !== undefined) w[scalar](r[scalar]() as never)
  else if (type === 12) copyStruct(r, w)
  else if (isNested(type)) copyContainer(r, w, type)
}

function copyStruct(r: Reader, w: Writer): void {
  r.begin(anonymous)
  w.begin(anonymous, anonymous)
  for (let header: number; (header = r.field()); ) {
    w.field(header)
    copy(r, w, header & 0xff)
  }
  r.end(anonymous)
  w.end(anonymous)
}

function copyContainer(r: Reader, w: Writer, type: number): void {
  const size = type === 13 ? r.map(0, 0) : type === 14 ? r.set(0) : r.list(0)
  const { keyType, elementType } = r
  if (type === 13) w.map(keyType, elementType, size)
  else if (type === 14) w.set(elementType, size)
  else w.list(elementType, size)
  for (let i = 0; i < size; i++) {
    // Only maps have keys.
    if (keyType !== 0) copy(r, w, keyType)
    copy(r, w, elementType)
  }
  r.endContainer()
  w.endContainer()
}
