/** A running page and what edits of the IDL do to it. */
import { rm } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { browserOptions } from '../playground/browser.ts'
import { eventually } from '../project.ts'
import { needs } from '../real-parts.ts'
import { type Dev, startDev } from './server.ts'

const missing = needs('chromium')

describe.skipIf(missing)('a running page', () => {
  let browser: Browser
  let dev: Dev
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch(browserOptions)
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    dev = await startDev()
    page = await browser.newPage()
    return async () => {
      await page.close()
      await dev.close()
    }
  })

  const shown = () => page.textContent('output')
  const evaluations = () => page.evaluate('window.evaluations')
  const overlay = () =>
    page
      .evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? 'no overlay')
      // A page that reloads cannot be asked.
      .catch(() => 'reloading')

  /** A reload would begin to count evaluations from 1 again. */
  async function expectShown(file: string, text: string, evaluated: number): Promise<void> {
    await eventually(dev.files, file, shown, seen => seen === text)
    expect(await evaluations()).toBe(evaluated)
  }

  const expectOverlay = (file: string, text: string) =>
    eventually(dev.files, file, overlay, seen => seen.includes(text))

  test('shows an edit of a file without a reload', async () => {
    await page.goto(dev.url)
    await expectShown('main.js', '140 RETWEET', 1)
    await dev.files.edit('twitter.thrift', 'RETWEET', 'REPEAT')
    await expectShown('twitter.thrift', '140 REPEAT', 2)
  })

  test('shows an edit of an included file, whose constant the compiler has put into the including one', async () => {
    await page.goto(dev.url)
    await expectShown('main.js', '140 RETWEET', 1)
    await dev.files.edit('shared.thrift', '140', '280')
    await expectShown('shared.thrift', '280 RETWEET', 2)
    await dev.files.edit('twitter.thrift', 'RETWEET', 'REPEAT')
    await expectShown('twitter.thrift', '280 REPEAT', 3)
  })

  test.each([
    { file: 'twitter.thrift', from: 'What somebody said.', to: 'What somebody has said.\n *\n * Often.' },
    { file: 'twitter.thrift', from: 'The author.', to: 'Its author.\n   * Not I.' },
    { file: 'shared.thrift', from: 'const i32 LIMIT', to: '# The longest.\nconst   i32   LIMIT' },
  ])(
    'evaluates nothing when only comments or white space have changed, at "$from"',
    async ({ file, from, to }) => {
      await page.goto(dev.url)
      await expectShown('main.js', '140 RETWEET', 1)
      await dev.files.edit(file, from, to)
      const update = () => dev.updates.find(({ environment }) => environment === 'client')
      await eventually(dev.files, file, update, seen => seen !== undefined)
      expect(update()).toEqual({ file, environment: 'client', modules: [] })
      await dev.files.edit('shared.thrift', '140', '280')
      await expectShown('shared.thrift', '280 RETWEET', 2)
    },
  )

  test('shows a mistake over the page at its place, until it is corrected', async () => {
    await page.goto(dev.url)
    await expectShown('main.js', '140 RETWEET', 1)
    await page.evaluate('window.isSamePage = true')
    await dev.files.edit('twitter.thrift', 'required string text', 'required strin text')
    await expectOverlay('twitter.thrift', `${dev.files.root}/twitter.thrift:14:14`)
    expect(await overlay()).toContain('  1: required strin text')
    expect(await overlay()).toContain('^^^^^')
    expect(await overlay()).not.toContain('node_modules')
    await dev.files.edit('twitter.thrift', 'required strin text', 'required string text')
    await expectOverlay('twitter.thrift', 'no overlay')
    await dev.files.edit('twitter.thrift', 'RETWEET', 'REPEAT')
    await eventually(dev.files, 'twitter.thrift', shown, seen => seen === '140 REPEAT')
    expect(await page.evaluate('window.isSamePage')).toBe(true)
  })

  test('shows a mistake in an included file at its place, until it is corrected', async () => {
    await page.goto(dev.url)
    await expectShown('main.js', '140 RETWEET', 1)
    await dev.files.edit('shared.thrift', 'const i32', 'const i3')
    await expectOverlay('shared.thrift', `${dev.files.root}/shared.thrift:1:6`)
    await dev.files.edit('shared.thrift', 'const i3 LIMIT = 140', 'const i32 LIMIT = 280')
    await eventually(dev.files, 'shared.thrift', shown, seen => seen === '280 RETWEET')
    expect(await overlay()).toBe('no overlay')
  })

  test('comes back by itself when a file is restored that had been deleted', async () => {
    await page.goto(dev.url)
    await expectShown('main.js', '140 RETWEET', 1)
    const text = await dev.files.read('twitter.thrift')
    await rm(`${dev.files.root}/twitter.thrift`)
    await eventually(dev.files, 'main.js', overlay, seen => seen.includes('twitter.thrift'))
    await dev.files.write('twitter.thrift', text.replace('RETWEET', 'REPEAT'))
    await eventually(dev.files, 'twitter.thrift', shown, seen => seen === '140 REPEAT')
    await eventually(dev.files, 'twitter.thrift', overlay, seen => seen === 'no overlay')
  })

  test.each([
    { file: 'twitter.thrift', from: 'string text', to: 'strin text' },
    { file: 'shared.thrift', from: 'const i32', to: 'const i3' },
  ])(
    'comes up by itself when $file is corrected, which was broken from the start',
    async ({ file, from, to }) => {
      await dev.files.edit(file, from, to)
      await page.goto(dev.url)
      await expectOverlay(file, `/${file}:`)
      await dev.files.edit(file, to, from)
      await eventually(dev.files, file, shown, seen => seen === '140 RETWEET')
    },
  )
})
