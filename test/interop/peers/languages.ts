/**
 * The libraries in other languages: what they speak, and how the program beside this file that uses one is made and run.
 * Each is run as `… serve|call FOLDER PROTOCOL,TRANSPORT,ADDRESS…`, where the folder has the generated code and a certificate.
 * One that serves does so on all lines at once; one that calls does so on one after the other, and ends.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { certify } from '../../certificates.ts'
import type { Part } from '../../real-parts.ts'
import { type Line, protocols, transports } from './lines.ts'

interface Reach {
  readonly protocols: readonly Line['protocol'][]
  readonly transports: readonly Line['transport'][]
  /** Whether THeader compresses by itself. */
  readonly compresses?: true
}

export interface Language {
  readonly name: string
  readonly parts: readonly Part[]
  readonly program: string
  /** What Thrift's compiler is told to generate. */
  readonly gen: string
  readonly serves: Reach
  readonly calls: Reach
  /** Said once, in the folder, of code that has to be compiled. */
  readonly build?: readonly string[]
  /** Everything in front of `serve` or `call`. */
  readonly command: (program: string, folder: string) => readonly [string, ...string[]]
}

const idl = join(import.meta.dirname, '../../idl/peers.thrift')
const run = promisify(execFile)

const without = <T>(all: readonly T[], ...some: T[]): T[] => all.filter(each => !some.includes(each))
const noWebSocket = without(transports, 'websocket')
const noHeader = without(protocols, 'header', 'multih')

export const languages: readonly Language[] = [
  {
    name: 'Python',
    parts: ['thrift', 'python3-thrift', 'openssl'],
    program: 'peer.py',
    gen: 'py',
    serves: { protocols, transports: noWebSocket, compresses: true },
    calls: { protocols, transports: noWebSocket, compresses: true },
    command: program => ['/usr/bin/python3', program],
  },
  {
    name: 'C++',
    parts: ['thrift', 'libthrift-dev', 'openssl'],
    program: 'peer.cpp',
    gen: 'cpp',
    // A message of 600 bytes that THeader has compressed makes its server free memory twice, which ends it, and all other lines with it.
    serves: { protocols, transports },
    calls: { protocols, transports: noWebSocket },
    build: 'g++ -std=c++17 -I. -o peer -Wl,--no-as-needed -lthrift -lthriftz -lcrypto'.split(' '),
    command: (_program, folder) => [join(folder, 'peer')],
  },
  {
    name: 'Ruby',
    parts: ['thrift', 'ruby-thrift', 'openssl'],
    program: 'peer.rb',
    gen: 'rb',
    // Its servers for HTTP need others, which Debian does not have for it.
    serves: { protocols: noHeader, transports: without(noWebSocket, 'zlib', 'http') },
    calls: { protocols: noHeader, transports: without(noWebSocket, 'zlib') },
    command: program => ['/usr/bin/ruby', program],
  },
  {
    name: 'PHP',
    parts: ['thrift', 'php-thrift', 'openssl'],
    program: 'peer.php',
    gen: 'php:server',
    // Debian leaves out a part of its processor of several services.
    serves: { protocols: ['binary', 'compact', 'json'], transports: ['buffered', 'framed'] },
    calls: { protocols: noHeader, transports: ['buffered', 'framed', 'http'] },
    command: program => ['/usr/bin/php', program],
  },
  {
    name: 'Node',
    parts: ['thrift', 'openssl'],
    program: 'peer.cjs',
    gen: 'js:node,es6',
    serves: { protocols: without(protocols, 'multih'), transports: without(transports, 'zlib') },
    calls: { protocols: without(protocols, 'multih'), transports: without(noWebSocket, 'zlib') },
    // What is generated is CommonJS, other than what is around it.
    build: [process.execPath, '-e', 'fs.writeFileSync("package.json", "{}")'],
    command: program => [process.execPath, program],
  },
]

/** All lines within a reach. THeader has frames of its own, and knows no HTTP; over `zlib` it compresses by itself. */
export function linesOf({ protocols, transports, compresses }: Reach): Line[] {
  const ofHeader = ['buffered', 'tls', 'unix', ...(compresses ? ['zlib'] : [])]
  return protocols.flatMap(protocol =>
    transports
      .filter(each => !/^header|^multih/.test(protocol) || ofHeader.includes(each))
      .map(transport => ({ protocol, transport })),
  )
}

/** Has the program made, unless it has been before, and returns its folder. */
export async function make(language: Language): Promise<string> {
  const program = join(import.meta.dirname, language.program)
  const hash = createHash('sha256')
  for (const part of [readFileSync(idl), readFileSync(program), String(language.gen), String(language.build)])
    hash.update(part)
  const folder = join(import.meta.dirname, '../../.tmp/peers', hash.digest('hex').slice(0, 16))
  const done = join(folder, 'done')
  if (existsSync(done)) return folder
  mkdirSync(folder, { recursive: true })
  await run('thrift', ['--gen', language.gen, '-out', folder, idl])
  certify(folder, { key: 'key.pem', certificate: 'cert.pem', names: 'DNS:localhost,IP:127.0.0.1' })
  const [command, ...args] = language.build ?? []
  if (command !== undefined) await run(command, [...args, program], { cwd: folder })
  writeFileSync(done, '')
  return folder
}
