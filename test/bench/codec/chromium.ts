/** Workloads in headless Chromium, each in a page of its own. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { browserOptions } from '../../playground/browser.ts'
import { needs } from '../../real-parts.ts'
import { idl } from './generate.ts'
import type { Timing } from './time.ts'

/** Without an icon of its own a page asks for one. */
const page = '<link rel="icon" href="data:,"><script type="module" src="/page.js"></script>'

/** What was measured of each of the workloads; of none where there is no Chromium. */
export async function inChromium(
  workloads: readonly string[],
  folder: string,
  rounds: number,
): Promise<Map<string, Timing[]>> {
  const timings = new Map<string, Timing[]>()
  if (workloads.length === 0 || needs('chromium')) return timings
  const files = await bundle(folder)
  const server = createServer(({ url = '' }, response) => {
    const name = basename(new URL(url, 'http://localhost').pathname)
    // A clock in steps of 5 µs is for pages that share nothing; others have one of 100.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    response.setHeader('Content-Type', name === '' ? 'text/html' : 'text/javascript')
    response.end(name === '' ? page : served(name))
  })
  const served = (name: string): string => files.get(name) ?? readFileSync(join(folder, name), 'utf8')
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const browser = await chromium.launch(browserOptions)
  try {
    for (const workload of workloads) {
      const tab = await browser.newPage()
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      await tab.waitForFunction('globalThis.run')
      const call = `run(${JSON.stringify(workload)}, ${JSON.stringify(readFileSync(idl, 'utf8'))}, ${rounds})`
      timings.set(workload, await tab.evaluate(call))
      await tab.close()
    }
  } finally {
    await browser.close()
    server.close()
  }
  return timings
}

/** What Node takes as CommonJS, or as it is, a page wants in one piece. */
async function bundle(folder: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.ts'), join(folder, 'protobufjs.js')],
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  })
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]))
}
