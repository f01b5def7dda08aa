/** `thrift-es dump`: one file at every stage of the pipeline, for whoever works on the compiler. */
import {
  type Compilation,
  createCompiler,
  lineStarts,
  positionAt,
  type Target,
  tokenize,
} from '@thrift-es/compiler'
import {
  type Command,
  dialect,
  dialectHelp,
  dialectOption,
  disk,
  idlFile,
  includeHelp,
  includeOption,
} from './command.ts'
import { print, printDiagnostics, UsageError } from './terminal.ts'
import { renderTree } from './tree.ts'

const stages: Readonly<Record<string, (compilation: Compilation, target: Target) => string>> = {
  tokens: ({ document: { source } }) => {
    const starts = lineStarts(source.text)
    return tokenize(source, () => {})
      .map(({ kind, start, end }) => {
        const { line, column } = positionAt(starts, start)
        return `${`${line}:${column}`.padEnd(8)}${kind.padEnd(12)}${source.text.slice(start, end)}`.trimEnd()
      })
      .join('\n')
  },
  document: ({ document }) => renderTree(document, document.source.text),
  schema: ({ schema }) => renderTree(schema, schema.source.text),
  module: (compilation, target) => compilation.print(target).code.trimEnd(),
}

export const dump: Command = {
  summary: 'show a file at every stage of the compiler',
  help: `Usage: thrift-es dump [options] FILE

Shows a file as the compiler sees it, stage by stage; without options, at all of them.

      --tokens           its words and symbols, with line and column
      --document         what was written
      --schema           what it means: names resolved, constants evaluated
      --module           what is printed
      --target T         for --module: ts (default), js or d.ts
${dialectHelp}
${includeHelp}`,
  options: {
    ...includeOption,
    ...dialectOption,
    target: { type: 'string' },
    ...Object.fromEntries(Object.keys(stages).map(stage => [stage, { type: 'boolean' } as const])),
  },

  async run(values, [file, ...more]) {
    if (file === undefined || more.length > 0) throw new UsageError('dump needs one file')
    const { target = 'ts' } = values
    if (target !== 'ts' && target !== 'js' && target !== 'd.ts')
      throw new UsageError(`there is no target "${target}"; there are ts, js and d.ts`)
    const compiler = createCompiler(disk(values), {
      dialect: dialect(values),
    })
    const compilation = await compiler.compile(await idlFile(file))
    const asked = Object.entries(stages).filter(([stage]) => values[stage])
    for (const [stage, show] of asked.length > 0 ? asked : Object.entries(stages)) {
      if (asked.length !== 1) print(`--- ${stage} ---`)
      print(show(compilation, target))
    }
    return printDiagnostics(compilation.diagnostics) ? 1 : 0
  },
}
