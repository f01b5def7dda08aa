/** What Spindle's library lets its users choose. */
export interface ReadableJsonOptions {
  /** Lines and spaces for people, and keys of maps that are numbers or bools as text, which else are an error. */
  readonly pretty?: boolean | undefined
  /** An ObjectId is its bare digits, and it is the other binaries that say what they are, `Base64("…")`. */
  readonly bareObjectIds?: boolean | undefined
  /** Numbers of more than eight bits in quotes. */
  readonly numbersAsStrings?: boolean | undefined
}
