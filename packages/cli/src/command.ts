/** What a command is, and the options that several of them have. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ParseArgsConfig } from 'node:util'
import { slash } from '@thrift-es/compiler/node'
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

export const includeOption = { include: { type: 'string', short: 'I', multiple: true } } as const

export const includeHelp = '  -I, --include DIR  look for includes in DIR too; may be given several times'

/** The folders of `-I`, absolute. */
export function includeDirs({ include = [] }: Values): readonly string[] {
  return [include].flat().map(folder => slash(resolve(String(folder))))
}

/** The absolute path of a file that the user has named. */
export function existing(file: string): string {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`)
  return slash(resolve(file))
}
