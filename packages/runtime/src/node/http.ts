/**
 * A fetch handler behind Node's `http`: as the listener of a server, or as middleware of Connect, Express and
 * Vite. Peers come and go as they like; none of it reaches the process as an unhandled error.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type FetchHandler, isThrift } from '../http/server.ts'

/** How long a peer may go on sending a body that has been refused, so that it gets to read the answer. */
const lingerMilliseconds = 1000

export type NodeListener = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => void

/**
 * Serves a fetch handler with Node. As middleware it takes what is posted as Thrift (and, if there is an
 * `Origin`, the preflight request for that) and leaves everything else to `next`. Parsers of bodies come after it, but for one
 * that makes a `Uint8Array` of them.
 *
 *     createServer(nodeListener(fetchHandler(new TwitterProcessor(handler)))).listen(9090)
 */
export function nodeListener(handler: FetchHandler): NodeListener {
  return (request, response, next) => {
    if (next !== undefined && !isOurs(request)) return next()
    // Without a listener, the reset of a connection would end the process.
    request.on('error', ignore)
    response.on('error', ignore)
    answer(handler, request, response).catch(error => {
      if (next !== undefined && !response.headersSent) return next(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  }
}

function isOurs(request: IncomingMessage): boolean {
  if (request.method === 'POST') return isThrift(request.headers['content-type'])
  const asked = request.headers['access-control-request-headers'] ?? ''
  return request.method === 'OPTIONS' && /\bcontent-type\b/i.test(asked)
}

async function answer(
  handler: FetchHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  const web = toRequest(request, gone.signal, bodyOf(request))
  const result = web === undefined ? new Response('Bad request\n', { status: 400 }) : await handler(web)
  const body = new Uint8Array(await result.arrayBuffer())
  const headers: Record<string, string> = Object.fromEntries(result.headers)
  if (result.body !== null) headers['content-length'] = String(body.length)
  if (!request.complete) {
    if (request.httpVersionMajor < 2) headers.connection = 'close'
    request.removeAllListeners('data').resume()
    setTimeout(() => request.destroy(), lingerMilliseconds).unref()
  }
  response.writeHead(result.status, headers).end(body)
}

/** The body, if somebody before us has read it. Throws if that has made something else of it. */
function bodyOf(request: IncomingMessage & { readonly body?: unknown }): Uint8Array<ArrayBuffer> | undefined {
  const { body, method, readableDidRead } = request
  if (!readableDidRead || method !== 'POST') return undefined
  if (body instanceof Uint8Array) return new Uint8Array(body)
  throw new Error('The body of this request has been read already: Thrift comes before parsers of bodies')
}

/** The request as `fetch` knows it, or `undefined` if it is one that `fetch` would not make. */
function toRequest(
  request: IncomingMessage,
  signal: AbortSignal,
  bytes: RequestInit['body'],
): Request | undefined {
  const { method = 'GET', rawHeaders } = request
  try {
    const headers = new Headers()
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
      const name = rawHeaders[i] ?? ''
      // HTTP/2 has its method, path and host among the headers.
      if (!name.startsWith(':')) headers.append(name, rawHeaders[i + 1] ?? '')
    }
    const host = String(request.headers.host ?? request.headers[':authority'] ?? 'localhost')
    const { url: target = '/' } = request
    // Joined, not resolved: `//evil.example/` and `http://evil.example/` would choose the host, and with it what
    // counts as our own origin. The second form is for proxies, and nobody's who talks to us.
    if (!target.startsWith('/') || /[/\\?#@]/.test(host)) return undefined
    const url = new URL(`http://${host}${target}`)
    // `duplex` is what Node asks for with a streamed body, and is missing from the types of browsers.
    const body = method === 'POST' ? { body: bytes ?? toStream(request), duplex: 'half' } : {}
    return new Request(url, { method, headers, signal, ...body })
  } catch {
    return undefined
  }
}

/**
 * The body as a stream. Not `Readable.toWeb`, whose `cancel` destroys the connection: a peer whose body is too
 * large would never read why.
 */
function toStream(request: IncomingMessage): ReadableStream<Uint8Array> {
  let isOpen = true
  const stop = (settle: () => void) => {
    if (isOpen) settle()
    isOpen = false
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      request.on('data', (chunk: Uint8Array) => {
        if (!isOpen) return
        controller.enqueue(chunk)
        if ((controller.desiredSize ?? 0) <= 0) request.pause()
      })
      request.on('end', () => stop(() => controller.close()))
      request.on('error', error => stop(() => controller.error(error)))
      request.on('close', () => stop(() => controller.error(new Error('The peer closed the connection'))))
    },
    pull() {
      request.resume()
    },
    cancel() {
      isOpen = false
    },
  })
}

function ignore(): void {}
