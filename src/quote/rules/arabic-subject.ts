/**
 * Whose the verb of saying before a quotation is in Arabic: who stands right behind it; else whose the verb before is that it goes
 * on from, or who spoke last, as far as the verb agrees.
 */
import { people, Word } from '../lexicon.ts'
import { firstFrom } from '../links.ts'
import { type Mention, sameness } from '../mentions.ts'
import { isDefinite } from '../noun-phrase.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Before, Quotation } from '../surroundings.ts'
import { Sign } from '../symbols.ts'
import { bitsAt, isWordAt, sentenceAt, sentenceStart, signAt, textOf } from '../tokens.ts'
import { calledBy } from './uncased.ts'

/** How far a verb is looked for from another, in tokens. */
const reach = 40

/** Verbs whose object, a person or a thing, may stand right behind them without a preposition. */
const transitive = /وصف|تصف|تهم|نتقد|طالب|دع|ناشد|حذر|بلغ|سأل|سائل|هدد|عتبر|نف[ىت]|ندد|لخص|ردد|شرح|عدّ/

/** `قائلا`, `مضيفةً`: what somebody does beside what the verb before says. */
const participle = /^(?:ال)?[\u0621-\u064a]{3,}(?:ا|ة)[\u064b-\u0652]*$|ًا$/

/** The subject of a cue, or `null` where the words around it do not tell. */
export function arabicSubject(scene: Scene, quotation: Quotation, cue: number, before: Before | null): Mention | null {
  const own = scene.paragraphs[quotation.paragraph] as Paragraph
  const { mentions, text, tokens } = own
  const word = textOf(tokens, cue, text)
  if (/^ب?(?:ال)?قول(?:ه|ها|هم)?$/.test(word)) return goesOnFrom(scene, quotation, cue, before)
  if (participle.test(word)) return goesOnFrom(scene, quotation, cue, before)
  const first = cue + 1
  // `جاء في البيان`, `لافتة كتب عليها`
  if (bitsAt(tokens, first) & Word.joined && bitsAt(tokens, cue) & Word.cue && /جاء$|ورد$/.test(word)) {
    const source = mentions[firstFrom(mentions, cue + 2)]
    return source?.phrase === cue + 2 ? source : (mentions[firstFrom(mentions, cue) - 1] ?? null)
  }
  if (/كتب$|مكتوب/.test(word) && /^(?:علي|في)ها?$/.test(textOf(tokens, first, text)))
    return mentions[firstFrom(mentions, cue) - 1] ?? null
  // `نددت المنظمة بما وصفته بـ«…»`
  if (/^ب?ما$/.test(textOf(tokens, cue - 1, text))) return goesOnFrom(scene, quotation, cue, before)
  const next = behind(own, cue)
  // `وطالبت بفتح تحقيق`: what for.
  if (next && /طالب|ندد|هدد|رحب|شاد/.test(word) && /^ب/.test(textOf(tokens, next.phrase, text)))
    return goesOnFrom(scene, quotation, cue, before)
  // `سألها المذيع`: whom it is about is written on to it.
  if (next)
    return transitive.test(word) && !isSomebody(next) && !/(?:ه|ها|هم|ني)$/.test(word) ? null : nameBehind(own, next)
  if (isWordAt(tokens, cue + 1) && !isOpen(own, cue + 1)) return null
  const lead = leadBefore(own, cue)
  if (lead) return lead
  return goesOnFrom(scene, quotation, cue, before)
}

/** Whether what stands here begins no noun phrase: a preposition, what opens a clause, for whom or when it is said. */
function isOpen({ text, tokens }: Paragraph, i: number): boolean {
  const bits = bitsAt(tokens, i)
  const isWhen = bits & (Word.preposition | Word.clause | Word.auxiliary | Word.time | Word.joined)
  return isWhen !== 0 || /^(?:[بل]..|وال|وه[وي]$)|ً$|ًا$/.test(textOf(tokens, i, text))
}

