/** Where Thrift's libraries disagree, or a project may want something else: what there is to choose from. */
import { OptionsError } from './levels.ts'
import { type EnumForm, forms, type I64Form } from './types.ts'

export interface Policies {
  /**
   * What an i64 is in JavaScript where the IDL does not say it with `js.type`.
   * @default 'bigint'
   */
  readonly i64: I64Form
  /**
   * Whether the values of an enum are numbers in JavaScript, or names, where the IDL does not say it with `js.type`.
   * @default 'number'
   */
  readonly enums: EnumForm
  /**
   * A number that an enum has no name for is kept, or an error when it is read; the type of the enum is open or closed accordingly.
   * @default 'keep'
   */
  readonly unknownEnums: 'keep' | 'error'
  /**
   * Whether a required field has to be there; with `lenient` the word means no more than none, in types, on reading and on writing.
   * @default 'strict'
   */
  readonly required: 'strict' | 'lenient'
  /**
   * Fields that the IDL does not have are kept and written again, or dropped. A union keeps its only field in any case.
   * @default 'preserve'
   */
  readonly unknownFields: 'preserve' | 'drop'
  /**
   * A field that arrives as another type than that of the IDL is treated like one that the IDL does not have, or is an error.
   * @default 'skip'
   */
  readonly typeMismatch: 'skip' | 'error'
  /**
   * Whether there is a descriptor of each type and service, `Tweet$descriptor`, for programs that want to see at run time what the IDL says;
   * with `docs`, its comments are in it as well.
   * @default 'off'
   */
  readonly descriptors: 'off' | 'on' | 'docs'
}

export type PolicyOptions = { readonly [P in keyof Policies]?: Policies[P] | undefined }

/** All choices, the usual one first. */
export const policies: { readonly [P in keyof Policies]: readonly [Policies[P], ...Policies[P][]] } = {
  i64: forms.i64,
  enums: forms.enum,
  unknownEnums: ['keep', 'error'],
  required: ['strict', 'lenient'],
  unknownFields: ['preserve', 'drop'],
  typeMismatch: ['skip', 'error'],
  descriptors: ['off', 'on', 'docs'],
}

/** What was chosen, and the usual choice for what was left open. Throws an `OptionsError` for one that there is not. */
export function resolvePolicies(options: PolicyOptions): Policies {
  const resolved = Object.entries(policies).map(([name, choices]: [string, readonly string[]]) => {
    const choice = options[name as keyof Policies] ?? choices[0] // The keys of the table.
    if (choice === undefined || !choices.includes(choice))
      throw new OptionsError(`The option ${name} is ${choices.join(' or ')}, not ${JSON.stringify(choice)}`)
    return [name, choice]
  })
  return Object.fromEntries(resolved) as Policies // Each is one of its choices, as has just been checked.
}
