/** `thrift-es check`: what is wrong with these files. */
import { createCompiler, type Diagnostic } from '@thrift-es/compiler'
import { diskHost } from '@thrift-es/compiler/node'
import { type Command, existing, includeDirs, includeHelp, includeOption } from './command.ts'
import { printDiagnostics, UsageError } from './terminal.ts'

export const check: Command = {
  summary: 'say what is wrong with files',
  help: `Usage: thrift-es check [options] FILE...

Says what is wrong with the files and with what they include. Exits with 1 when there are errors.

${includeHelp}`,
  options: includeOption,

  async run(values, files) {
    if (files.length === 0) throw new UsageError('check needs a file')
    const compiler = createCompiler(diskHost({ includeDirs: includeDirs(values) }))
    const found = new Map<string, Diagnostic>()
    for (const file of files) {
      const { diagnostics } = await compiler.compile(existing(file))
      // A file that two of them include would report its mistakes twice.
      for (const diagnostic of diagnostics)
        found.set(`${diagnostic.source.path}:${diagnostic.span.start}:${diagnostic.id}`, diagnostic)
    }
    return printDiagnostics([...found.values()]) ? 1 : 0
  },
}
