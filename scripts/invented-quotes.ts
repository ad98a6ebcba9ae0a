/** Invented articles whose quotations and speakers are known, a file of `scripts/invented-quotes/` for each language. */
import { readdirSync, readFileSync } from 'node:fs'
import type { RoledBlock } from '../src/block.ts'
import type { Language } from '../src/languages/language.ts'
import { read } from '../src/read/read.ts'
import { ruledLanguages } from '../src/ruled-languages.ts'
import { blocksOf, type SpeechCase } from '../tests/quote/speech-case.ts'

export interface InventedArticle {
  language: Language
  blocks: RoledBlock[]
  /** In order; the words as first printed, the mention nearest to the verb, the fullest name of it: `null` where nobody is told. */
  quotes: { text: string; speaker: string | null; name: string | null }[]
}

/** The articles; each of their blocks is a paragraph. */
export function inventedArticles(): InventedArticle[] {
  return filesIn('invented-quotes/').flatMap(([file, language]) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { text, quotes } = JSON.parse(line)
        const blocks = read(text).map((block): RoledBlock => ({ ...block, role: 'paragraph', reason: 'invented' }))
        return { language, blocks, quotes }
      }),
  )
}

/** The short cases of the tests' tables of languages, their quotations as far as they say who speaks, or all. */
export async function tabledArticles(isAll: boolean = false): Promise<InventedArticle[]> {
  const articles: InventedArticle[] = []
  for (const [file, language] of filesIn('../tests/quote/languages/')) {
    const { cases } = (await import(file.href)) as { cases: SpeechCase[] }
    for (const [text, quotes] of cases) {
      const named = quotes.flatMap(({ text, speaker, mention }) =>
        speaker === undefined && !isAll ? [] : [{ text, speaker: mention ?? speaker ?? null, name: speaker ?? null }],
      )
      articles.push({ language, blocks: blocksOf(text), quotes: named })
    }
  }
  return articles
}

/** The files of a folder whose names are codes of languages. */
function filesIn(folder: string): [URL, Language][] {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url).map((file) => {
    const language = ruledLanguages().find(({ code }) => code === file.replace(/\.\w+$/, ''))
    if (!language) throw new Error(`no language for ${file}`)
    return [new URL(file, url), language]
  })
}

/** Whether two mean the same words, or one holds the other's, signs aside. */
export function isSame(one: string, other: string, whole = false): boolean {
  const [a, b] = [squashed(one), squashed(other)]
  if (a === '' || b === '') return false
  return whole ? a === b : a.includes(b) || b.includes(a)
}

function squashed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
