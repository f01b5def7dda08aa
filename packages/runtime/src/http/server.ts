/**
 * A processor behind HTTP, as a function from `Request` to `Response`, which is what edge runtimes and most
 * frameworks call. Everything that can be refused without decoding is refused first: a web page of another
 * site can make a browser post to us, but not with the media type of Thrift unless we agree to it.
 */
import { ProtocolException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { binary } from '../protocol/binary.ts'
import { compact } from '../protocol/compact.ts'
import type { Protocol } from '../protocol/contract.ts'
import type { Answerer, Context } from '../rpc/processor.ts'
import { mediaType, readBody } from './body.ts'

export interface FetchHandlerOptions {
  /** Taken in turn until one recognises the message; Binary and Compact unless told otherwise. */
  readonly protocols?: readonly Protocol[]
  /** Web pages of these origins may call, besides those of our own; `'*'` stands for all. */
  readonly origins?: readonly string[]
  /**
   * The names, without port, under which this server may be called, as in `['localhost', 'api.example']`; any
   * unless told otherwise. A server that trusts whoever can reach it, on a developer's machine or inside of a
   * network, should list them: otherwise a page can have its own name resolve to that server, and is then of
   * the same origin.
   */
  readonly hosts?: readonly string[]
  /** The largest message taken; 16 MiB unless told otherwise. */
  readonly maximumBytes?: number
}

/** The second parameter is what edge runtimes pass along; its `waitUntil` outlives the response. */
export type FetchHandler = (request: Request, runtime?: Pick<Context, 'waitUntil'>) => Promise<Response>

/**
 * Answers Thrift messages that are posted to it, each in the protocol it came in.
 *
 *     export default { fetch: fetchHandler(new TwitterProcessor(handler)) }
 */
export function fetchHandler(
  processor: Pick<Answerer, 'process'>,
  options: FetchHandlerOptions = {},
): FetchHandler {
  const { protocols = [binary, compact], origins = [], hosts, maximumBytes = limits.maximumBytes } = options
  return async (request, runtime) => {
    const { hostname } = new URL(request.url)
    if (hosts !== undefined && !hosts.includes(hostname)) return refuse(403, `${hostname} is no name of ours`)
    const origin = request.headers.get('Origin')
    const isForeign = origin !== null && !isSameOrigin(origin, request)
    if (isForeign && !origins.includes(origin) && !origins.includes('*'))
      return refuse(403, `Origin ${origin} may not call`)
    const cors: Record<string, string> = isForeign
      ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' }
      : {}
    if (request.method === 'OPTIONS' && isForeign) return preflight(request, cors)
    if (request.method !== 'POST') return refuse(405, 'Only POST', { ...cors, Allow: 'POST' })
    if (!isThrift(request.headers.get('Content-Type'))) return refuse(415, `Only ${mediaType}`, cors)
    const message = await receive(request, maximumBytes)
    if (typeof message === 'number') return refuse(message, 'No whole message', cors)
    const protocol = protocols.find(candidate => candidate.matches(message))
    if (protocol === undefined) return refuse(400, 'No message of a protocol that is spoken here', cors)
    try {
      const { headers, signal } = request
      const responseHeaders = new Headers()
      const answer = await processor.process(message, protocol, {
        headers,
        signal,
        request,
        responseHeaders,
        ...(runtime?.waitUntil === undefined ? {} : { waitUntil: work => runtime.waitUntil?.(work) }),
      })
      const own = Object.fromEntries(responseHeaders)
      // Without it, pages of other sites would not be shown them.
      if (isForeign) own['access-control-expose-headers'] = Object.keys(own).join()
      const fixed = { ...own, ...cors, 'X-Content-Type-Options': 'nosniff' }
      // Oneway calls as well: libraries in other languages take status 204 for a failure.
      return new Response(answer ?? '', { headers: { ...fixed, 'Content-Type': mediaType } })
    } catch (error) {
      if (error instanceof ProtocolException) return refuse(400, error.message, cors)
      throw error
    }
  }
}

/** Whether this is the type of a Thrift message; pages cannot send it to other sites without asking first. */
export function isThrift(contentType: string | null | undefined): boolean {
  return /^application\/(x-thrift|vnd\.apache\.thrift\.[\w.+-]+)\s*(;|$)/i.test(contentType ?? '')
}

/** The message, or the status to refuse it with. */
async function receive(request: Request, maximumBytes: number): Promise<Uint8Array | number> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maximumBytes) return 413
  try {
    return (await readBody(request.body, maximumBytes)) ?? 413
  } catch {
    return 400 // The peer went away, and will hardly read this.
  }
}

/**
 * Browsers say so themselves, and pages cannot make them lie; that holds even behind a proxy that has put
 * another Host there. Otherwise hosts, not schemes: a proxy that ends TLS makes `http:` of a page's `https:`.
 */
function isSameOrigin(origin: string, request: Request): boolean {
  if (request.headers.get('Sec-Fetch-Site') === 'same-origin') return true
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host
}

function preflight(request: Request, cors: Record<string, string>): Response {
  const headers = {
    ...cors,
    Vary: 'Origin, Access-Control-Request-Headers',
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? 'Content-Type',
    'Access-Control-Max-Age': '7200',
  }
  return new Response(null, { status: 204, headers })
}

function refuse(status: number, reason: string, headers: Record<string, string> = {}): Response {
  const fixed = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' }
  return new Response(`${reason}\n`, { status, headers: { ...headers, ...fixed } })
}
