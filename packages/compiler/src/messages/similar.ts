/** What somebody has probably meant. */

/** The name that `name` was probably meant to be: at most a third of it differs. */
export function similarName<Name extends string>(name: string, candidates: Iterable<Name>): Name | undefined {
  let best: Name | undefined
  let least = Math.floor(Math.min(name.length, 64) / 3) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least || candidate.length > 64) continue
    const d = distance(name.toLowerCase(), candidate.toLowerCase())
    if (d < least) [best, least] = [candidate, d]
  }
  return best
}

/** How many letters to insert, remove or change. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
