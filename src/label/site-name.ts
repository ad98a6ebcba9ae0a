/** The name of the site behind a page's own title (`Ferry runs again | The Courier`), which is no part of the headline. */
import type { Block } from '../block.ts'

/** What parts a title from a name: the first few part nothing else; a dash only where the page says the name elsewhere. */
const BARS = [' | ', ' :: ', ' • ', ' · ']
const MARKS = [...BARS, ' - ', ' – ', ' — ']
/** A name's words and characters, at most; what is left of the title, at least. */
const WORDS = 5
const LONGEST = 40
const LEAST_WORDS = 3
const LEAST = 12
const ENDS_SENTENCE = /[.!?…:。]$/
const ADDRESS = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,7}$/u

/** Where a block's text turns from the title into the name of the site, or of a section and the site; 0 where it does not. */
export function siteNameAt(blocks: readonly Block[], at: number): number {
  const { field, kind, text } = blocks[at] as Block
  if (field === null ? at > 0 || kind === 'listItem' : field !== 'title') return 0
  let cut = 0
  for (let end = text.length; ; end = cut) {
    const from = lastMark(text, end)
    // The shorter part is the name: some sites print it first.
    if (from <= end / 2 || !isTitle(text.slice(0, from)) || !isName(blocks, at, text.slice(from, end))) return cut
    cut = from
  }
}

/** Where the last mark that can part a title from a name begins, before `end`; -1 for none. */
function lastMark(text: string, end: number): number {
  return Math.max(...MARKS.map((mark) => text.lastIndexOf(mark, end - 1)))
}

function isTitle(text: string): boolean {
  return text.length >= LEAST && (text.split(' ').length >= LEAST_WORDS || /[\u3040-\u9fff]/.test(text))
}

/** Whether what follows a title, its mark before it, is a name. */
function isName(blocks: readonly Block[], at: number, tail: string): boolean {
  const isBarred = BARS.some((mark) => tail.startsWith(mark))
  const name = tail.slice(isBarred ? tail.indexOf(' ', 1) : 3).trim()
  if (name === '' || name.length > LONGEST || name.split(' ').length > WORDS) return false
  if (ADDRESS.test(name)) return true
  if (ENDS_SENTENCE.test(name)) return false
  return isBarred || blocks.some(({ text }, other) => other !== at && isSaid(text, name))
}

/** Whether a block says nothing but this name. */
function isSaid(text: string, name: string): boolean {
  return text.length === name.length && text.toLowerCase() === name.toLowerCase()
}
