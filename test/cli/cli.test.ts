/** The command as scripts and people see it: what it prints where, and its exit code. */
import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'
import { main, type Result, thriftEs, thriftEsWith } from './command.ts'

let project: Project
beforeEach(async () => {
  project = await createProject('cli')
  return () => project.remove()
})

const run = (...args: readonly string[]): Promise<Result> => thriftEs(project.root, ...args)

describe('thrift-es', () => {
  test('--help lists the commands', async () => {
    const { code, stdout } = await run('--help')
    expect(code).toBe(0)
    for (const command of ['types', 'check', 'fmt', 'dump']) expect(stdout).toContain(`  ${command} `)
  })

  test('without a command says what there is, and fails', async () => {
    expect(await run()).toMatchObject({ code: 2, stdout: expect.stringContaining('Usage: thrift-es') })
  })

  test('refuses a command and an option that it does not know', async () => {
    expect(await run('chekc')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no command "chekc"'),
    })
    expect(await run('types', '--chekc')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^thrift-es: .*--chekc/),
    })
    expect(await run('check')).toMatchObject({
      code: 2,
      stderr: 'thrift-es: check needs a file or a folder\n',
    })
  })

  test('says its version', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  test('comes to its end when nobody reads what it prints', async () => {
    for (let i = 0; i < 20; i++) await project.write(`idl/file${i}.thrift`, 'struct S {}')
    // The reader leaves before there is anything to read.
    const command = `set -o pipefail; (node '${main}' types 2>&3 | true) 3>err.txt; echo $?`
    const { stdout } = await promisify(execFile)('bash', ['-c', command], { cwd: project.root })
    expect(stdout).toBe('0\n')
    expect(await project.read('err.txt')).not.toMatch(/EPIPE|node:/)
    expect(await project.read('.thrift/types/idl/file19.d.thrift.ts')).toContain('S')
  })
})

describe('thrift-es types', () => {
  test('writes what is missing, and then has nothing to do', async () => {
    await project.write('svc.thrift', 'struct S {}')
    const first = await run('types')
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('wrote .thrift/types/svc.d.thrift.ts\n'),
    })
    expect(await run('types')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('--check lists what is missing, stale or left over, and writes nothing', async () => {
    await project.write('a.thrift', 'struct A {}')
    await project.write('b.thrift', 'struct B {}')
    await run('types')
    expect(await run('types', '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
    await project.write('a.thrift', 'struct A { 1: i32 id }')
    await project.write('c.thrift', 'struct C {}')
    await rm(`${project.root}/b.thrift`)
    for (const _ of ['first', 'second'])
      expect(await run('types', '--check')).toMatchObject({
        code: 1,
        stdout: [
          'stale .thrift/types/a.d.thrift.ts',
          'stale .thrift/types/a.d.thrift.ts.map',
          'missing .thrift/types/c.d.thrift.ts',
          'missing .thrift/types/c.d.thrift.ts.map',
          'leftover .thrift/types/b.d.thrift.ts',
          'leftover .thrift/types/b.d.thrift.ts.map',
          '',
        ].join('\n'),
      })
  })

  test('takes another root, and folders of includes', async () => {
    await project.write('app/svc.thrift', 'include "shared.thrift"\nstruct S { 1: shared.T t }')
    await project.write('idl/shared.thrift', 'struct T {}')
    expect(await run('types', '--root', 'app')).toMatchObject({ code: 1 })
    expect(await run('types', '--root', 'app', '-I', 'idl')).toMatchObject({ code: 0, stderr: '' })
    expect(await project.read('app/.thrift/types/svc.d.thrift.ts')).toContain("'./_up/idl/shared.thrift'")
  })

  test('shows mistakes and fails, but writes the other files', async () => {
    await project.write('good.thrift', 'struct Good {}')
    await project.write('bad.thrift', 'struct Bad { 1: strin name }')
    const { code, stdout, stderr } = await run('types')
    expect(code).toBe(1)
    expect(stderr).toContain('bad.thrift:1:17 error: ')
    expect(stdout).toContain('wrote .thrift/types/good.d.thrift.ts\n')
  })

  test('writes the forms that a project has chosen', async () => {
    await project.write('svc.thrift', 'enum E { A = 1 } struct S { 1: i64 a; 2: E b }')
    expect(await run('types', '--i64', 'string', '--enums', 'name')).toMatchObject({ code: 0 })
    expect(await project.read('.thrift/types/svc.d.thrift.ts')).toMatch(/a\?: string\b/)
    expect(await run('types', '--i64', 'float')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The option i64 is bigint or number or string'),
    })
  })
})

describe('a command that cannot do what it was asked', () => {
  test.each([
    { args: ['types', 'nope'], says: 'there is no folder nope' },
    { args: ['types', '--root', 'nope'], says: 'there is no folder nope' },
    { args: ['types', '--check', 'nope'], says: 'there is no folder nope' },
    { args: ['types', 'svc.thrift'], says: 'there is no folder svc.thrift' },
    { args: ['check', 'src/main.ts'], says: 'src/main.ts is not a .thrift file' },
    { args: ['check', 'linked.thrift'], says: 'linked.thrift is not a .thrift file' },
    { args: ['check', 'src'], says: 'there is no .thrift file in src' },
    { args: ['check', '-I', 'nope', 'svc.thrift'], says: 'there is no folder nope' },
    { args: ['check', '--nope', 'svc.thrift'], says: "Unknown option '--nope'" },
    { args: ['dump', 'src'], says: 'src is a folder, not a .thrift file' },
  ])('says in one line what is wrong with "$args"', async ({ args, says }) => {
    await project.write('svc.thrift', 'struct S {}')
    await project.write('src/main.ts', '')
    await symlink(`${project.root}/src/main.ts`, `${project.root}/linked.thrift`)
    expect(await run(...args)).toEqual({ code: 2, stdout: '', stderr: `thrift-es: ${says}\n` })
  })

  test('says in one line that the disk refuses', async () => {
    await mkdir(`${project.root}/elsewhere`)
    await symlink('elsewhere', `${project.root}/.thrift`)
    expect(await run('types')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^thrift-es: .*remove that symbolic link\n$/),
    })
  })
})

