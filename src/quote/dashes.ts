/**
 * Speech that a dash opens, as the press of much of Europe prints it: the words stand between the dash and the narration,
 * which begins with a verb of saying (`— No sé —dijo Ana.`, `– Vi väntar, säger Ana.`, `— Я не знаю, — сказал он.`). A dash
 * without such a verb behind it opens list items and asides as often as speech, and is left alone.
 */
import { unitAt } from '../text/unit-at.ts'
import { bitsOf, type Lexicon, Word } from './lexicon.ts'
import type { MarkedSpan } from './marks.ts'
import { isBlank, isWordCode } from './units.ts'
import { numberOf } from './words.ts'

/** Units of narration in which the verb of saying must begin: its first word, or the second (`ha aggiunto`). */
const VERB_WITHIN = 2

/** The spoken stretches of a paragraph that a dash opens; none where it is no speech. */
export function dashSpans(text: string, lexicon: Lexicon): MarkedSpan[] {
  if (!isDash(unitAt(text, 0))) return []
  const spans: MarkedSpan[] = []
  let start = 0
  let speaking = true
  for (let at = 1; at < text.length; at++) {
    const code = unitAt(text, at)
    const dash = isSpacedDash(text, at)
    if (speaking) {
      if (code !== 0x2c && !dash) continue
      const narration = skip(text, at)
      if (!opensNarration(text, narration, lexicon)) continue
      addSpan(spans, text, start, at)
      speaking = false
      at = narration - 1
    } else if (dash) {
      start = at
      speaking = true
    } else if (
      code === 0x2e &&
      /\p{L}{2}$/u.test(text.slice(at - 2, at)) &&
      !/[-‒-―]/.test(text.slice(at, skip(text, at)))
    )
      break
  }
  if (speaking && spans.length > 0) addSpan(spans, text, start, text.length)
  return spans
}

function addSpan(spans: MarkedSpan[], text: string, start: number, stop: number): void {
  let from = start + 1
  let to = stop
  while (from < to && !isWordCode(unitAt(text, from)) && !'¿¡«"„“”('.includes(text[from] as string)) from++
  while (to > from && (isBlank(unitAt(text, to - 1)) || isDash(unitAt(text, to - 1)) || text[to - 1] === ',')) to--
  if (to > from) spans.push({ start, end: to, from, to, mark: '—', unclosed: false })
}

/** Behind the comma, the dash and the blanks at `at`. */
function skip(text: string, at: number): number {
  while (
    at < text.length &&
    (isBlank(unitAt(text, at)) || isDash(unitAt(text, at)) || ',.'.includes(text[at] as string))
  )
    at++
  return at
}

/** Whether a verb of saying begins here, an auxiliary, a pronoun or a noun for somebody who speaks before it. */
function opensNarration(text: string, at: number, lexicon: Lexicon): boolean {
  const words = text
    .slice(at, at + 60)
    .toLowerCase()
    .split(/[\s,.:;!?–—-]+/u, VERB_WITHIN + 2)
    .map(numberOf)
  for (let i = 0; i < VERB_WITHIN; i++) {
    const word = words[i] ?? 0
    const bits = bitsOf(word, lexicon)
    if (bits & Word.cue) return true
    const phrase = lexicon.phrases.get(word)?.find(({ rest }) => rest.every((one, k) => words[i + 1 + k] === one))
    if (phrase && phrase.bits & Word.cue) return true
    if (!(bits & (Word.auxiliary | Word.masculine | Word.feminine | Word.plural | Word.speaker))) return false
  }
  return false
}

/** A dash that is no hyphen: a blank on one side at least. */
function isSpacedDash(text: string, at: number): boolean {
  return isDash(unitAt(text, at)) && (isBlank(unitAt(text, at - 1)) || isBlank(unitAt(text, at + 1)))
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2012 && code <= 0x2015)
}
