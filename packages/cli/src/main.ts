/**
 * The command line: `thrift-es <command> …`. A command is told its arguments and answers with an exit code: 0 when all is
 * well, 1 when something is wrong with the IDL or the types, 2 when the command was called wrongly.
 */
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { OptionsError } from '@thrift-es/compiler'
import { TreeError } from '@thrift-es/compiler/node'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { dump } from './dump.ts'
import { fmt } from './fmt.ts'
import { outliveReaders, print, printError, UsageError } from './terminal.ts'
import { types } from './types.ts'

const commands: ReadonlyMap<string, Command> = new Map(Object.entries({ types, check, fmt, dump }))

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview())
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    print(version())
    return 0
  }
  const command = commands.get(name)
  if (command === undefined) {
    printError(`thrift-es: there is no command "${name}"\n\n${overview()}`)
    return 2
  }
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...command.options, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    print(command.help)
    return 0
  }
  return command.run(values, positionals)
}

function version(): string {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string } // Our own file.
  return version
}

function overview(): string {
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`)
  return [
    'Usage: thrift-es <command> [options]',
    '',
    ...lines,
    '',
    '`thrift-es <command> --help` tells more, `thrift-es --version` which one this is.',
  ].join('\n')
}

outliveReaders()
try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Error)) throw error
  // `parseArgs` marks what the user did wrong, and `syscall` what the disk refuses; anything else is our own mistake and
  // shows its stack.
  const isUsage =
    error instanceof UsageError ||
    error instanceof OptionsError ||
    ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  const isExpected = isUsage || error instanceof TreeError || 'syscall' in error
  // Node goes on to say how such a thing could be the name of a file.
  const message = error.message.replace(/\. To specify .*/s, '')
  printError(isExpected ? `thrift-es: ${message}` : (error.stack ?? error.message))
  process.exitCode = isUsage ? 2 : 1
}
