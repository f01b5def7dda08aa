/** Who may import whom. A file may import from its own room and from the rooms on the right. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const packages = resolve(import.meta.dirname, '../packages')

// A room is a file or a folder below `src`; `*` is every room, and what is not below `src` is a package.
const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  compiler: {
    'index.ts': '*',
    node: '* node:',
    'compiler.ts':
      'load.ts link print levels.ts policies.ts ast.ts schema.ts types.ts diagnostic.ts dialect.ts host.ts',
    print: 'annotations.ts policies.ts schema.ts types.ts ast.ts source.ts host.ts @jridgewell/gen-mapping',
    link: 'load.ts annotations.ts policies.ts schema.ts messages rules.ts ast.ts types.ts host.ts diagnostic.ts source.ts',
    'load.ts': 'parse messages standard.ts ast.ts host.ts diagnostic.ts dialect.ts',
    'standard.ts': '',
    reformat: 'parse levels.ts rules.ts ast.ts diagnostic.ts source.ts',
    parse: 'messages ast.ts types.ts diagnostic.ts dialect.ts source.ts',
    'annotations.ts': 'schema.ts ast.ts',
    'schema.ts': 'ast.ts types.ts dialect.ts source.ts',
    'policies.ts': 'levels.ts types.ts',
    'levels.ts': 'messages rules.ts diagnostic.ts dialect.ts',
    messages: 'rules.ts diagnostic.ts dialect.ts source.ts',
    'rules.ts': '',
    'ast.ts': 'dialect.ts source.ts',
    'dialect.ts': '',
    'diagnostic.ts': 'rules.ts source.ts',
    'fix.ts': 'diagnostic.ts',
    'types.ts': '',
    'host.ts': '',
    'source.ts': '',
  },
  runtime: {
    'index.ts': '*',
    node: 'http stream websocket rpc protocol limits.ts exceptions.ts node:',
    'opentelemetry.ts': 'rpc protocol exceptions.ts @opentelemetry/api',
    http: 'rpc protocol limits.ts exceptions.ts',
    'stream.ts': 'stream',
    stream: 'rpc codec.ts protocol limits.ts exceptions.ts',
    websocket: 'rpc protocol limits.ts exceptions.ts',
    conversation: 'rpc protocol limits.ts exceptions.ts',
    rpc: 'protocol limits.ts exceptions.ts',
    'bson.ts': 'codec.ts protocol exceptions.ts bson',
    'inspect.ts': 'inspect codec.ts dynamic.ts protocol',
    inspect: 'protocol',
    'dynamic.ts': 'dynamic',
    dynamic: 'codec.ts protocol limits.ts exceptions.ts',
    values: 'codec.ts collections.ts protocol limits.ts exceptions.ts',
    'codec.ts': 'protocol exceptions.ts',
    inline: 'protocol limits.ts',
    'representation.ts': 'protocol',
    'collections.ts': '',
    'descriptor.ts': '',
    protocol: 'limits.ts exceptions.ts',
    'limits.ts': '',
    'exceptions.ts': '',
  },
  unplugin: { '*': '* @thrift-es/compiler unplugin vite webpack @rspack/core esbuild rollup rolldown node:' },
  cli: { '*': '* @thrift-es/compiler node:' },
}

describe.each(Object.keys(rules))('packages/%s', name => {
  const source = join(packages, name, 'src')
  const rooms = rules[name] ?? {}
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts'),
  )

  test('imports only what it may', () => {
    const violations = files.flatMap(file => {
      const room = roomOf(file)
      const allowed = rooms[room] ?? rooms['*']
      if (allowed === undefined) return [`${room} is in no list: add it to the rules`]
      return importsOf(join(source, file))
        .map(specifier =>
          specifier.startsWith('.')
            ? roomOf(relative(source, resolve(dirname(join(source, file)), specifier)))
            : packageOf(specifier),
        )
        .filter(target => target !== room && !mayImport(allowed, target, specifierIsRoom(target)))
        .map(target => `${file} imports ${target}`)
    })
    expect(violations).toEqual([])
  })
})

test('only the doors to Node name anything of Node in the compiler and the runtime', () => {
  for (const name of ['compiler', 'runtime']) {
    const source = join(packages, name, 'src')
    for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.ts'),
    )) {
      if (file.startsWith('node/')) continue
      expect
        .soft(readFileSync(join(source, file), 'utf8'), `${name}/${file}`)
        .not.toMatch(/'node:|\bprocess\.|\bBuffer\.|\b__dirname\b/)
    }
  }
})

test('nothing evaluates text as code', () => {
  for (const name of Object.keys(rules)) {
    const source = join(packages, name, 'src')
    for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.ts'),
    ))
      expect
        .soft(readFileSync(join(source, file), 'utf8'), `${name}/${file}`)
        .not.toMatch(/\beval\(|new Function\(/)
  }
})

const roomOf = (file: string): string => file.split('/')[0] ?? file

const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? 'node:'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')

const specifierIsRoom = (target: string): boolean =>
  !target.includes(':') && !target.includes('/') && /\.ts$|^[a-z]+$/.test(target)

function mayImport(allowed: string, target: string, isRoom: boolean): boolean {
  const names = allowed.split(' ')
  return names.includes(target) || (isRoom && names.includes('*'))
}

/** What a file imports, types included: they hold a design together as much as values do. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'/gm)].map(
    ([, specifier = '']) => specifier,
  )
}
