/** The door to the disk: a host that reads files, a way to write one, and the tree of declarations that editors read. */
export { slash } from '../host.ts'
export { writeAtomically } from './atomic.ts'
export { type DiskOptions, diskHost } from './disk.ts'
export { createMirror, type Drift, findFiles, type Mirror, type MirrorResult } from './mirror.ts'
export { TreeError } from './tree.ts'
