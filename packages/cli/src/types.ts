/** `thrift-es types`: the declarations that editors and `tsc` read, for where no bundler runs. */
import { createCompiler } from '@thrift-es/compiler'
import { createMirror } from '@thrift-es/compiler/node'
import {
  type Command,
  chosen,
  dialect,
  dialectHelp,
  dialectOption,
  disk,
  folder,
  includeHelp,
  includeOption,
  policyHelp,
  policyOptions,
} from './command.ts'
import { print, printDiagnostics } from './terminal.ts'

export const types: Command = {
  summary: 'write the types of all .thrift files to .thrift/types',
  help: `Usage: thrift-es types [options] [FOLDER...]

Writes the types of every .thrift file below the root, or below some folders of it, to .thrift/types, where a tsconfig.json that extends
"unplugin-thrift/tsconfig" finds them. Bundler plugins do the same while they run; this is for continuous integration:

  "typecheck": "thrift-es types && tsc --noEmit"

      --check            write nothing; exit with 1 and list the files that are not as they should be
      --root DIR         the folder of tsconfig.json; default: the working directory
${dialectHelp}
${includeHelp}

What the options of the plugin choose, chosen here as well:

${policyHelp}`,
  options: {
    ...includeOption,
    ...dialectOption,
    ...policyOptions,
    check: { type: 'boolean' },
    root: { type: 'string' },
  },

  async run(values, folders) {
    const root = folder(String(values.root ?? '.'))
    const options = { dialect: dialect(values), ...chosen(values) }
    const mirror = createMirror(createCompiler(disk(values, [root]), options), root)
    const below = folders.length > 0 ? folders.map(folder) : undefined
    const { drifts, diagnostics } = await (values.check ? mirror.check(below) : mirror.write(below))
    const isBroken = printDiagnostics(diagnostics)
    for (const { kind, path } of drifts) print(`${values.check ? kind : done[kind]} ${path}`)
    return isBroken || (values.check && drifts.length > 0) ? 1 : 0
  },
}

const done = { missing: 'wrote', stale: 'updated', leftover: 'removed' }
