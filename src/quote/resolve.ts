/** From the words that say who speaks to the person's fullest name, and what the article calls that person. */
import type { Attribution } from './attribution.ts'
import { anyHonorific, Word } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import { isPolite, type Person } from './names.ts'
import type { Paragraph, Scene } from './scene.ts'
import { Sign } from './symbols.ts'
import type { Token } from './tokens.ts'

export interface Named {
  name: string
  description: string | null
}

export function nameOf(scene: Scene, mention: Mention, _attribution: Attribution, _all: readonly Attribution[]): Named {
  const person = personOf(scene, mention)
  if (!person) return { name: textOf(scene, mention), description: null }
  // Looked for once a person: who is quoted a thousand times is named as often.
  if (person.description === undefined) person.description = describe(scene, person)
  return { name: fullName(scene, person), description: person.description }
}

/** Mentions of one paragraph that a pronoun may look back over. */
const FARTHEST = 400

function personOf(scene: Scene, mention: Mention): Person | null {
  if (mention.person >= 0) return scene.persons[mention.person] ?? null
  if (mention.kind !== 'pronoun') return null
  const wanted = mention.bits & Word.masculine ? 1 : mention.bits & Word.feminine ? -1 : 0
  if (wanted === 0) return null
  for (let p = mention.paragraph; p >= Math.max(0, mention.paragraph - 4); p--) {
    const { mentions } = scene.paragraphs[p] as Paragraph
    // A paragraph of a thousand names is no paragraph, and nobody is meant that far back.
    const farthest = Math.max(0, mentions.length - FARTHEST)
    for (let i = mentions.length - 1; i >= farthest; i--) {
      const other = mentions[i] as Mention
      if (p === mention.paragraph && other.from >= mention.from) continue
      if (other.kind !== 'name' || other.oblique || other.owner) continue
      const person = scene.persons[other.person]
      if (person && person.gender * wanted >= 0) return person
    }
  }
  return null
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
