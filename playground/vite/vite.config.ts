/** The dev server of the page, with a Thrift server inside it, and a gateway to another one. */
import { createServer } from 'node:net'
import react from '@vitejs/plugin-react'
import thrift from 'unplugin-thrift/vite'
import { defineConfig } from 'vite'
import { thriftServer } from './server/plugin.ts'

export default defineConfig(async () => {
  const port = await freePort()
  // The IDL is a package of its own, which several programs share; its types are kept beside it.
  const idl = thrift({
    root: '../idl',
    gateway: { '/gateway': `tcp://127.0.0.1:${port}?transport=framed&protocol=binary` },
  })
  return { plugins: [idl, react(), thriftServer({ port })] }
})

/** For the server behind the gateway, so that several of these can run at a time. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
