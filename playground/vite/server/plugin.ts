/**
 * Serves Thrift in the process of Vite: over HTTP and WebSockets at `/thrift`, and on a TCP port, which no page can reach by
 * itself. The server's code is looked up anew for each message, so that an edit of the handler or of the IDL holds from the next
 * call on.
 */
import type { Answerer } from 'thrift-es'
import { serve, upgradeListener } from 'thrift-es/node'
import { isRunnableDevEnvironment, type Plugin } from 'vite'
import { WebSocketServer } from 'ws'
import { hosts } from './hosts.ts'

export function thriftServer({ port }: { readonly port: number }): Plugin {
  return {
    name: 'thrift-server',
    async configureServer({ environments, httpServer, middlewares }) {
      const { ssr } = environments
      if (!isRunnableDevEnvironment(ssr)) throw new Error('The handler runs in the process of Vite')
      const load = () => ssr.runner.import<typeof import('./listener.ts')>('/server/listener.ts')
      const processor: Answerer = {
        process: async (...message) => (await load()).processor.process(...message),
      }

      middlewares.use('/thrift', (request, response, next) => {
        load()
          .then(({ listener }) => listener(request, response, next))
          .catch(next)
      })

      const sockets = new WebSocketServer({ noServer: true, maxPayload: 2 ** 24 })
      const upgrade = upgradeListener(processor, sockets, { hosts })
      httpServer?.on('upgrade', (request, socket, head) => {
        if (request.url === '/thrift') upgrade(request, socket, head)
      })

      const server = await serve(processor, { host: '127.0.0.1', port })
      httpServer?.on('close', () => server.close({ graceMs: 0 }))
    },
  }
}
