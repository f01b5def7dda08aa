/** The page of the demo in a browser: what a visitor does, and what edits of the IDL do to the page meanwhile. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventually } from '../project.ts'
import { needs } from '../real-parts.ts'
import { browserOptions } from './browser.ts'
import { copyPlayground } from './copy.ts'

/** For a machine that is busy with other tests. */
const patience = { timeout: 20_000 }

describe.skipIf(needs('chromium'))('the page', () => {
  let browser: Browser
  let project: Awaited<ReturnType<typeof copyPlayground>>
  let server: ViteDevServer
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch(browserOptions)
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    project = await copyPlayground('page')
    server = await createServer({
      root: `${project.root}/vite`,
      logLevel: 'silent',
      server: { host: '127.0.0.1', port: 0 },
    })
    await server.listen()
    page = await browser.newPage()
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.locator('.tweet').first().waitFor()
    await page.evaluate('window.isSamePage = true')
  })
  afterEach(async () => {
    await page.close()
    await server.close()
    await project.remove()
  })

  const isSamePage = () => page.evaluate('window.isSamePage === true')
  const chosenCall = () => page.textContent('.calls [aria-pressed=true]')
  const hex = () =>
    page.locator('.byte').evaluateAll(bytes => bytes.map(({ firstChild }) => firstChild?.textContent))
  const overlay = () =>
    page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? 'no overlay')

  async function post(text: string): Promise<void> {
    await page.getByLabel('Text').fill(text)
    await page.getByRole('button', { name: 'Post', exact: true }).click()
  }

  test('posts a tweet and finds it', async () => {
    await post('A needle in the hay')
    await page.locator('.tweet', { hasText: 'A needle in the hay' }).waitFor()
    await page.getByRole('searchbox').fill('NEEDLE')
    await expect.poll(() => page.locator('.tweet').count(), patience).toBe(1)
    expect(await page.textContent('.tweet')).toContain('@youA needle in the hayenglish')
    await page.getByRole('searchbox').fill('nobody said this')
    await page.getByText('Nobody has said that yet.').waitFor()
  })

  test.each([
    { why: 'too long', text: 'x'.repeat(145), says: '145 characters are 5 too many.' },
    { why: 'posted in an outage', text: 'Hello?', says: 'Over capacity. Come back later.' },
  ])('shows the declared exception when a tweet is $why', async ({ why, text, says }) => {
    if (why !== 'too long') await page.getByLabel('simulate outage').check()
    await post(text)
    expect(await page.getByRole('alert').textContent()).toBe(
      `catch (error) { error instanceof TwitterUnavailable }${says}`,
    )
    expect(await page.getByLabel('Text').inputValue()).toBe(text)
  })

  test('shows the bytes of a call in the protocol that is chosen', async () => {
    await page.getByText('binary', { exact: true }).click()
    await page.locator('.signals').getByText('ping', { exact: true }).click()
    await page.getByText(/^Pong, after/).waitFor()
    expect(await chosenCall()).toBe('ping')
    expect(await page.textContent('.sizes')).toBe('JSON-RPC52 bytesBinary17 bytesCompact9 bytes')
    await page.getByRole('tab', { name: 'request' }).click()
    expect((await hex()).join(' ')).toBe('80 01 00 01 00 00 00 04 70 69 6e 67 00 00 00 01 00')

    await page.getByText('compact', { exact: true }).click()
    await page.locator('.signals').getByText('ping', { exact: true }).click()
    await expect.poll(async () => (await hex()).join(' '), patience).toBe('82 21 01 04 70 69 6e 67 00')
  })

  test.each([
    { way: 'WebSocket', route: 'page compact, on one WebSocket server' },
    { way: 'TCP', route: 'page compact over HTTP gateway binary, framed, over TCP server' },
  ])('goes by $way when that is chosen', async ({ way, route }) => {
    const asked: string[] = []
    page.on('request', request => asked.push(new URL(request.url()).pathname))
    page.on('websocket', socket => asked.push(new URL(socket.url()).pathname))
    await page.getByText(way, { exact: true }).click()
    await post(`By ${way}`)
    await page.locator('.tweet', { hasText: `By ${way}` }).waitFor()
    const shown = () => page.locator('[data-testid=route] :is(b, small)').allTextContents()
    expect((await shown()).join(' ')).toBe(route)
    expect(new Set(asked)).toEqual(new Set([way === 'TCP' ? '/gateway' : '/thrift']))
    await page.locator('.signals').getByText('zip', { exact: true }).click()
    await page.getByText('nobody waits for it').waitFor()
    await page.getByLabel('simulate outage').check()
    await post(`Too much for ${way}`)
    // Neither WebSockets nor this gateway carry the header that asks for an outage.
    await page.locator('.tweet', { hasText: `Too much for ${way}` }).waitFor()
  })

  test('sends a oneway call, to which not a byte comes back', async () => {
    await page.locator('.signals').getByText('zip', { exact: true }).click()
    await page.getByText('nobody waits for it').waitFor()
    expect(await chosenCall()).toBe('zip')
    expect((await hex()).join(' ')).toBe('82 81 01 03 7a 69 70 00')
    await page.getByRole('tab', { name: 'reply' }).click()
    await page.getByText('Not a single byte').waitFor()
  })

  test('tells what a byte means', async () => {
    await post('A byte')
    await page.locator('.tweet', { hasText: 'A byte' }).waitFor()
    await page.locator('.byte.number').first().hover()
    expect(await page.textContent('.meaning')).toBe('args.tweet.userIdi32 421 byte')
  })

  test('takes an edit of the IDL without a reload, and so does the server', async () => {
    const draft =
      'A draft that is in the middle of a word, and somewhat longer than a hundred and forty characters, '
    const text = `${draft}which is why it cannot be posted just yet.`
    await page.getByLabel('Text').fill(text)
    expect(await page.textContent('.left')).toBe('0')
    await project.edit('idl/tweet.thrift', 'MAX_RESULTS = 100', 'MAX_RESULTS = 2')
    await project.edit('idl/tweet.thrift', 'MAX_LENGTH = 140', 'MAX_LENGTH = 280')
    await eventually(
      project,
      'idl/tweet.thrift',
      () => page.textContent('[data-testid=max-results]'),
      seen => seen === '2',
    )
    await eventually(
      project,
      'idl/tweet.thrift',
      () => page.textContent('.left'),
      seen => seen === '140',
    )
    expect(await page.getByLabel('Text').inputValue()).toBe(text)
    expect(await page.textContent('[data-testid=idl]')).toContain('MAX_LENGTH = 280')
    const onServer = async () => (await server.ssrLoadModule(`${project.root}/idl/tweet.thrift`)).MAX_LENGTH
    await expect.poll(onServer, patience).toBe(280)
    await post(`${text}!`)
    await expect.poll(() => page.locator('.tweet p').first().textContent(), patience).toBe(`${text}!`)
    expect(await page.locator('.tweet').count()).toBe(2)
    expect(await isSamePage()).toBe(true)
  })

  test('calls a handler as it was edited last, which forgets nothing', async () => {
    await post('From before')
    await page.locator('.tweet', { hasText: 'From before' }).waitFor()
    await project.edit('vite/server/handler.ts', 'Over capacity. Come back later.', 'Closed for the day.')
    await page.getByLabel('simulate outage').check()
    const refusal = async () => {
      await post('Hello?')
      return page.getByRole('alert').textContent()
    }
    await eventually(
      project,
      'vite/server/handler.ts',
      refusal,
      seen => seen?.endsWith('Closed for the day.') ?? false,
    )
    expect(await page.locator('.tweet').first().textContent()).toContain('From before')
    expect(await isSamePage()).toBe(true)
  })

  test('shows a mistake in the IDL over the page at its place, until it is corrected', async () => {
    await project.edit('idl/tweet.thrift', '3: required string text', '3: required strin text')
    const lines = (await project.read('idl/tweet.thrift')).split('\n')
    const line = lines.findIndex(text => text.includes('strin text')) + 1
    // Vite prints columns as it is given them, and Rollup's count from 0.
    const column = lines[line - 1]?.indexOf('strin')
    await eventually(project, 'idl/tweet.thrift', overlay, seen =>
      seen.includes(`${project.root}/idl/tweet.thrift:${line}:${column}`),
    )
    await project.edit('idl/tweet.thrift', 'strin text', 'string text')
    await eventually(project, 'idl/tweet.thrift', overlay, seen => seen === 'no overlay')
    await post('Still here')
    await page.locator('.tweet', { hasText: 'Still here' }).waitFor()
    expect(await isSamePage()).toBe(true)
  })
})
