/**
 * Moves one value from a reader to a writer of any other protocol, without a schema: the types on the wire
 * are enough. Text is moved as bytes, since the wire does not tell a string from a binary.
 */
import { anonymous, type Reader, TType, type Writer } from './contract.ts'

export function copy(r: Reader, w: Writer, type: number): void {
  switch (type) {
    case TType.BOOL:
      w.bool(r.bool())
      break
    case TType.BYTE:
      w.i8(r.i8())
      break
    case TType.DOUBLE:
      w.double(r.double())
      break
    case TType.FLOAT:
      w.float(r.float())
      break
    case TType.I16:
      w.i16(r.i16())
      break
    case TType.I32:
      w.i32(r.i32())
      break
    case TType.I64:
      w.i64(r.i64())
      break
    case TType.STRING:
      w.binary(r.binary())
      break
    case TType.UUID:
      w.uuid(r.uuid())
      break
    case TType.STRUCT:
      copyStruct(r, w)
      break
    case TType.LIST: {
      const size = r.list(0)
      w.list(r.elementType, size)
      copyEntries(r, w, size)
      break
    }
    case TType.SET: {
      const size = r.set(0)
      w.set(r.elementType, size)
      copyEntries(r, w, size)
      break
    }
    case TType.MAP: {
      const size = r.map(0, 0)
      w.map(r.keyType, r.elementType, size)
      copyEntries(r, w, size)
      break
    }
  }
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

function copyEntries(r: Reader, w: Writer, size: number): void {
  const { keyType, elementType } = r
  for (let i = 0; i < size; i++) {
    if (keyType !== 0) copy(r, w, keyType)
    copy(r, w, elementType)
  }
  r.endContainer()
  w.endContainer()
}
