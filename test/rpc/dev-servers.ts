/** Every dev server that can have services behind it, each with a page; gone after the test. And a request for a WebSocket, by hand. */
import type { ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { PassThrough } from 'node:stream'
import { rspack } from '@rspack/core'
import { RspackDevServer } from '@rspack/dev-server'
import type { Options } from 'unplugin-thrift'
import thriftRspack from 'unplugin-thrift/rspack'
import thriftVite from 'unplugin-thrift/vite'
import thriftWebpack from 'unplugin-thrift/webpack'
import * as vite from 'vite'
import { onTestFinished } from 'vitest'
import webpack from 'webpack'
import WebpackDevServer from 'webpack-dev-server'
import { createProject } from '../project.ts'
import { host } from './loopback.ts'

export interface DevServer {
  readonly port: number
  /** What it has said in the terminal. */
  said(): string
}

export const devServers: Readonly<
  Record<string, (options: Options, allowedHosts?: string[]) => Promise<DevServer>>
> = {
  async Vite(options, allowedHosts = ['localhost']) {
    const { common, said } = await viteProject(options)
    const server = await vite.createServer({
      ...common,
      server: { host, port: 0, allowedHosts, watch: null, hmr: false },
    })
    onTestFinished(() => server.close())
    await server.listen()
    return { port: portOf(server.httpServer), said }
  },

  async 'the preview of Vite'(options, allowedHosts = ['localhost']) {
    const { common, said } = await viteProject(options)
    await vite.build(common)
    const server = await vite.preview({ ...common, preview: { host, port: 0, allowedHosts } })
    onTestFinished(() => server.close())
    return { port: portOf(server.httpServer), said }
  },

  async webpack(options, allowedHosts = ['localhost']) {
    const { configuration, said } = await webpackProject(allowedHosts)
    const compiler = webpack({ ...configuration, plugins: [thriftWebpack(options)] })
    const server = new WebpackDevServer(compiler.options.devServer || {}, compiler)
    onTestFinished(() => server.stop())
    await server.start()
    return { port: portOf(server.server), said }
  },

  async Rspack(options, allowedHosts = ['localhost']) {
    const { configuration, said } = await webpackProject(allowedHosts)
    const compiler = rspack({ ...configuration, plugins: [thriftRspack(options)] })
    const server = new RspackDevServer(compiler.options.devServer || {}, compiler)
    onTestFinished(() => server.stop())
    await server.start()
    return { port: portOf(server.server), said }
  },
}

async function viteProject(options: Options) {
  const { remove, root, write } = await createProject('gateway')
  onTestFinished(remove)
  await write('index.html', '<!doctype html><title>A page</title>')
  const lines: string[] = []
  const customLogger = vite.createLogger('error')
  customLogger.error = line => void lines.push(line)
  const common: vite.InlineConfig = {
    root,
    configFile: false,
    customLogger,
    plugins: [thriftVite({ dts: false, ...options })],
  }
  return { common, said: () => lines.join('\n') }
}

/** What a user has put into the configuration. */
const own = {
  name: 'own',
  path: '/own',
  middleware: (_: unknown, response: ServerResponse) => response.end('own'),
}

async function webpackProject(allowedHosts: string[]) {
  const { remove, root, write } = await createProject('gateway')
  onTestFinished(remove)
  await write('main.js', 'document.title = "A page"')
  const stream = new PassThrough()
  let text = ''
  stream.on('data', chunk => (text += chunk))
  const configuration = {
    mode: 'development' as const,
    context: root,
    entry: './main.js',
    infrastructureLogging: { level: 'error' as const, stream, colors: false },
    stats: 'none' as const,
    devServer: {
      host,
      port: 'auto',
      allowedHosts,
      client: false,
      static: false, // What it serves files with reaches into prototypes.
      devMiddleware: { index: 'main.js' },
      setupMiddlewares: <T>(all: T[]) => [...all, own as T], // Each bundler has a type of its own for the same thing.
    },
  }
  return { configuration, said: () => text }
}

function portOf(server?: { address(): unknown } | null): number {
  return ((server?.address() ?? {}) as AddressInfo).port // All of them listen on TCP.
}

/** The first line of the answer to a request for a WebSocket. */
export function upgrade(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const all = {
    Host: `${host}:${port}`,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    ...headers,
  }
  return exchange(port, `GET ${path}`, all)
}

/** The first line of the answer to what is sent as it stands here, whatever `fetch` thinks of it. */
export function exchange(
  port: number,
  request: string,
  headers: Readonly<Record<string, string>>,
  body = new Uint8Array(),
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host).on('error', reject)
    socket.once('data', data => {
      resolve(data.toString('latin1'))
      socket.destroy()
    })
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(`${request} HTTP/1.1\r\n${lines.join('')}\r\n`)
    socket.write(body)
  })
}
