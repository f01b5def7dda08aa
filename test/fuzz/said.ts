import type { Compilation } from '@thrift-es/compiler'
import { inShort } from '../compile.ts'

/** All that a compilation says. */
export const said = ({ diagnostics, dependencies, missing }: Compilation) => ({
  diagnostics: diagnostics.map(each => [
    each.source.path,
    each.severity,
    inShort(each),
    each.hint,
    each.fix,
    each.notes,
  ]),
  dependencies,
  missing,
})
