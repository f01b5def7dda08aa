/**
 * Text that somebody chose to do harm, in each place of an IDL file that text can be in. Either the file is refused in words, or its
 * module says what the file says and nothing else: it parses, it runs none of the text, and none of the text speaks to a tool.
 */
import { createCompiler, memoryHost, normalize, type Target } from '@thrift-es/compiler'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { idl } from '../corpus.ts'
import { createProject, type Project } from '../project.ts'
import { parseModule } from '../syntax.ts'
import { loadModules } from './node.ts'

const attack = 'globalThis.canary = 1'

const texts: readonly string[] = [
  `'; ${attack}; '`,
  `"; ${attack}; "`,
  `\`; ${attack}; \``,
  `\${${attack}}`,
  `'}; ${attack}; ({a: '`,
  `\\'; ${attack}; //`,
  `\\"; ${attack}; //`,
  '\\',
  `*/ ${attack}; /*`,
  `**/ ${attack}; /*`,
  `*\\/ ${attack}; /*`,
  `\\u002a/ ${attack}; //`,
  `*\u2028/ ${attack}; /*`,
  `\u2028${attack}\u2029`,
  `\r${attack}\r`,
  `\n${attack}\n`,
  `\u0000${attack}`,
  `\ufeff${attack}`,
  '\ud800',
  `a; ${attack}`,
  `a() { ${attack} }`,
  `a = (${attack})`,
  `a.b[${attack}]`,
  `[(${attack})]`,
  `</script><script>${attack}</script>`,
  `</SCRIPT\t><script>${attack}</script>`,
  `<!-- ${attack}`,
  `--> ${attack}`,
  `import('data:text/javascript,${attack}')`,
  '//# sourceMappingURL=data:application/json,{}',
  '@ sourceMappingURL=/etc/passwd',
  '# sourceURL=x.js',
  `@jsx ${attack}`,
  '@jsxImportSource evil',
  '@ts-nocheck',
  '@ts-ignore @ts-expect-error',
  '/// <reference path="/etc/passwd" />',
  '@vite-ignore',
  '#__PURE__ @__PURE__ #__NO_SIDE_EFFECTS__',
  'webpackIgnore: true, webpackChunkName: "x", turbopackIgnore: true',
  '@license @preserve @cc_on',
  '__proto__',
  'constructor',
  'prototype',
  'eval',
  'Function',
]

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`
const annotations = 'include "thrift/annotation/thrift.thrift"'

/** An IDL file, or all of them when there is more than `main.thrift`. What the grammar refuses is fine as well. */
const places: Readonly<Record<string, (text: string) => string | Readonly<Record<string, string>>>> = {
  'the name of a type': text => `struct ${text} { 1: ${text} a } typedef ${text} T`,
  'the name of a field': text => `struct S { 1: required i32 ${text} } union U { 1: S ${text} }`,
  'a string': text => `const string C = ${quoted(text)}; const binary B = ${quoted(text)}`,
  'a string in other quotes': text => `const string C = '${text}'`,
  'a doc comment': text => {
    const doc = `/** ${text} */`
    return `${doc} namespace js a ${doc} struct S { ${doc} 1: i32 a } ${doc} enum E { ${doc} A } ${doc} const i32 C = 1
      ${doc} typedef i32 T ${doc} exception X { ${doc} 1: i32 a }
      ${doc} service V { ${doc} void f(${doc} 1: i32 a) throws (${doc} 1: X x) }`
  },
  'a line of a doc comment': text => `/**\n * ${text}\n * @deprecated ${text}\n */\nstruct S {}`,
  'a doc comment of slashes': text => `/// ${text}\nstruct S {\n/// ${text}\n1: i32 a }`,
  'a comment': text => `// ${text}\n# ${text}\n/* ${text} */ struct S { 1: i32 a // ${text}\n }`,
  'the name of an annotation': text => `struct S { 1: i32 a (${text} = "x") } (${text})`,
  'the value of an annotation': text =>
    `struct S { 1: i32 a (deprecated = ${quoted(text)}), 2: i64 b (js.type = ${quoted(text)}) } (deprecated = ${quoted(text)})
    exception X { 1: string why } (message = ${quoted(text)})`,
  'a structured annotation': text =>
    `${annotations} @thrift.Deprecated{message = ${quoted(text)}} @thrift.Uri{value = ${quoted(text)}} struct S {}`,
  'a namespace': text => `namespace js ${text}\nnamespace ${text} a\nstruct S {}`,
  'a package': text => `package ${quoted(text)}\nstruct S {}`,
  'a default': text => `struct S { 1: string a = ${quoted(text)}; 2: set<binary> b = [${quoted(text)}] }`,
  'a key of a map': text =>
    `const map<string, map<binary, i32>> C = {${quoted(text)}: {${quoted(text)}: 1}} struct S { 1: i32 a } const S D = {${quoted(text)}: 1}`,
  'the name of an enum’s value': text =>
    `enum E { ${text}, Z } const E C = E.${text} enum F { ${text} } (js.type = "string")`,
  'an include': text => ({
    'main.thrift': `include ${quoted(`${text}.thrift`)}\nstruct S {}`,
    [`${text}.thrift`]: 'struct T {}',
  }),
  'the name of a file': text => ({
    'main.thrift': `include "x${text.replace(/["\\\n\r]/g, '_')}.thrift"`,
    [`x${text.replace(/["\\\n\r]/g, '_')}.thrift`]: `struct T {}\nstruct ${text} {}`,
  }),
  'the name of a function': text => `service S { i32 ${text}(1: i32 ${text}) }`,
  'the name of an exception': text =>
    `exception ${text} { 1: string message } service S { void f() throws (1: ${text} ${text}) }`,
  'the name of a service': text => `service ${text} { i32 f() } service T extends ${text} {}`,
}

