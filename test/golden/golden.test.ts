/**
 * Each folder is a case: its `.thrift` files, and beside them what is printed. `UPDATE=1` rewrites the printed files;
 * read the diff before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { CompilerOptions } from '@thrift-es/compiler'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { compileFile, inShort } from '../compile.ts'

const root = resolve(import.meta.dirname)
const targets = [
  { name: 'ts', target: 'ts', optimize: 'size' },
  { name: 'js', target: 'js', optimize: 'size' },
  { name: 'd.ts', target: 'd.ts', optimize: 'size' },
  // What differs for servers: declarations do not.
  { name: 'speed.ts', target: 'ts', optimize: 'speed' },
] as const

/** What the project of a case has chosen. */
const options: Readonly<Record<string, CompilerOptions>> = { descriptors: { descriptors: 'docs' } }
const compiled = (file: string) => compileFile(join(root, file), options[dirname(file)])

const cases = readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join(root, name))
      .filter(file => file.endsWith('.thrift'))
      .map(file => join(name, file)),
  )

describe.each(cases)('%s', file => {
  test.each(targets)('is printed as its golden .$name', async ({ name, target, optimize }) => {
    const compilation = await compiled(file)
    // Some of what is worth printing is worth a warning as well.
    expect(compilation.diagnostics.filter(({ severity }) => severity === 'error').map(inShort)).toEqual([])
    const path = join(root, `${file}.${name}`)
    const { code } = compilation.print(target, { optimize })
    if (process.env.UPDATE) writeFileSync(path, code)
    else
      expect(code).toBe(
        existsSync(path) ? readFileSync(path, 'utf8') : 'there is no golden file yet: run with UPDATE=1',
      )
  })

  test.each(['size', 'speed'] as const)(
    'is the same in .js as in .ts without its types, for %s',
    async optimize => {
      const { print } = await compiled(file)
      expect(withoutTypes(print('js', { optimize }).code)).toBe(withoutTypes(print('ts', { optimize }).code))
    },
  )

  test('has the same declarations for size and for speed', async () => {
    const { print } = await compiled(file)
    expect(print('d.ts', { optimize: 'speed' })).toEqual(print('d.ts', { optimize: 'size' }))
  })

  test('is printed alike however often it is asked', async () => {
    const [a, b] = [await compiled(file), await compiled(file)]
    for (const { target, optimize } of targets) {
      expect(a.print(target, { optimize })).toEqual(b.print(target, { optimize }))
      expect(a.print(target, { optimize })).toEqual(b.print(target, { optimize }))
    }
  })
})

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  removeComments: true,
  verbatimModuleSyntax: true,
}

/** TypeScript's own idea of what a module is without types and comments. */
const withoutTypes = (code: string): string =>
  ts.transpileModule(code, { compilerOptions }).outputText.replace(/^export \{\};\n/m, '')

test('every golden module passes the type checker against the runtime, as source and as declarations', {
  timeout: 180_000,
}, () => {
  for (const { name } of targets.filter(({ target }) => target !== 'js'))
    expect(problems(cases.map(file => join(root, `${file}.${name}`)))).toEqual([])
})

function problems(files: string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noImplicitOverride: true,
    noUnusedParameters: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    declaration: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    noEmit: true,
  })
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n')
    if (!file || start === undefined) return text
    return `${file.fileName.replace(root, '')}:${file.getLineAndCharacterOfPosition(start).line + 1} ${text}`
  })
}
