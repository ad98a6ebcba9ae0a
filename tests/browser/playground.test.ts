/** The playground in a real browser, opened from the disk as a reader would open it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPlayground } from '../../examples/playground/build.ts'
import { executablePath, launch, where } from './chromium.ts'

/** A copied page, with a menu of so many lines above and below the article. */
function rawPage(menuLines: number): string {
  const menu = Array.from({ length: menuLines }, (_, index) => `Menu ${index + 1}`).join('\n')
  return `${menu}

Harbour ferry returns after three years

By Ines Calder

The ferry between Port Amber and Lowgate sailed again on Monday, three years after a storm broke its pier, and brought four hundred commuters back to the water.

The council paid 12 million for the new vessel. It runs on batteries that are charged while passengers board, and it needs a crew of three.

“She is quieter than the old one, and she is on time,” said Marianne Okafor, the harbour master, who had waited on the quay since five.

${menu}
`
}

const RAW = rawPage(60)

describe.skipIf(!executablePath)(`the playground${where}`, () => {
  let browser: Browser
  let page: Page
  let folder: string
  const errors: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-playground-'))
    const url = pathToFileURL(await buildPlayground(folder)).href
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(url)
    await ready()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const ready = () => page.waitForSelector('body[data-state=ready]')

  /** Puts text on the clipboard by cutting it from the editor, and pastes it on the page. */
  async function paste(text: string): Promise<void> {
    await page.click('#clear')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+X')
    await page.click('#edit')
    await page.click('h1')
    await page.keyboard.press('Control+V')
    await ready()
    await page.waitForFunction((size) => document.querySelector('#status')?.textContent?.startsWith(size), size(text))
  }

  const size = (text: string) => `${text.length.toLocaleString('en')} characters`

  /** What of the source is marked as the place gone to, and whether the reader sees it. */
  const target = () =>
    page.evaluate(() => {
      const nodes = [...document.querySelectorAll('.target')]
      const frame = document.querySelector('#source')?.getBoundingClientRect()
      const box = nodes[0]?.getBoundingClientRect()
      return {
        text: nodes.map((node) => node.textContent).join(''),
        inView: Boolean(frame && box && box.top >= frame.top && box.bottom <= frame.bottom),
      }
    })

  it('shows a sample at once', async () => {
    expect(await page.locator('#article').textContent()).not.toBe('')
    expect(await page.locator('#sample option:checked').textContent()).not.toBe('Your own text')
  })

  it('takes pasted text: the source in full, the article beside it', async () => {
    await paste(RAW)
    const shown = await page.evaluate(() => document.querySelector('#source')?.textContent)
    expect(shown?.replaceAll('\n', '')).toBe(RAW.replaceAll('\n', ''))
    expect(await page.locator('#article h2').textContent()).toBe('Harbour ferry returns after three years')
    expect(await page.locator('#article').textContent()).toContain('The council paid 12 million')
    expect(await page.locator('#article').textContent()).not.toContain('Menu 12')
  })

  it('goes to the place of a quote in the source, and to who says it', async () => {
    await page.evaluate(() => document.querySelector('#source')?.scrollTo(0, 0))
    await page.click('#quotes .words')
    expect(await target()).toEqual({ text: '“She is quieter than the old one, and she is on time,”', inView: true })
    await page.evaluate(() => document.querySelector('#source')?.scrollTo(0, 0))
    await page.click('#quotes .speaker')
    expect(await target()).toEqual({ text: 'Marianne Okafor', inView: true })
  })

  it('says the role and the reason of the block under the pointer', async () => {
    await page.locator('#source .block', { hasText: 'The council paid' }).hover()
    const { reason } = await page.evaluate(() => ({ reason: document.querySelector('#note')?.textContent }))
    expect(reason).toMatch(/^paragraph.+line 68/)
    await page.keyboard.press('Escape')
    expect(await page.locator('#note').isVisible()).toBe(false)
  })

  it('can be walked block by block with the keyboard', async () => {
    await page.focus('#source')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    const active = () =>
      page.evaluate(() => {
        const id = document.querySelector('#source')?.getAttribute('aria-activedescendant') ?? ''
        return document.getElementById(id)?.textContent
      })
    expect(await active()).toBe('Menu 2')
    expect(await page.locator('#note').isVisible()).toBe(true)
    await page.keyboard.press('End')
    expect(await active()).toBe('Menu 60')
  })

  it('goes from the legend to the next block of a role', async () => {
    await page.click('#legend [data-role=title]')
    expect(await page.locator('.block[aria-selected=true]').textContent()).toBe(
      'Harbour ferry returns after three years',
    )
  })

  it('gives the JSON, by the keyboard', async () => {
    await page.focus('#tab-article')
    await page.keyboard.press('ArrowRight')
    const article = JSON.parse((await page.locator('#view-json pre').textContent()) ?? '')
    expect(article.title).toBe('Harbour ferry returns after three years')
    await page.keyboard.press('ArrowRight')
    expect(JSON.parse((await page.locator('#view-json-ld pre').textContent()) ?? '')['@type']).toBe('NewsArticle')
    await page.click('#tab-article')
  })

  it('reads what is typed', async () => {
    await page.click('#clear')
    await page.keyboard.insertText('One line.')
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('9 characters'))
    await page.click('#edit')
    expect(await page.evaluate(() => document.querySelector('#source')?.textContent)).toBe('One line.')
  })

  it('takes a dropped file', async () => {
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'copy.txt', { type: 'text/plain' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, RAW)
    await page.waitForFunction((size) => document.querySelector('#status')?.textContent?.startsWith(size), size(RAW))
  })

  it('never takes text for markup', async () => {
    await paste('<img src=x onerror="document.title=1"> <script>document.title = 2</script>')
    expect(await page.title()).toBe('copydesk playground')
    expect(await page.locator('main img, main script').count()).toBe(0)
  })

  it('sets right-to-left text right', async () => {
    await page.selectOption('#sample', { label: 'Arabic: maktaba' })
    await page.waitForFunction(() => document.querySelector('#article[lang=ar] > p:last-child'))
    const found = await page.evaluate(() => {
      const chunk = document.querySelector('.chunk') as HTMLElement
      const gap =
        chunk.getBoundingClientRect().right - (chunk.querySelector('.block')?.getBoundingClientRect().right ?? 0)
      return {
        gap,
        article: getComputedStyle(document.querySelector('#article > :last-child') as HTMLElement).direction,
      }
    })
    expect(found.article).toBe('rtl')
    expect(found.gap).toBeLessThan(40)
  })

  it('stays awake over a megabyte', async () => {
    // As many blocks as a megabyte of copied pages has: about 20,000.
    const text = rawPage(4).repeat(1_000_000 / rawPage(4).length)
    const longest = await page.evaluate(async (text) => {
      let longest = 0
      let last = performance.now()
      const beat = setInterval(() => {
        longest = Math.max(longest, performance.now() - last)
        last = performance.now()
      }, 10)
      const data = new DataTransfer()
      data.setData('text/plain', text)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      while (document.body.dataset.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20))
      // The views fill in slices after that.
      while (!document.querySelector('#source .chunk:last-child')?.textContent?.endsWith('Menu 4\n'))
        await new Promise((resolve) => setTimeout(resolve, 20))
      await new Promise((resolve) => setTimeout(resolve, 500))
      clearInterval(beat)
      return longest
    }, text)
    const parsing = Number(/read in (\d+) ms/.exec((await page.locator('#status').textContent()) ?? '')?.[1])
    console.log(`1 MB pasted: parsed in ${parsing} ms, the page away for at most ${Math.round(longest)} ms`)
    // On a busy machine everything takes longer; the parsing itself on the page's thread would show all the same.
    expect(longest).toBeLessThan(Math.max(1500, parsing))
    await page.focus('#source')
    await page.keyboard.press('End')
    expect(await page.locator('.block[aria-selected=true]').textContent()).toBe('Menu 4')
  })

  describe.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('in %s, %i pixels wide', (colorScheme, width) => {
    it('has nothing that axe finds serious', async () => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await paste(RAW)
      await page.click('#legend [data-role=title]')
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') })
      const serious = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run()
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`))
      })
      expect(serious).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  })

  it('has thrown nothing on the way', () => {
    expect(errors).toEqual([])
  })
})
