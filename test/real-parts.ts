/**
 * Programs that tests run against and that a machine may lack. A test that needs one skips with the line given
 * here, unless THRIFT_ES_REQUIRE_ALL is set, as it is where everything has been installed: then it fails.
 */
import { spawnSync } from 'node:child_process'

const parts = {
  thrift: { command: ['thrift', '--version'], package: 'thrift-compiler' },
  'python3-thrift': { command: ['/usr/bin/python3', '-c', 'import thrift'], package: 'python3-thrift' },
  // The header includes those of Boost and OpenSSL, which the package does not ask for.
  'libthrift-dev': {
    command: ['g++', '-E', '-xc++', '/usr/include/thrift/transport/TSSLSocket.h'],
    package: 'g++ libthrift-dev libboost-dev libssl-dev',
  },
  'ruby-thrift': { command: ['/usr/bin/ruby', '-e', 'require "thrift"'], package: 'ruby-thrift' },
  'php-thrift': {
    command: ['/usr/bin/php', '-r', 'require "/usr/lib/php/Base/TBase.php";'],
    package: 'php-cli php-thrift',
  },
  openssl: { command: ['openssl', 'version'], package: 'openssl' },
  chromium: { command: ['chromium', '--version'], package: 'chromium' },
} as const

export type Part = keyof typeof parts

/** What is missing, in one line, or `undefined` if all is there. Throws if nothing may be missing. */
export function needs(...names: Part[]): string | undefined {
  const missing = names.filter(name => !isThere(name))
  if (missing.length === 0) return undefined
  const packages = missing.map(name => parts[name].package).join(' ')
  const line = `Skipped: ${missing.join(' and ')} missing (apt-get install ${packages})`
  if (process.env.THRIFT_ES_REQUIRE_ALL) throw new Error(line)
  console.warn(line)
  return line
}

function isThere(name: Part): boolean {
  const [program, ...args] = parts[name].command
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
