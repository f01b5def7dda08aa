/** What webpack and Rspack must be told beside the transform. */

/** A printed module only declares, so webpack may leave it out when nothing of it is used. */
export function markPure(rules: unknown[]): void {
  rules.push({ test: /\.thrift$/, sideEffects: false })
}
