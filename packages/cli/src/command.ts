/** What a command is, and the options that several of them have. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ParseArgsConfig } from 'node:util'
import { type Dialect, type Host, type PolicyOptions, policies } from '@thrift-es/compiler'
import { diskHost, findFiles, slash } from '@thrift-es/compiler/node'
import { UsageError } from './terminal.ts'

export interface Command {
  /** One line for the overview. */
  readonly summary: string
  readonly help: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  run(values: Values, files: readonly string[]): Promise<number>
}

/** Options as they were given; a repeated one is a list. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

export const includeOption = {
  'include-dir': { type: 'string', multiple: true },
  include: { type: 'string', short: 'I', multiple: true },
} as const

export const includeHelp = '  -I, --include-dir DIR  look for includes in DIR too; may be given several times'

/**
 * The disk, with the folders of `--include-dir` and its shorter names. Where nothing shows what the root of a project is, it is the working
 * directory, or a folder that the user has named.
 */
export function disk(values: Values, names: readonly string[] = []): Host {
  const includeDirs = [values['include-dir'] ?? [], values.include ?? []].flat()
  const absolute = (name: unknown) => slash(resolve(String(name)))
  return diskHost({
    includeDirs: includeDirs.map(name => folder(String(name))),
    roots: ['.', ...names.filter(isFolder)].map(absolute),
  })
}

export const dialectOption = { dialect: { type: 'string' } } as const

export const dialectHelp = `      --dialect D        read all files as apache or as fbthrift; default: each shows its own`

export function dialect({ dialect: name }: Values): Dialect | undefined {
  if (name === undefined || name === 'apache' || name === 'fbthrift') return name
  throw new UsageError(`there is no dialect "${name}"; there are apache and fbthrift`)
}

const flag = (policy: string): string => policy.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

/** `--unknown-enums` for the policy `unknownEnums`. */
export const policyOptions: Command['options'] = Object.fromEntries(
  Object.keys(policies).map(name => [flag(name), { type: 'string' }]),
)

export const policyHelp: string = Object.entries(policies)
  .map(([name, choices]) => `      --${flag(name).padEnd(16)} ${choices.join(', ')}; default: ${choices[0]}`)
  .join('\n')

/** What was chosen; the compiler refuses what cannot be. */
export const chosen = (values: Values): PolicyOptions =>
  Object.fromEntries(Object.keys(policies).map(name => [name, values[flag(name)]]))

/** The absolute path of an IDL file that the user has named. */
export async function idlFile(file: string): Promise<string> {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) throw new UsageError(`there is no file ${file}`)
  if (found.isDirectory()) throw new UsageError(`${file} is a folder, not a .thrift file`)
  const path = slash(resolve(file))
  // A link may be called IDL and lead to something else.
  if ((await diskHost().read(path)) === undefined) throw new UsageError(`${file} is not a .thrift file`)
  return path
}

/** The absolute paths of what is meant by the name of a file or a folder. */
export async function idlFiles(name: string): Promise<readonly string[]> {
  if (!isFolder(name)) return [await idlFile(name)]
  // A link that leads to something else, or nowhere, is no IDL; in a folder nobody has asked for it.
  const host = diskHost()
  const found = await findFiles(folder(name))
  const isIdl = await Promise.all(found.map(async path => (await host.read(path)) !== undefined))
  const files = found.filter((_, i) => isIdl[i])
  if (files.length === 0) throw new UsageError(`there is no .thrift file in ${name}`)
  return files
}

/** The absolute path of a folder that the user has named. */
export function folder(name: string): string {
  if (!isFolder(name)) throw new UsageError(`there is no folder ${name}`)
  return slash(resolve(name))
}

export const isFolder = (name: string): boolean =>
  statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false
