/** The article as a program gets it: a tab each for the package's own JSON and the formats it exports. */
import type { Article } from 'copydesk'
import { toJsonLd } from 'copydesk/json-ld'
import { toNinjs } from 'copydesk/ninjs'
import { button, element } from './dom.ts'
import type { Tab } from './tabs.ts'

/** A browser takes seconds to lay out more text than this in one piece. */
const SHOWN_CHARACTERS = 200_000

const FORMATS: { id: string; label: string; convert(article: Article): unknown }[] = [
  { id: 'json', label: 'JSON', convert: (article) => article },
  { id: 'json-ld', label: 'JSON-LD', convert: (article) => toJsonLd(article) },
  { id: 'ninjs', label: 'ninjs', convert: (article) => toNinjs(article) },
]

let article: Article | null = null
const refreshers: (() => void)[] = []

export function setJson(newArticle: Article): void {
  article = newArticle
  for (const refresh of refreshers) refresh()
}

/** Makes a panel for each format under `root`; they are filled when they are shown. */
export function jsonTabs(root: HTMLElement): Tab[] {
  return FORMATS.map(({ id, label, convert }) => {
    const shown = element('pre')
    const note = element('span')
    note.setAttribute('role', 'status')
    const json = (): string => (article ? JSON.stringify(convert(article), null, 2) : '')
    const tools = element(
      'div',
      'json-tools',
      button('', () => copy(json(), note), 'Copy'),
      button('', () => save(json(), `article.${id}.json`), 'Download'),
      note,
    )
    const panel = element('div', 'view json-view', tools, shown)
    panel.id = `view-${id}`
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', `tab-${id}`)
    root.append(panel)

    let filledWith: Article | null = null
    const refresh = (): void => {
      if (panel.hidden || filledWith === article) return
      filledWith = article
      const text = json()
      const cut = text.length > SHOWN_CHARACTERS
      shown.textContent = cut ? `${text.slice(0, SHOWN_CHARACTERS)}\n…` : text
      note.textContent = cut ? `${count(SHOWN_CHARACTERS)} of ${count(text.length)} characters shown` : ''
    }
    refreshers.push(refresh)
    return { id, label, onShow: refresh }
  })
}

function count(characters: number): string {
  return characters.toLocaleString('en')
}

async function copy(text: string, note: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    note.textContent = 'Copied.'
  } catch {
    note.textContent = 'The browser refused the clipboard; use Download.'
  }
}

function save(text: string, name: string): void {
  const link = element('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
