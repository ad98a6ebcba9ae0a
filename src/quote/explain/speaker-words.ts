/** What tells who speaks, in plain words. */
import type { Attribution } from '../attribution.ts'
import { linkOf, Tie } from '../links.ts'
import { type Mention, sameness } from '../mentions.ts'
import { wordsAt } from '../quote.ts'
import { governor } from '../rules/governor.ts'
import type { Paragraph, Scene } from '../scene.ts'
import { sourceOf } from '../source.ts'
import { typeOf } from '../speaker-features.ts'
import type { Before, Quotation } from '../surroundings.ts'
import { written } from '../tokens.ts'
import { cueInWords, marked, neighbours } from './cited.ts'
import type { Words } from './grounds.ts'

/** By the numbers of `typeOf`. */
const kinds = [
  'a pronoun',
  'a pronoun for things',
  'a relative pronoun',
  'the author',
  'words that no list has for a person',
  'a noun for a person',
  'a full name',
  'a name of one word',
  'a pronoun for several',
  'a noun for something said',
  'a noun',
]

/** By the numbers of `Tie`; `…` stands for the verb of saying, or its like. */
const ties: Record<Tie, string> = {
  [Tie.none]: 'tied to no verb of saying',
  [Tie.subject]: 'subject of …',
  [Tie.aside]: 'subject of …, with an insertion between',
  [Tie.inverted]: 'right behind …',
  [Tie.preposition]: 'source of …',
  [Tie.colon]: 'before a colon',
  [Tie.far]: 'before …, with others between',
  [Tie.object]: 'object of …',
}

export function speakerWords(
  scene: Scene,
  { quotation, around }: Attribution,
  before: Before | null,
  mention: Mention,
  rank: number,
): Words {
  const own = scene.paragraphs[mention.paragraph] as Paragraph
  // What somebody is counts otherwise in another sentence.
  const elsewhere = isBeside(quotation, mention) ? '' : `, ${placeInWords(quotation, mention)}`
  return {
    place: () => placeInWords(quotation, mention),
    tie: () => tieInWords(scene, mention) + elsewhere,
    kind: () => (kinds[typeOf(mention)] as string) + elsewhere,
    rank: () =>
      rank === 0 ? 'the nearest on its side' : rank === 1 ? 'another is nearer' : `${rank} others are nearer`,
    between: () => betweenInWords(own, quotation, mention),
    beside: () => neighbours(own, mention.phrase, mention.to),
    before: () => beforeInWords(before, mention),
    rules: () => {
      const subject = sourceOf(scene, quotation, around) ?? governor(scene, quotation, around, before)
      if (subject === null) return 'its place among the others, as in other languages'
      return subject === mention ? 'the speaker by the order of words' : 'another speaks by the order of words'
    },
  }
}

/** What says that nobody is named. */
export function nobodyWords(scene: Scene, attribution: Attribution, before: Before | null, count: number): Words {
  const { length, place } = attribution.around
  return {
    cue: () => cueInWords(scene, attribution),
    place: () => (place % 4 === 3 ? 'a sentence of its own' : 'part of a sentence'),
    length: () => (length < 24 ? 'short' : 'not short'),
    company: () => `${count} mentioned who may have said it`,
    before: () =>
      before === null
        ? 'the first quotation'
        : before.speaker
          ? 'the one before has a speaker'
          : 'the one before has no speaker',
  }
}

/** Whether a mention stands in the sentence of a quotation. */
function isBeside({ paragraph, sentence }: Quotation, mention: Mention): boolean {
  return mention.paragraph === paragraph && mention.sentence === sentence
}

function placeInWords({ paragraph, sentence, token }: Quotation, mention: Mention): string {
  const back = paragraph - mention.paragraph
  if (back > 0) return back === 1 ? 'in the paragraph before' : `${back} paragraphs before`
  const gap = sentence - mention.sentence
  if (gap === 0) return mention.from < token ? 'in the same sentence, before it' : 'in the same sentence, behind it'
  if (gap < 0) return 'in the sentence behind'
  return gap === 1 ? 'in the sentence before' : `${gap} sentences before`
}

function tieInWords(scene: Scene, mention: Mention): string {
  const own = scene.paragraphs[mention.paragraph] as Paragraph
  const { kind, cue } = linkOf(own, mention, scene.lexicon)
  const tie = ties[kind as Tie].replace('…', () => marked(wordsAt(scene, mention.paragraph, cue)))
  if (mention.owner) return `${tie}, and owns what follows`
  return mention.oblique && kind !== Tie.preposition ? `${tie}, and behind a preposition` : tie
}

function betweenInWords(own: Paragraph, quotation: Quotation, mention: Mention): string {
  if (!isBeside(quotation, mention)) return 'in another sentence'
  const { token } = quotation
  const [from, to] = mention.from < token ? [mention.to, token] : [token + 1, mention.phrase]
  const count = to - from
  if (count <= 0) return 'right beside it'
  return count <= few ? `only ${marked(written(own, from, to))} between` : `${count} words and signs between`
}

/** As many words as can be cited. */
const few = 3

function beforeInWords(before: Before | null, mention: Mention): string {
  if (!before) return 'no quotation before'
  const { speaker } = before
  if (!speaker) return 'nobody spoke the quotation before'
  const same = sameness(speaker, mention)
  if (same === 3) return 'spoke the quotation before'
  return same === 2 ? 'names who spoke the quotation before' : 'did not speak the quotation before'
}
