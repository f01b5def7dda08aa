/**
 * The plugin. Bundlers differ in how they say "transform", "watch" and "error"; what they share is here, and each has a
 * small file in `host/` for the rest. Modules keep their real file ids and go through `transform`, so that the bundler's
 * own watching, access checks and inspectors apply.
 */
import {
  createUnplugin,
  type UnpluginBuildContext,
  type UnpluginContext,
  type UnpluginFactory,
  type UnpluginInstance,
} from 'unplugin'
import { esbuildSetup } from './host/esbuild.ts'
import { unserved } from './host/gateway.ts'
import { onLog, rollupHooks, runtimeResolver } from './host/rollup.ts'
import { platformOf, viteHooks } from './host/vite.ts'
import { webpackSetup } from './host/webpack.ts'
import { type Options, type Platform, resolveOptions } from './options.ts'
import { createProject, idl, type Project, rawIdl, rawModule } from './project.ts'
import { type Context, report } from './report.ts'

export const unpluginFactory: UnpluginFactory<Options | undefined, false> = (options = {}, meta) => {
  // A bundler tells its root only after the plugin has been made.
  let opened: Project | undefined
  const open = (root?: string): Project => (opened ??= createProject(resolveOptions(options, root)))

  const name = 'thrift'
  if (meta.framework === 'esbuild') return { name, esbuild: { setup: build => esbuildSetup(build, open) } }

  /** Where the output will run; Vite says it for each module, Rollup never. */
  let platform = (): Platform => 'browser'

  const transform = {
    // Vite has its own `?raw`, Rollup and Rolldown need two more hooks for it; webpack and Rspack have no other way than this.
    filter: { id: isWebpack(meta.framework) ? [idl, rawIdl] : idl },
    async handler(this: Context, code: string, id: string) {
      if (rawIdl.test(id)) return { code: rawModule(code), map: null }
      const output = await open().compile(
        id,
        code,
        this.environment ? platformOf(this.environment) : platform(),
      )
      for (const dependency of output.dependencies) this.addWatchFile(dependency)
      // Rolldown cannot watch for a file that is not there, and Vite takes it for an import that fails.
      if (meta.framework !== 'vite' && meta.framework !== 'rolldown')
        for (const place of output.missing) this.addWatchFile(place)
      report(this, meta.framework, output.diagnostics)
      return { code: output.code, map: output.map }
    },
  }

  let hasStarted = false
  return {
    name,
    enforce: 'pre',
    buildStart(this: UnpluginBuildContext & Partial<UnpluginContext>) {
      // In watch mode every build starts; after the first, the transform knows what to write.
      if (!hasStarted && !isWebpack(meta.framework)) open().writeTypes()
      if (!hasStarted && !hasDevServer(meta.framework)) for (const text of unserved(open())) this.warn?.(text)
      hasStarted = true
    },
    buildEnd: () => open().settled(),
    transform,
    rollup: { ...rollupHooks(open), onLog },
    rolldown: {
      ...rollupHooks(open),
      onLog,
      options(options) {
        platform = () => (options.platform === 'node' ? 'server' : 'browser')
      },
    },
    vite: { ...viteHooks(open, transform), ...runtimeResolver(open), onLog },
    webpack: compiler => {
      platform = webpackSetup(compiler, open)
    },
    rspack: compiler => {
      platform = webpackSetup(compiler, open)
    },
  }
}

export const unplugin: UnpluginInstance<Options | undefined, false> = createUnplugin(unpluginFactory)

const isWebpack = (framework: string): boolean => framework === 'webpack' || framework === 'rspack'
const hasDevServer = (framework: string): boolean => framework === 'vite' || isWebpack(framework)
