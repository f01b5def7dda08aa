/** What a compiler remembers, seen from outside: what has not changed is neither read nor linked again, and nothing old is ever given out. */
import { type Compiler, createCompiler, type Host, memoryHost, type schema } from '@thrift-es/compiler'
import { beforeEach, describe, expect, test } from 'vitest'
import { inShortAll } from '../compile.ts'

/** `top` includes `left` and `right`, both include `base`; `one` and `other` include each other, and `base`. */
const project: Readonly<Record<string, string>> = {
  top: 'include "left.thrift" include "right.thrift"\nstruct Top { 1: left.Left l; 2: right.Right r; 3: Missing m }',
  left: 'include "base.thrift"\nstruct Left { 1: base.Base b = {} }',
  right: 'include "base.thrift"\nstruct Right { 1: i32 size = base.SIZE; 2: Gone g }',
  base: 'const i32 SIZE = 1\nstruct Base { 1: i32 size = SIZE }',
  one: 'include "base.thrift" include "other.thrift"\nstruct One { 1: optional other.Other o; 2: base.Base b }',
  other: 'include "one.thrift"\nstruct Other { 1: optional one.One o }',
}

let files: Map<string, string>
let reads: string[]
let compiler: Compiler

beforeEach(() => {
  files = new Map(Object.entries(project).map(([name, text]) => [`/${name}.thrift`, text]))
  reads = []
  const memory = memoryHost(files)
  const host: Host = {
    read: path => {
      reads.push(path)
      return memory.read(path)
    },
    resolve: memory.resolve,
  }
  compiler = createCompiler(host)
})

const schemaOf = async (name: string): Promise<schema.Schema> =>
  (await compiler.compile(`/${name}.thrift`)).schema

const schemas = async (): Promise<Record<string, schema.Schema>> => {
  const found: Record<string, schema.Schema> = {}
  for (const name of Object.keys(project)) found[name] = await schemaOf(name)
  return found
}

/** The files that mean something new after an edit. */
async function afterEdit(name: string, from: string, to: string): Promise<string[]> {
  const before = await schemas()
  files.set(`/${name}.thrift`, (files.get(`/${name}.thrift`) ?? '').replace(from, to))
  const after = await schemas()
  return Object.keys(project).filter(each => before[each] !== after[each])
}

describe('a Schema', () => {
  test('stays the same one while its file and all that it includes stay the same', async () => {
    expect(await afterEdit('top', 'nothing', '')).toEqual([])
  })

  test('is shared by all who include its file', async () => {
    const { left, right, base } = await schemas()
    expect(left?.includes[0]?.schema).toBe(base)
    expect(right?.includes[0]?.schema).toBe(base)
  })

  test('is a new one after an edit of its file or of one that it reaches, and no other is', async () => {
    expect(await afterEdit('left', 'b = {}', 'b')).toEqual(['top', 'left'])
    expect(await afterEdit('base', 'SIZE = 1', 'SIZE = 2')).toEqual(Object.keys(project))
    expect(await afterEdit('other', 'Other o', 'Other p')).toEqual([])
  })

  test('is a new one for all files of a circle after an edit of one of them', async () => {
    expect(await afterEdit('other', 'optional', 'required')).toEqual(['one', 'other'])
  })

  test('is a new one when an include is found elsewhere', async () => {
    compiler = createCompiler(memoryHost(files, ['/more']))
    files.set('/user.thrift', 'include "extra.thrift"\nstruct User { 1: extra.Extra e }')
    files.set('/more/extra.thrift', 'struct Extra {}')
    const before = await compiler.compile('/user.thrift')
    expect(inShortAll(before)).toEqual([])
    files.set('/extra.thrift', 'struct Extra {}')
    const after = await compiler.compile('/user.thrift')
    expect(after.dependencies).toEqual(['/extra.thrift'])
    expect(after.print('js').code).not.toBe(before.print('js').code)
    files.delete('/extra.thrift')
    files.delete('/more/extra.thrift')
    expect(inShortAll(await compiler.compile('/user.thrift'))).toHaveLength(1)
  })
})

test('what is wrong is said again, whoever asks and however often', async () => {
  const first = inShortAll(await compiler.compile('/top.thrift'))
  expect(first).toEqual([
    '2:44 unknown-type: There is no type "Gone"',
    '2:51 unknown-type: There is no type "Missing"',
  ])
  expect(inShortAll(await compiler.compile('/top.thrift'))).toEqual(first)
  expect(inShortAll(await compiler.compile('/right.thrift'))).toEqual(first.slice(0, 1))
  files.set('/right.thrift', 'struct Right {}')
  expect(inShortAll(await compiler.compile('/top.thrift'))).toEqual(first.slice(1))
})

describe('a snapshot', () => {
  test('reads no file twice, whoever includes it', async () => {
    const round = compiler.snapshot()
    for (const path of files.keys()) await round.compile(path)
    expect(reads.sort()).toEqual([...files.keys()].sort())
  })

  test('sees no edit, and the next one does', async () => {
    const round = compiler.snapshot()
    const before = (await round.compile('/left.thrift')).schema
    files.set('/base.thrift', 'struct Base {}')
    expect((await round.compile('/left.thrift')).schema).toBe(before)
    expect((await compiler.snapshot().compile('/left.thrift')).schema).not.toBe(before)
  })

  test('takes the text of its caller for what the file says, but not for others that have seen it already', async () => {
    const round = compiler.snapshot()
    const text = 'const i32 SIZE = 5\nstruct Base {}'
    expect((await round.compile('/base.thrift', text)).document.source.text).toBe(text)
    expect((await round.compile('/left.thrift')).print('js').code).not.toContain('size')
    const newer = `${text}\nstruct More {}`
    expect((await round.compile('/base.thrift', newer)).document.source.text).toBe(newer)
    expect((await round.compile('/right.thrift')).schema.includes[0]?.schema.source.text).toBe(text)
  })
})

