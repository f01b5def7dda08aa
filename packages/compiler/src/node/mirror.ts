/**
 * TypeScript finds the types of `./svc.thrift` in a tree of declarations beside the sources:
 *
 *   src/svc.thrift        →  .thrift/types/src/svc.d.thrift.ts and .map
 *   ../idl/shared.thrift  →  .thrift/types/_up/idl/shared.d.thrift.ts and .map, when a file of the project includes it
 *
 * `rootDirs` in the user's tsconfig lays that tree over the sources. What the tree should be is computed first, as paths
 * and texts; `write` makes it so, touching only what differs, and `check` says where it is not so. The declarations of a file
 * with mistakes are left as they were, so that an editor keeps its last good types while someone types.
 */
import { posix } from 'node:path'
import type { Compilation, Compiler } from '../compiler.ts'
import { type Diagnostic, hasErrors, identity } from '../diagnostic.ts'
import { dirname, relative } from '../host.ts'
import { readIdl } from './disk.ts'
import { createTree, walk } from './tree.ts'

/** One file of the mirror that is not as it should be. */
export interface Drift {
  /** Relative to the root. */
  readonly path: string
  readonly kind: 'missing' | 'stale' | 'leftover'
}

export interface MirrorResult {
  /** What `write` changed, or what `check` found. */
  readonly drifts: readonly Drift[]
  /** Everything wrong with the IDL below the root. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface Mirror {
  /** Brings the declarations of every `.thrift` file below the root, or below some folders of it, up to date. */
  write(folders?: readonly string[]): Promise<MirrorResult>
  /** Compares like `write`, but touches nothing. */
  check(folders?: readonly string[]): Promise<MirrorResult>
  /** Brings the declarations of one compiled file up to date. */
  update(compilation: Compilation): Promise<void>
}

/** The mirror of everything below `root`, an absolute path with `/` between folders. */
export function createMirror(compiler: Compiler, root: string): Mirror {
  const tree = createTree(root, '.thrift')
  // One for each file, so that the compiler knows what it has printed for it.
  const specifiers = new Map<string, Specifier>()
  const print = (compilation: Compilation) => {
    const { path } = compilation
    const specifier = specifiers.get(path) ?? specifierIn(root, path)
    specifiers.set(path, specifier)
    return declarations(compilation, { root, specifier })
  }

  async function compare(
    folders: readonly string[] = [root],
  ): Promise<MirrorResult & { readonly files: ReadonlyMap<string, string> }> {
    const files = new Map(fixed)
    const round = compiler.snapshot()
    const kept = new Set<string>()
    const diagnostics = new Map<string, Diagnostic>()
    const pending = (await Promise.all(folders.map(findFiles))).flat()
    const seen = new Set(pending)
    for (const path of pending) {
      // Someone may have removed it since it was found, or it is a link to something else.
      const source = await readIdl(path)
      if (source === undefined) continue
      const compilation = await round.compile(path, source)
      for (const dependency of compilation.dependencies)
        if (!seen.has(dependency)) {
          seen.add(dependency)
          pending.push(dependency)
        }
      for (const diagnostic of compilation.diagnostics) diagnostics.set(identity(diagnostic), diagnostic)
      for (const [mirrored, text] of print(compilation))
        if (isBroken(compilation) && (await tree.read(mirrored)) !== undefined) kept.add(mirrored)
        else files.set(mirrored, text)
    }
    const drifts: Drift[] = []
    for (const [path, text] of files) {
      const old = await tree.read(path)
      if (old !== text) drifts.push({ path, kind: old === undefined ? 'missing' : 'stale' })
    }
    for (const found of await walk(`${root}/${folder}`, isMirrored)) {
      const path = found.slice(root.length + 1)
      const isOurs = files.has(path) || kept.has(path)
      // A program may import IDL from outside the root, which only the bundler knows of.
      if (!isOurs && (await readIdl(`${root}/${sourcePath(path)}`)) === undefined)
        drifts.push({ path, kind: 'leftover' })
    }
    return { files, drifts, diagnostics: [...diagnostics.values()] }
  }

  return {
    async write(folders) {
      const { files, drifts, diagnostics } = await compare(folders)
      for (const { path } of drifts) {
        const text = files.get(path)
        if (text === undefined) await tree.remove(path)
        else await tree.write(path, text)
      }
      return { drifts, diagnostics }
    },

    async check(folders) {
      const { drifts, diagnostics } = await compare(folders)
      return { drifts, diagnostics }
    },

    async update(compilation) {
      for (const [path, text] of [...fixed, ...print(compilation)]) {
        const old = await tree.read(path)
        if (old !== text && !(isBroken(compilation) && old !== undefined)) await tree.write(path, text)
      }
    },
  }
}

