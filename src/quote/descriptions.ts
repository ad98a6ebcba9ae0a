/** What the article calls a person besides the name. */

import { unitAt } from '../text/unit-at.ts'
import { apposed, endOfNoun } from './apposition.ts'
import { anyHonorific, Use, Word } from './lexicon.ts'
import { firstFrom } from './links.ts'
import type { Mention } from './mentions.ts'
import { isBrief } from './name-words.ts'
import type { Person } from './names.ts'
import type { Paragraph, Scene } from './scene.ts'
import { Sign } from './symbols.ts'
import { bitsAt, isWordAt, Kind, kindAt, numberAt, sentenceAt, signAt, startAt, textOf, written } from './tokens.ts'
import { isA, Unit } from './units.ts'
import { COMMA, DOT, NO } from './words.ts'

/** What the article calls a person besides the name, where it does so first: before the name or between commas behind it. */
export function describe(scene: Scene, person: Person): string | null {
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
