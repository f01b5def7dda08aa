/** The facts of a file as Apache's compiler tells them: what `thrift --gen json` writes, in the words of `facts.ts`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { includeDirs } from '../corpus.ts'
import { docText, type Facts, fieldText, type Json, jsonText } from './facts.ts'

/** What Apache's compiler has to say of a file; nothing if it refuses it, or if a map has keys that JSON cannot have: it writes them as they are. */
export function factsOfApache(path: string): Facts | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'thrift-json-'))
  try {
    const include = includeDirs.flatMap(each => ['-I', each])
    // It never comes to an end on some files that are wrong.
    const options = { timeout: 10_000, stdio: 'ignore' } as const
    const { status } = spawnSync('thrift', ['--gen', 'json', '-out', folder, ...include, path], options)
    const [file] = readdirSync(folder)
    if (status !== 0 || file === undefined) return undefined
    const program = parse(readFileSync(join(folder, file), 'utf8'))
    return program && facts(program)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A whole number of 16 digits or more becomes a string, or it would lose some of them; strings are passed over. */
function parse(text: string): Program | undefined {
  const numbers = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g
  try {
    // The compiler's own promise.
    return JSON.parse(text.replace(numbers, part => (part.startsWith('"') ? part : `"${part}"`))) as Program
  } catch {
    return undefined
  }
}

function facts(program: Program): Facts {
  const facts = new Map<string, string>()
  const remark = (subject: string, { doc, annotations }: Annotated) => {
    if (doc?.trim()) facts.set(`${subject} doc`, docText(doc))
    for (const [name, value] of Object.entries(annotations ?? {})) facts.set(`${subject} (${name})`, value)
  }
  const field = (subject: string, each: Field) => {
    const requiredness = each.required === 'req_out' ? 'default' : each.required
    facts.set(
      `${subject}.${each.name}`,
      fieldText({ id: each.key, requiredness, type: typeText(each), default: each.default }),
    )
    remark(`${subject}.${each.name}`, each)
  }
  if (program.doc !== undefined) facts.set('doc', docText(program.doc))
  for (const [scope, name] of Object.entries(program.namespaces)) facts.set(`namespace ${scope}`, name)
  facts.set('includes', [...program.includes].sort().join(' '))
  for (const each of program.constants) {
    facts.set(`const ${each.name}`, `${typeText(each)} = ${jsonText(each.value)}`)
    remark(`const ${each.name}`, each)
  }
  for (const each of program.typedefs) {
    facts.set(`typedef ${each.name}`, typeText(each))
    remark(`typedef ${each.name}`, each)
  }
  for (const each of program.enums) {
    const subject = `enum ${each.name}`
    facts.set(subject, '')
    remark(subject, each)
    for (const member of each.members) {
      facts.set(`${subject}.${member.name}`, String(member.value))
      remark(`${subject}.${member.name}`, member)
    }
  }
  for (const each of program.structs) {
    const subject = `${each.isException ? 'exception' : each.isUnion ? 'union' : 'struct'} ${each.name}`
    facts.set(subject, '')
    remark(subject, each)
    for (const one of each.fields) field(subject, one)
  }
  for (const each of program.services) {
    const subject = `service ${each.name}`
    facts.set(subject, each.extends === undefined ? '' : `extends ${each.extends}`)
    remark(subject, each)
    for (const one of each.functions) {
      const called = `${subject}.${one.name}`
      const type = typeText({ typeId: one.returnTypeId, ...(one.returnType && { type: one.returnType }) })
      facts.set(called, `${one.oneway ? 'oneway ' : ''}${type}`)
      remark(called, one)
      for (const argument of one.arguments) field(called, argument)
      for (const exception of one.exceptions) field(`${called} throws`, exception)
    }
  }
  return facts
}

function typeText({ typeId, type }: Typed): string {
  const part = (name: string | undefined, of: Type | undefined) =>
    typeText({ typeId: name ?? '', ...(of && { type: of }) })
  switch (typeId) {
    case 'list':
    case 'set':
      return `${typeId}<${part(type?.elemTypeId, type?.elemType)}>`
    case 'map':
      return `map<${part(type?.keyTypeId, type?.keyType)}, ${part(type?.valueTypeId, type?.valueType)}>`
    default:
      return type?.class ?? typeId
  }
}

/** The file that is written, as far as it is compared. */
interface Program {
  readonly doc?: string
  readonly namespaces: Readonly<Record<string, string>>
  readonly includes: readonly string[]
  readonly enums: readonly (Named & { readonly members: readonly (Named & { readonly value: number })[] })[]
  readonly typedefs: readonly (Named & Typed)[]
  readonly structs: readonly (Named & {
    readonly isException: boolean
    readonly isUnion: boolean
    readonly fields: readonly Field[]
  })[]
  readonly constants: readonly (Named & Typed & { readonly value: Json })[]
  readonly services: readonly (Named & {
    readonly extends?: string
    readonly functions: readonly Function[]
  })[]
}

interface Annotated {
  readonly doc?: string
  readonly annotations?: Readonly<Record<string, string>>
}

interface Named extends Annotated {
  readonly name: string
}

/** What is more than a word is in `type` as well. */
interface Typed {
  readonly typeId: string
  readonly type?: Type
}

interface Type {
  readonly class?: string
  readonly elemTypeId?: string
  readonly elemType?: Type
  readonly keyTypeId?: string
  readonly keyType?: Type
  readonly valueTypeId?: string
  readonly valueType?: Type
}

interface Field extends Named, Typed {
  readonly key: number
  readonly required: 'required' | 'optional' | 'req_out'
  readonly default?: Json
}

interface Function extends Named {
  readonly oneway: boolean
  readonly returnTypeId: string
  readonly returnType?: Type
  readonly arguments: readonly Field[]
  readonly exceptions: readonly Field[]
}
