/** Writes `src/standard.ts`, the part of the build that TypeScript cannot do: the texts of the folder `standard`, for hosts without a disk. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'standard')

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.thrift'))
  .sort()

const entries = files.map(
  file => `  ${JSON.stringify(file)}: ${JSON.stringify(readFileSync(join(folder, file), 'utf8'))},\n`,
)

writeFileSync(
  join(import.meta.dirname, 'src/standard.ts'),
  `/** The texts of the files of the folder \`standard\`, by the path in an include. Written by the build. */
export const standard: Readonly<Record<string, string>> = {
${entries.join('')}}
`,
)
