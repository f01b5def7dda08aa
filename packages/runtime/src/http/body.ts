/** Bodies of requests and responses, which may be larger than we are willing to hold. */

/** The media type of Thrift over HTTP. */
export const mediaType = 'application/x-thrift'

/** The bytes of a body, or `undefined` as soon as there are more than `limit`; what follows is not read. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array()
  const reader = body.getReader()
  // One array that grows: a body of many tiny chunks must not cost an object for each.
  let bytes = new Uint8Array(1024)
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return bytes.subarray(0, size)
    if (size + value.length > limit) {
      reader.cancel().catch(() => {})
      return undefined
    }
    if (size + value.length > bytes.length) {
      const larger = new Uint8Array(Math.max(size + value.length, bytes.length * 2))
      larger.set(bytes)
      bytes = larger
    }
    bytes.set(value, size)
    size += value.length
  }
}
