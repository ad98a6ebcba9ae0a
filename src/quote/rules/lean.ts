/**
 * What speaks for or against a quotation or a speaker by rule, in languages that no weights were learned from: the learned
 * weights know word order and distance, these know what a language file says besides. Points are log-odds, set by hand.
 */
import { isUnspaced } from '../../text/letters.ts'
import { unitAt } from '../../text/unit-at.ts'
import { setOff } from '../features.ts'
import { anyPronoun, bitsOf, type Lexicon, people, Use, Word } from '../lexicon.ts'
import { beforeBrackets, mentionEndingAt } from '../links.ts'
import { isSingle, type MarkedSpan } from '../marks.ts'
import { isDefinite, leadsVerb } from '../noun-phrase.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Quotation, Surroundings } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import {
  bitsAt,
  endAt,
  isCapitalAt,
  isWordAt,
  NOWHERE,
  sentenceAt,
  signAt,
  startAt,
  type Tokens,
  textOf,
  usesAt,
} from '../tokens.ts'
import { Unit, unitOf } from '../units.ts'
import { grown } from '../words.ts'
import { broughtIn } from './carried.ts'
import { subjectOf } from './subject.ts'
import { takenUp } from './taken-up.ts'
import { inscribedOn, isAlone, isNoted, isReaction, isSaying, labelBefore } from './topics.ts'

/** Whether the quotation's sentence has a verb form of reported speech. */
export function isReported({ tokens }: Paragraph, { sentence, token }: Quotation): boolean {
  for (let step = -1; step <= 1; step += 2)
    for (let i = token + step; Math.abs(i - token) < 30 && sentenceAt(tokens, i) === sentence; i += step)
      if (bitsAt(tokens, i) & Word.reported) return true
  return false
}

