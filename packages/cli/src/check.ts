/** `thrift-es check`: what is wrong with these files. */
import { createCompiler, type Diagnostic, identity } from '@thrift-es/compiler'
import { diskHost, findFiles } from '@thrift-es/compiler/node'
import {
  type Command,
  folder,
  idlFile,
  includeDirs,
  includeHelp,
  includeOption,
  isFolder,
} from './command.ts'
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

/** What is meant by the name of a file or a folder. */
async function idlFiles(name: string): Promise<readonly string[]> {
  if (!isFolder(name)) return [await idlFile(name)]
  // A link that leads to something else, or nowhere, is no IDL; in a folder nobody has asked for it.
  const host = diskHost()
  const found = await findFiles(folder(name))
  const isIdl = await Promise.all(found.map(async path => (await host.read(path)) !== undefined))
  const files = found.filter((_, i) => isIdl[i])
  if (files.length === 0) throw new UsageError(`there is no .thrift file in ${name}`)
  return files
}
