/** `thrift-es fmt` as people and scripts see it: what it writes, what it prints, its exit code. */
import { spawn } from 'node:child_process'
import { chmod, lstat, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { beforeEach, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'
import { main, type Result, thriftEs } from './command.ts'

let project: Project
beforeEach(async () => {
  project = await createProject('cli')
  return () => project.remove()
})

const run = (...args: readonly string[]): Promise<Result> => thriftEs(project.root, 'fmt', ...args)

const messy = 'struct   S{1:i32 a}'
const tidy = 'struct S { 1: i32 a }\n'

test('writes the files that differ, also those below folders, and prints their names', async () => {
  await project.write('a.thrift', messy)
  await project.write('idl/deep/b.thrift', messy)
  await project.write('idl/c.thrift', tidy)
  await project.write('idl/d.txt', messy)
  await project.write('idl/node_modules/e.thrift', messy)
  const before = await stat(`${project.root}/idl/c.thrift`)
  expect(await run('a.thrift', 'idl')).toEqual({
    code: 0,
    stdout: 'a.thrift\nidl/deep/b.thrift\n',
    stderr: '',
  })
  expect(await project.read('a.thrift')).toBe(tidy)
  expect(await project.read('idl/deep/b.thrift')).toBe(tidy)
  expect(await project.read('idl/d.txt')).toBe(messy)
  expect(await project.read('idl/node_modules/e.thrift')).toBe(messy)
  expect((await stat(`${project.root}/idl/c.thrift`)).mtimeMs).toBe(before.mtimeMs)
  expect(await run('a.thrift', 'idl')).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('--check writes nothing, prints what would change, and fails if there is anything', async () => {
  await project.write('a.thrift', messy)
  await project.write('b.thrift', tidy)
  expect(await run('--check', '.')).toEqual({ code: 1, stdout: 'a.thrift\n', stderr: '' })
  expect(await project.read('a.thrift')).toBe(messy)
  expect(await run('--check', 'b.thrift')).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('a file with mistakes stays as it is and is told of; the others are formatted', async () => {
  await project.write('a.thrift', 'struct S { 1: i32 }')
  await project.write('b.thrift', messy)
  expect(await run('.')).toEqual({
    code: 1,
    stdout: 'b.thrift\n',
    stderr: expect.stringMatching(/^a\.thrift:1:19 error: Expected the name of the field/),
  })
  expect(await project.read('a.thrift')).toBe('struct S { 1: i32 }')
  expect(await project.read('b.thrift')).toBe(tidy)
})

test('a file that is not UTF-8 stays as it is, byte for byte', async () => {
  const latin1 = Buffer.from(`// caf\xe9\n${messy}`, 'latin1')
  await writeFile(`${project.root}/latin1.thrift`, latin1)
  expect(await run('latin1.thrift')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^thrift-es: latin1\.thrift stays as it is: .*UTF-8/),
  })
  expect(await readFile(`${project.root}/latin1.thrift`)).toEqual(latin1)
})

test('a file keeps its rights, and nothing is left beside it', async () => {
  await project.write('a.thrift', messy)
  await chmod(`${project.root}/a.thrift`, 0o640)
  await run('a.thrift')
  expect((await stat(`${project.root}/a.thrift`)).mode & 0o777).toBe(0o640)
  expect(await readdir(project.root)).toEqual(['a.thrift'])
})

test('a link is followed when it is named, and left alone in a folder', async () => {
  const outside = await createProject('cli')
  try {
    await outside.write('real.thrift', messy)
    await project.write('idl/a.thrift', tidy)
    await symlink(`${outside.root}/real.thrift`, `${project.root}/idl/link.thrift`)
    expect(await run('idl')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await outside.read('real.thrift')).toBe(messy)
    expect((await run('idl/link.thrift')).code).toBe(0)
    expect(await outside.read('real.thrift')).toBe(tidy)
    expect((await lstat(`${project.root}/idl/link.thrift`)).isSymbolicLink()).toBe(true)
  } finally {
    await outside.remove()
  }
})

test('--stdin reads there and writes to standard output', async () => {
  expect(await piped(messy)).toEqual({ code: 0, stdout: tidy, stderr: '' })
  expect(await piped(messy, '--check')).toEqual({ code: 1, stdout: '', stderr: '' })
  expect(await piped(tidy, '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(await piped('struct')).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('stdin.thrift:1:7 error: Expected the name of the struct'),
  })
})

test('calling it wrongly is told apart from finding something', async () => {
  const wrong = async (...args: readonly string[]) => {
    const { code, stderr } = await run(...args)
    return `${code} ${stderr}`
  }
  expect(await wrong()).toBe('2 thrift-es: fmt needs a file or a folder\n')
  expect(await wrong('--stdin', 'a.thrift')).toBe('2 thrift-es: with --stdin, fmt takes no files\n')
  expect(await wrong('a.thrift')).toBe('2 thrift-es: there is no file a.thrift\n')
  expect(await wrong('.')).toBe('2 thrift-es: there is no .thrift file in .\n')
  expect(await wrong('--width', '80')).toMatch(/^2 thrift-es: .*--width/)
})

/** Runs `thrift-es fmt --stdin` with this text. */
function piped(text: string, ...args: readonly string[]): Promise<Result> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [main, 'fmt', '--stdin', ...args])
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', data => {
      stdout += data
    })
    child.stderr.on('data', data => {
      stderr += data
    })
    child.on('close', code => resolve({ code: code ?? -1, stdout, stderr }))
    child.stdin.end(text)
  })
}
