/** JSON laid out as Java's libraries do it: a member on each line, lists on one. */

export function pretty(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // Text, or a single character between texts, or a number or word.
  const tokens = new TextDecoder().decode(bytes).match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^{}[\],:"\s]+/g) ?? []
  const open: string[] = []
  let text = ''
  tokens.forEach((token, i) => {
    const isEmpty = tokens[i - 1] === '{' || tokens[i - 1] === '['
    if (token === '{' || token === '[') {
      open.push(token)
      const next = tokens[i + 1]
      text += token + (next === '}' || next === ']' ? ' ' : gap(open))
    } else if (token === '}' || token === ']') {
      open.pop()
      text += (isEmpty ? '' : token === '}' ? line(open) : ' ') + token
    } else if (token === ',') text += open.at(-1) === '{' ? `,${line(open)}` : ', '
    else text += token === ':' ? ' : ' : token
  })
  return new TextEncoder().encode(text)
}

const gap = (open: readonly string[]): string => (open.at(-1) === '{' ? line(open) : ' ')

const line = (open: readonly string[]): string => `\n${'  '.repeat(open.filter(each => each === '{').length)}`
