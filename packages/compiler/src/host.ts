/**
 * All that the compiler knows of files: how to read one, and where an include may be. A disk (`/node`), a bundler, a `Map` in a
 * test and a `fetch` in a browser are all hosts. Paths are absolute, with `/` between folders.
 */

export interface Host {
  /** The text of a file, or `undefined` when there is none. */
  read(path: string): string | undefined | Promise<string | undefined>
  /** The places to look for `include`, written in the file `from`, best first; the same whenever it is asked. */
  resolve(include: string, from: string): readonly string[]
  /** Whether an include in the file `from` may reach the file at `path`, be it there or not; without this, it may reach every file. */
  permits?(path: string, from: string): boolean | Promise<boolean>
}

/**
 * Thrift's own rule: the folder of the including file, then each include directory in order. After them, a host may have more
 * folders to look in.
 */
export function searchPath(
  includeDirs: readonly string[] = [],
  lastResorts: (include: string, from: string) => readonly string[] = () => [],
): Host['resolve'] {
  return (include, from) => {
    if (isAbsolute(include)) return [normalize(include)]
    const folders = [dirname(from), ...includeDirs, ...lastResorts(normalize(include), from)]
    return [...new Set(folders.map(folder => normalize(`${folder}/${include}`)))]
  }
}

/** A host over files in memory. */
export function memoryHost(files: ReadonlyMap<string, string>, includeDirs: readonly string[] = []): Host {
  return { read: path => files.get(path), resolve: searchPath(includeDirs) }
}

const isAbsolute = (path: string): boolean => /^(?:[A-Za-z]:)?\//.test(path)

export const dirname = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/'

export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** A path as the compiler writes it, with `/` between folders. */
export const slash = (path: string): string => path.replaceAll('\\', '/')

const detour = /\/\.{0,2}(?:\/|$)|^\.{1,2}(?:\/|$)/

/** Resolves `.`, `..` and double slashes. */
export function normalize(path: string): string {
  if (!detour.test(path)) return path
  const root = /^(?:[A-Za-z]:)?\//.exec(path)?.[0] ?? ''
  const parts: string[] = []
  for (const part of path.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '..' || root === '') parts.push(part)
  }
  return root + parts.join('/')
}

/** How a module in the file `from` imports the file `to`: always starts with `./` or `../`. */
export function relative(from: string, to: string): string {
  const a = dirname(from).split('/')
  const b = to.split('/')
  let same = 0
  while (same < a.length && same < b.length - 1 && a[same] === b[same]) same++
  const up = a.slice(same).filter(part => part !== '')
  const path = [...up.map(() => '..'), ...b.slice(same)].join('/')
  return path.startsWith('../') ? path : `./${path}`
}
