/** The browser of the machine, for tests that need a real one. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Where the browser is, or `undefined`; the environment variable `CHROMIUM` goes first. */
export const executablePath: string | undefined = [process.env.CHROMIUM ?? '', ...PLACES].find(
  (path) => path && existsSync(path),
)

/** For the title of a test suite: says so where there is no browser. */
export const where: string = executablePath ? '' : ' (skipped: no Chromium on this machine; set CHROMIUM to its path)'

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath as string,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
