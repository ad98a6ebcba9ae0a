/** Whom a pronoun stands for. */
import { apposed } from './apposition.ts'
import { IN } from './english.ts'
import { anyHonorific, Use, Word } from './lexicon.ts'
import { firstFrom, mentionEndingAt } from './links.ts'
import type { Mention } from './mentions.ts'
import { firstOf, type Person } from './names.ts'
import type { Paragraph, Scene } from './scene.ts'
import { phraseStart, Sign } from './symbols.ts'
import { bitsAt, numberAt, signAt, type Tokens, usesAt, written } from './tokens.ts'

/** Whom `who` stands for: the mention right before it. */
export function antecedentOf(scene: Scene, { bits, kind, paragraph, from }: Mention): Mention | undefined {
  if (kind !== 'pronoun' || !(bits & Word.relative)) return undefined
  const own = scene.paragraphs[paragraph] as Paragraph
  const end = signAt(own.tokens, from - 1) === Sign.comma ? from - 1 : from
  // `merkte Okafor an, der`
  const isApart = usesAt(own.tokens, end - 1) & Use.prefixes
  return mentionEndingAt(own, end) ?? (isApart ? mentionEndingAt(own, end - 1) : undefined)
}

/** How many paragraphs and how many mentions back a pronoun is followed. */
const farthest = 4
const most = 60
/** Mentions of a person that are looked at. */
const few = 8

/** The person that a pronoun most likely means, if it shows a gender or an owner, or a noun (`pria itu`). */
export function meantBy(scene: Scene, mention: Mention): Person | null {
  const isNoun = mention.kind === 'noun'
  const gender = isNoun ? 0 : mention.bits & (Word.masculine | Word.feminine)
  // `dia`, `o`: he or she.
  const wanted = gender === Word.masculine ? 1 : gender === Word.feminine ? -1 : 0
  if (gender === 0 && !isNoun && !(mention.bits & Word.possessive)) return null
  const described = isNoun ? wordsOf(scene, mention) : ''
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
      if (scene.lexicon.capitalNouns && isNobody(person, scene)) continue
      // `anak didik Dani Kusuma itu` is not he.
      if (isNoun && described.includes(firstOf(person.fullest))) continue
      // `Pelatih Persima Manado, Ricardo Lima,`: he, not what he trains.
      if (!scene.lexicon.learned && apposed(paragraph, other, scene.lexicon)) continue
      const likely = (scene.lexicon.learned ? Math.min(0, likelyGender(person)) / 2 : likelyGender(person)) * wanted
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

function wordsOf({ paragraphs }: Scene, { paragraph, from, to }: Mention): string {
  return written(paragraphs[paragraph] as Paragraph, from, to)
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

function agrees({ bits }: Mention, wanted: number): boolean {
  return wanted === 0 || (bits & (wanted > 0 ? Word.masculine : Word.feminine)) !== 0
}

/** `zu Wort`: where nouns have capitals, a word by itself is nobody's name, but for one that speaks somewhere. */
function isNobody({ gender, fullest, mentions }: Person, { paragraphs }: Scene): boolean {
  if (gender !== 0 || fullest.words.length > 1) return false
  const speaks = (mention: Mention): boolean => {
    const { tokens } = paragraphs[mention.paragraph] as Paragraph
    return isSource(mention, tokens) || isByCue(mention, tokens)
  }
  return !mentions.slice(0, few).some(speaks)
}

/** Whether somebody has what is said from a mention: `according to Okafor`. */
function isSource({ phrase }: Mention, tokens: Tokens): boolean {
  return signAt(tokens, phraseStart(tokens, phrase - 1)) === Sign.cuePreposition
}

/** Whether a verb of saying stands beside a mention. */
function isByCue({ phrase, to }: Mention, tokens: Tokens): boolean {
  return signAt(tokens, to) === Sign.cue || signAt(tokens, phrase - 1) === Sign.cue
}

/** How likely a pronoun means the person of an earlier mention: a subject, best of a verb of saying, in the same paragraph, named in full. */
function salience(other: Mention, person: Person, { tokens }: Paragraph, paragraphs: number): number {
  const hasIt = isSource(other, tokens)
  return (
    (other.first ? 1.7 : 0) +
    (hasIt || isByCue(other, tokens) ? 1.4 : 0) -
    (other.oblique && !hasIt ? 3.2 : 0) -
    (other.owner ? 3.1 : 0) +
    (person.gender !== 0 ? 0.8 : 0) +
    (person.fullest.words.length > 1 ? 2.1 : 0) -
    paragraphs * 3
  )
}

const compass = /^(?:north|south|east|west|new|united|san|los)(?:ern)?$/i

/** `North Korea`, `the Harbour Trust`, `in Santa Cruz`: a place or a body. */
export function isNoPerson(
  { bits, from, phrase }: Mention,
  { fullest, mentions }: Person,
  { tokens }: Paragraph,
): boolean {
  const isBody = from === phrase + 1 && bitsAt(tokens, phrase) & Word.determiner && !(bits & anyHonorific)
  if (isBody || compass.test(firstOf(fullest))) return true
  const some = mentions.slice(0, few)
  const within = some.filter(({ owner, phrase }) => !owner && numberAt(tokens, phrase - 1) === IN)
  return within.length * 3 > some.length
}
