/** The article as the program gets it. */
import type { Article } from 'copydesk'
import { byId } from './dom.ts'

/** A browser takes seconds to lay out more text than this in one piece. */
const SHOWN_CHARACTERS = 200_000

let article: Article | null = null
let stale = false

export function setJson(newArticle: Article): void {
  article = newArticle
  stale = true
  if (!byId('view-json').hidden) showJson()
}

export function showJson(): void {
  if (!stale || !article) return
  stale = false
  const json = JSON.stringify(article, null, 2)
  const cut = json.length > SHOWN_CHARACTERS
  byId('json').textContent = cut ? `${json.slice(0, SHOWN_CHARACTERS)}\n…` : json
  byId('json-note').textContent = cut
    ? `The first ${SHOWN_CHARACTERS.toLocaleString('en')} of ${json.length.toLocaleString('en')} characters; copy and download give all.`
    : ''
}

export function wireJson(): void {
  byId('copy-json').addEventListener('click', async () => {
    if (!article) return
    try {
      await navigator.clipboard.writeText(JSON.stringify(article, null, 2))
      byId('json-note').textContent = 'Copied.'
    } catch {
      byId('json-note').textContent = 'The browser refused the clipboard; use Download.'
    }
  })
  byId('save-json').addEventListener('click', () => {
    if (!article) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([JSON.stringify(article, null, 2)], { type: 'application/json' }))
    link.download = 'article.json'
    link.click()
    URL.revokeObjectURL(link.href)
  })
}
