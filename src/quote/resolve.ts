/** From the words that say who speaks to the person, the fullest name, and what the article calls that person. */
import { antecedentOf, isNoPerson, meantBy } from './antecedents.ts'
import { describe } from './descriptions.ts'
import { THE } from './english.ts'
import { anyHonorific, bitsOf, functionWord, Word } from './lexicon.ts'
import { firstFrom } from './links.ts'
import type { Mention } from './mentions.ts'
import { endsAsCalling, isCalling } from './name-words.ts'
import { isPolite, type Person } from './names.ts'
import { takesUp } from './noun-phrase.ts'
import type { Paragraph, Scene } from './scene.ts'
import { Sign } from './symbols.ts'
import {
  bitsAt,
  endAt,
  isCapitalAt,
  isWordAt,
  Kind,
  kindAt,
  numberAt,
  sentenceAt,
  signAt,
  startAt,
  type Tokens,
  textOf,
  written,
} from './tokens.ts'
import { DOT, wordAt } from './words.ts'

export interface Named {
  name: string
  description: string | null
}

export function nameOf(scene: Scene, mention: Mention): Named {
  const person = personOf(scene, mention)
  if (!person) {
    const said = antecedentOf(scene, mention) ?? mention
    return { name: wordsOf(scene, said), description: null }
  }
  if (person.description === undefined) person.description = describe(scene, person)
  return { name: fullName(scene, person), description: person.description }
}

/** Mentions of somebody that are looked at. */
const few = 4

/** Persons, the last ones, among whom somebody is looked for. */
const most = 60

function personOf(scene: Scene, mention: Mention): Person | null {
  if (mention.person >= 0) return scene.persons[mention.person] ?? null
  if (mention.kind === 'noun')
    return agedAs(scene, mention) ?? soleHolder(scene, mention) ?? holderOf(scene, mention) ?? takenUp(scene, mention)
  if (mention.kind !== 'pronoun') return null
  if (mention.bits & Word.relative) {
    const before = antecedentOf(scene, mention)
    return before?.kind === 'name' ? personOf(scene, before) : null
  }
  return meantBy(scene, mention)
}

/** `52-Jährige`, `52enne`; and an age by itself. */
const AGED = /(?<!\d)(\d{2,3})-?\p{L}/u
const AGE = /(?<!\d)\d{2,3}(?!\d)/
/** An age beside a name, in characters. */
const beside = 14

