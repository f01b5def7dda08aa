/** The escapes of text in JSON. */

/** What follows a backslash, save for `u` and its four digits. */
const characters: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/**
 * The text that is meant, or `undefined` if there is an escape that is none, or one half of a surrogate pair. Unlike
 * `JSON.parse`, this takes raw control characters, which some libraries write.
 */
export function resolveEscapes(raw: string): string | undefined {
  let isValid = true
  const text = raw.replace(/\\(?:u([\da-fA-F]{4})|(.?))/gs, (_, code: string | undefined, letter: string) => {
    const meant = code === undefined ? characters.get(letter) : String.fromCharCode(Number.parseInt(code, 16))
    if (meant === undefined) isValid = false
    return meant ?? ''
  })
  return isValid && !/\p{Surrogate}/u.test(text) ? text : undefined
}
