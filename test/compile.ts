/** The compiler over files in memory or on disk, for tests. */
import {
  type Compilation,
  type CompilerOptions,
  createCompiler,
  type Diagnostic,
  locate,
  memoryHost,
} from '@thrift-es/compiler'
import { diskHost } from '@thrift-es/compiler/node'

/** Compiles `/main.thrift` of `files`, whose names need no slash. */
export function compile(
  files: Readonly<Record<string, string>> | string,
  includeDirs?: string[],
): Promise<Compilation> {
  const named = typeof files === 'string' ? { 'main.thrift': files } : files
  const paths = new Map(Object.entries(named).map(([name, text]) => [`/${name}`, text]))
  return createCompiler(memoryHost(paths, includeDirs)).compile('/main.thrift')
}

/** Compiles a file from the disk. */
export function compileFile(path: string, options: CompilerOptions = {}): Promise<Compilation> {
  return createCompiler(diskHost(), options).compile(path)
}

/** `3:5 duplicate-field-id: Field id 1 is used twice`. */
export function inShort(diagnostic: Diagnostic): string {
  const { start } = locate(diagnostic.source, diagnostic.span)
  return `${start.line}:${start.column} ${diagnostic.id}: ${diagnostic.message}`
}

export const inShortAll = ({ diagnostics }: Compilation): string[] => diagnostics.map(inShort)