/** Points for speech against scare quotes, titles and names; `model` is the learned score. */
export function leanSpeech(scene: Scene, quotation: Quotation, around: Surroundings, model: number): number {
  const { lexicon } = scene
  const paragraph = scene.paragraphs[quotation.paragraph] as Paragraph
  const { tokens } = paragraph
  const inside = insideOf(paragraph, quotation)
  const words = inside.split(/\s+/)
  const t = quotation.token
  const previous = sentenceAt(tokens, t - 1) === quotation.sentence ? t - 1 : NOWHERE
  const sign = signAt(tokens, previous)
  const isBare = leadsVerb(unitOf(unitAt(inside, 0)))
  const bits = bitsAt(tokens, previous)
  let points = 0
  if (isBare && isHearer(paragraph, t)) return -setOff
  // `… şöyle konuştu:` before a quotation that is all of its paragraph.
  const above = around.place === 7 ? scene.paragraphs[quotation.paragraph - 1]?.text.trimEnd() : undefined
  if (above?.endsWith(':')) return setOff
  const next = signAt(tokens, t + 1)
  // `״לא נזוז״: התושבים נאבקים`, as headlines begin.
  if (paragraph.block.role === 'title' && around.place & 4 && next === Sign.colon && words.length > 2) return setOff
  // `"נמל אפור", סרטה החדש של`
  const apposed = signAt(tokens, t + 2) === Sign.determiner ? t + 3 : t + 2
  if (around.place & 1 && next === Sign.comma && bitsAt(tokens, apposed) & Word.titleNoun) points -= 4
  if (bits & Word.titleNoun)
    points -= (isBare && !isDefinite(tokens, previous, paragraph.text)) || bits & Word.speaker ? 4 : 2
  if (bits & Word.cuePreposition || isSubject(paragraph, quotation, around)) points -= 3
  // `رأى النائب أن القرار «صفعة»`: what it is, without a verb.
  if (
    isBare &&
    around.cueBefore >= 0 &&
    isDefinite(tokens, previous, paragraph.text) &&
    !(bits & (Word.titleNoun | people))
  )
    points += 1
  if (isBare && isNameBare(paragraph, quotation, around, words)) return -setOff
  const isNew = bringsIn(paragraph, quotation, around)
  if (isNew) points += 1.2
  // `steht „…“`, `die Aufschrift „…“`: the words themselves are what is meant.
  const isWhole = words.length > 1 || /^\p{Lu}/u.test(inside)
  const isTold = bits & Word.impersonal || (isWhole && bits & Word.cueNoun && !(bits & (Word.scare | Word.titleNoun)))
  if (isTold) points += 2
  if (around.place & 1 && around.inSentence === 0 && takenUp(scene, quotation, around.place)) points += 3
  if (around.ending > 1 && isAnswered(tokens, t) && (lexicon.verbSecond || lexicon.genitives)) return setOff
  // `Die Biologin nickt. „Bohlings Gartentor.“`
  if (around.place % 4 === 3 && around.ending > 1 && lexicon.verbSecond && broughtIn(scene, paragraph, t)) points += 3
  const reported = isReported(paragraph, quotation)
  if (reported) points += 1
  // `bezeichnete die Pläne als „…“`: what somebody calls something.
  const cue = around.cueAfter < 0 ? around.cueBefore : around.cueAfter
  const isPredicate = (usesAt(tokens, previous) & Use.predicators) !== 0
  const isCalled =
    // `calificada de «…» por`
    (isPredicate && (usesAt(tokens, t + 1) & Use.agents) !== 0) ||
    (cue >= 0 && (isPredicate || isHeld(paragraph, quotation, cue)) && subjectOf(paragraph, cue) !== null)
  if (isCalled) points += 2
  const isWithoutBlanks = isUnspaced(unitAt(inside, 0)) || isUnspaced(unitAt(inside, inside.length >> 1))
  // `「止まらない」山田市長`, as headlines begin.
  const isInText = paragraph.block.role !== 'title' || (around.place & 1) === 0
  const isBrief = isWithoutBlanks && inside.length < 12 && !/[。！？…，]$/.test(inside)
  // `“…！”队长郑凯高喊。`, `担当者は「…」。`
  const isLead =
    (around.place & 1) !== 0 &&
    /[。！？]$/.test(inside) &&
    (isCapitalAt(tokens, t + 1) || bitsAt(tokens, t + 1) & people)
  const isTopic =
    usesAt(tokens, t - 1) & Use.topics &&
    (mentionEndingAt(paragraph, t - 1)?.bits ?? bitsAt(tokens, beforeBrackets(tokens, t - 2))) & people &&
    signAt(tokens, t + 1) === Sign.stop
  if (isWithoutBlanks && (isLead || isTopic)) return setOff
  // `望月氏「…」`, as what is said in turns is printed.
  const { mark } = paragraph.spans[quotation.span] as MarkedSpan
  if (lexicon.used & Use.topics && isInText && isToldOf(paragraph, quotation)) return setOff
  if (lexicon.used & Use.topics && isSingle(mark) && isNamedSo(paragraph, t, words)) return -setOff
  // `山田さんは笑う。「…」。`, `「…」などの批判が出た`
  const standsAlone =
    (isInText && signAt(tokens, t + 1) === Sign.stop && isAlone(paragraph, quotation)) || isReaction(paragraph, t)
  if (lexicon.used & Use.topics && (isWithoutBlanks ? standsAlone : isReaction(paragraph, t))) return setOff
  if (isBrief && isInText && isTermBefore(tokens, t)) points -= 3
  // `يعرف بـ«…»`, `conocido como «…»`
  const named = bits | (lexicon.capitalNouns ? 0 : bits & Word.preposition && bitsAt(tokens, previous - 1))
  if (named & Word.scare) points -= isBrief ? 6 : isBare ? 4 : 3
  const isShort = words.length <= 4 && !isWithoutBlanks
  // `Les « méga-bassines » divisent, reconnaît le préfet`
  if (isShort && around.cueBefore < 0 && isKnown(tokens, t, lexicon)) points -= 3
  // `„Unfassbar“, schimpfte Okafor`: a verb of saying behind the comma is of these words, however few.
  if (isShort && isSaidOf(paragraph, quotation, around)) points += 4
  if (isShort) {
    points += around.inSentence > 0 ? 0.8 : reported || !lexicon.capitalNouns ? -0.6 : -1
    if (around.near & 4) points += 0.5
  }
  // What the weights hold against single marks is true of a few words.
  if (isSingle(mark) && words.length > 3 && /[.!?…,]$/.test(inside)) points += 1.2
  // Where verbs come last, nothing before the marks tells, but what is right behind them.
  const isVerbLast = lexicon.used & Use.quotatives
  if (isVerbLast && !isWithoutBlanks) points += leanBehind(paragraph, t + 1)
  if (!isVerbLast && !lexicon.capitalNouns && isTitled(paragraph, quotation, around, words)) points -= 3
  if (!lexicon.capitalNouns) return model + points
  const isClause = hasVerb(inside, lexicon)
  const isLed = (around.place & 1) !== 0 && (around.near & 1) !== 0
  // A noun that leads, without a verb, is a name or a title, most of the time.
  // `spricht von „Hinweisen auf einen Defekt“`
  const isSpokenOf = !isShort && sign === Sign.preposition && around.cueBefore === t - 2
  const isTitle =
    !isClause && !isLed && !isSpokenOf && !isCalled && !isTold && !(around.near & 4) && !isNew && isName(words)
  if (isTitle) points -= isShort ? 0.5 : 2
  if (!isShort) return model + points
  // The learned score knows nothing of short ones. Nouns alone are names and titles, most of them; with an adjective or a verb they are somebody's words.
  const isSaid = !isTitle || (sign === Sign.preposition && around.inSentence > 0)
  const isPlain = isSaid && words.some((word) => /^\p{Ll}/u.test(word))
  points += isPlain ? 1.1 : -1
  if (isClause) points += 1
  // A sentence of its own, with its stop.
  if (/[.!?…]$/.test(inside)) points += around.near & 4 ? 2.5 : around.place % 4 === 3 ? 1.5 : 0
  points += words.length === 1 ? -0.7 : -0.4
  return points
}

