/** Wires the page: text in by sample, paste, drop or typing; every view from one article. */
import type { Position } from 'copydesk'
import { showArticle } from './article-view.ts'
import { desk } from './desk.ts'
import { byId } from './dom.ts'
import { jsonTabs, setJson } from './json-view.ts'
import { showLegend } from './legend.ts'
import { hideNote } from './note.ts'
import { focusQuote, showRail } from './rail.ts'
import { sourceView } from './source-view.ts'
import { wireTabs } from './tabs.ts'

/** Put there by the build: `[name, text]` of each sample. */
declare const SAMPLES: [name: string, text: string][]

const TYPING_PAUSE_MS = 200

const editor = byId<HTMLTextAreaElement>('editor')
const sample = byId<HTMLSelectElement>('sample')
const sourceElement = byId('source')
const editButton = byId<HTMLButtonElement>('edit')
const source = sourceView(sourceElement)
let text = ''
let editing = false
let typing = 0

const send = desk(byId('worker-code').textContent ?? '', (parsed, result) => {
  if (typeof result === 'string') {
    status(result)
    return
  }
  const { article, milliseconds } = result
  const size = parsed.length.toLocaleString('en')
  status(
    parsed.trim()
      ? `${size} characters read in ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
      : 'Paste or drop raw text',
  )
  source.show(parsed, article)
  showLegend(byId('legend'), article, source.next)
  showArticle(byId('article'), article, focusQuote)
  showRail(article, reveal)
  setJson(article)
  document.body.dataset.state = 'ready'
})

function status(words: string): void {
  byId('status').textContent = words
}

function reveal(position: Position): void {
  edit(false)
  source.reveal(position)
}

function load(newText: string): void {
  // What was being typed is outdated by a sample or a paste.
  window.clearTimeout(typing)
  text = newText
  document.body.dataset.state = 'busy'
  status('Reading …')
  send(text)
}

/** Text that came from outside: shown marked, not in the editor. */
function take(newText: string): void {
  sample.value = ''
  load(newText)
  edit(false)
}

function edit(on: boolean): void {
  if (on === editing) return
  editing = on
  hideNote()
  if (on) editor.value = text
  editor.hidden = !on
  sourceElement.hidden = on
  editButton.setAttribute('aria-pressed', String(on))
  if (on) editor.focus()
}

editButton.addEventListener('click', () => edit(!editing))
byId('clear').addEventListener('click', () => {
  sample.value = ''
  load('')
  edit(true)
  editor.value = ''
})

editor.addEventListener('input', () => {
  window.clearTimeout(typing)
  typing = window.setTimeout(() => load(editor.value), TYPING_PAUSE_MS)
})
editor.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text/plain')
  if (!pasted || editor.value) return
  event.preventDefault()
  take(pasted)
})
document.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text/plain')
  if (!pasted || event.defaultPrevented || event.target === editor) return
  event.preventDefault()
  take(pasted)
})

const drop = byId('drop')
document.addEventListener('dragover', (event) => {
  event.preventDefault()
  drop.hidden = false
})
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) drop.hidden = true
})
document.addEventListener('drop', async (event) => {
  event.preventDefault()
  drop.hidden = true
  const file = event.dataTransfer?.files[0]
  const dropped = file ? await file.text() : event.dataTransfer?.getData('text/plain')
  if (dropped) take(dropped)
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hideNote()
})

const chosen = new Option('Your own text', '')
chosen.hidden = true
sample.append(chosen, ...SAMPLES.map(([name], index) => new Option(name, String(index))))
sample.addEventListener('change', () => {
  load(SAMPLES[Number(sample.value)]?.[1] ?? '')
  edit(false)
})

wireTabs(byId('tabs'), [{ id: 'article', label: 'Article', onShow: () => {} }, ...jsonTabs(byId('views'))])
sample.value = '0'
load(SAMPLES[0]?.[1] ?? '')
