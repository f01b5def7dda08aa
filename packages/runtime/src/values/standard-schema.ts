/**
 * A struct as a Standard Schema (standardschema.dev, version 1), which forms, routers and RPC frameworks take for the
 * validation of what they are given. The interface is written down here, since the specification asks for that
 * and not for a dependency.
 */
import type { ProtocolException } from '../exceptions.ts'
import type { Struct } from '../protocol/contract.ts'
import { formOf } from './forms.ts'
import { tryDecode, tryEncode } from './result.ts'

export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    validate(value: unknown): StandardResult<Output>
    /** Only a type: nothing is there. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
  }
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

export interface StandardIssue {
  readonly message: string
  /** The names of fields, and the numbers of elements and entries. */
  readonly path: readonly (string | number)[]
}

/**
 * The schema of an imported struct. A value is valid if it can be written; what comes of it is what would be read, with the
 * defaults of the IDL and without whatever the IDL does not know.
 *
 *     const router = t.router({ post: t.procedure.input(standardSchema(Tweet)).mutation(({ input }) => save(input)) })
 */
export function standardSchema<T extends object, Init = T>(type: Struct<T, Init>): StandardSchema<Init, T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'thrift-es',
      validate(value) {
        const written = tryEncode<unknown>((w, v) => type.write(w, complete(type, v)), value)
        const read = written.ok ? tryDecode(type, written.value) : written
        return read.ok ? { value: read.value } : { issues: [issue(read.error, type.schema.name)] }
      },
    },
  }
}

/** Throws inside of `tryEncode`, which makes an issue of it. */
function complete<T extends object, Init>(type: Struct<T, Init>, value: unknown): T {
  const isStruct =
    typeof value === 'object' && value !== null && ['struct', 'exception'].includes(formOf(value).form)
  if (!isStruct) throw new TypeError(`Expected an object, ${type.schema.name}`)
  return value as T // Whatever it holds is looked at when it is written, and defaults are filled in by that and by reading.
}

function issue(error: ProtocolException, name: string): StandardIssue {
  const [, reason = error.message] = /^(.*) \([^()]*byte \d+\)$/s.exec(error.message) ?? []
  const path = error.path.startsWith(name) ? error.path.slice(name.length) : ''
  return {
    message: reason,
    path: Array.from(path.matchAll(/\.([^.[]+)|\[(\d+)\]/g), ([, field, index]) => field ?? Number(index)),
  }
}
