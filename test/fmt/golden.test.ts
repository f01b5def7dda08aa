/**
 * Golden cases: each folder has `input.thrift`, in disorder, and `output.thrift`, as it is laid out. `UPDATE=1` rewrites the outputs; read the
 * diff before committing it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laidOut } from './laid-out.ts'

const folder = join(import.meta.dirname, 'golden')

describe.each(readdirSync(folder))('%s', name => {
  const output = join(folder, name, 'output.thrift')
  const text = laidOut(readFileSync(join(folder, name, 'input.thrift'), 'utf8'))

  test('is laid out as it should be', () => {
    if (process.env.UPDATE) writeFileSync(output, text)
    expect(text).toBe(existsSync(output) ? readFileSync(output, 'utf8') : undefined)
  })

  test('stays as it is when it is laid out once more', () => {
    expect(laidOut(text)).toBe(text)
  })
})