describe('thrift-es check', () => {
  test('checks every file below a folder', async () => {
    await project.write('src/good.thrift', 'struct S {}')
    await project.write('src/a/bad.thrift', 'struct A { 1: strin s }')
    await project.write('src/b/bad.thrift', 'struct B { 1: strin s }')
    await symlink('/etc/passwd', `${project.root}/src/leak.thrift`)
    const { code, stderr } = await run('check', 'src')
    expect(code).toBe(1)
    expect(stderr.match(/bad\.thrift:1:15 error:/g)).toHaveLength(2)
    expect(stderr).not.toContain('leak')
  })

  test('only counts a good file', async () => {
    await project.write('svc.thrift', 'struct S {}')
    expect(await run('check', 'svc.thrift')).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 file: 0 errors, 0 warnings\n',
    })
  })

  test('shows every mistake once, with its frame', async () => {
    await project.write('shared.thrift', 'struct T { 1: strin name }')
    await project.write('a.thrift', 'include "shared.thrift"\nstruct A { 1: i32 x, 1: i32 y }')
    await project.write('b.thrift', 'include "shared.thrift"')
    const { code, stderr } = await run('check', 'a.thrift', 'b.thrift')
    expect(code).toBe(1)
    expect(stderr.match(/error:/g)).toHaveLength(2)
    expect(stderr).toContain('shared.thrift:1:15 error: ')
    expect(stderr).toContain('a.thrift:2:22 error: ')
    expect(stderr).toContain('1 | struct T { 1: strin name }\n  |               ^^^^^')
  })

  test('counts what it has found, and what it could mend', async () => {
    await project.write('a.thrift', 'struct A { 1: strin s };')
    await project.write('b.thrift', 'service B { async void gone() }')
    const { code, stderr } = await run('check', 'a.thrift', 'b.thrift', 'b.thrift')
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('2 files: 1 error, 2 warnings; --fix can mend 2')
  })

  test('--json prints one object a line, and nothing else on standard output', async () => {
    await project.write('a.thrift', 'struct A {\n  1: i32 a, 1: i32 b\n};')
    const { code, stdout } = await run('check', '--json', 'a.thrift')
    expect(code).toBe(1)
    const [duplicate, separator, ...rest] = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(rest).toEqual([])
    expect(duplicate).toEqual({
      file: 'a.thrift',
      start: { line: 2, column: 13, offset: 23 },
      end: { line: 2, column: 14, offset: 24 },
      severity: 'error',
      id: 'duplicate-field-id',
      message: 'Field id 1 is used twice',
      notes: [
        {
          file: 'a.thrift',
          start: { line: 2, column: 3, offset: 13 },
          end: { line: 2, column: 4, offset: 14 },
          message: '"a" has it already',
        },
      ],
    })
    expect(separator).toMatchObject({
      severity: 'warning',
      fix: { edits: [{ start: { offset: 33 }, end: { offset: 34 }, text: '' }] },
    })
  })

  test('has colours where they are asked for, and none where they are not wanted', async () => {
    await project.write('a.thrift', 'struct A { 1: strin s }')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are.
    const colour = /\x1b\[/
    const stderr = async (env: NodeJS.ProcessEnv) =>
      (await thriftEsWith(env, project.root, 'check', 'a.thrift')).stderr
    expect(await stderr({ FORCE_COLOR: '1' })).toMatch(colour)
    for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '0' }])
      expect(await stderr(env)).not.toMatch(colour)
  })

  test('--strict asks for more, and --rule for what it says', async () => {
    await project.write('a.thrift', 'struct A { 1: i32 a };')
    expect(await run('check', 'a.thrift')).toMatchObject({ code: 0 })
    expect(await run('check', '--strict', 'a.thrift')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('[unqualified-field]'),
    })
    const relaxed = ['--strict', '--rule', 'unqualified-field=off', '--rule', 'stray-separator=off']
    expect((await run('check', ...relaxed, 'a.thrift')).stderr).toBe('1 file: 0 errors, 0 warnings\n')
    expect(await run('check', '--rule', 'stray-separator=error', 'a.thrift')).toMatchObject({ code: 1 })
  })

  test('--dialect says what the files are written in', async () => {
    await project.write('a.thrift', 'struct A { 1: i8 a = 1 }')
    expect(await run('check', '--dialect', 'apache', 'a.thrift')).toMatchObject({ code: 0 })
    expect(await run('check', '--dialect', 'fbthrift', 'a.thrift')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Only Apache's compilers know the type i8"),
    })
  })

  test.each([
    [
      ['--rule', 'stray-separators=off'],
      'There is no diagnostic "stray-separators"; did you mean "stray-separator"?',
    ],
    [
      ['--rule', 'stray-separator=loud'],
      '"loud" is no level for "stray-separator": there are off, warn and error',
    ],
    [['--rule', 'unknown-type=warn'], '"unknown-type" is always an error'],
    [['--rule', 'stray-separator'], '--rule needs an id and a level, as in stray-separator=off'],
    [['--dialect', 'meta'], 'there is no dialect "meta"; there are apache and fbthrift'],
  ])('refuses %j', async (args, message) => {
    await project.write('a.thrift', 'struct A {}')
    expect(await run('check', ...args, 'a.thrift')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(new RegExp(`^thrift-es: .*${message.replace(/[?]/g, '\\?')}`)),
    })
  })
})

