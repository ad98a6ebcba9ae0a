/** From the words that say who speaks to the person, the fullest name, and what the article calls that person. */
import { antecedentOf, isNoPerson, meantBy } from './antecedents.ts'
import { describe } from './descriptions.ts'
import { THE } from './english.ts'
import { Word } from './lexicon.ts'
import { firstFrom } from './links.ts'
import type { Mention } from './mentions.ts'
import { isCalling } from './name-words.ts'
import { isPolite, type Person } from './names.ts'
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
  textOf,
  written,
} from './tokens.ts'
import { DOT } from './words.ts'

export interface Named {
  name: string
  description: string | null
}

export function nameOf(scene: Scene, mention: Mention): Named {
  const person = personOf(scene, mention)
  if (!person) {
    const said = antecedentOf(scene, mention) ?? mention
    return { name: ownedWords(scene, said), description: null }
  }
  if (person.description === undefined) person.description = describe(scene, person)
  return { name: fullName(scene, person), description: person.description }
}

/** Mentions of somebody that are looked at. */
export const fewMentions: number = 4

/** Persons, the last ones, among whom somebody is looked for. */
export const mostPersons: number = 60

function personOf(scene: Scene, mention: Mention): Person | null {
  if (mention.person >= 0) return scene.persons[mention.person] ?? null
  if (mention.kind === 'noun')
    return agedAs(scene, mention) ?? (scene.lexicon.rules?.meantByNoun ?? soleHolder)(scene, mention)
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
  return scene.persons.slice(-mostPersons).find(({ mentions }) => mentions.slice(0, fewMentions).some(isAged)) ?? null
}

/** `the judge`, `the retired surveyor`, in the language of the weights: the only one who is called so right beside the name. */
function soleHolder(scene: Scene, { bits, paragraph, phrase, to }: Mention): Person | null {
  const { text, tokens } = scene.paragraphs[paragraph] as Paragraph
  const isOpen = (bits & Word.speaker) === 0 && to - phrase === 2
  if (numberAt(tokens, phrase) !== THE || isOpen) return null
  // `the Florida senator` is of another kind.
  for (let i = phrase + 1; i < to; i++) if (isCapitalAt(tokens, i)) return null
  const title = textOf(tokens, to - 1, text).toLowerCase()
  const isCalled = (one: Mention): boolean => one.kind === 'name' && callingsOf(scene, one).includes(title)
  const [holder, other] = scene.persons
    .slice(-mostPersons)
    .filter(({ mentions }) => mentions.slice(0, fewMentions).some(isCalled))
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

/** A mention with its owner, without marks around it. */
export function ownedWords(scene: Scene, mention: Mention): string {
  const own = scene.paragraphs[mention.paragraph] as Paragraph
  const words = written(own, ownedFrom(scene, mention), mention.to)
  return kindAt(own.tokens, mention.from) === Kind.quote ? words.slice(1, -1) : words
}
