/** `thrift-es check`: what is wrong with these files. */
import { createCompiler, type Diagnostic, identity } from '@thrift-es/compiler'
import { diskHost } from '@thrift-es/compiler/node'
import { type Command, idlFiles, includeDirs, includeHelp, includeOption } from './command.ts'
import { printDiagnostics, UsageError } from './terminal.ts'

export const check: Command = {
  summary: 'say what is wrong with files',
  help: `Usage: thrift-es check [options] FILE|FOLDER...

Says what is wrong with the files, with those below the folders, and with what they include. Exits with 1 when there are errors.

${includeHelp}`,
  options: includeOption,

  async run(values, files) {
    if (files.length === 0) throw new UsageError('check needs a file or a folder')
    const compiler = createCompiler(diskHost({ includeDirs: includeDirs(values) })).snapshot()
    const found = new Map<string, Diagnostic>()
    for (const path of (await Promise.all(files.map(idlFiles))).flat()) {
      const { diagnostics } = await compiler.compile(path)
      // A file that two of them include would report its mistakes twice.
      for (const diagnostic of diagnostics) found.set(identity(diagnostic), diagnostic)
    }
    return printDiagnostics([...found.values()]) ? 1 : 0
  },
}
