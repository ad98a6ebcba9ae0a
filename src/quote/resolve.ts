/** From the words that say who speaks to the person's fullest name, and what the article calls that person. */
import { anyHonorific, Word } from './lexicon.ts'
import { firstFrom } from './links.ts'
import type { Mention } from './mentions.ts'
import { isPolite, type Person } from './names.ts'
import type { Paragraph, Scene } from './scene.ts'
import { Sign } from './symbols.ts'
import type { Token } from './tokens.ts'

export interface Named {
  name: string
  description: string | null
}

export function nameOf(scene: Scene, mention: Mention): Named {
  const person = personOf(scene, mention)
  if (!person) return { name: textOf(scene, mention), description: null }
  if (person.description === undefined) person.description = describe(scene, person)
  return { name: fullName(scene, person), description: person.description }
}

/** How many paragraphs and how many mentions back a pronoun is followed. */
const farthest = 4
const most = 60

function personOf(scene: Scene, mention: Mention): Person | null {
  if (mention.person >= 0) return scene.persons[mention.person] ?? null
  if (mention.kind !== 'pronoun') return null
  const wanted = mention.bits & Word.masculine ? 1 : mention.bits & Word.feminine ? -1 : 0
  if (wanted === 0) return null
  let best = -1
  let high = -Infinity
  let rank = 0
  for (let p = mention.paragraph; p >= Math.max(0, mention.paragraph - farthest); p--) {
    const { mentions } = scene.paragraphs[p] as Paragraph
    const from = p === mention.paragraph ? firstFrom(mentions, mention.from) : mentions.length
    for (let i = from - 1; i >= 0 && rank < most; i--, rank++) {
      const other = mentions[i] as Mention
      const id =
        other.kind === 'pronoun' && agrees(other, wanted) ? other.person : other.kind === 'name' ? other.person : -1
      const person = scene.persons[id]
      if (!person || person.gender * wanted < 0) continue
      const score = salience(other, person, rank, mention.paragraph - p)
      if (score <= high) continue
      best = id
      high = score
    }
  }
  // Later pronouns find this one on their way back.
  mention.person = best
  return scene.persons[best] ?? null
}

function agrees({ bits }: Mention, wanted: number): boolean {
  return (bits & (wanted > 0 ? Word.masculine : Word.feminine)) !== 0
}

/** How likely a pronoun means the person of an earlier mention: near, a subject, named in full, known by gender. */
function salience(other: Mention, person: Person, rank: number, paragraphs: number): number {
  return (
    (other.first ? 1 : 0) -
    (other.oblique ? 1 : 0) -
    (other.owner ? 0.6 : 0) +
    (person.gender !== 0 ? 1.6 : 0) +
    (person.words.length > 1 ? 0.6 : 0) +
    Math.min(person.mentions.length, 8) * 0.08 -
    rank * 0.12 -
    paragraphs * 0.5
  )
}

function fullName(scene: Scene, person: Person): string {
  const { paragraph, from, to } = person.fullest
  const { text, tokens } = scene.paragraphs[paragraph] as Paragraph
  let first = from
  while (first < to - 1 && isPolite(tokens, person.fullest, first)) first++
  if (tokens[first]?.lower === '.') first++
  return text.slice((tokens[first] as Token).start, (tokens[to - 1] as Token).end)
}

function textOf(scene: Scene, mention: Mention): string {
  const { text, tokens } = scene.paragraphs[mention.paragraph] as Paragraph
  return text.slice(tokens[mention.from]?.start, tokens[mention.to - 1]?.end)
}

/** What the article calls a person besides the name, where it does so first: before the name or between commas behind it. */
function describe(scene: Scene, person: Person): string | null {
  for (const mention of person.mentions) {
    const description = titleOf(scene, mention) ?? asideOf(scene, mention)
    if (description !== null) return description
  }
  return null
}

/** `Russian Foreign Minister` in front of the name; polite words alone describe nobody. */
function titleOf(scene: Scene, { paragraph, phrase, from }: Mention): string | null {
  const { text, tokens } = scene.paragraphs[paragraph] as Paragraph
  let first = phrase
  while (first < from && (tokens[first] as Token).bits & (Word.determiner | Word.possessive)) first++
  let last = from - 1
  while (last > first && tokens[last]?.lower === '.') last--
  const title = tokens.slice(first, last + 1)
  if (!title.some(({ bits, lower }) => bits & (anyHonorific | Word.speaker) && lower.length > 4)) return null
  return text.slice((tokens[first] as Token).start, (tokens[last] as Token).end)
}

const asideLength = 18

/** `, the chief of the Kremlin,` behind the name. */
function asideOf(scene: Scene, { paragraph, to, sentence }: Mention): string | null {
  const { text, tokens, symbols } = scene.paragraphs[paragraph] as Paragraph
  const opener = tokens[to + 1]
  if (tokens[to]?.lower !== ',' || !opener || opener.sentence !== sentence) return null
  let end = to + 1
  let isPerson = (opener.bits & (Word.determiner | Word.possessive)) !== 0
  for (; end < Math.min(tokens.length, to + asideLength); end++) {
    const { bits, sentence: own, kind } = tokens[end] as Token
    const sign = symbols[end] as number
    if (own !== sentence || kind === 'quote' || sign === Sign.comma || sign === Sign.stop || sign === Sign.other) break
    if (
      sign === Sign.cue ||
      sign === Sign.auxiliary ||
      sign === Sign.clause ||
      sign === Sign.dash ||
      sign === Sign.colon
    )
      break
    if (end < to + 6 && bits & (anyHonorific | Word.speaker)) isPerson = true
  }
  const closes = symbols[end] === Sign.comma || symbols[end] === Sign.stop || tokens[end]?.sentence !== sentence
  if (!isPerson || !closes || end < to + 3) return null
  return text.slice(opener.start, (tokens[end - 1] as Token).end)
}