describe('thrift-es check --fix', () => {
  test('mends what can be mended, says so, and shows the rest', async () => {
    await project.write('b.thrift', 'struct B {}')
    await project.write(
      'a.thrift',
      'include "b.thrift"\nstruct A { 1: strin s };\nservice T { async void gone() };\n',
    )
    const { code, stderr } = await run('check', '--fix', 'a.thrift')
    expect(code).toBe(1)
    expect(stderr).toContain(
      'fixed a.thrift: unused-include, stray-separator, deprecated-async, stray-separator\n',
    )
    expect(stderr).toContain('a.thrift:1:15 error: ')
    expect(stderr).toMatch(/\n1 file: 1 error, 0 warnings\n$/)
    expect(await project.read('a.thrift')).toBe('struct A { 1: strin s }\nservice T { oneway void gone() }\n')
  })

  test('touches no file that it was not asked for', async () => {
    const old = 'struct B {};\n'
    await project.write('b.thrift', old)
    await project.write('a.thrift', 'include "b.thrift"\nstruct A { 1: b.B b }\n')
    await project.write('folder/c.thrift', 'struct C {};\n')
    await symlink(`${project.root}/b.thrift`, `${project.root}/folder/linked.thrift`)
    await run('check', '--fix', 'a.thrift', 'folder')
    expect(await project.read('b.thrift')).toBe(old)
    expect(await project.read('folder/c.thrift')).toBe('struct C {}\n')
  })

  test('leaves what is not UTF-8 as it is', async () => {
    const bytes = Buffer.from('// \xff\nstruct A {};\n', 'latin1')
    await writeFile(`${project.root}/a.thrift`, bytes)
    await run('check', '--fix', 'a.thrift')
    expect(await readFile(`${project.root}/a.thrift`)).toEqual(bytes)
  })

  test('makes fixes that depend on each other one after the other', async () => {
    await project.write('a.thrift', 'include "b.thrift"\nstruct A { 1: b.B b, 2: c.C c, 3: c.C d }\n')
    await project.write('b.thrift', 'include "c.thrift"\nstruct B { 1: c.C c }\n')
    await project.write('c.thrift', 'struct C {}\n')
    expect(await run('check', '--fix', 'a.thrift')).toMatchObject({ code: 0 })
    expect(await project.read('a.thrift')).toBe(
      'include "b.thrift"\ninclude "c.thrift"\nstruct A { 1: b.B b, 2: c.C c, 3: c.C d }\n',
    )
  })
})

