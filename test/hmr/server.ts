import thrift from 'unplugin-thrift/vite'
import { createServer, type InlineConfig, type Plugin, type ViteDevServer } from 'vite'
import { createProject, type Project } from '../project.ts'

export interface Dev {
  readonly files: Project
  readonly server: ViteDevServer
  readonly url: string
  /** For every edited file and environment, the modules that Vite then took for outdated. */
  readonly updates: {
    readonly file: string
    readonly environment: string
    readonly modules: readonly unknown[]
  }[]
  close(): Promise<void>
}

export async function startDev(prepare?: (files: Project) => Promise<InlineConfig>): Promise<Dev> {
  const files = await createProject('hmr', './hmr/fixtures')
  const config = await prepare?.(files)
  const updates: Dev['updates'] = []
  const record: Plugin = {
    name: 'record',
    hotUpdate: {
      order: 'post',
      handler({ file, modules }) {
        const name = file.slice(files.root.length + 1)
        updates.push({
          file: name,
          environment: this.environment.name,
          modules: modules.map(({ url }) => url),
        })
      },
    },
  }
  const server = await createServer({
    root: files.root,
    configFile: false,
    logLevel: 'silent',
    cacheDir: `${files.root}/.vite`,
    plugins: [thrift(), record],
    ...config,
    server: { host: '127.0.0.1', port: 0, ...config?.server },
  })
  await server.listen()
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('the dev server has no address')
  return {
    files,
    server,
    url,
    updates,
    async close() {
      await server.close()
      await files.remove()
    },
  }
}
