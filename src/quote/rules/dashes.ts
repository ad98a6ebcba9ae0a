/**
 * Narration in the midst of speech, which begins with a verb of saying: inside marks, as the press of much of Europe prints it
 * (`« Le quai, poursuit-elle, tient. »`, `«Il molo – aggiunge – regge»`), and where a dash opens the speech.
 *
 * Speech that a dash opens, as the press of much of Europe prints it: the words stand between the dash and the narration,
 * which begins with a verb of saying (`— No sé —dijo Ana.`, `– Vi väntar, säger Ana.`, `— Я не знаю, — сказал он.`). A dash
 * without such a verb behind it opens list items and asides as often as speech: it counts where other lines are speech.
 */
import { isDigit } from '../../text/letters.ts'
import { fewTokens, readWords } from '../few-words.ts'
import { anyPronoun, type Lexicon, Use, Word } from '../lexicon.ts'
import type { MarkedSpan } from '../marks.ts'
import { isUnknown } from '../phrases.ts'
import { bitsAt, EDGES, isCapitalAt, isWordAt, numberAt, textOf, usesAt } from '../tokens.ts'
import { type Letters, Unit } from '../units.ts'
import { DOT } from '../words.ts'
import { finite, isNamed } from './verbs.ts'

/** The spoken stretches of a paragraph that a dash opens; none where it is no speech. */
export function dashSpans(letters: Letters, lexicon: Lexicon): MarkedSpan[] {
  const { text, seen } = letters
  if (!lexicon.dashDialogue || !(seen & Unit.dash)) return []
  const start = isDash(text.charAt(0)) ? 0 : dashInside(text)
  if (start < 0 || dateline.test(text.slice(0, start))) return []
  const end = text.length
  const spans = aroundNarration(letters, { start, end, from: start + 1, to: end, mark: '—', unclosed: false }, lexicon)
  return spans.at(0)?.end === end && text[start - 2] !== ':' ? [] : spans
}

/** `LIMA.– …`, `Ciudad de México, 14 de marzo.— …`: what dates a report, in front of its first word. */
const dateline = /^(?:[\p{Lu}\s]+|[^.]{3,30}, \d.{4,20})\.$/u