describe('thrift-es check', () => {
  test('opens nothing but IDL, even when a link says that it is some', async () => {
    await project.write('secret.txt', 'const string SECRET = "hunter2" oops')
    await symlink(`${project.root}/secret.txt`, `${project.root}/linked.thrift`)
    await project.write('svc.thrift', 'include "linked.thrift"\nconst string COPY = linked.SECRET')
    const { code, stderr } = await run('check', 'svc.thrift')
    expect(code).toBe(1)
    expect(stderr).not.toMatch(/hunter2|oops/)
  })

  test('says that a file is not there', async () => {
    const nowhere = { code: 2, stderr: 'thrift-es: there is no file nowhere.thrift\n' }
    expect(await run('check', 'nowhere.thrift')).toMatchObject(nowhere)
    expect(await run('dump', 'nowhere.thrift')).toMatchObject(nowhere)
  })
})

describe('thrift-es dump', () => {
  const idl = 'enum E { A = 3 }\nstruct S { 1: required E e = E.A }\nservice T { S get(1: S s) }'

  test('shows the tokens with their places', async () => {
    await project.write('svc.thrift', idl)
    const { code, stdout } = await run('dump', 'svc.thrift', '--tokens')
    expect(code).toBe(0)
    expect(stdout).toContain('1:6     identifier  E\n1:8     {           {\n1:10    identifier  A\n')
  })

  test('shows what was written', async () => {
    await project.write('svc.thrift', idl)
    expect((await run('dump', 'svc.thrift', '--document')).stdout).toContain(
      [
        '    struct S 2:1-2:35',
        '      fields:',
        '        field e 2:12-2:33',
        '          id: integer 1n 2:12-2:13',
        '          requiredness: required 2:15-2:23',
        '          type: reference E 2:24-2:25',
      ].join('\n'),
    )
  })

  test('shows what it means, and ends even where meaning goes in circles', async () => {
    await project.write('svc.thrift', `${idl}\nstruct Tree { 1: list<Tree> children }`)
    const { stdout } = await run('dump', 'svc.thrift', '--schema')
    expect(stdout).toContain('definition: → enum E')
    expect(stdout).toContain('default: enum A 3')
    expect(stdout).toContain('definition: → struct Tree')
    expect(stdout.match(/^ {4}struct Tree/gm)).toHaveLength(1)
  })

  test('shows the printed module of any target', async () => {
    await project.write('svc.thrift', idl)
    expect((await run('dump', 'svc.thrift', '--module')).stdout).toContain(
      'export function readS(r: Reader): S',
    )
    expect((await run('dump', 'svc.thrift', '--module', '--target', 'js')).stdout).toContain(
      'export function readS(r)',
    )
    expect(await run('dump', 'svc.thrift', '--target', 'rs')).toMatchObject({ code: 2 })
  })

  test('shows all of it in the order of the pipeline, mistakes last', async () => {
    await project.write('svc.thrift', `${idl}\nstruct U { 1: strin name }`)
    const { code, stdout, stderr } = await run('dump', 'svc.thrift')
    expect(code).toBe(1)
    expect(stdout.match(/^--- \w+ ---$/gm)).toEqual([
      '--- tokens ---',
      '--- document ---',
      '--- schema ---',
      '--- module ---',
    ])
    expect(stderr).toContain('svc.thrift:4:15 error: ')
  })
})
