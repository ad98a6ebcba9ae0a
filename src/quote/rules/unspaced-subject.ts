/** Whose the words before a quotation are in Chinese: its subjects come first, and clauses without one go on with that of the clause before. */
import { people, Word } from '../lexicon.ts'
import { firstFrom } from '../links.ts'
import type { Mention } from '../mentions.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Before, Quotation, Surroundings } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { endAt, longest, sentenceAt, sentenceStart, signAt, startAt } from '../tokens.ts'
import { isFamily } from './families.ts'
import { mentionsAround } from './subject.ts'

/** The subject of the verb beside a quotation, or of the clauses that lead to it; of the sentence before, where it stands alone. */
export function unspacedSubject(
  scene: Scene,
  quotation: Quotation,
  around: Surroundings,
  before: Before | null,
): Mention | null {
  const own = scene.paragraphs[quotation.paragraph] as Paragraph
  const { tokens } = own
  const { token } = quotation
  const { cueAfter, cueBefore, near, place } = around
  const start = sentenceStart(own, token)
  // `李华提醒，店主要看清：“…”`: what follows the comma is still hers.
  const isReported = cueBefore >= 0 && signAt(tokens, cueBefore + 1) === Sign.comma
  if (near & 4)
    return (
      beforeColon(own, token) ??
      (isReported ? subjectBefore(scene, own, start, cueBefore) : null) ??
      subjectBefore(scene, own, start, token)
    )
  const written = cueBefore >= 0 && isWritten(own, cueBefore) ? textBefore(own, cueBefore) : null
  if (written) return written
  if (cueBefore >= 0) return subjectBefore(scene, own, start, cueBefore)
  if (signAt(tokens, token - 1) === Sign.comma) return subjectBefore(scene, own, start, token)
  const behind = subjectBehind(scene, own, quotation, cueAfter)
  if (behind || !(place & 1)) return behind
  if (cueAfter >= 0) return null
  return nextSubject(scene, own, quotation, (place & 4) !== 0) ?? carried(scene, quotation, before)
}

/** `门上贴着一张纸条：“…”`: what bears the words behind a colon. */
function beforeColon({ mentions, text, tokens }: Paragraph, token: number): Mention | null {
  const last = mentions[firstFrom(mentions, token) - 1]
  if (last?.to !== token - 1) return null
  const colon = startAt(tokens, token - 1)
  const lead = text.slice(Math.max(0, colon - reach), colon)
  const isBorne = last.bits & Word.cueNoun && /[贴貼挂掛立竖豎印刻拉摆擺][着著了出有]/.test(lead)
  return isBorne ? last : null
}

/** `，当中写道“…”`, `，上书“…”`, `纸牌上写着“…”`: whether marked words stand on something. */
function isWritten({ text, tokens }: Paragraph, cue: number): boolean {
  const lead = text.slice(Math.max(0, startAt(tokens, cue) - 2), startAt(tokens, cue) + 2)
  return /上[书書]|(?:[当當其]中|[上里裡][面头頭])[写寫]|[写寫][着著]/.test(lead)
}

/** `李华贴出告示，上书“…”`: the last text that the sentence names. */
function textBefore(own: Paragraph, cue: number): Mention | null {
  return mentionsAround(own, cue).findLast(({ bits, phrase }) => phrase < cue && bits & Word.cueNoun) ?? null
}

/** `“…”李华说`, `“…，”李华看了看后山，“…”`: who stands behind a quotation. */
function subjectBehind(scene: Scene, own: Paragraph, { token }: Quotation, cue: number): Mention | null {
  const { mentions, tokens } = own
  if (cue >= 0) return subjectBefore(scene, own, token + 1, cue)
  const next = mentions[firstFrom(mentions, token + 1)]
  // `“…”两人打开车门`: of one of them.
  const isNext = next?.phrase === token + 1 && !(next.kind === 'pronoun' && next.bits & Word.plural)
  return isNext && signAt(tokens, token + 1) !== Sign.stop
    ? strongest(scene, own, token + 1, endOfClause(own, token + 1))
    : null
}

/** `“…。”谈到角色，演员李华说。`: the subject of the sentence behind one that stands alone, if it says so or nothing stands before. */
function nextSubject(scene: Scene, own: Paragraph, { sentence, token }: Quotation, isFirst: boolean): Mention | null {
  const { text, tokens, to } = own
  let end = token + 1
  for (; end < to && sentenceAt(tokens, end) === sentence + 1; end++) {
    const sign = signAt(tokens, end)
    if (sign === Sign.quote || sign === Sign.colon) return null
  }
  const stop = signAt(tokens, end - 1) === Sign.stop ? end - 1 : end
  const isSaid = signAt(tokens, stop - 1) === Sign.cue
  // `“…”这是她常说的一句话。`
  if (/^[这這].{0,3}是/.test(text.slice(startAt(tokens, token + 1)).slice(0, 6))) {
    const cue = cueIn(own, token + 1, stop)
    if (cue < stop) return strongest(scene, own, token + 1, cue)
  }
  return isSaid || isFirst ? subjectBefore(scene, own, token + 1, isSaid ? stop - 1 : stop) : null
}

