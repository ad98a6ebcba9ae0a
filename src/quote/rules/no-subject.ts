/** Unknown words beside a verb of saying that are no subject, by how they are written or what they stand behind. */
import { Use, Word } from '../lexicon.ts'
import type { Reading } from '../mentions.ts'
import { firstOfPhrase, firstUnit, isDefinite, isNoun, isSlavicAdverb, type NounPhrase } from '../noun-phrase.ts'
import { bitsAt, lengthAt, textOf, usesAt } from '../tokens.ts'
import { Unit } from '../units.ts'
import { isArticled, isManner } from '../unknown-phrases.ts'

/** How the words end in Turkish that are no subject. */
const objective = /(?:[ıiuü]n(?:[ıiuü]|d[ae])|l[ae]|l[ae]r[ae]|[dt][ae]n|[^d][ıiuü]n|[ıiuü]p|[ae]r[ae]k|yor|m[ıiuü]ş)$/

/** How words end in Slavic languages that no nominative ends with. */
const dative = /(?:[áů]m|o[vw]i|[uую]|ому)$/

/** `finalmente`, `également` */
function endsAsAdverb(word: string): boolean {
  return word.endsWith('mente') || word.endsWith('ment')
}

/** Whether a phrase of unknown words is one of them. */
export function isNoSubject(reading: Reading, { start, end, bits, isDetermined }: NounPhrase, to: number): boolean {
  const { text, tokens, lexicon } = reading
  // `Ai delegati ha parlato`, `ci dice al telefono`
  const isPlace = isDetermined && bits & Word.preposition && !(bitsAt(tokens, start) & Word.particle)
  if (
    isPlace &&
    isArticled(lexicon) &&
    !((bitsAt(tokens, end) | bitsAt(tokens, firstOfPhrase(tokens, start - 1))) & Word.impersonal)
  )
    return true
  // `bulunduğunu belirtti`: what somebody says.
  const last = textOf(tokens, end - 1, text)
  // `o kitabı`
  if (lexicon.used & Use.quotatives && (objective.test(last) || (isDetermined && /[^sl][ıiuü]$/.test(last))))
    return true
  // `уточнили агентству`: whom somebody tells.
  if (lexicon.genitives && bitsAt(tokens, start - 1) & Word.cue && dative.test(textOf(tokens, start, text))) return true
  if (lexicon.genitives && isSlavicAdverb(tokens, end - 1, text)) return true
  // `בתגובה אמר שר האוצר`: whoever speaks stands behind the verb.
  const isUncased = firstUnit(reading, start) & Unit.uncased
  // `אמר בדמעות`, `قال بالعربية`: how, where or whom.
  const isThere = isUncased && /^(?:[בל]|ש...|[بوفك]ال|لل)/.test(textOf(tokens, start, text))
  // `يعلق ساخرا`
  if (isUncased && bitsAt(tokens, start - 1) & Word.cue && /^[ء-ي]{4,}ا$/.test(textOf(tokens, start, text))) return true
  // `בהתאחדות הספנים מזהירים`: they, who are there.
  if (isThere && !(bitsAt(tokens, end) & Word.cue && /(?:ו|ים)$/.test(textOf(tokens, end, text)))) return true
  if (isUncased && bitsAt(tokens, end) & Word.cue && isNoun(tokens, end + 1)) return true
  // `ضحكت وقالت`, `חייך ואמר`: another verb.
  const isAlone = isUncased && to - start === 1 && !isDefinite(tokens, start, text)
  if (isAlone && /[וو]/.test(lexicon.rules?.writtenOn(reading, end, lexicon) ?? '')) return true
  // `在声明中说`: one ideograph is nobody.
  if (lengthAt(tokens, start) === 1 && firstUnit(reading, start) & Unit.unspaced) return true
  const isLoose = usesAt(tokens, start) & Use.adverbs || endsAsAdverb(textOf(tokens, start, text))
  return Boolean(isLoose) || (to - start === 1 && isManner(tokens, start))
}
