/** Fixes made in a text, whatever order they come in. */
import { applyFixes, type Fix } from '@thrift-es/compiler'
import { expect, test } from 'vitest'

const fix = (start: number, end: number, text: string): Fix => ({
  message: text,
  edits: [{ span: { start, end }, text }],
})

test('fixes are made from the last place to the first, or the other way round', () => {
  const fixes = [fix(4, 5, 'E'), fix(0, 1, 'AA'), fix(2, 2, '-')]
  expect(applyFixes('abcdef', fixes)).toEqual({ text: 'AAb-cdEf', made: fixes })
  expect(applyFixes('abcdef', fixes.toReversed()).text).toBe('AAb-cdEf')
})

test('fixes that stand side by side are both made', () => {
  expect(applyFixes('abcdef', [fix(0, 3, 'x'), fix(3, 6, 'y')]).text).toBe('xy')
})

test('of fixes that touch the same text, the first is made', () => {
  const [first, second] = [fix(0, 3, 'x'), fix(2, 4, 'y')]
  expect(applyFixes('abcdef', [first, second])).toEqual({ text: 'xdef', made: [first] })
  expect(applyFixes('abcdef', [second, first])).toEqual({ text: 'abyef', made: [second] })
})

test('of two insertions at one place, one is made: they may say the same', () => {
  expect(applyFixes('ab', [fix(1, 1, 'x'), fix(1, 1, 'x')]).text).toBe('axb')
})

test('a fix is made as a whole or not at all', () => {
  const both: Fix = { message: '', edits: [...fix(0, 1, 'x').edits, ...fix(3, 4, 'y').edits] }
  expect(applyFixes('abcd', [fix(3, 4, 'z'), both]).text).toBe('abcz')
})
