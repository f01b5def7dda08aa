/**
 * esbuild, through its own `onLoad`: only there can an error say its line, its length and its notes, and can a module
 * have an error without having contents.
 */
import { readFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { type Diagnostic, locate, type Source, type Span } from '@thrift-es/compiler'
import { slash } from '@thrift-es/compiler/node'
import type { OnLoadResult, PartialMessage, PluginBuild } from 'esbuild'
import { isRuntime, type OutputMap, type Project, rawModule } from '../project.ts'
import { titleOf, zeroBased } from '../report.ts'
import { unserved } from './gateway.ts'

export function esbuildSetup(build: PluginBuild, open: (root?: string) => Project): void {
  const root = build.initialOptions.absWorkingDir ?? process.cwd()
  const project = open(root)
  const platform = build.initialOptions.platform === 'node' ? 'server' : 'browser'
  const message = (diagnostic: Diagnostic): PartialMessage => ({
    id: diagnostic.id,
    text: titleOf(diagnostic),
    location: location(root, diagnostic.source, diagnostic.span),
    notes: [
      ...diagnostic.notes.map(note => ({
        text: note.message,
        location: location(root, note.source, note.span),
      })),
      ...(diagnostic.hint === undefined ? [] : [{ text: diagnostic.hint }]),
    ],
  })

  let hasStarted = false
  build.onStart(() => {
    if (hasStarted) return undefined
    hasStarted = true
    project.writeTypes()
    return { warnings: unserved(project).map(text => ({ text })) }
  })
  build.onEnd(() => project.settled())

  // What IDL imports and cannot find from where it lies is found from the project.
  build.onResolve({ filter: isRuntime }, async ({ path, pluginData, ...from }) => {
    if (!from.importer.endsWith('.thrift') || pluginData === isAsking) return undefined
    const own = await build.resolve(path, { ...from, pluginData: isAsking })
    return own.errors.length === 0
      ? own
      : build.resolve(path, { kind: from.kind, resolveDir: project.options.root })
  })

  build.onLoad({ filter: /\.thrift$/ }, async ({ path, suffix }): Promise<OnLoadResult> => {
    const text = await readFile(path, 'utf8')
    if (suffix === '?raw') return { contents: rawModule(text), watchFiles: [path] }
    const output = await project.compile(path, text, platform)
    const found = (severity: Diagnostic['severity']) =>
      output.diagnostics.filter(diagnostic => diagnostic.severity === severity).map(message)
    const result = {
      errors: found('error'),
      warnings: found('warning'),
      watchFiles: [path, ...output.dependencies, ...output.missing],
    }
    return output.isBroken
      ? result
      : { ...result, contents: withMap(output.code, output.map), loader: 'js', resolveDir: dirname(path) }
  })
}

/** Marks a question of our own, lest we answer it. */
const isAsking = Symbol('thrift')

/** esbuild names files relative to the working directory. */
function location(root: string, source: Source, span: Span): PartialMessage['location'] {
  const { start, length, lineText } = locate(source, span)
  return {
    file: slash(relative(root, source.path)),
    ...zeroBased(start),
    length,
    lineText,
  }
}

const withMap = (code: string, map: OutputMap): string =>
  `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`
