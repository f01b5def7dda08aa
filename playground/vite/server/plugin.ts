/**
 * Serves Thrift at `/thrift`, in the process of Vite. The server's code is looked up anew for each message, so that an edit
 * of the handler or of the IDL holds from the next call on.
 */
import { isRunnableDevEnvironment, type Plugin } from 'vite'

export function thriftServer(): Plugin {
  return {
    name: 'thrift-server',
    configureServer({ environments, middlewares }) {
      const { ssr } = environments
      if (!isRunnableDevEnvironment(ssr)) throw new Error('The handler runs in the process of Vite')
      middlewares.use('/thrift', (request, response, next) => {
        ssr.runner
          .import<typeof import('./listener.ts')>('/server/listener.ts')
          .then(({ listener }) => listener(request, response, next))
          .catch(next)
      })
    },
  }
}
