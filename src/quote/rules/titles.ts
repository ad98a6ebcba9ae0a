/** What stands around a name or a noun in languages that no weights were learned from: whose it is, what a title is of, who wrote a text. */
import { people, Word } from '../lexicon.ts'
import { add, type Reading } from '../mentions.ts'
import { lastName } from '../name-words.ts'
import type { Mentioned } from '../named-phrases.ts'
import { ends, firstOfPhrase, firstUnit, type NounPhrase } from '../noun-phrase.ts'
import { bitsAt, isCapitalAt, isWordAt, lengthAt, numberAt, type Tokens, textOf } from '../tokens.ts'
import { Unit } from '../units.ts'
import { COMMA } from '../words.ts'

/** Words of a genitive, at most. */
const longest = 4

/** Where a name begins behind a title that shows whose it is (`İngiltere Başbakanı Thomas Reed`), or behind where (`Toplantıda Demir`). */
export function behindOwned({ text, tokens }: Reading, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--)
    if (lengthAt(tokens, i) > 6 && (i > to - 3 ? /[dt][ae]n?$/ : /[ıiuü]$/).test(textOf(tokens, i, text))) return i + 1
  return from
}

function isBehindCue(tokens: Tokens, start: number): boolean {
  return (bitsAt(tokens, firstOfPhrase(tokens, start - 1)) & Word.cue) !== 0
}

/** `говорится в сообщении городской полиции`: whoever a text is from, where a verb says what stands in it. */
export function addWriter(reading: Reading, phrase: NounPhrase): void {
  const { tokens } = reading
  const { start, end } = phrase
  let to = end
  while (to < end + longest && isWordAt(tokens, to) && !(bitsAt(tokens, to) & ends)) to++
  const isQuoted = (bitsAt(tokens, firstOfPhrase(tokens, start - 2)) | bitsAt(tokens, to)) & Word.impersonal
  // What has a name is read as that.
  if (!isQuoted || to === end || isCapitalAt(tokens, end)) return
  add(reading, 'noun', end, end, to, Word.speaker, true, false, true)
  phrase.end = to
}

/** What a title is of, between it and the name: `ministro de Hacienda Luis Soler`, `мэр Москвы Анна Орлова`, `мэр Москвы`. */
export function joinTitle(
  reading: Reading,
  { start, isDetermined }: NounPhrase,
  found: Mentioned,
  nameFrom: number,
): void {
  const { text, tokens, lexicon, mentions } = reading
  const last = lastName(reading, nameFrom, found.to)
  const title = mentions.at(-1)
  const at = start - (bitsAt(tokens, start) & Word.preposition ? 0 : 1)
  // `الباحثة في علم النبات هدى سالم`
  // `el alcalde de la Villa de Vigo, Luis Soler,`: the office, and then the name.
  const isOffice =
    numberAt(tokens, found.to) === COMMA && isCapitalAt(tokens, found.to + 1) && isCapitalAt(tokens, found.to + 2)
  // `il direttore del porto Carlo Tosi`
  // `o fornecedor de espumas Paulo Ribeiro`
  const isBare = nameFrom === start + 1 && !isDetermined && title !== undefined && (title.bits & people) !== 0
  const isPlain =
    (isBare || nameFrom > start + 1) && found.to > nameFrom + 1 && !(bitsAt(tokens, nameFrom - 1) & people)
  const isUncased = nameFrom > start && firstUnit(reading, start) & Unit.uncased
  const isFull = (last > nameFrom && !isOffice) || isPlain || isUncased
  if (isFull && title?.to === at && title.kind === 'noun' && bitsAt(tokens, at) & Word.preposition) {
    mentions.pop()
    found.phrase = title.phrase
    found.oblique = title.oblique
    found.from = last
  } else if (last > nameFrom && isDetermined && found.oblique && isBehindCue(tokens, start)) {
    // `disse à Lusa Ana Tavares`: whom, then who.
    found.phrase = found.from = last
    found.oblique = false
  } else if (lexicon.genitives && nameFrom > start) {
    const isPlace = !found.oblique && found.to - nameFrom < 2 && genitive.test(textOf(tokens, nameFrom, text))
    if (isPlace) found.kind = 'noun'
    found.from = isPlace ? start : last
  }
}

/** Abbreviations, and ends of words that no nominative has; `-ова` and the like are those of women's names too. */
const genitive = /^\p{Lu}+$|[ыиіїyую]$|ji$|ie$|[^вная][ая]$/u