function isSomebody({ bits, kind }: Mention): boolean {
  return kind !== 'noun' || (bits & people) !== 0
}

/** Words between somebody and the name, at most. */
const widest = 7

/** `الأمين العام للاتحاد، منصف العيادي،`, `سائق سيارة يدعى خالد`: the name behind what somebody is, or that itself. */
function nameBehind({ mentions, text, tokens }: Paragraph, mention: Mention): Mention {
  if (mention.kind !== 'noun') return mention
  for (let i = mention.to; i < mention.to + widest && sentenceAt(tokens, i) === mention.sentence; i++) {
    const sign = signAt(tokens, i)
    if (sign === Sign.cue || sign === Sign.clause || sign === Sign.quote || sign === Sign.colon) break
    const name = mentions[firstFrom(mentions, i + 1)]
    const isNext = name?.phrase === i + 1 && name.kind === 'name'
    if (isNext && calledBy.test(textOf(tokens, i, text))) return name
    if (sign !== Sign.comma) continue
    return isNext && signAt(tokens, name.to) === Sign.comma ? name : mention
  }
  return mention
}

/** Somebody who can speak again, by words of his own. */
function canGoOn(mention: Mention): boolean {
  return mention.kind !== 'pronoun' && isSomebody(mention)
}

/** Whether somebody opens a sentence, or stands behind the verb that does. */
function leads(own: Paragraph, { phrase }: Mention): boolean {
  return phrase - sentenceStart(own, phrase) < 3
}

/** Who stands right behind a cue, past a word for when or to whom. */
function behind({ mentions, tokens }: Paragraph, cue: number): Mention | null {
  const next = mentions[firstFrom(mentions, cue + 1)]
  if (!next || next.oblique || next.sentence !== sentenceAt(tokens, cue) || next.phrase > cue + 4) return null
  for (let i = cue + 1; i < next.phrase; i++)
    if (signAt(tokens, i) !== Sign.joined && signAt(tokens, i) !== Sign.time && signAt(tokens, i) !== Sign.auxiliary)
      return null
  return next
}

/** `الطبيب الذي عالجه قال`, `إحدى المستأجرات كتبت`: who stands right before a verb without a conjunction. */
function leadBefore({ mentions, text, tokens }: Paragraph, cue: number): Mention | null {
  if (/^[وف]/.test(textOf(tokens, cue, text))) return null
  const last = mentions[firstFrom(mentions, cue) - 1]
  if (!last || last.oblique || last.to !== cue || last.sentence !== sentenceAt(tokens, cue)) return null
  // `الرئيس السابق قال`
  const whole = mentions[firstFrom(mentions, last.phrase) - 1]
  if (whole?.to === last.phrase && !whole.oblique && last.kind === 'noun') return whole
  return isSomebody(last) || isDefinite(tokens, last.phrase, text) ? last : null
}

/** Whose a verb without a subject is. */
function goesOnFrom(scene: Scene, quotation: Quotation, cue: number, before: Before | null): Mention | null {
  const own = scene.paragraphs[quotation.paragraph] as Paragraph
  const { mentions, text, tokens } = own
  const start = sentenceStart(own, cue)
  const word = textOf(tokens, cue, text)
  const gender = genderOfVerb(word)
  const isHere = before?.quotation.paragraph === quotation.paragraph
  // `سأل القاضي المتهم: «…»، فرد: «…»`: whoever is spoken to answers.
  if (/^ف/.test(word) && isHere && before.quotation.token >= start) return answering(own, start, cue, before)
  for (let i = cue - 1; i >= start && i > cue - reach; i--) {
    if (signAt(tokens, i) !== Sign.cue) continue
    const subject = behind(own, i)
    if (subject && isSomebody(subject) && agrees(scene, subject, gender)) return subject
  }
  const lead = mentions
    .slice(firstFrom(mentions, start), firstFrom(mentions, cue))
    .find((one) => !one.oblique && canGoOn(one) && agrees(scene, one, gender))
  if (lead) return lead
  return lastOf(scene, quotation, start, gender, before)
}

