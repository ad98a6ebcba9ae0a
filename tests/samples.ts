/** The sample articles and what the built package makes of them here, in Node: every other runtime has to give the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const DIST: string = fileURLToPath(new URL('../dist/', import.meta.url))
const ARTICLES = fileURLToPath(new URL('../examples/articles/', import.meta.url))

export interface Sample {
  text: string
  /** `[Article, JSON-LD, ninjs]` as JSON. */
  expected: string
}

export async function samples(): Promise<Record<string, Sample>> {
  const { parseArticle } = await import(/* @vite-ignore */ `${DIST}index.js`)
  const { toJsonLd } = await import(/* @vite-ignore */ `${DIST}json-ld.js`)
  const { toNinjs } = await import(/* @vite-ignore */ `${DIST}ninjs.js`)
  const found: Record<string, Sample> = {}
  for (const file of readdirSync(ARTICLES).filter((name) => /\.(txt|md)$/.test(name))) {
    const text = readFileSync(ARTICLES + file, 'utf8')
    const article = parseArticle(text)
    found[file] = { text, expected: JSON.stringify([article, toJsonLd(article), toNinjs(article)]) }
  }
  return found
}
