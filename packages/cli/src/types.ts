/** `thrift-es types`: the declarations that editors and `tsc` read, for where no bundler runs. */
import { createCompiler, forms } from '@thrift-es/compiler'
import { createMirror } from '@thrift-es/compiler/node'
import {
  type Command,
  dialect,
  dialectHelp,
  dialectOption,
  disk,
  folder,
  includeHelp,
  includeOption,
  type Values,
} from './command.ts'
import { print, printDiagnostics, UsageError } from './terminal.ts'

export const types: Command = {
  summary: 'write the types of all .thrift files to .thrift/types',
  help: `Usage: thrift-es types [options] [FOLDER...]

Writes the types of every .thrift file below the root, or below some folders of it, to .thrift/types, where a tsconfig.json that extends
"unplugin-thrift/tsconfig" finds them. Bundler plugins do the same while they run; this is for continuous integration:

  "typecheck": "thrift-es types && tsc --noEmit"

      --check            write nothing; exit with 1 and list the files that are not as they should be
      --root DIR         the folder of tsconfig.json; default: the working directory
      --i64 FORM         what an i64 is unless the IDL says it: ${forms.i64.join(', ')}
      --enums FORM       what a value of an enum is unless the IDL says it: ${forms.enum.join(', ')}
${dialectHelp}
${includeHelp}`,
  options: {
    ...includeOption,
    ...dialectOption,
    i64: { type: 'string' },
    enums: { type: 'string' },
    check: { type: 'boolean' },
    root: { type: 'string' },
  },

  async run(values, folders) {
    const root = folder(String(values.root ?? '.'))
    const options = {
      dialect: dialect(values),
      i64: form(values.i64, 'i64', forms.i64),
      enums: form(values.enums, 'enum', forms.enum),
    }
    const mirror = createMirror(createCompiler(disk(values, [root]), options), root)
    const below = folders.length > 0 ? folders.map(folder) : undefined
    const { drifts, diagnostics } = await (values.check ? mirror.check(below) : mirror.write(below))
    const isBroken = printDiagnostics(diagnostics)
    for (const { kind, path } of drifts) print(`${values.check ? kind : done[kind]} ${path}`)
    return isBroken || (values.check && drifts.length > 0) ? 1 : 0
  },
}

function form<Form extends string>(
  name: Values[string],
  type: string,
  forms: readonly Form[],
): Form | undefined {
  const found = forms.find(each => each === name)
  if (name !== undefined && found === undefined)
    throw new UsageError(`an ${type} cannot be "${name}"; it can be ${forms.join(', ')}`)
  return found
}

const done = { missing: 'wrote', stale: 'updated', leftover: 'removed' }
