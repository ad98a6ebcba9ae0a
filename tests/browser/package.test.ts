/** The built package in a real browser: a static folder, one `<script type="module">`, no bundler. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DIST, resultsModule, samples } from '../samples.ts'
import { executablePath, launch, where } from './chromium.ts'

/** The README's own page. */
const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
const PAGE = `<!doctype html><title>waiting</title>\n${/^```html\n(.*?)^```$/ms.exec(readme)?.[1]}`

const WORKER = `${resultsModule('/copydesk/')}\nonmessage = ({ data }) => postMessage(results(data))`

/** Puts the function on the window, since a test's own `import()` is not the browser's. */
const ON_WINDOW = `${resultsModule('/copydesk/')}\nwindow.results = results`

interface WithResults {
  results(text: string): string
}

describe.skipIf(!executablePath)(`the built package in a browser${where}`, () => {
  let browser: Browser
  let page: Page
  let server: Server
  const errors: string[] = []

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const send = (type: string, body: string | Buffer) => response.setHeader('content-type', type).end(body)
      const file = /^\/copydesk\/([\w/-]+\.js)$/.exec(url)?.[1]
      if (file) send('text/javascript', readFileSync(DIST + file))
      else if (url === '/worker.js') send('text/javascript', WORKER)
      else send('text/html', url === '/' ? PAGE : '')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await launch()
    page = await browser.newPage()
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  it('is there with one script element, as in the README', async () => {
    const { text, expected } = (await samples())['harbour.txt'] ?? { text: '', expected: '' }
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }))
    }, text)
    await page.waitForFunction(() => document.title !== 'waiting')
    expect(await page.title()).toBe(JSON.parse(expected)[0].title)
  })

  it('makes of every sample what Node makes of it, through every entry', async () => {
    await page.addScriptTag({ type: 'module', content: ON_WINDOW })
    await page.waitForFunction(() => 'results' in window)
    for (const [file, { text, expected }] of Object.entries(await samples())) {
      const got = await page.evaluate((text) => (window as unknown as WithResults).results(text), text)
      expect(got, file).toBe(expected)
    }
  })

  it('runs in a worker, where there is no document', async () => {
    const { text, expected } = (await samples())['library.md'] ?? { text: '', expected: '' }
    const got = await page.evaluate(
      (text) =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' })
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = ({ message }) => reject(new Error(message))
          worker.postMessage(text)
        }),
      text,
    )
    expect(got).toBe(expected)
  })

  it('has thrown nothing on the way', () => {
    expect(errors).toEqual([])
  })
})