const line = /^[-‒–—―−]\s?(?=[\p{Lu}\p{Lo}\d¿¡…"«„“‘'])/u

/** Narration in a line of its own: `- powiedziała Ada Lis.` */
export function isNarrationLine(text: string): boolean {
  return /^[-–—−] ?\p{Ll}[^–—]{3,90}\.$/u.test(text)
}

/**
 * All of a paragraph that a dash opens and a stop ends, or narration in the `next`; or `null`. It is speech in an article that
 * prints other speech so.
 */
export function dashLine(text: string, next = ''): MarkedSpan | null {
  const lead = line.exec(text)
  if (!lead || !(/[.!?…:؟]["»”“’']?$/.test(text) || isNarrationLine(next))) return null
  return { start: 0, end: text.length, from: lead[0].length, to: text.length, mark: '—', unclosed: false }
}

/** `Ada Okafor: – Vi väntar`, `Ada kieruje portem. – Czekamy – mówi.`: where speech begins inside a paragraph, behind marks too, or -1. */
function dashInside(text: string): number {
  // A hyphen, too: without a verb of saying behind it nothing comes of it. Copy loses the blank before a dash.
  const stop = /[.!?]["”»]?(?: (?=[–—−-] ?\p{Lu})|(?=[–—−] \p{Lu}))/u.exec(text)
  const lead = /["«„“”»]/.test(text) ? stop : (/^\p{Lu}[^.:!?]{2,60}: (?=[–—−-] \p{Lu})/u.exec(text) ?? stop)
  return lead ? lead.index + lead[0].length : -1
}

/** Marked words without the narration in them, in languages whose press has it there. */
export function withoutNarration(letters: Letters, span: MarkedSpan, lexicon: Lexicon): MarkedSpan[] {
  const isSplit = lexicon.dashDialogue && !lexicon.verbSecond && !(lexicon.used & Use.quotatives)
  return isSplit ? aroundNarration(letters, span, lexicon) : [span]
}

/** A quotation without the narration in it, as the spans on either side. */
function aroundNarration(letters: Letters, span: MarkedSpan, lexicon: Lexicon): MarkedSpan[] {
  const { text } = letters
  const spans: MarkedSpan[] = []
  const { mark } = span
  let { start, from } = span
  for (let at = from; at < span.to; at++) {
    // `– Kommer du? undrar Ada.`, `« Que faire ? s'interroge le maire. Rien. »`
    const isBehindSign = /[?!…؟]/.test(text.charAt(at))
    const isLower = isBehindSign && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
    const to = isBehindSign && (mark === '—' || isSpacedDash(text, at + 2) || isLower) ? at + 1 : at
    if (text[at] !== (mark === '—' && text.includes('،') ? '،' : ',') && !isSpacedDash(text, at) && to === at) continue
    const narration = skip(text, to)
    const dashed = isSpacedDash(text, narration - 1) || isSpacedDash(text, narration - 2)
    // `«Мост выдержит, — заверила Анна. — Он для этого построен»`
    const isClosed =
      dashed && (text[at] === ',' || to > at) && /[.,]\s+[‒-―-]\s/.test(text.slice(narration, narration + 2 * reach))
    if (narration < span.to && saysWho(letters, narration, dashed, mark === '—' || isClosed, lexicon)) {
      addSpan(spans, text, { ...span, start, from, to, end: to })
      const end = endOfNarration(letters, narration, span, dashed, lexicon)
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
  while (to > from && /[\s,،‒-―−-]/.test(text.charAt(to - 1))) to--
  if (span.mark === '—') end = to
  if (from >= span.from) spans.push({ ...span, from, to, end })
}

const gap = /[\s,،.‒-―−-]*/y

/** Behind the comma, the dash and the blanks at `at`. */
function skip(text: string, at: number): number {
  gap.lastIndex = at
  gap.test(text)
  return gap.lastIndex
}

/**
 * Where narration ends: at a dash; inside marks else at a stop, a colon or a comma, but for one before what somebody is (`dit Ana, maire
 * du village`). Where a dash opens the speech, it ends at a stop; nothing follows that then, if a dash was before the narration.
 */
function endOfNarration(
  letters: Letters,
  from: number,
  { mark, to }: MarkedSpan,
  dashed: boolean,
  lexicon: Lexicon,
): number {
  const { text } = letters
  const isOpen = mark === '—'
  for (let at = from; at < to; at++) {
    if ((isOpen || dashed) && isSpacedDash(text, at) && !(isOpen && !dashed && opensRelative(text, at, lexicon)))
      return at
    const isStop = text[at] === '.' && /\p{L}{2}\.(?!\p{Ll})/u.test(text.slice(at - 2, at + 2))
    // `– Vi väntar, säger Ada. Vinden lägger sig.`: behind a comma the speech goes on.
    if (isOpen && isStop && !/[‒-―-]/.test(text.slice(at, skip(text, at))))
      return dashed ? resumed(text, at, to) : at + 1
    if (isOpen || dashed) continue
    const isColon = text[at] === ':' && text[at + 1] === ' '
    if (isStop || isColon || (text[at] === ',' && !isAside(letters, from, at, lexicon))) return at
  }
  return to
}

/** Units of narration in which whoever speaks is named. */
const reach = 50

/** Where speech begins again behind narration of more than a sentence (`– Czekamy – mówi Ada. Patrzy na port. – Wieje.`), or the end. */
function resumed(text: string, from: number, to: number): number {
  const again = /[.!?…:] (?=[–—−-] \p{Lu})/u.exec(text.slice(from, to))
  return again ? from + again.index + 2 : to
}

/** Whether the narration goes on behind a dash: `sier Ada Moe – som leder havna`. */
function opensRelative(text: string, dash: number, lexicon: Lexicon): boolean {
  readWords(text.slice(dash + 2, dash + 20), lexicon)
  return (bitsAt(fewTokens, EDGES) & Word.relative) !== 0
}

/** Whether a comma opens what somebody is, or the name behind that. */
function isAside({ text }: Letters, from: number, comma: number, lexicon: Lexicon): boolean {
  // `raconte Bernard, 72 ans`
  if (isDigit(text.charCodeAt(comma + 2))) return true
  readWords(text.slice(from, Math.min(comma, from + reach)), lexicon)
  const end = fewTokens.count - EDGES
  let i = EDGES
  while (i < end && !isCapitalAt(fewTokens, i)) i++
  const isNameless = i === end && end > EDGES + 2
  readWords(text.slice(comma + 1, comma + 30), lexicon)
  if (isNameless && isCapitalAt(fewTokens, EDGES)) return true
  // `raconte Bernard, 72 ans, pêcheur à Nantes`
  // `peste Léa Morin, 34 ans, infirmière.`
  const isLast = !isNameless && numberAt(fewTokens, EDGES + 1) === DOT
  if (isUnknown(fewTokens, EDGES) && (isLast || bitsAt(fewTokens, EDGES + 1) & Word.preposition)) return true
  return ((bitsAt(fewTokens, EDGES) | bitsAt(fewTokens, EDGES + 1)) & (Word.speaker | Word.relative)) !== 0
}

const someone = Word.masculine | Word.feminine | Word.plural | Word.speaker

/** Whether a verb of saying begins here and whoever speaks follows; a verb alone where a dash opens, or pronouns are left out. */
function saysWho({ text }: Letters, at: number, dashed: boolean, isOpen: boolean, lexicon: Lexicon): boolean {
  // Slavic narration has a dash on either side.
  if (isOpen && !dashed && lexicon.genitives && !lexicon.verbSecond) return false
  const words = text.slice(at, at + reach)
  readWords(words, lexicon)
  const first = EDGES
  if (isOpen && dashed && lexicon.genitives && isScene(text, at)) return true
  const isVerb =
    isUnknown(fewTokens, first) && (!(lexicon.used & Use.quotatives) || finite.test(textOf(fewTokens, first, words)))
  // `– Vi väntar, fnyser Ada.`, `tilføyer hun.`: a verb of saying that no list has.
  // `la hun til`
  const isHers =
    bitsAt(fewTokens, first + 1) & anyPronoun && (!isWordAt(fewTokens, first + 2) || !isWordAt(fewTokens, first + 3))
  // `— Ми чули вибух, — згадує мешканка.`
  const isApart = /[,?!…] [–—] $/.test(text.slice(at - 4, at)) && isWordAt(fewTokens, first + 1)
  const isTitled = isApart || isDetermined(first + 1) || bitsAt(fewTokens, first + 1) & Word.speaker
  if (isOpen && dashed && isVerb && isNarrated(text, at)) return true
  if (isOpen && isVerb && (isHers || isTitled || isNamed(fewTokens, first + 1))) return true
  if (isInserted(words, dashed, lexicon) || (dashed && isPerfect(text, at, words, lexicon))) return true
  let before = 0
  let verb = first
  for (; !(bitsAt(fewTokens, verb) & Word.cue); verb++) {
    const bits = isCapitalAt(fewTokens, verb) ? Word.speaker : bitsAt(fewTokens, verb)
    // `har Ada Moe tidligere sagt`
    const isBetween = before & Word.auxiliary && before & someone && isUnknown(fewTokens, verb)
    const isFar = verb === first + (before & Word.auxiliary ? 5 : 3)
    if (isFar || !(bits & (Word.auxiliary | someone) || isBetween)) return false
    before |= bits
  }
  // `tror jeg`: what somebody says of himself is part of his words.
  if (isOpen && !dashed && bitsAt(fewTokens, verb + 1) & Word.first && isWordAt(fewTokens, verb + 2)) return false
  if (isOpen) return true
  if (verb > first && !(bitsAt(fewTokens, first) & Word.auxiliary)) return false
  let next = verb + 1
  // `commente sobrement Ada Morel`
  while (
    bitsAt(fewTokens, next) & Word.joined ||
    usesAt(fewTokens, next) & Use.adverbs ||
    textOf(fewTokens, next, words).endsWith('ment')
  )
    next++
  const follows = isCapitalAt(fewTokens, next) || bitsAt(fewTokens, next) & (someone | Word.determiner)
  // `“O avental protege, diz. Devia ser obrigatório.”`
  const isAlone = dashed || numberAt(fewTokens, next) === DOT
  return Boolean(follows) || (isAlone && lexicon.dropsPronouns) || (before & someone) !== 0
}

/** `« Le quai tiendra, tempère Ada Morel. Mais … »`: a French verb that no list has, inside marks, with somebody behind it. */
function isInserted(words: string, dashed: boolean, { dropsPronouns, genitives }: Lexicon): boolean {
  const verb = bitsAt(fewTokens, EDGES) & Word.auxiliary ? EDGES + 1 : EDGES
  if ((dropsPronouns && !dashed) || genitives || !isUnknown(fewTokens, verb) || usesAt(fewTokens, verb)) return false
  // `s'amuse l'ancien champion`
  const isReflexive = /^se?\P{L}/u.test(words) && bitsAt(fewTokens, verb + 1) & Word.determiner
  const isSomebody = isReflexive || isNamed(fewTokens, verb + 1) || isDetermined(verb + 1)
  return Boolean(isSomebody) && /[adeoòót]$/.test(textOf(fewTokens, verb, words))
}

/** `– ha fatto sapere il presidente –`, `– ha poi aggiunto –`: an auxiliary that verbs of saying have, and a participle, between dashes. */
function isPerfect(text: string, at: number, words: string, { phrases }: Lexicon): boolean {
  if (!phrases.get(numberAt(fewTokens, EDGES))?.some(({ bits }) => bits & Word.cue)) return false
  if (!(bitsAt(fewTokens, EDGES) & Word.auxiliary)) return false
  const verb = usesAt(fewTokens, EDGES + 1) & Use.adverbs ? EDGES + 2 : EDGES + 1
  return /[dhst]o$/.test(textOf(fewTokens, verb, words)) && /^[^.!?–—]{3,120}\s[–—-]\s/.test(text.slice(at, at + 130))
}

/** Whether a noun for somebody who speaks stands here behind its article, or a name (`le Béarnais`), in the words read last. */
function isDetermined(at: number): boolean {
  const isSomebody = bitsAt(fewTokens, at + 1) & Word.speaker || isCapitalAt(fewTokens, at + 1)
  return (bitsAt(fewTokens, at) & Word.determiner) !== 0 && Boolean(isSomebody)
}

/** `—ordenó uno de ellos`, `– argumentuje.`: words behind a dash that no speech goes on with, by how dash and stop stand. */
function isNarrated(text: string, at: number): boolean {
  if (/[\s,.?!…][—–]$/.test(text.slice(at - 2, at))) return true
  return /^[^.!?–—]{3,90}\.(?: [–—-] |$)/.test(text.slice(at, at + 96))
}

/** A sentence of narration between two dashes, with whoever speaks for its subject. */
const scene = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Ll}[^.!?–—]{3,120}\. [–—] \p{Lu}/u

/** `– Nie wiem. – Ada Lis kręci głową. – A pan?`: a name or a pronoun of two letters or three, and what its bearer does. */
function isScene(text: string, at: number): boolean {
  const words = text.slice(at, at + 180)
  return scene.test(words) && /^(?:\p{Lu}\p{Ll}+ \p{Lu}|\p{Lu}\p{Ll}{1,2} )/u.test(words)
}

/** A dash that is no hyphen: a blank on one side at least. */
function isSpacedDash(text: string, at: number): boolean {
  return isDash(text.charAt(at)) && /^\s|[\s.,]$/.test(text.charAt(at - 1) + text.charAt(at + 1))
}

function isDash(sign: string): boolean {
  return sign !== '' && '-‒–—―−'.includes(sign)
}
