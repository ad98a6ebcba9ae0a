/**
 * Narration in the midst of speech, which begins with a verb of saying: inside marks, as the press of much of Europe prints it
 * (`« Le quai, poursuit-elle, tient. »`, `«Il molo – aggiunge – regge»`), and where a dash opens the speech.
 *
 * Speech that a dash opens, as the press of much of Europe prints it: the words stand between the dash and the narration,
 * which begins with a verb of saying (`— No sé —dijo Ana.`, `– Vi väntar, säger Ana.`, `— Я не знаю, — сказал он.`). A dash
 * without such a verb behind it opens list items and asides as often as speech, and is left alone.
 */
import { type Lexicon, Word } from './lexicon.ts'
import type { MarkedSpan } from './marks.ts'
import { isNamed, isUnknown } from './phrases.ts'
import { tokenize } from './tokenize.ts'

/** The spoken stretches of a paragraph that a dash opens; none where it is no speech. */
export function dashSpans(text: string, lexicon: Lexicon): MarkedSpan[] {
  if (!isDash(text.charAt(0))) return []
  const end = text.length
  const spans = aroundNarration(text, { start: 0, end, from: 1, to: end, mark: '—', unclosed: false }, lexicon)
  return spans.at(0)?.end === end ? [] : spans
}

/** A quotation without the narration in it, as the spans on either side. */
export function aroundNarration(text: string, span: MarkedSpan, lexicon: Lexicon): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  const { mark } = span
  let { start, from } = span
  for (let at = from; at < span.to; at++) {
    if (text[at] !== ',' && !isSpacedDash(text, at)) continue
    const narration = skip(text, at)
    const dashed = isSpacedDash(text, narration - 1) || isSpacedDash(text, narration - 2)
    if (narration < span.to && saysWho(text, narration, dashed, mark === '—', lexicon)) {
      addSpan(spans, text, { ...span, start, from, to: at, end: at })
      const end = endOfNarration(text, narration, span, dashed, lexicon)
      from = skip(text, end)
      start = mark === '—' ? end : from
    }
    at = Math.max(narration, from) - 1
  }
  addSpan(spans, text, { ...span, start, from })
  return spans
}

function addSpan(spans: MarkedSpan[], text: string, span: MarkedSpan): void {
  const from = span.from + text.slice(span.from, span.to).search(/[\p{L}\p{N}¿¡«"„“”(]/u)
  let { to, end } = span
  while (to > from && /[\s,‒-―-]/.test(text.charAt(to - 1))) to--
  if (span.mark === '—') end = to
  if (from >= span.from) spans.push({ ...span, from, to, end })
}

const gap = /[\s,.‒-―-]*/y

/** Behind the comma, the dash and the blanks at `at`. */
function skip(text: string, at: number): number {
  gap.lastIndex = at
  gap.test(text)
  return gap.lastIndex
}

/**
 * Where narration ends: at a dash; inside marks else at a stop or a comma, but for one before what somebody is (`dit Ana, maire
 * du village`). Where a dash opens the speech, a stop ends it all.
 */
function endOfNarration(
  text: string,
  from: number,
  { mark, to }: MarkedSpan,
  dashed: boolean,
  lexicon: Lexicon,
): number {
  const isOpen = mark === '—'
  for (let at = from; at < to; at++) {
    if ((isOpen || dashed) && isSpacedDash(text, at)) return at
    const isStop = text[at] === '.' && /\p{L}{2}$/u.test(text.slice(at - 2, at))
    if (isOpen && isStop && !/[‒-―-]/.test(text.slice(at, skip(text, at)))) return to
    if (isOpen || dashed) continue
    if (isStop || (text[at] === ',' && !isAside(text, from, at, lexicon))) return at
  }
  return to
}

/** Units of narration in which whoever speaks is named. */
const reach = 50

/** Whether a comma opens what somebody is, or the name behind that. */
function isAside(text: string, from: number, comma: number, lexicon: Lexicon): boolean {
  const before = tokenize(text.slice(from, Math.min(comma, from + reach)), [], lexicon)
  const next = tokenize(text.slice(comma + 1, comma + 30), [], lexicon).slice(0, 2)
  const isName = next[0]?.capital && before.length > 2 && !before.some(({ capital }) => capital)
  return isName === true || next.some(({ bits }) => bits & (Word.speaker | Word.relative))
}

/** Whether a verb of saying begins here and whoever speaks follows; a verb alone where a dash opens, or pronouns are left out. */
function saysWho(text: string, at: number, dashed: boolean, isOpen: boolean, lexicon: Lexicon): boolean {
  const someone = Word.masculine | Word.feminine | Word.plural | Word.speaker
  const tokens = tokenize(text.slice(at, at + reach), [], lexicon)
  const [first] = tokens
  // `– Vi väntar, fnyser Ada.`: a verb of saying that no list has.
  if (isOpen && first && isUnknown(first) && isNamed(tokens, 1)) return true
  const verb = tokens.findIndex(({ bits }) => bits & Word.cue)
  const before = tokens.slice(0, Math.max(0, verb))
  if (verb < 0 || verb > 3 || !before.every(({ bits }) => bits & (Word.auxiliary | someone))) return false
  if (isOpen) return true
  if (before[0] && !(before[0].bits & Word.auxiliary)) return false
  const next = tokens.slice(verb + 1).find(({ bits }) => !(bits & Word.joined))
  const follows = next && (next.capital || next.bits & (someone | Word.determiner))
  return Boolean(follows) || (dashed && lexicon.dropsPronouns) || before.some(({ bits }) => bits & someone)
}

/** A dash that is no hyphen: a blank on one side at least. */
function isSpacedDash(text: string, at: number): boolean {
  return isDash(text.charAt(at)) && /\s/.test(text.charAt(at - 1) + text.charAt(at + 1))
}

function isDash(sign: string): boolean {
  return sign !== '' && '-‒–—―'.includes(sign)
}
