/** Messages about includes. */
import type { Finding } from '../diagnostic.ts'
import { finding, note, type Place, remove } from './message.ts'

export const includeNotFound = (at: Place, path: string, tried: readonly string[]): Finding =>
  finding('include-not-found', at, `Cannot find the included file "${path}"; tried ${tried.join(', ')}`)

export const includeNotThrift = (at: Place, path: string): Finding =>
  finding('include-not-thrift', at, `An include must name a .thrift file, and "${path}" does not`, {
    hint: /^\/|\.[^/]*$|\/$|^$/.test(path) ? undefined : `write "${path}.thrift"`,
  })

export const includeOutside = (at: Place, path: string, place: string): Finding =>
  finding('include-outside', at, `"${path}" leads to ${place}, which is not in this project`, {
    hint: 'includes reach the files of their own project, and those in include directories: make its folder one if you trust it',
  })

export const includesTooMany = (at: Place, limit: number): Finding =>
  finding('includes-too-many', at, `This file reaches more than ${limit} others by including`)

export const includesTooDeep = (at: Place, limit: number): Finding =>
  finding(
    'includes-too-deep',
    at,
    `This file includes one that includes another, and so on for more than ${limit} files`,
    {
      hint: 'include what is far down directly, or take a file out of the chain',
    },
  )

export const unusedInclude = (at: Place, path: string): Finding =>
  finding('unused-include', at, `Nothing of "${path}" is used here`, { fix: remove(at) })

export const duplicateInclude = (at: Place, path: string, first: Place, isSafe: boolean): Finding =>
  finding('duplicate-include', at, `"${path}" is included twice`, {
    notes: [note(first, 'the first time is here')],
    fix: isSafe ? remove(at) : undefined,
  })

export const duplicateIncludeAlias = (at: Place, prefix: string, first: Place): Finding =>
  finding('duplicate-include-alias', at, `Two includes are called "${prefix}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const ambiguousInclude = (at: Place, name: string, first: Place): Finding =>
  finding('ambiguous-include', at, `Another include brings a "${name}" as well, and that one is taken`, {
    notes: [note(first, 'it comes from here')],
    hint: 'rename one of the files',
  })

export const absoluteInclude = (at: Place): Finding =>
  finding('absolute-include', at, 'An absolute path means a file of this machine', {
    hint: 'write a path from this file, or from an include directory',
  })

export const includeCircle = (at: Place, path: string): Finding =>
  finding(
    'include-circle',
    at,
    `"${path}" includes this file again, which Apache's and Meta's compilers refuse`,
  )

export const duplicatePackage = (at: Place, first: Place): Finding =>
  finding('duplicate-package', at, 'A file has one package', {
    notes: [note(first, 'the first one is here')],
  })

export const badPackage = (at: Place, name: string): Finding =>
  finding('bad-package', at, `"${name}" is no name for a package`, {
    hint: 'a domain and a path, in small letters and digits: "example.com/search/tweets"',
  })

export const missingPackage = (at: Place): Finding =>
  finding('missing-package', at, 'This file has no package, so its definitions have no names in the world', {
    hint: 'add, for instance: package "example.com/search"',
  })

export const duplicateNamespace = (at: Place, scope: string, first: Place): Finding =>
  finding('duplicate-namespace', at, `There is a namespace for ${scope} already`, {
    notes: [note(first, "it is here; Apache's compiler takes the last, Meta's the first")],
  })

export const includesTooLarge = (at: Place, limit: number): Finding =>
  finding('includes-too-many', at, `This file reaches more than ${limit} characters by including`)

export const fileTooLarge = (at: Place, limit: number): Finding =>
  finding('file-too-large', at, `This file has more than ${limit} characters, and was not read`)
