/** Real IDL, with what Apache's compiler says of each file. THRIFT_ES_CORPUS names the folder; without it this file is left out. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCompiler, searchPath } from '@thrift-es/compiler'
import { describe, expect, test } from 'vitest'
import { parseModule } from '../syntax.ts'

const folder = process.env.THRIFT_ES_CORPUS ?? ''

/** Where we and Apache's compiler differ on purpose: files that it refuses and we accept, and the other way round. */
const differences: Readonly<Record<string, string>> = {
  'spindle/src/test/thrift/com/foursquare/spindle/parser/parse_program.thrift':
    'a separator may follow a struct',
  'spindle/src/test/thrift/com/foursquare/spindle/parser/parse_duplicate_wire_name.thrift':
    'two fields must not have one name on the wire',
  'thriftrw-node/test/const.thrift': 'a constant may come before what it names',
  'thriftrw-node/test/default.thrift': 'a constant may be any value, a list as well',
  'thriftrw-node/test/include-absolute-filename.thrift': 'an included file must exist',
  'thriftrw-node/test/include-cyclic-a.thrift':
    'an include may have another name, and includes may form a circle',
  'thriftrw-node/test/include-cyclic-b.thrift':
    'an include may have another name, and includes may form a circle',
  'thriftrw-node/test/include-error-invalid-filename-as-namespace.thrift': 'an included file must exist',
  'thriftrw-node/test/include-nonrelative-alias.thrift': 'an include may have another name',
  'thriftrw-node/test/include-parent.thrift': 'an include may have another name',
  'thriftrw-node/test/thrift/AnnotationTest.thrift': 'a senum is warned of',
  'thriftrw-node/test/thrift/SmallTest.thrift': 'a senum is warned of',
}

describe('the corpus', () => {
  test('is accepted and refused as by Apache, file for file, and what is accepted is printed as modules', async () => {
    const roots = ['apache', 'apache/test', 'fbthrift', 'concrete/thrift'].map(root => join(folder, root))
    const compiler = createCompiler({
      read: path => readFile(path, 'utf8').catch(() => undefined),
      resolve: searchPath(roots),
    })
    const rows = readFileSync(join(folder, 'VERDICTS.tsv'), 'utf8').trim().split('\n').slice(1)
    const surprises: string[] = []
    for (const row of rows) {
      const [file = '', apache] = row.split('\t')
      // Apache's compiler refuses Meta's dialect, in which all of these are valid.
      const verdict = file.startsWith('fbthrift/') ? 'ok' : apache
      const { diagnostics, print } = await compiler.compile(join(folder, file))
      const ours = diagnostics.some(({ severity }) => severity === 'error') ? 'error' : 'ok'
      if ((ours === verdict) === file in differences) surprises.push(`${file}: ${ours}, not ${verdict}`)
      for (const target of ['ts', 'js', 'd.ts'] as const) {
        for (const error of parseModule(print(target).code, target).errors)
          surprises.push(`${file}.${target}: ${error}`)
      }
    }
    expect(rows.length).toBeGreaterThan(300)
    expect(surprises).toEqual([])
  })
})