/** `„Und die andere?“ – „Die hat frei.“`: whether a dash alone stands between a quotation and another one. */
function isAnswered(tokens: Tokens, token: number): boolean {
  const isBeside = (step: number): boolean =>
    signAt(tokens, token + step) === Sign.dash && signAt(tokens, token + 2 * step) === Sign.quote
  return isBeside(1) || isBeside(-1)
}

/** Whether a label, a thing with words on it, a topic or brackets beside marked words say whose they are. */
function isToldOf(paragraph: Paragraph, quotation: Quotation): boolean {
  const source = labelBefore(paragraph, quotation) ?? inscribedOn(paragraph, quotation)
  return source !== null || isSaying(paragraph, quotation.token) || isNoted(paragraph, quotation.token)
}

/** `‘물건’이라고 불렀다`, `‘정직’이라는 단어`, but for `‘곧 간다’는 쪽지`: what a word is, or what something is called. */
function isNamedSo({ text, tokens }: Paragraph, token: number, words: readonly string[]): boolean {
  const behind = text.slice(endAt(tokens, token), endAt(tokens, token) + 6)
  const isSaid =
    bitsAt(tokens, token + 2) & Word.cueNoun || (words.length > 1 && usesAt(tokens, token + 2) & Use.sayings)
  return /^이?라고\s[부불]/.test(behind) || (/^(?:이?라|다)?는\s/.test(behind) && !isSaid)
}

/** Whether marked words lead their sentence, before a comma and a verb of saying. */
function isSaidOf({ tokens }: Paragraph, { token }: Quotation, { cueAfter, place }: Surroundings): boolean {
  return (place & 1) !== 0 && signAt(tokens, token + 1) === Sign.comma && cueAfter === token + 2
}

/** `"…" diye`, `"…" sorusu`, but for `"…" filmi`, `"…"ndan`, `"…" olarak bilinen`: points for what follows marked words. */
function leanBehind({ text, tokens }: Paragraph, next: number): number {
  const bits = bitsAt(tokens, next) | (bitsAt(tokens, next) & Word.auxiliary ? bitsAt(tokens, next + 1) : 0)
  const isName = (bits & (Word.scare | Word.titleNoun)) !== 0
  if (usesAt(tokens, next) & Use.quotatives) return isName ? -3 : 2
  if (isCompound({ text, tokens }, next)) return -3
  const isEnding = isWordAt(tokens, next) && /[a-zıü]/.test(text.charAt(endAt(tokens, next - 1)))
  return isEnding || isName ? -3 : 0
}

