/**
 * Where an include such as `idl/common.thrift` may be when it is neither beside the including file nor in an include directory.
 * Many repositories write their includes from the root, so the folders above the file are next, up to the root of the
 * project. Meta's compiler has files of its own that IDL includes without bringing them, such as
 * `thrift/annotation/thrift.thrift`; ours are in `standard` and come last, so that whoever brings theirs gets theirs.
 */
import { fileURLToPath } from 'node:url'
import { dirname, slash } from '../host.ts'
import { foldersOfProject } from './project.ts'

/** The folder of the files that need nobody to bring them. */
export const standard: string = slash(fileURLToPath(new URL('../../standard', import.meta.url)))

/**
 * Folders for an include that was found nowhere else, best first. `roots` are roots of projects whatever is in them. A project is taken to
 * stay where it is while the compiler runs.
 */
export function lastResorts(
  roots: readonly string[] = [],
): (include: string, from: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (include, from) => {
    // The name of a file alone means one that is near, and a path that climbs says itself where to.
    if (!include.includes('/') || include.startsWith('../')) return []
    const folder = dirname(from)
    const above = known.get(folder) ?? foldersOfProject(folder, roots)
    known.set(folder, above)
    return families.test(include) ? [...above, standard] : above
  }
}

const families = /^thrift\/(?:annotation|lib\/thrift|conformance\/if)\/[^/]+$/
