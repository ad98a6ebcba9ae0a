/** Whose the verb of saying before a quotation is in Arabic and Hebrew, by what is written on to it and what stands beside it. */
import { people, Use, Word } from '../lexicon.ts'
import { firstFrom, mentionEndingAt } from '../links.ts'
import type { Mention } from '../mentions.ts'
import { leadsVerb } from '../noun-phrase.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Before, Quotation, Surroundings } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { bitsAt, sentenceAt, sentenceStart, signAt, startAt, textOf, usesAt } from '../tokens.ts'
import { writtenOn } from './affixes.ts'
import { arabicSubject, isArabic } from './arabic-subject.ts'
import { hasComma } from './subject.ts'

/** How far a verb is looked for from another, in tokens. */
const reach = 40

/** The subject, or `null` where the words around the verb do not tell. */
export function uncasedSubject(
  scene: Scene,
  quotation: Quotation,
  { cueBefore, cueAfter, near }: Surroundings,
  before: Before | null,
): Mention | null {
  const { lexicon } = scene
  const { token } = quotation
  const own = scene.paragraphs[quotation.paragraph] as Paragraph
  const { letters, mentions, tokens } = own
  // `«…»، هكذا قالت ليلى`
  // `«…»، بهذه الكلمات لخصت ليلى`
  const word = textOf(tokens, token + 2, own.text)
  const gap = /^بهذ/.test(word) ? 4 : signAt(tokens, token + 2) === Sign.auxiliary ? 3 : 2
  const cue = cueBefore >= 0 ? cueBefore : cueAfter > token && cueAfter <= token + gap ? cueAfter : -1
  // `תלתה שלט: "…"`, `حتى تدخل محاميه: «…»`
  const last = cueBefore < 0 && near & 4 ? mentionEndingAt(own, token - 1) : undefined
  if (last && !last.oblique && last.bits & (people | Word.cueNoun)) return last
  if (cue < 0 || !leadsVerb(letters.units[letters.base + startAt(tokens, cue)] as number)) return null
  const start = sentenceStart(own, cue)
  // `أما كريم منصور، فقد دعا`
  if (usesAt(tokens, start) & Use.holders) return mentions[firstFrom(mentions, start + 1)] ?? null
  if (bitsAt(tokens, cue) & Word.cuePreposition) {
    let first = cue + 1
    while (signAt(tokens, first) === Sign.joined) first++
    const source = mentions[firstFrom(mentions, first)]
    return source?.phrase === first ? source : null
  }
  // `نقلت الوكالة عن مصدر أمني قوله إن`
  if (/^قول(?:ه|ها|هم)$/.test(textOf(tokens, cue, own.text))) {
    let from = cue
    while (from > start && signAt(tokens, from) !== Sign.cuePreposition) from--
    const source = mentions[firstFrom(mentions, from + 1)]
    return source?.phrase === from + 1 ? source : (mentionEndingAt(own, cue) ?? null)
  }
  const next = behind(own, cue)
  const joined = writtenOn(own, cue, lexicon)
  // `יוסי כהן, שאמר`
  if (joined === 'ש') return hasComma(own, cue, token) ? null : relativeTo(own, cue)
  if (isArabic(own, cue)) return arabicSubject(scene, quotation, cue, before)
  if (next && next.phrase <= cue + 2 && !next.weak) return next
  return joined === 'ו' && !next ? shared(own, start, cue) : null
}

/** Who stands right behind a cue, past a word for when or whom. */
function behind({ mentions, tokens }: Paragraph, cue: number): Mention | null {
  const next = mentions[firstFrom(mentions, cue + 1)]
  if (!next || next.oblique || next.sentence !== sentenceAt(tokens, cue)) return null
  // `כך פותחת פרופ' ענת קורן`
  const other = mentions[firstFrom(mentions, next.to)]
  if (next.to === next.from + 1 && other?.phrase === next.to && other.bits & people) return other
  for (let i = cue + 1; i < next.phrase; i++)
    if (signAt(tokens, i) !== Sign.joined && signAt(tokens, i) !== Sign.time && signAt(tokens, i) !== Sign.auxiliary)
      return null
  return next
}

/** The noun that a relative clause belongs to. */
function relativeTo(own: Paragraph, cue: number): Mention | null {
  const { tokens } = own
  return mentionEndingAt(own, signAt(tokens, cue - 1) === Sign.comma ? cue - 1 : cue) ?? null
}

/** `X אמר כי …, והוסיף`: the subject of the verb before; else who leads the sentence. */
function shared(own: Paragraph, start: number, cue: number): Mention | null {
  const { mentions, tokens } = own
  for (let i = cue - 1; i > cue - reach && i >= start; i--) {
    if (signAt(tokens, i) !== Sign.cue) continue
    const next = behind(own, i)
    if (next && next.bits & people) return next
  }
  const leads = mentions.slice(firstFrom(mentions, start), firstFrom(mentions, cue)).filter(({ oblique }) => !oblique)
  return leads.find(({ kind }) => kind === 'name') ?? leads[0] ?? null
}
