/** What words and numbers are made of, by code. */

const inWords = new Uint8Array(128)
for (let code = 0; code < 128; code++) if (/\w/.test(String.fromCharCode(code))) inWords[code] = 1

/** What an identifier goes on with. */
export const isWord = (code: number): boolean => inWords[code] === 1

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