/** What must not be anywhere, and what must not be in a comment, where tools look for orders. */
const forbidden = /[\u2028\u2029]|<\/script|<!--|[#@]\s*source(?:Mapping)?URL\s*=/i
const orders =
  /\*\/.|@(?:jsx|ts-|vite-ignore|import|license|preserve|cc_on)|[@#]__|\b(?:webpack|turbopack|rspack)[A-Z]\w*\s*:|^\/\/|^\/\*!/is

function problems(code: string, target: Target): readonly string[] {
  const { file, errors } = parseModule(code, target)
  const found = [...errors]
  if (forbidden.test(code)) found.push(`it contains ${forbidden.exec(code)?.[0]}`)
  for (const comment of comments(code)) {
    // The printer's own, in front of what nobody may use.
    if (comment !== '/* @__PURE__ */' && orders.test(comment))
      found.push(`a comment speaks to a tool: ${comment}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'canary') found.push('the text became code')
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      /^(?:eval|Function|import)$/.test(node.expression.getText())
    )
      found.push(`it calls ${node.expression.getText()}`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function comments(code: string): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, false, ts.LanguageVariant.Standard, code)
  const found: string[] = []
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (token === ts.SyntaxKind.MultiLineCommentTrivia || token === ts.SyntaxKind.SingleLineCommentTrivia)
      found.push(scanner.getTokenText())
  return found
}

const standard = Object.fromEntries(
  idl.filter(({ name }) => name.startsWith('thrift/annotation/')).map(({ name, text }) => [name, text]),
)

let project: Project
const modules = new Map<string, string>()

beforeAll(async () => {
  project = await createProject('injection')
})

afterAll(() => project.remove())

test.each(Object.entries(places))('%s cannot be made to say more than it says', async (place, idl) => {
  const found: string[] = []
  for (const [i, text] of texts.entries()) {
    const written = idl(text)
    const files = { ...standard, ...(typeof written === 'string' ? { 'main.thrift': written } : written) }
    const paths = new Map(Object.entries(files).map(([name, text]) => [normalize(`/${name}`), text]))
    const compiler = createCompiler(memoryHost(paths, ['/']))
    const { dependencies } = await compiler.compile('/main.thrift')
    for (const path of ['/main.thrift', ...dependencies.filter(path => !path.startsWith('/thrift/'))]) {
      const { print } = await compiler.compile(path)
      for (const target of ['ts', 'js', 'd.ts'] as const) {
        const { code } = print(target)
        if (target === 'js') modules.set(`/${place}/${i}${path}`, code)
        for (const problem of problems(code, target))
          found.push(`${JSON.stringify(text)} in ${target}: ${problem}`)
      }
    }
  }
  expect(found).toEqual([])
})

test('none of it runs when the modules are loaded, where code cannot be made from text', async () => {
  const { errors, canary, exports } = await loadModules(project, modules)
  expect(errors).toEqual({})
  expect(canary).toBe(false)
  expect(Object.keys(exports).length).toBeGreaterThan(40 * 14)
})