/** `“…” sisteminin`, `“…” suçundan`: how a noun ends that has marked words for its first part; and how verbs end that look alike. */
const owned = /s?[ıiuü](?:n[ae]?|n[ıiuü]n?|n[dt][ae]n?|yl[ae])?$/
const verbal = /(?:[dt][ıiuü]|(?:[dt][ıiuü][kğ]|[ea]ca[kğ]|[ea]ce[kğ]|m[ae]s?)\p{Ll}+|mış|miş|muş|müş|y[ıiuü]p?)$/u

/** Whether a noun stands here that goes with the marked words before it. */
function isCompound({ text, tokens }: Pick<Paragraph, 'text' | 'tokens'>, i: number): boolean {
  if (!isWordAt(tokens, i) || isCapitalAt(tokens, i) || bitsAt(tokens, i)) return false
  const word = textOf(tokens, i, text)
  return word.length > 4 && owned.test(word) && !verbal.test(word)
}

/**
 * Names in marks in Arabic and Hebrew, as their press has them of bodies and countries: who says something (`أعلنت «كتائب الساحل» أن`),
 * whose spokesman somebody is, or a word by itself behind a preposition or what opens a clause (`من «إسرائيل»`).
 */
function isNameBare(
  { text, tokens }: Paragraph,
  { token }: Quotation,
  { cueBefore, ending, near }: Surroundings,
  words: readonly string[],
): boolean {
  const before = token - 1
  const bits = bitsAt(tokens, before)
  if (words.length > 3 || ending > 0) return false
  // `المتحدث باسم «الجبهة الزرقاء»`
  if (bits & Word.joined && bits & Word.speaker) return true
  // `نشر صورة عبر «…»`: a preposition too.
  const isVia = /^(?:عبر|مع)$/.test(textOf(tokens, before, text))
  if (cueBefore === before && !isVia) return opensBehind(tokens, token)
  // `قال لـ«الوطن»`: a paper that is told.
  if (textOf(tokens, before, text) === 'لـ' && /(?:^| )ال/.test(words.join(' '))) return true
  if (words.length > 1 || near & 4 || (/^(?:ال|ה)/.test(words[0] as string) && !isVia)) return false
  // `أنها «مستقرة»`
  if (/[ا-ي]ه[ام]?$/.test(textOf(tokens, before, text))) return false
  if (bits & (Word.preposition | Word.clause))
    return (isVia || cueBefore < before - 1) && !/^(?:ב|ب)/.test(textOf(tokens, before, text))
  return cueBefore < 0 && signAt(tokens, before) === Sign.word && isWordAt(tokens, token + 1)
}

/** Words between a name in marks and what opens the clause with what it says. */
const farthest = 5

/** `أعلنت «…» في بيان أن`: whether what opens a clause follows. */
function opensBehind(tokens: Tokens, token: number): boolean {
  for (let i = token + 1; i < token + farthest && isWordAt(tokens, i); i++)
    if (bitsAt(tokens, i) & Word.clause) return true
  return false
}

/** Whether marked words have an article before them that brings in nothing new, in languages that have articles. */
export function isKnown(tokens: Tokens, token: number, { capitalNouns, genitives }: Lexicon): boolean {
  const bits = bitsAt(tokens, token - 1) & (Word.determiner | Word.indefinite)
  return bits === Word.determiner && !capitalNouns && !genitives
}

/** `סיפר ל"זמן הדרום": "…"`, `אמר ל"הארץ" דן כהן`: a paper that is told, before what it is told or who tells it. */
function isHearer({ text, tokens }: Paragraph, token: number): boolean {
  const next = signAt(tokens, token + 1)
  if (next === Sign.colon) return signAt(tokens, token + 2) === Sign.quote
  return (
    (next === Sign.name || next === Sign.cue || next === Sign.clause) && /^[לلע]/.test(textOf(tokens, token - 1, text))
  )
}

/** Words of a title, at most. */
const title = 6

