/** Whom a noun means: whoever was named with that title before, or last, where a word says that it takes up. */
import { meantBy } from '../antecedents.ts'
import { anyHonorific, bitsOf, functionWord, Word } from '../lexicon.ts'
import type { Mention } from '../mentions.ts'
import { endsAsCalling } from '../name-words.ts'
import type { Person } from '../names.ts'
import { takesUp } from '../noun-phrase.ts'
import { fewMentions, mostPersons, nameOf, ownedWords } from '../resolve.ts'
import type { Paragraph, Scene } from '../scene.ts'
import { Sign } from '../symbols.ts'
import { bitsAt, isWordAt, sentenceAt, signAt, type Tokens, textOf, written } from '../tokens.ts'
import { wordAt } from '../words.ts'

/** The person whom a noun stands for. */
export function meantByNoun(scene: Scene, mention: Mention): Person | null {
  return holderOf(scene, mention) ?? takenUp(scene, mention)
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
  if (!isHolder || (isCased && bits & Word.indefinite)) return null
  const noun = isCased ? nounOf(own.tokens, mention) : to - 1
  const title = written(own, noun, noun + 1).toLowerCase()
  const family = isCased ? '' : written(own, from, to).slice(0, -title.length).trim()
  const isBefore = ({ fullest: { mention: other } }: Person): boolean =>
    other.paragraph < paragraph || (other.paragraph === paragraph && other.from < from)
  // `יו"ר הוועדה`: all of a title.
  const whole = isCased ? '' : written(own, from, to)
  const isTitled = ({ fullest }: Person): boolean => nameOf(scene, fullest.mention).description === whole
  const titled = whole.includes(' ')
    ? scene.persons.slice(-mostPersons).findLast((one) => isBefore(one) && isTitled(one))
    : null
  if (titled || family.length > 1 || (isPolite && family === '')) return titled ?? null
  const isCalled = (one: Mention): boolean =>
    one.kind === 'name' &&
    (one.paragraph < paragraph || one.from < from) &&
    wordsBeside(scene, one).some((word) => isTitle(word, title))
  const holds = (person: Person): boolean => {
    const other = person.fullest.mention
    if (!isBefore(person) || !ownedWords(scene, other).startsWith(family)) return false
    if (isPolite) return ownedWords(scene, other).length === 3
    if (isOpen && person.mentions.slice(0, fewMentions).some(isCalled)) return true
    const had = nameOf(scene, other).description?.toLowerCase().split(' ') ?? []
    if (isCased) {
      // `au ministre` says to whom.
      const opener = bitsOf(wordAt(had[0] ?? '', 0, had[0]?.length ?? 0), scene.lexicon)
      return !(opener & Word.preposition) && had.slice(0, farTitle).some((word) => isTitle(word, title))
    }
    // `الوزير` is a `وزير` of something.
    return had.at(-1) === title || [0, 1, 2].some((article) => had[0] === title.slice(article))
  }
  return scene.persons.slice(-mostPersons).findLast(holds) ?? null
}

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