test('a constant that does not fit where another file names it is a mistake of that file', async () => {
  files.set('/names.thrift', 'enum Color { RED }\nconst Color FIRST = RED')
  files.set(
    '/user.thrift',
    'include "names.thrift"\nconst i32 N = names.FIRST\nconst names.Color C = names.FIRST',
  )
  const { diagnostics } = await compiler.compile('/user.thrift')
  expect(diagnostics.map(({ source, id }) => `${source.path} ${id}`)).toEqual([
    '/names.thrift unqualified-enum-value',
    '/user.thrift unknown-constant',
    '/user.thrift unqualified-enum-value',
  ])
})

test('a file that reaches too far is told so, and linked without what it reaches', async () => {
  for (let i = 0; i < 65; i++) files.set(`/n${i}.thrift`, `include "n${i + 1}.thrift"`)
  files.set('/n65.thrift', 'struct End {}')
  const compilation = await compiler.compile('/n0.thrift')
  expect(inShortAll(compilation)).toEqual([
    '1:9 includes-too-deep: This file includes one that includes another, and so on for more than 64 files',
  ])
  expect(compilation.dependencies).toEqual([])
  expect((await compiler.compile('/n9.thrift')).dependencies).toHaveLength(56)
})

describe('a module', () => {
  const include = 'include "base.thrift"\n'
  const texts: Readonly<Record<string, string>> = {
    base: 'const i32 SIZE = 1\nstruct Base { 1: i32 size }\nservice Ping { void ping() }',
    struct: `${include}struct User { 1: base.Base b }`,
    constant: `${include}struct Counter { 1: i32 size = base.SIZE }`,
    service: `${include}service Heir extends base.Ping {}`,
    far: 'include "struct.thrift"\nstruct Far { 1: struct.User u }',
  }

  /** The files whose modules are printed again after an edit of the one that all others reach. */
  async function printedAfter(from: string, to: string): Promise<string[]> {
    files.clear()
    for (const [name, text] of Object.entries(texts)) files.set(`/${name}.thrift`, text)
    const names = Object.keys(texts)
    const module = async (name: string) => (await compiler.compile(`/${name}.thrift`)).print('ts')
    const before = await Promise.all(names.map(module))
    files.set('/base.thrift', (texts.base ?? '').replace(from, to))
    const after = await Promise.all(names.map(module))
    return names.filter((_, i) => before[i] !== after[i])
  }

  test('stays the same one while its file says the same, and what it names elsewhere means the same', async () => {
    expect(await printedAfter('', '')).toEqual([])
    expect(await printedAfter('const', '\n/** New. */ const')).toEqual(['base', 'service'])
    expect(await printedAfter('struct', 'struct More {}\nstruct')).toEqual(['base', 'service'])
  })

  test('is the same where it only names a struct that holds something else', async () => {
    expect(await printedAfter('1: i32', '2: i32')).toEqual(['base', 'service'])
  })

  test('is printed again where it leads to what has changed', async () => {
    expect(await printedAfter('struct Base', 'union Base')).toEqual(['base', 'struct', 'service'])
    expect(await printedAfter('SIZE = 1', 'SIZE = 2')).toEqual(['base', 'constant', 'service'])
  })

  test('is printed again where what it names is exported by another name', async () => {
    const changed = await printedAfter('struct', 'const i32 readBase = 1\nstruct')
    expect(changed).toEqual(['base', 'struct', 'service'])
  })

  test('is printed again where a function that it inherits has moved', async () => {
    expect(await printedAfter('service', '\nservice')).toEqual(['base', 'service'])
  })
})

test('what is wrong points at other places where they are now', async () => {
  files.set('/base.thrift', 'const i32 SIZE = 1')
  files.set('/left.thrift', 'include "base.thrift"\nstruct Left { 1: base.SIZE s }')
  const place = async () => {
    const [note] = (await compiler.compile('/left.thrift')).diagnostics[0]?.notes ?? []
    return note?.source.text.slice(note.span.start, note.span.end)
  }
  expect(await place()).toBe('SIZE')
  files.set('/base.thrift', '/* Something new. */\nconst i32 SIZE = 1')
  expect(await place()).toBe('SIZE')
  const { notes } = (await compiler.compile('/left.thrift')).diagnostics[0] ?? {}
  expect(notes?.[0]?.source.text).toBe(files.get('/base.thrift'))
})

test('a name that is there at last is found', async () => {
  files.set('/left.thrift', 'include "base.thrift"\nstruct Left { 1: base.Late l }')
  expect(inShortAll(await compiler.compile('/left.thrift'))).toHaveLength(1)
  files.set('/base.thrift', `${files.get('/base.thrift')}\nstruct Late {}`)
  expect(inShortAll(await compiler.compile('/left.thrift'))).toEqual([])
})