/** `el proyecto «Sal gruesa»`: what begins with a capital in the midst of a sentence, and not behind a colon or a verb of saying. */
function isTitled(
  { block, tokens }: Paragraph,
  { sentence, token }: Quotation,
  { cueBefore, place }: Surroundings,
  words: readonly string[],
): boolean {
  const isInside = (place & 1) === 0 && sentenceAt(tokens, token - 1) === sentence && isWordAt(tokens, token - 1)
  if (!isInside || cueBefore === token - 1 || words.length > title || block.role === 'title') return false
  return /^\p{Lu}/u.test(words[0] ?? '') && !/[.!?…,]$/.test(words.at(-1) ?? '')
}

/** `“双减”政策`, `「第2段階」に向けた`: whether a noun or the particle of one follows right behind short marked words. */
function isTermBefore(tokens: Tokens, token: number): boolean {
  const next = token + 1
  if (startAt(tokens, next) !== endAt(tokens, token)) return false
  const uses = usesAt(tokens, next)
  const isWord = isWordAt(tokens, next) && !(bitsAt(tokens, next) & ~(Word.auxiliary | Word.titleNoun))
  return !(uses & Use.quotatives) && (isWord || (uses & Use.markers) !== 0)
}

/** Whether an article that brings in something new stands before marked words, or before what is said of them. */
function bringsIn({ tokens }: Paragraph, { token }: Quotation, { cueBefore, near }: Surroundings): boolean {
  let i = token - 1
  const isSaid = cueBefore >= 0 || near & 1
  while (isSaid && i > token - 3 && signAt(tokens, i) === Sign.word && isWordAt(tokens, i)) i--
  return (bitsAt(tokens, i) & Word.indefinite) !== 0
}

/** `nannte die Pläne „…“`, `warf der Stadt „…“ vor`: marked words that are the second object of such a verb. */
function isHeld({ tokens }: Paragraph, { token }: Quotation, cue: number): boolean {
  const before = token - 1
  if (!(usesAt(tokens, cue) & Use.callers) || cue === before || cue > token + 2) return false
  if (bitsAt(tokens, before) & Word.titleNoun) return false
  const sign = signAt(tokens, before)
  return isCapitalAt(tokens, before) || sign === Sign.pronoun || sign === Sign.word
}

/** Whether marked words stand where a cue's subject does, and are a paper's name: `wie die „Rundschau“ berichtet`. */
function isSubject({ tokens }: Paragraph, { token }: Quotation, { cueBefore, cueAfter }: Surroundings): boolean {
  if (bitsAt(tokens, token - 1) & Word.indefinite || usesAt(tokens, token - 1) & Use.predicators) return false
  const isTight = cueAfter === token + 1 || (cueAfter === token + 2 && signAt(tokens, token + 1) !== Sign.comma)
  const sign = signAt(tokens, token - 1)
  return cueBefore < 0 && isTight && (sign === Sign.determiner || sign === Sign.clause)
}

const ofClauses = Word.auxiliary | Word.reported | Word.cue | Word.clause | Word.first | anyPronoun

/** Marked words, as far as they are looked at. */
export function insideOf({ text, spans }: Paragraph, quotation: Quotation): string {
  const { from, to } = spans[quotation.span] as MarkedSpan
  return text.slice(from, Math.min(to, from + 200)).trim()
}

/** Whether marked words have a verb, or another word that clauses are made of. */
export function hasVerb(inside: string, lexicon: Lexicon): boolean {
  let word = 0
  // As far as its last letter.
  let known = 0
  for (let i = 0; i <= inside.length; i++) {
    const unit = i < inside.length ? unitOf(unitAt(inside, i)) : Unit.blank
    word = grown(word, unit)
    if (unit & Unit.letter) known = word
    if (!(unit & Unit.blank)) continue
    const bits = bitsOf(known, lexicon)
    // `Verdienste um die Seefahrt`: what is a preposition too opens no clause for sure.
    if (bits & (bits & Word.preposition ? ofClauses & ~Word.clause : ofClauses)) return true
    word = known = 0
  }
  return false
}

/** Whether marked words begin and end with a capital, without a stop. */
function isName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return /^[\p{Lu}\d]/u.test(words[0] ?? '') && /^[\p{Lu}\d]/u.test(last) && !/[.!?…]$/.test(last)
}