/** `die 52-Jährige`: whoever has a name with that age beside it, `Hanna Petersen (52)`, `52-year-old Hanna Petersen`. */
function agedAs(scene: Scene, { paragraph, phrase, to }: Mention): Person | null {
  const [, age] = AGED.exec(written(scene.paragraphs[paragraph] as Paragraph, phrase, to)) ?? []
  if (age === undefined) return null
  const isAged = (name: Mention): boolean => {
    const { text, tokens } = scene.paragraphs[name.paragraph] as Paragraph
    const start = startAt(tokens, name.from)
    const end = endAt(tokens, name.to - 1)
    const [before] = text.slice(Math.max(0, start - beside), start).match(AGE) ?? []
    const [behind] = /^,? ?\(?\d{2,3}(?!\d)/.exec(text.slice(end, end + beside)) ?? []
    return before === age || (behind?.endsWith(age) ?? false)
  }
  return scene.persons.slice(-most).find(({ mentions }) => mentions.slice(0, few).some(isAged)) ?? null
}

/** `ujar mantan wali kota itu`, `người phụ nữ này nói`: whoever was named before, where what takes up stands behind its noun. */
function takenUp(scene: Scene, mention: Mention): Person | null {
  const { tokens } = scene.paragraphs[mention.paragraph] as Paragraph
  return !scene.lexicon.verbSecond && takesUp(tokens, mention.to) ? meantBy(scene, mention) : null
}

/** `la ministra`, `Gubernur`, `أضاف الوزير`, `김 장관은`: whoever had that title with the name before. */
function holderOf(scene: Scene, mention: Mention): Person | null {
  const { bits, from, paragraph, to } = mention
  const own = scene.paragraphs[paragraph] as Paragraph
  const isCased = written(own, from, to) < '\u0590'
  // `유 박사는`
  const isPolite = !isCased && (bits & Word.speaker) === 0 && (bits & anyHonorific) !== 0
  // Of callings the lists know the fewest.
  const isOpen = isCased && (!scene.lexicon.capitalNouns || endsAsCalling(own.text, own.tokens, to - 1, scene.lexicon))
  const isHolder = bits & Word.speaker || isPolite || (isOpen && !(bits & (Word.cueNoun | Word.titleNoun | Word.time)))
  if (!isHolder || (isCased && (scene.lexicon.learned || bits & Word.indefinite))) return null
  const noun = isCased ? nounOf(own.tokens, mention) : to - 1
  const title = written(own, noun, noun + 1).toLowerCase()
  const family = isCased ? '' : written(own, from, to).slice(0, -title.length).trim()
  const isBefore = ({ fullest: { mention: other } }: Person): boolean =>
    other.paragraph < paragraph || (other.paragraph === paragraph && other.from < from)
  // `יו"ר הוועדה`: all of a title.
  const whole = isCased ? '' : written(own, from, to)
  const isTitled = ({ fullest }: Person): boolean => nameOf(scene, fullest.mention).description === whole
  const titled = whole.includes(' ')
    ? scene.persons.slice(-most).findLast((one) => isBefore(one) && isTitled(one))
    : null
  if (titled || family.length > 1 || (isPolite && family === '')) return titled ?? null
  const isCalled = (one: Mention): boolean =>
    one.kind === 'name' &&
    (one.paragraph < paragraph || one.from < from) &&
    wordsBeside(scene, one).some((word) => isTitle(word, title))
  const holds = (person: Person): boolean => {
    const other = person.fullest.mention
    if (!isBefore(person) || !wordsOf(scene, other).startsWith(family)) return false
    if (isPolite) return wordsOf(scene, other).length === 3
    if (isOpen && person.mentions.slice(0, few).some(isCalled)) return true
    const had = nameOf(scene, other).description?.toLowerCase().split(' ') ?? []
    if (isCased) {
      // `au ministre` says to whom.
      const opener = bitsOf(wordAt(had[0] ?? '', 0, had[0]?.length ?? 0), scene.lexicon)
      return !(opener & Word.preposition) && had.slice(0, farTitle).some((word) => isTitle(word, title))
    }
    // `الوزير` is a `وزير` of something.
    return had.at(-1) === title || [0, 1, 2].some((article) => had[0] === title.slice(article))
  }
  return scene.persons.slice(-most).findLast(holds) ?? null
}

/** `the judge`, `the retired surveyor`, in the language of the weights: the only one who is called so right beside the name. */
function soleHolder(scene: Scene, { bits, paragraph, phrase, to }: Mention): Person | null {
  const { text, tokens } = scene.paragraphs[paragraph] as Paragraph
  const isOpen = (bits & Word.speaker) === 0 && to - phrase === 2
  if (!scene.lexicon.learned || numberAt(tokens, phrase) !== THE || isOpen) return null
  // `the Florida senator` is of another kind.
  for (let i = phrase + 1; i < to; i++) if (isCapitalAt(tokens, i)) return null
  const title = textOf(tokens, to - 1, text).toLowerCase()
  const isCalled = (one: Mention): boolean => one.kind === 'name' && callingsOf(scene, one).includes(title)
  const [holder, other] = scene.persons.slice(-most).filter(({ mentions }) => mentions.slice(0, few).some(isCalled))
  if (!holder || other || holder.fullest.words.length < 2) return null
  const { mention } = holder.fullest
  return isNoPerson(mention, holder, scene.paragraphs[mention.paragraph] as Paragraph) ? null : holder
}

/** The word before a name that belongs to it, and the noun of what stands behind its comma: `Judge Ada Bell`, `Ann Lee, 58, a retired surveyor,`. */
function callingsOf({ paragraphs }: Scene, { from, paragraph, phrase, sentence, to }: Mention): string[] {
  const { text, tokens } = paragraphs[paragraph] as Paragraph
  const callings = from > phrase ? [textOf(tokens, from - 1, text).toLowerCase()] : []
  if (signAt(tokens, to) !== Sign.comma) return callings
  let i = to + 1
  if (kindAt(tokens, i) === Kind.number && signAt(tokens, i + 1) === Sign.comma) i += 2
  const first = i
  while (i < first + farCalling && isWordAt(tokens, i) && !(bitsAt(tokens, i) & (Word.preposition | Word.cue))) i++
  const isWhole =
    i > first && i < first + farCalling && !isCapitalAt(tokens, i - 1) && kindAt(tokens, i) !== Kind.clitic
  if (isWhole && sentenceAt(tokens, i - 1) === sentence) callings.push(textOf(tokens, i - 1, text).toLowerCase())
  return callings
}

/** Words of what somebody is called behind the name, at most. */
const farCalling = 5

/** What stands beside a name and may say what its bearer does: `El ingeniero Pablo Luna`, `Pablo Luna, ingeniero del puerto`. */
function wordsBeside({ lexicon, paragraphs }: Scene, { from, paragraph, phrase, sentence, to }: Mention): string[] {
  const { text, tokens } = paragraphs[paragraph] as Paragraph
  const words: string[] = []
  const take = (i: number): void => {
    if (isWordAt(tokens, i) && sentenceAt(tokens, i) === sentence) words.push(textOf(tokens, i, text).toLowerCase())
  }
  // No further than a preposition or a comma, but for those of the title itself.
  for (let i = from - 1; i > from - 6 && isWordAt(tokens, i); i--) {
    if (i < phrase && bitsAt(tokens, i) & functionWord) break
    take(i)
  }
  const isApart = signAt(tokens, to) === Sign.comma
  const behind = isApart ? to + 1 : to
  // `Jón Karlsson hafnarstjóri`
  if (isApart || (lexicon.verbSecond && !lexicon.capitalNouns))
    take(bitsAt(tokens, behind) & Word.determiner ? behind + 1 : behind)
  return words
}

/** Words of a title in which the noun is looked for. */
const farTitle = 3

/** The noun for somebody who speaks that a phrase has, the last if there are more. */
function nounOf(tokens: Tokens, { from, to }: Mention): number {
  let noun = to - 1
  while (noun > from && !(bitsAt(tokens, noun) & Word.speaker)) noun--
  return noun > from || bitsAt(tokens, from) & Word.speaker ? noun : to - 1
}

/** Whether a word is a noun, or ends with it as far as an article written on to it: `ministern` for a `socialminister`. */
function isTitle(word: string, title: string): boolean {
  // `bakan` for an `Ulaştırma Bakanı`
  if (word === title || (word.startsWith(title) && /^s?[ıiuü]$/.test(word.slice(title.length)))) return true
  const stem = title.replace(/(?:e?n|e?t|i?nn)$/, '')
  return stem.length > 4 && (word.endsWith(stem) || word.endsWith(`${stem}i`))
}

function fullName(scene: Scene, person: Person): string {
  const { mention } = person.fullest
  const { paragraph, from, to } = mention
  const own = scene.paragraphs[paragraph] as Paragraph
  const { tokens } = own
  let first = from
  while (first < to - 1 && isPolite(tokens, mention, first)) first++
  if (numberAt(tokens, first) === DOT) first++
  // `Sculptor Ann Bell`, as sentences begin.
  if (scene.lexicon.learned && to - first > 2 && isCalling({ ...own, lexicon: scene.lexicon }, first)) first++
  return written(own, first, to)
}

/** Where a mention's words begin: a noun's with its owner (`the harbour's | owner`). */
export function ownedFrom({ paragraphs }: Scene, { from, kind, paragraph }: Mention): number {
  const { mentions, tokens } = paragraphs[paragraph] as Paragraph
  if (kind !== 'noun' || kindAt(tokens, from - 1) !== Kind.clitic) return from
  const before = mentions[firstFrom(mentions, from) - 1]
  if (before?.owner && before.to === from - 1) return before.phrase
  // Somebody without a known noun, as far as an article.
  let first = from - 2
  while (first > from - 6 && signAt(tokens, first) === Sign.word) first--
  return signAt(tokens, first) === Sign.determiner ? first : from
}

function wordsOf(scene: Scene, mention: Mention): string {
  const own = scene.paragraphs[mention.paragraph] as Paragraph
  const words = written(own, ownedFrom(scene, mention), mention.to)
  return kindAt(own.tokens, mention.from) === Kind.quote ? words.slice(1, -1) : words
}
