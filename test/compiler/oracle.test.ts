/**
 * Apache's compiler as an oracle: for each file that both take, it says the same of names, ids, types, requiredness, values, comments
 * and annotations as our Schema. It tells what it knows in JSON (`apache.ts`).
 */
import { expect, test } from 'vitest'
import { accepted, corpus, idl } from '../corpus.ts'
import { needs } from '../real-parts.ts'
import { factsOfApache } from './apache.ts'
import { factsOf } from './facts.ts'

/** Where the two differ, and why. What no longer differs has to go from here. */
const differences: Readonly<Record<string, readonly string[]>> = {
  'Apache’s compiler takes `///` for a comment like any other, Meta’s for a doc comment': [
    'apache/test/DocTest.thrift: typedef SorryNoGo doc',
    'thriftrw-node/test/thrift/DocTest.thrift: typedef SorryNoGo doc',
  ],
  'a whole number that should be a double has more digits than a double': [
    'apache/test/DoubleConstantsTest.thrift: const DOUBLE_ASSIGNED_TO_LARGEST_INT_CONSTANT_TEST',
    'apache/test/DoubleConstantsTest.thrift: const DOUBLE_ASSIGNED_TO_SMALLEST_INT_CONSTANT_TEST',
    'apache/test/DoubleConstantsTest.thrift: const DOUBLE_LIST_TEST',
  ],
  'an empty set may be written {}, and is a set': [
    'apache/test/v0.16/ThriftTest.thrift: struct OptionalBinary.bin_set',
  ],
}

const missing = needs('thrift')

test.skipIf(missing)('Apache’s compiler agrees with what each file means', async () => {
  const known = new Set(Object.values(differences).flat())
  const there = new Set(idl.map(({ name }) => name))
  const found = new Map<string, unknown>()
  let facts = 0
  for (const { name, path, compilation } of await accepted()) {
    const theirs = factsOfApache(path)
    if (theirs === undefined) continue
    const ours = factsOf(compilation.schema)
    // To Apache, the comment of the first definition speaks of the file as well if there is another comment inside of it.
    const doc = theirs.get('doc')
    if (doc !== undefined && !ours.has('doc') && [...ours.values()].includes(doc)) theirs.delete('doc')
    for (const subject of new Set([...ours.keys(), ...theirs.keys()])) {
      facts++
      if (ours.get(subject) !== theirs.get(subject))
        found.set(`${name}: ${subject}`, { ours: ours.get(subject), theirs: theirs.get(subject) })
    }
  }
  expect(new Map([...found].filter(([subject]) => !known.has(subject)))).toEqual(new Map())
  expect(
    [...known].filter(subject => there.has(subject.replace(/: .*/, '')) && !found.has(subject)),
    'differences that are none any more',
  ).toEqual([])
  // Debian's compiler is older than some of the files, and refuses those.
  expect(facts).toBeGreaterThan(corpus ? 10_000 : 250)
})
