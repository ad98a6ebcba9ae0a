/** From the words that say who speaks to the person's fullest name, and what the article calls that person. */

import { unitAt } from '../text/unit-at.ts'
import { IN } from './english.ts'
import { anyHonorific, bitsOf, type Lexicon, Use, Word } from './lexicon.ts'
import { firstFrom, mentionEndingAt, pastBrackets } from './links.ts'
import type { Mention } from './mentions.ts'
import { isBrief } from './name-words.ts'
import { firstOf, isPolite, type Person } from './names.ts'
import type { Paragraph, Scene } from './scene.ts'
import { phraseStart, Sign } from './symbols.ts'
import {
  bitsAt,
  endAt,
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
import { isA, Unit } from './units.ts'
import { COMMA, DOT, NO, wordAt } from './words.ts'

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

/** The name between commas behind the noun that says what somebody is (`The mayor of the town, Jan Ost,`), if there is one. */
export function apposed(paragraph: Paragraph, role: Mention, { learned }: Lexicon): Mention | null {
  const { mentions, tokens } = paragraph
  if (isBeforeName(paragraph, role, learned)) return mentions[firstFrom(mentions, role.to + 1)] as Mention
  if (role.kind !== 'noun' || (role.weak && learned)) return null
  const joined = learned ? null : joinedName(paragraph, role)
  if (joined) return joined
  const comma = endOfNoun(tokens, pastBrackets(tokens, role.to), learned)
  if (signAt(tokens, comma) !== Sign.comma) return null
  // `Jan Ost, maire du village,`: what somebody is without an article, behind the name.
  const before =
    learned || bitsAt(tokens, role.phrase) & Word.determiner ? null : mentionEndingAt(paragraph, role.phrase - 1)
  if (before?.kind === 'name' && signAt(tokens, before.to) === Sign.comma) return before
  const name = mentions[firstFrom(mentions, comma + 1)]
  if (name?.kind !== 'name' || name.phrase !== comma + 1) return null
  if (name.sentence !== role.sentence || isWordAt(tokens, name.to)) return null
  return role.bits & (anyHonorific | Word.speaker) || name.to - name.from > 1 ? name : null
}

/** `der Lehrer und Autor Jan Ost`, `der Kommunal- und Hafenexperte Jan Ost`: one person, under one article. */
function joinedName({ mentions, tokens }: Paragraph, { phrase, to, sentence }: Mention): Mention | null {
  if (!(bitsAt(tokens, phrase) & Word.determiner)) return null
  const and = signAt(tokens, to) === Sign.dash ? to + 1 : to
  const name = mentions[firstFrom(mentions, and + 1)]
  if (signAt(tokens, and) !== Sign.coordinator || name?.kind !== 'name' || name.sentence !== sentence) return null
  return name.phrase === and + 1 && name.from > name.phrase && !(bitsAt(tokens, name.phrase) & Word.determiner)
    ? name
    : null
}

/** `Kepala Dinas Kota Semarang, Bambang Suryanto,`: whether the name behind a title is only what that is of, and the full name follows. */
function isBeforeName({ mentions, tokens }: Paragraph, role: Mention, learned: boolean): boolean {
  const { bits, from, kind, phrase, sentence, to } = role
  const isTitle = (from > phrase && bitsAt(tokens, phrase) & Word.speaker) || to > from + 2
  const isOf = kind === 'name' && isTitle && !(bits & Word.determiner)
  if (learned || !isOf || numberAt(tokens, to) !== COMMA) return false
  const name = mentions[firstFrom(mentions, to + 1)]
  if (name?.kind !== 'name' || name.phrase !== to + 1 || name.sentence !== sentence) return false
  const next = signAt(tokens, name.to)
  return (
    name.to - name.from > 1 && (next === Sign.comma || next === Sign.stop || next === Sign.edge || next === Sign.cue)
  )
}

/** Where a noun phrase ends with what belongs to it (`of the town`, `des Hafens`). */
function endOfNoun(tokens: Tokens, to: number, joins: boolean): number {
  let end = to
  const sign = signAt(tokens, to)
  const sentence = sentenceAt(tokens, to + 1)
  const next = signAt(tokens, to + 1)
  // `le ministre russe de la Défense`
  const isQualified = !joins && sign === Sign.word && (next === Sign.preposition || next === Sign.comma)
  if (sign !== Sign.preposition && sign !== Sign.determiner && next !== Sign.joined && !isQualified) return to
  const isWithin = (sign: Sign): boolean => within.has(sign) || (joins && joined.has(sign))
  // An abbreviation's stop ends no sentence.
  while (end < to + (joins ? 8 : 6) && isWithin(signAt(tokens, end)) && sentenceAt(tokens, end) === sentence) end++
  return end
}

/** In the language that weights were learned from also `in both Leeds and York`, `for the mayor's office`, `for Mr. Ost`. */
const joined: ReadonlySet<number> = new Set([Sign.coordinator, Sign.clitic, Sign.stop])

const within: ReadonlySet<number> = new Set([
  Sign.preposition,
  Sign.determiner,
  Sign.joined,
  Sign.word,
  Sign.name,
  Sign.speaker,
])

/** Mentions of somebody that are looked at. */
const few = 4

/** How many paragraphs and how many mentions back a pronoun is followed. */
const farthest = 4
const most = 60

function personOf(scene: Scene, mention: Mention): Person | null {
  if (mention.person >= 0) return scene.persons[mention.person] ?? null
  if (mention.kind === 'noun') return agedAs(scene, mention) ?? holderOf(scene, mention)
  if (mention.kind !== 'pronoun') return null
  if (mention.bits & Word.relative) {
    const before = antecedentOf(scene, mention)
    return before?.kind === 'name' ? personOf(scene, before) : null
  }
  const wanted = mention.bits & Word.masculine ? 1 : mention.bits & Word.feminine ? -1 : 0
  if (wanted === 0 && !(mention.bits & Word.possessive)) return null
  let best = -1
  let high = -Infinity
  let rank = 0
  for (let p = mention.paragraph; p >= Math.max(0, mention.paragraph - farthest); p--) {
    const paragraph = scene.paragraphs[p] as Paragraph
    const { mentions } = paragraph
    const from = p === mention.paragraph ? firstFrom(mentions, mention.from) : mentions.length
    for (let i = from - 1; i >= 0 && rank < most; i--, rank++) {
      const other = mentions[i] as Mention
      const id =
        other.kind === 'pronoun' && agrees(other, wanted) ? other.person : other.kind === 'name' ? other.person : -1
      const person = id < 0 ? undefined : scene.persons[id]
      if (!person || person.gender * wanted < 0) continue
      const likely = scene.lexicon.learned ? 0 : likelyGender(person) * wanted
      // `Okafor adviser Jan Ost`
      const isAttributive = scene.lexicon.learned && mentions[i + 1]?.phrase === other.to
      let score = salience(other, person, paragraph, mention.paragraph - p) + 2 * likely
      // Asked of the likely ones only.
      if (score > high && (isAttributive || (scene.lexicon.learned && isNoPerson(other, person, paragraph))))
        score -= 3.1
      if (score <= high) continue
      best = id
      high = score
    }
  }
  // Later pronouns find this one on their way back.
  mention.person = best
  const person = scene.persons[best]
  if (!person) return null
  // Who was `she` once is not `he` later.
  if (person.gender === 0) person.gender = wanted
  return person
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

/** `la ministra`, `Gubernur`, `أضاف الوزير`, `김 장관은`: whoever had that title with the name before. */
function holderOf(scene: Scene, mention: Mention): Person | null {
  const { bits, from, paragraph, to } = mention
  const own = scene.paragraphs[paragraph] as Paragraph
  const isCased = written(own, from, to) < '\u0590'
  if (!(bits & Word.speaker) || (isCased && (scene.lexicon.learned || bits & Word.indefinite))) return null
  const noun = isCased ? nounOf(own.tokens, mention) : to - 1
  const title = written(own, noun, noun + 1).toLowerCase()
  const family = isCased ? '' : written(own, from, to).slice(0, -title.length).trim()
  if (family.length > 1) return null
  const holds = ({ fullest }: Person): boolean => {
    const other = fullest.mention
    const isBefore = other.paragraph < paragraph || (other.paragraph === paragraph && other.from < from)
    if (!isBefore || !wordsOf(scene, other).startsWith(family)) return false
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

/** Words of a title in which the noun is looked for. */
const farTitle = 3

/** The noun for somebody who speaks that a phrase has, the last if there are more. */
function nounOf(tokens: Tokens, { from, to }: Mention): number {
  let noun = to - 1
  while (noun > from && !(bitsAt(tokens, noun) & Word.speaker)) noun--
  return noun
}

/** Whether a word is a noun, or ends with it as far as an article written on to it: `ministern` for a `socialminister`. */
function isTitle(word: string, title: string): boolean {
  if (word === title) return true
  const stem = title.replace(/(?:e?n|e?t)$/, '')
  return stem.length > 4 && word.endsWith(stem)
}

/** What the end of a given name says where nothing else does: -1 for a woman's `-a`, less than 1 for a man. */
function likelyGender({ gender, fullest }: Person): number {
  const { mention, words } = fullest
  if (gender !== 0 || words.length < 2) return 0
  const first = firstOf(fullest)
  // `Анны`: the case that a preposition asks for.
  if (mention.oblique) return /[ыиі]$/.test(first) ? -1 : 0
  return /[aая]$/.test(first) ? -1 : 0.5
}

/** Whom `who` stands for: the mention right before it. */
function antecedentOf(scene: Scene, { bits, kind, paragraph, from }: Mention): Mention | undefined {
  if (kind !== 'pronoun' || !(bits & Word.relative)) return undefined
  const own = scene.paragraphs[paragraph] as Paragraph
  return mentionEndingAt(own, signAt(own.tokens, from - 1) === Sign.comma ? from - 1 : from)
}

function agrees({ bits }: Mention, wanted: number): boolean {
  return wanted === 0 || (bits & (wanted > 0 ? Word.masculine : Word.feminine)) !== 0
}

/** How likely a pronoun means the person of an earlier mention: a subject, best of a verb of saying, in the same paragraph, named in full. */
function salience(other: Mention, person: Person, { tokens }: Paragraph, paragraphs: number): number {
  const isSource = signAt(tokens, phraseStart(tokens, other.phrase - 1)) === Sign.cuePreposition
  const speaks = isSource || signAt(tokens, other.to) === Sign.cue || signAt(tokens, other.phrase - 1) === Sign.cue
  return (
    (other.first ? 1.7 : 0) +
    (speaks ? 1.4 : 0) -
    (other.oblique && !isSource ? 3.2 : 0) -
    (other.owner ? 3.1 : 0) +
    (person.gender !== 0 ? 0.8 : 0) +
    (person.fullest.words.length > 1 ? 2.1 : 0) -
    paragraphs * 3
  )
}

const compass = /^(?:north|south|east|west|new|united|san|los)(?:ern)?$/i

/** `North Korea`, `the Harbour Trust`, `in Santa Cruz`: a place or a body. */
function isNoPerson({ bits, from, phrase }: Mention, { fullest, mentions }: Person, { tokens }: Paragraph): boolean {
  const isBody = from === phrase + 1 && bitsAt(tokens, phrase) & Word.determiner && !(bits & anyHonorific)
  if (isBody || compass.test(firstOf(fullest))) return true
  const some = mentions.slice(0, 8)
  const within = some.filter(({ owner, phrase }) => !owner && numberAt(tokens, phrase - 1) === IN)
  return within.length * 3 > some.length
}

function fullName(scene: Scene, person: Person): string {
  const { mention } = person.fullest
  const { paragraph, from, to } = mention
  const own = scene.paragraphs[paragraph] as Paragraph
  const { tokens } = own
  let first = from
  while (first < to - 1 && isPolite(tokens, mention, first)) first++
  if (numberAt(tokens, first) === DOT) first++
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

/** What the article calls a person besides the name, where it does so first: before the name or between commas behind it. */
function describe(scene: Scene, person: Person): string | null {
  for (const mention of person.mentions) {
    const description =
      titleOf(scene, mention) ?? titleBehind(scene, mention) ?? leadOf(scene, mention) ?? asideOf(scene, mention)
    if (description !== null) return description
  }
  return null
}

/** `Russian Foreign Minister` in front of the name; polite words alone describe nobody. */
function titleOf(scene: Scene, { paragraph, phrase, from }: Mention): string | null {
  const own = scene.paragraphs[paragraph] as Paragraph
  const { tokens } = own
  let last = from - 1
  while (last > phrase && numberAt(tokens, last) === DOT) last--
  for (let i = phrase; i <= last; i++) {
    const bits = bitsAt(tokens, i)
    if (bits & Word.speaker || (bits & anyHonorific && !isBrief(tokens, i))) return written(own, phrase, last + 1)
  }
  return null
}

/** `市長` or `서울시 시장` behind the name, or what belongs to it before (`社長の`), where titles stand so. */
function titleBehind(scene: Scene, { paragraph, phrase, to, sentence }: Mention): string | null {
  const own = scene.paragraphs[paragraph] as Paragraph
  const { text, tokens } = own
  if (!(scene.lexicon.used & Use.topics) && !isA(Unit.unspaced, unitAt(text, startAt(tokens, to)))) return null
  let last = to
  for (let i = to; i < to + 4 && isWordAt(tokens, i); i++) if (bitsAt(tokens, i) & Word.speaker) last = i + 1
  if (last > to) return written(own, to, last)
  if (numberAt(tokens, phrase - 1) !== NO) return null
  let first = phrase - 1
  while (
    sentenceAt(tokens, first - 1) === sentence &&
    partOfTitle.has(signAt(tokens, first - 1)) &&
    !/[ぁ-ん]$/.test(textOf(tokens, first - 1, text))
  )
    first--
  return first < phrase - 1 ? written(own, first, phrase - 1) : null
}

const partOfTitle: ReadonlySet<number> = new Set([Sign.word, Sign.name, Sign.speaker, Sign.time])

/** `The mayor of the town, ` in front of the name. */
function leadOf(scene: Scene, name: Mention): string | null {
  const own = scene.paragraphs[name.paragraph] as Paragraph
  const { mentions, tokens } = own
  let described: string | null = null
  for (let i = firstFrom(mentions, name.from) - 1, n = 0; i >= 0 && n < 3; i--, n++) {
    const lead = mentions[i] as Mention
    if (lead.oblique || bitsAt(tokens, lead.phrase) & Word.preposition || apposed(own, lead, scene.lexicon) !== name)
      continue
    if (described && !(lead.bits & Word.speaker)) break
    described = written(own, lead.phrase, endOfNoun(tokens, lead.to, scene.lexicon.learned))
    // `a spokesman for the governor's office`: what is owned may be part of it.
    if (signAt(tokens, lead.phrase - 1) !== Sign.clitic) break
  }
  return described
}

const asideLength = 18

const endsAside: ReadonlySet<number> = new Set([
  Sign.comma,
  Sign.stop,
  Sign.other,
  Sign.cue,
  Sign.auxiliary,
  Sign.clause,
  Sign.dash,
  Sign.colon,
])

/** `, the chief of the Kremlin,` behind the name. */
function asideOf(scene: Scene, { paragraph, to, sentence }: Mention): string | null {
  const own = scene.paragraphs[paragraph] as Paragraph
  const { tokens } = own
  if (numberAt(tokens, to) !== COMMA || sentenceAt(tokens, to + 1) !== sentence) return null
  const opener = bitsAt(tokens, to + 1)
  let end = to + 1
  // `, a bus driver,` or `, de 84 años,`
  const hasAge = kindAt(tokens, to + 1) === Kind.number || kindAt(tokens, to + 2) === Kind.number
  let isPerson = (hasAge && !(opener & Word.time)) || (opener & (Word.determiner | Word.possessive)) !== 0
  for (; end < to + asideLength; end++) {
    const sign = signAt(tokens, end)
    if (sentenceAt(tokens, end) !== sentence || sign === Sign.quote || endsAside.has(sign)) break
    if (end < to + 6 && bitsAt(tokens, end) & (anyHonorific | Word.speaker)) isPerson = true
  }
  const sign = signAt(tokens, end)
  const isEnd = sign === Sign.comma || sign === Sign.stop || sentenceAt(tokens, end) !== sentence
  const closes = isEnd || bitsAt(tokens, end) & Word.relative
  if (!isPerson || !closes || end < to + 3) return null
  return written(own, to + 1, end)
}