/** Whoever was spoken to before: the other person of the sentence. */
function answering(own: Paragraph, start: number, cue: number, { speaker }: Before): Mention | null {
  const { mentions } = own
  const others = mentions
    .slice(firstFrom(mentions, start), firstFrom(mentions, cue))
    .filter((one) => canGoOn(one) && sameness(speaker, one) < 2)
  return others.at(-1) ?? null
}

/** Who spoke or was brought in last before a sentence, in its paragraph or at the end of the one before. */
function lastOf(
  scene: Scene,
  { paragraph: p }: Quotation,
  start: number,
  gender: number,
  before: Before | null,
): Mention | null {
  for (let at = p; at >= Math.max(0, p - 1); at--) {
    const own = scene.paragraphs[at] as Paragraph
    if (own.to < 0) return null
    const { mentions } = own
    const end = at === p ? firstFrom(mentions, start) : mentions.length
    const spoke = before?.quotation.paragraph === at ? before.speaker : null
    const since = spoke ? (before?.quotation.token ?? own.from) : own.from
    const named = mentions
      .slice(Math.max(0, end - 20), end)
      .filter((one) => one.from > since && !one.oblique && canGoOn(one) && agrees(scene, one, gender))
    const found = named.find((one) => leads(own, one)) ?? (spoke ? undefined : named[0])
    if (found) return found
    if (spoke && agrees(scene, spoke, gender)) return spoke
  }
  return before?.speaker && agrees(scene, before.speaker, gender) ? before.speaker : null
}

/** What a verb or a participle shows: 1 for a man, -1 for a woman, 0 for neither. */
function genderOfVerb(word: string): number {
  const plain = word.replace(/[\u064b-\u0652]/g, '').replace(/^[وف](?=...)/, '')
  if (/(?:وا|ون|ين)$/.test(plain)) return 0
  if (/^ب?قول/.test(plain)) return plain.endsWith('ها') ? -1 : 1
  return /^ت(?!ابع|ساءل|حدث|عهد|وقع|ذكر|منى)|^(?!لفت$|.?تهم$).*ت(?:ه|ها|هم|ني)?$|ة$/.test(plain) ? -1 : 1
}

/** Whether a verb of that gender may be of a mention, as far as its words tell. */
function agrees(scene: Scene, mention: Mention, gender: number): boolean {
  const { text, tokens } = scene.paragraphs[mention.paragraph] as Paragraph
  // `وصل الصيادون. وأضافت`
  if (/^ال.+[وي]ن$/.test(textOf(tokens, mention.phrase, text)) && mention.kind === 'noun') return gender === 0
  return gender * genderOf(scene, mention) >= 0
}

/** What the words of a mention, and those of others for the same person, tell. */
function genderOf({ paragraphs, persons }: Scene, mention: Mention): number {
  for (const one of [mention, ...(persons[mention.person]?.mentions.slice(0, 8) ?? [])]) {
    const { text, tokens } = paragraphs[one.paragraph] as Paragraph
    if (one.bits & Word.feminine && one.kind === 'pronoun') return -1
    if (one.bits & Word.masculine && one.kind === 'pronoun') return 1
    const first = textOf(tokens, one.phrase, text)
    if (bitsAt(tokens, one.phrase - 1) & Word.cue && !one.oblique)
      return genderOfVerb(textOf(tokens, one.phrase - 1, text))
    if (/ة$/.test(first)) return -1
    if (one.from > one.phrase || (one.kind === 'noun' && isDefinite(tokens, one.phrase, text)))
      return /(?:ون|ين|ات)$/.test(first) ? 0 : 1
  }
  return 0
}

/** Whether a word is Arabic, and not Hebrew. */
export function isArabic(own: Paragraph, i: number): boolean {
  return textOf(own.tokens, i, own.text) > 'ת'
}
