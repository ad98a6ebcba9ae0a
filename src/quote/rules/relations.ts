/** Words that mean something else beside others, in languages that no weights were learned from. */
import { anyPronoun, type Lexicon, type Phrase, people, Use, Word } from '../lexicon.ts'
import { widest } from '../phrases.ts'
import {
  bitsAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  numberAt,
  sentenceAt,
  setBits,
  type Tokens,
  textOf,
  usesAt,
} from '../tokens.ts'
import { type Letters, Unit } from '../units.ts'
import { markReported } from './konjunktiv.ts'
import { isComma } from './uncased.ts'
import { markUncasedNames } from './uncased-names.ts'
import { markVerbsBehind, markVerbsInside, markVerbsLast } from './verbs.ts'

/** What tokens are for those around them, before their sentences are known; `uses`: all that they have. */
export function relateBefore(
  tokens: Tokens,
  from: number,
  to: number,
  letters: Letters,
  lexicon: Lexicon,
  uses: number,
): void {
  if (uses & Use.particles) dropLoneParticles(tokens, from, to)
  if (uses & Use.bearers) markBearers(tokens, from, to)
  if (letters.seen & Unit.uncased) markUncasedNames(tokens, from, to, letters.text, lexicon)
}

/** The same inside sentences. */
export function relateInside(
  tokens: Tokens,
  from: number,
  to: number,
  { text }: Letters,
  lexicon: Lexicon,
  uses: number,
  isMarked: boolean,
): void {
  if (uses & Use.holders) markHolders(tokens, from, to, text)
  if (uses & Use.separables) dropLoneVerbs(tokens, from, to)
  if (isMarked) markVerbsBehind(tokens, from, to, text, lexicon)
  if (lexicon.used & Use.quotatives) markVerbsLast(tokens, from, to, text)
  markVerbsInside(tokens, from, to, text, lexicon)
  if (lexicon.capitalNouns) markReported(tokens, from, to, text)
}

/** `so` is a cue behind a quotation, a comma or a dash with the speaker right behind it, and an adverb elsewhere. */
function dropLoneParticles(tokens: Tokens, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const bits = bitsAt(tokens, i)
    if (!(usesAt(tokens, i) & Use.particles) || !(bits & Word.cue)) continue
    const before = kindAt(tokens, i - 1)
    const isApart = i > from && before !== Kind.word && before !== Kind.number
    const isNamed = isCapitalAt(tokens, i + 1) || (bitsAt(tokens, i + 1) & (anyPronoun | Word.determiner)) !== 0
    if (!isApart || !isNamed || !isWordAt(tokens, i + 1)) setBits(tokens, i, bits & ~Word.cue)
  }
}

/** `Auf dem Schild steht „…“`, `„…“, stand auf dem Schild`: a verb of saying next to marked words only. */
function markBearers(tokens: Tokens, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (!(usesAt(tokens, i) & Use.bearers)) continue
    let isNear = false
    for (let k = i - 2; k <= i + 2; k++) if (kindAt(tokens, k) === Kind.quote) isNear = true
    if (isNear) setBits(tokens, i, Word.cue | Word.impersonal)
  }
}

/** `Für Okafor ist der Kai „…“`: somebody's opinion, where a person leads and the verb follows. */
function markHolders(tokens: Tokens, from: number, to: number, text: string): void {
  for (let i = from; i < to; i++)
    if (
      usesAt(tokens, i) & Use.holders &&
      sentenceAt(tokens, i - 1) !== sentenceAt(tokens, i) &&
      isHolder(tokens, i, text)
    )
      setBits(tokens, i, Word.cuePreposition)
}

function isHolder(tokens: Tokens, first: number, text: string): boolean {
  let isPerson = false
  for (let i = first + 1; i < first + widest; i++) {
    const bits = bitsAt(tokens, i)
    if (bits & Word.auxiliary || isComma(tokens, i, text)) return isPerson
    if (!isWordAt(tokens, i)) return false
    if (bits & people || (isCapitalAt(tokens, i) && isCapitalAt(tokens, i - 1) && i > first + 1)) isPerson = true
  }
  return false
}

/** `führte die Polizei nach Ahlen`: a verb of saying only with its prefix, which ends its clause (`führte er an, dass …`). */
function dropLoneVerbs(tokens: Tokens, from: number, to: number): void {
  for (let i = from; i < to; i++)
    if (usesAt(tokens, i) & Use.separables && !hasPrefix(tokens, i))
      setBits(tokens, i, (bitsAt(tokens, i) & ~Word.cue) | Word.auxiliary)
}

function hasPrefix(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i < verb + 2 * widest && sentenceAt(tokens, i) === sentenceAt(tokens, verb); i++) {
    const next = i + 1
    const isEnd = !isWordAt(tokens, next) || (bitsAt(tokens, next) & (Word.coordinator | Word.clause)) !== 0
    if (isEnd && usesAt(tokens, i) & Use.prefixes) return true
  }
  return false
}

/** `nach Okafors Angaben`, `nach seinen Angaben`, `nach den jüngsten Angaben der Stadt`: whose they are may stand inside. */
export function joinAround(tokens: Tokens, text: string, first: number, phrases: readonly Phrase[]): void {
  const isName = isCapitalAt(tokens, first + 1)
  let noun = first + 1
  while (noun < first + 4 && isWordAt(tokens, noun) && isCapitalAt(tokens, noun) === isName) {
    if (isName && /s$/i.test(textOf(tokens, noun, text))) break
    noun++
  }
  if (isName) noun++
  const word = numberAt(tokens, noun)
  const phrase = phrases.find(({ rest, bits }) => bits & Word.cuePreposition && rest[0] === word)
  if (phrase?.rest.length !== 1) return
  setBits(tokens, first, phrase.bits)
  for (let i = first + 1; i <= noun; i++)
    if (i === noun || (!isCapitalAt(tokens, i) && !(bitsAt(tokens, i) & Word.possessive)))
      setBits(tokens, i, Word.joined)
}