/** Every `.thrift` file below a folder, sorted; dependencies and folders whose name begins with a dot are not looked into. */
export const findFiles = (root: string): Promise<string[]> => walk(root, name => name.endsWith('.thrift'))

const folder = '.thrift/types'

// The tree is never checked in, so it brings its own .gitignore. A wildcard module cannot be declared in a file that is a
// module, hence the text imports have a file of their own, which every mirrored declaration refers to.
const fixed: ReadonlyMap<string, string> = new Map([
  ['.thrift/.gitignore', '*\n'],
  [
    `${folder}/raw.d.ts`,
    "/** The text of an IDL file. */\ndeclare module '*.thrift?raw' {\n  const text: string\n  export default text\n}\n",
  ],
])

type Specifier = (other: string) => string

/** Inside the root the mirror has the shape of the sources; across its border, imports must follow `_up`. */
const specifierIn =
  (root: string, path: string): Specifier =>
  other =>
    relative(mirrorPath(root, path) ?? path, mirrorPath(root, other) ?? other)

/** The declarations of one file and their map, as paths below the root and texts. */
function declarations(
  compilation: Compilation,
  { root, specifier }: { readonly root: string; readonly specifier: Specifier },
): readonly (readonly [string, string])[] {
  const path = mirrorPath(root, compilation.path)
  if (path === undefined) return []
  const { code, map } = compilation.print('d.ts', { specifier })
  const file = `${path}.ts`.replace(/\.thrift\.ts$/, '.d.thrift.ts')
  const reference = `/// <reference path="${relative(file, `${folder}/raw.d.ts`)}" />`
  const name = posix.basename(file)
  const text = `${reference}\n${code.trimEnd()}\n//# sourceMappingURL=${name}.map\n`
  const mirroredMap = {
    version: map.version,
    file: name,
    sources: map.sources.map(source =>
      posix.relative(posix.dirname(`${root}/${file}`), posix.join(dirname(compilation.path), source)),
    ),
    names: map.names,
    // The reference is one more line above everything. It is mapped to the start of the IDL, where a
    // definition request on the import path then leads.
    mappings: `AAAA;${map.mappings}`,
  }
  return [
    [file, text],
    [`${file}.map`, `${JSON.stringify(mirroredMap)}\n`],
  ]
}

/** Where the mirror has an IDL file, still with its own name; none when it is on another drive. */
function mirrorPath(root: string, path: string): string | undefined {
  const place = posix.relative(root, path)
  if (/^[A-Za-z]:/.test(place)) return undefined
  return `${folder}/${place.replace(/^(?:\.\.\/)+/, up => '_up/'.repeat(up.length / 3))}`
}

/** The IDL file that a file of the mirror was made of. */
const sourcePath = (path: string): string =>
  path
    .slice(folder.length + 1)
    .replace(/^(?:_up\/)+/, up => '../'.repeat(up.length / 4))
    .replace(/\.d\.thrift\.ts(?:\.map)?$/, '.thrift')

const isMirrored = (name: string): boolean => /\.d\.thrift\.ts(?:\.map)?$/.test(name)

const isBroken = ({ diagnostics }: Compilation): boolean => hasErrors(diagnostics)
