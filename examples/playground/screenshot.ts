/** Takes the pictures of the playground for the README: `npx tsx examples/playground/screenshot.ts`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launch } from '../../tests/browser/chromium.ts'
import { buildPlayground } from './build.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-playground-'))
const browser = await launch()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(pathToFileURL(await buildPlayground(folder)).href)
    await page.waitForSelector('body[data-state=ready]')
    await page.locator('#quotes .words').first().click()
    await page.screenshot({ path: fileURLToPath(new URL(`../../docs/playground-${colorScheme}.png`, import.meta.url)) })
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
