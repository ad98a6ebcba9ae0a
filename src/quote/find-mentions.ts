/**
 * Finds mentions. No parser: a phrase begins at a determiner, a capital or a noun of the language file, and ends before a function
 * word, a verb of saying or a sign.
 */
import { anyHonorific, anyPronoun, functionWord, Use, Word } from './lexicon.ts'
import { add, type Mention, type Reading } from './mentions.ts'
import { isNameWord } from './name-words.ts'
import { ends, firstOfPhrase, firstUnit, isNoun, leadsVerb, opensClause } from './noun-phrase.ts'
import { addPhrase } from './noun-phrases.ts'
import { isUnknown } from './phrases.ts'
import { bitsAt, isCapitalAt, isWordAt, Kind, kindAt, numberAt, sentenceAt, type Tokens, usesAt } from './tokens.ts'
import { COMMA } from './words.ts'

/** What a phrase with a name may begin with. */
const opensName = Word.speaker | anyHonorific | Word.determiner

/** Finds all mentions of a paragraph, in order; far from quotations names alone will do. */
export function findMentions(reading: Reading, namesOnly: boolean): void {
  const { tokens, lexicon, mentions, from, to } = reading
  let i = from
  while (i < to) {
    const kind = kindAt(tokens, i)
    if (kind === Kind.quote && isMarkedName(reading, i)) addMarkedName(reading, i)
    const isWord = kind === Kind.word || kind === Kind.number
    if (isWord && (!namesOnly || isCapitalAt(tokens, i) || bitsAt(tokens, i) & opensName)) i = addAt(reading, i)
    else i++
  }
  for (let k = 1; k < mentions.length; k++) {
    const mention = mentions[k] as Mention
    const before = mentions[k - 1] as Mention
    mention.first = before.sentence !== mention.sentence
    // `mit Ada und Emil`: what is joined to an object is one.
    const and = mention.phrase - 1
    if (before.oblique && before.to === and && bitsAt(tokens, and) & Word.coordinator && !lexicon.learned)
      mention.oblique = true
  }
}

/** Reads on from a word, adds what is mentioned there, and returns where to go on. */
function addAt(reading: Reading, i: number): number {
  const { tokens } = reading
  const bits = bitsAt(tokens, i)
  if (!isNameWord(reading, i)) {
    if (isPronoun(reading, i)) {
      const isObject = (bitsAt(tokens, i - 1) & Word.preposition) !== 0 && !opensClause(reading, i, i + 1)
      let to = i + 1
      while (!(bits & Word.possessive) && bitsAt(tokens, to) & Word.joined) to++
      add(reading, bits & Word.first ? 'author' : 'pronoun', i, i, to, bits, isObject)
      return to
    }
    if (isDemonstrative(reading, i)) {
      const gender = usesAt(tokens, i) & Use.subjects ? Word.masculine : Word.feminine
      add(reading, 'pronoun', i, i, i + 1, gender, false)
      return i + 1
    }
    if (bits & (ends | Word.joined) && !(bits & Word.determiner) && !isNoun(tokens, i)) return i + 1
  }
  return addPhrase(reading, i)
}

function isPronoun(reading: Reading, i: number): boolean {
  const { tokens, lexicon, mentions } = reading
  const bits = bitsAt(tokens, i)
  // `enligt honom`, but for `tackade honom`
  const isObject =
    usesAt(tokens, i) & Use.objects && !(bitsAt(tokens, firstOfPhrase(tokens, i - 1)) & Word.cuePreposition)
  if (bits & Word.joined || isObject) return false
  // `آخر أعمالها`: an adjective.
  const isBehindVerb = bitsAt(tokens, i - 1) & Word.cue
  if (bits & Word.plural && !isBehindVerb && leadsVerb(firstUnit(reading, i)) && isUnknown(tokens, i + 1)) return false
  // `bà Lan`: a title before a name, else a pronoun.
  if (bits & anyHonorific && isCapitalAt(tokens, i + 1)) return false
  // `seiner Meinung nach`, `nach seiner Meinung`
  if (bits & Word.possessive && bitsAt(tokens, i + 1) & (Word.closes | Word.joined)) return true
  if (bits & (anyPronoun | Word.first)) {
    // A word that is a determiner too is a pronoun only where no noun follows.
    if (!(bits & (Word.determiner | Word.possessive))) return true
    return !isWordAt(tokens, i + 1) || (bitsAt(tokens, i + 1) & (ends & ~Word.reported)) !== 0
  }
  const before = i - 1
  if (!(bits & Word.relative) || isEdge(tokens, before)) return false
  // `denuncian que el dique …`: what has its own subject behind it is none, but where the verb comes last.
  const hasOwn = bitsAt(tokens, i + 1) & Word.determiner && !(bitsAt(tokens, i + 2) & Word.cue)
  if (!lexicon.learned && !lexicon.verbSecond && (hasOwn || isCapitalAt(tokens, i + 1))) return false
  const isBehindComma = numberAt(tokens, before) === COMMA
  // `der`, `die`: a relative behind a comma only, and not before a noun.
  if (bits & Word.determiner && lexicon.capitalNouns)
    return isBehindComma && !isEdge(tokens, i + 1) && !isCapitalAt(tokens, i + 1)
  // `cree que todo …`: what no noun stands before is none.
  if (!lexicon.learned && !lexicon.verbSecond && !isBehindComma && mentions.at(-1)?.to !== i) return false
  return isBehindComma || (isWordAt(tokens, before) && !(bitsAt(tokens, before) & (functionWord & ~Word.cue)))
}

/** `Der antwortet mit einem Lachen.`, `Die spricht von einer Panne.`: an article that leads, with its verb right behind. */
function isDemonstrative({ tokens, lexicon }: Reading, i: number): boolean {
  const verb = bitsAt(tokens, i + 1)
  if (!lexicon.capitalNouns || !(bitsAt(tokens, i) & Word.relative) || isCapitalAt(tokens, i + 2)) return false
  const isLead = sentenceAt(tokens, i - 1) !== sentenceAt(tokens, i) && !(usesAt(tokens, i) & Use.resumptives)
  return isLead && !isCapitalAt(tokens, i + 1) && (verb & (Word.cue | Word.auxiliary)) !== 0
}

function isEdge(tokens: Tokens, i: number): boolean {
  return kindAt(tokens, i) === Kind.edge
}

/** A name in marks where a speaker stands: `laut „Rundschau“`, `schreibt die „Rundschau“`. */
function isMarkedName({ tokens, lexicon }: Reading, i: number): boolean {
  if (!isCapitalAt(tokens, i)) return false
  const bits = bitsAt(tokens, i - 1)
  // `"…" sorusuna ise "…" dedi`: where verbs come last.
  if (bits & (Word.cue | Word.cuePreposition)) return !(lexicon.used & Use.quotatives)
  return (bits & (Word.determiner | Word.indefinite)) === Word.determiner
}

function addMarkedName(reading: Reading, i: number): void {
  const { tokens } = reading
  const bits = bitsAt(tokens, i - 1)
  const phrase = bits & Word.determiner ? i - 1 : i
  const oblique = (bits & Word.oblique) !== 0 || (bitsAt(tokens, phrase - 1) & Word.preposition) !== 0
  add(reading, 'noun', phrase, i, i + 1, Word.speaker | Word.titleNoun, oblique)
}