/** The first comma from a token on. */
function endOfClause({ tokens, to }: Paragraph, from: number): number {
  let end = from
  while (end < to && end < from + longest && signAt(tokens, end) !== Sign.comma && signAt(tokens, end) !== Sign.stop)
    end++
  return end
}

/** The subject of the clause before a place, or of the one before that. */
function subjectBefore(scene: Scene, own: Paragraph, start: number, place: number): Mention | null {
  const { mentions, tokens } = own
  // `据警方通报`
  if (signAt(tokens, place) === Sign.cuePreposition) {
    const source = mentions[firstFrom(mentions, place + 1)]
    return source?.phrase === place + 1 ? source : null
  }
  let end = place
  for (let from = place; from >= start; from--) {
    if (from > start && signAt(tokens, from - 1) !== Sign.comma && signAt(tokens, from - 1) !== Sign.colon) continue
    const cue = cueIn(own, from, end)
    const found = strongest(scene, own, from, cue)
    if (found) return found
    end = from - 1
  }
  return null
}

/** The last verb of saying in a clause, or its end. */
function cueIn({ tokens }: Paragraph, from: number, to: number): number {
  let i = to - 1
  while (i >= from && signAt(tokens, i) !== Sign.cue) i--
  return i < from ? to : i
}

/** Units between `的` and what it tells of, at most. */
const reach = 8

/** The first in a stretch who can speak, or the one that it belongs to (`李华的妻子`). */
function strongest(scene: Scene, own: Paragraph, from: number, to: number): Mention | null {
  const { mentions, text, tokens } = own
  let found: Mention | null = null
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const one = mentions[i] as Mention
    if (one.phrase >= to) break
    if ((one.oblique && !isRelative(own, one, from)) || one.owner || one.phrase < from || !canSpeak(scene, own, one))
      continue
    // `从后面抱住她，`
    if (one.kind === 'pronoun' && one.phrase > from && signAt(tokens, one.to) === Sign.comma) continue
    if (!found) found = one
    else {
      const between = text.slice(endAt(tokens, found.to - 1), startAt(tokens, one.from))
      const of = between.lastIndexOf('的')
      // `负责人、研究员李华`
      if ((of >= 0 && between.length - of <= reach) || (found.kind === 'noun' && between.startsWith('、'))) found = one
    }
  }
  return found
}

/** `在港口经营书店的李华`: whether a preposition that opens a clause belongs to what is told of somebody before the name. */
function isRelative({ text, tokens }: Paragraph, { from, phrase }: Mention, start: number): boolean {
  return phrase === start + 1 && /^.{4,}的/.test(text.slice(startAt(tokens, phrase), startAt(tokens, from)))
}

/** Whether a mention is of somebody by its words, by a family name, or because the article names it again. */
function canSpeak({ lexicon, persons }: Scene, { text, tokens }: Paragraph, one: Mention): boolean {
  const { bits, from, kind, person, to } = one
  if (kind === 'pronoun') return !(bits & Word.first)
  if (bits & people) return true
  if (kind !== 'name' || bits & Word.time) return false
  const name = text.slice(startAt(tokens, from), endAt(tokens, to - 1))
  return isFamily(name, 0, lexicon) || name.includes('·') || (persons[person]?.mentions.length ?? 0) > 1
}

/** `李华看了看海。“…”`: whom the sentence before is about; whoever spoke in it. */
function carried(scene: Scene, { paragraph, sentence, token }: Quotation, before: Before | null): Mention | null {
  const own = scene.paragraphs[paragraph] as Paragraph
  const { from, tokens } = own
  let end = token - 1
  while (end >= from && sentenceAt(tokens, end) === sentence) end--
  if (end < from) return null
  const start = sentenceStart(own, end)
  let cue = end
  while (cue > start && signAt(tokens, cue) !== Sign.cue) cue--
  const isSpoken = before?.quotation.paragraph === paragraph && before.quotation.token >= start
  if (isSpoken && before.quotation.token > cue) return before.speaker
  if (cue > start) return subjectBefore(scene, own, start, cue)
  return (
    strongest(scene, own, start, endOfClause(own, start)) ??
    (before?.quotation.paragraph === paragraph ? before.speaker : null)
  )
}
