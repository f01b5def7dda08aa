/**
 * Diagnostics in the words of each host, so that a mistake in the IDL looks like a mistake in any other source: file, line,
 * column and frame in the host's own error display. Rollup, Rolldown and Vite stop at the first error; webpack and Rspack
 * show all of them. (esbuild's words are in `host/esbuild.ts`.)
 */
import { type Diagnostic, locate, type Position } from '@thrift-es/compiler'
import type { UnpluginBuildContext, UnpluginContext } from 'unplugin'

/** What the transform needs of its host, which every host has. */
export interface Context
  extends Pick<UnpluginBuildContext, 'addWatchFile' | 'getNativeBuildContext'>,
    UnpluginContext {
  /** Vite's alone. */
  readonly environment?: { readonly config: { readonly consumer?: string } }
}

/** Throws in hosts whose way to report an error is to throw. */
export function report(context: Context, framework: string, diagnostics: readonly Diagnostic[]): void {
  const native = context.getNativeBuildContext?.()
  // Warnings first: an error may end the report.
  const ordered = [...diagnostics].sort((a, b) => rank[b.severity] - rank[a.severity])
  for (const diagnostic of ordered) {
    if (native?.framework === 'webpack') reportToWebpack(native, diagnostic)
    else if (native?.framework === 'rspack') reportToRspack(native, diagnostic)
    else reportToRollup(context, framework, diagnostic)
  }
}

const rank = { error: 0, warning: 1 }

// Vite and Rolldown print columns as they are, from 0.
function reportToRollup(context: Context, framework: string, diagnostic: Diagnostic): void {
  const place = locate(diagnostic.source, diagnostic.span)
  const { file, frame } = place
  const start = zeroBased(place.start)
  const message = {
    message: messageOf(diagnostic),
    id: file,
    loc: { file, ...start },
    frame,
    code: diagnostic.id,
  }
  if (diagnostic.severity === 'error') context.error(message)
  else
    context.warn(
      framework === 'vite' ? `${file}:${start.line}:${start.column} ${message.message}\n${frame}` : message,
    )
}

type Native<Framework> = Extract<
  ReturnType<NonNullable<Context['getNativeBuildContext']>>,
  { framework: Framework }
>

// What unplugin hands to webpack loses the place, so the error is put on the module, like one of webpack's own.
function reportToWebpack({ compiler, loaderContext }: Native<'webpack'>, diagnostic: Diagnostic): void {
  const { start, end, frame } = locate(diagnostic.source, diagnostic.span)
  const error = Object.assign(new compiler.webpack.WebpackError(`${messageOf(diagnostic)}\n${frame}`), {
    loc: { start: zeroBased(start), end: zeroBased(end) },
    hideStack: true,
  })
  const module = loaderContext?._module
  if (diagnostic.severity === 'error') module?.addError(error)
  else module?.addWarning(error)
}

function reportToRspack({ loaderContext }: Native<'rspack'>, diagnostic: Diagnostic): void {
  const { start, length } = locate(diagnostic.source, diagnostic.span)
  loaderContext?.experiments.emitDiagnostic({
    message: withNotes(diagnostic),
    severity: diagnostic.severity,
    sourceCode: diagnostic.source.text,
    location: {
      ...zeroBased(start),
      length,
    },
    ...(diagnostic.hint === undefined ? {} : { help: diagnostic.hint }),
  })
}

/** A place as bundlers count: lines from 1, columns from 0, in UTF-16 units. */
export const zeroBased = ({ line, column }: Position): { line: number; column: number } => ({
  line,
  column: column - 1,
})

/** The message, and the id by which the options know it. */
export const titleOf = ({ message, id }: Diagnostic): string => `${message} [${id}]`

/** The message with its hint and notes, for hosts that have no other place for them. */
function messageOf(diagnostic: Diagnostic): string {
  const hint = diagnostic.hint === undefined ? '' : `\nhint: ${diagnostic.hint}`
  return withNotes(diagnostic) + hint
}

function withNotes(diagnostic: Diagnostic): string {
  const lines = diagnostic.notes.map(note => {
    const { file, start } = locate(note.source, note.span)
    return `\n${file}:${start.line}:${start.column} ${note.message}`
  })
  return titleOf(diagnostic) + lines.join('')
}
