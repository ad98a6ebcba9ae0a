/** Who speaks in Japanese and Korean: the topic of the sentence, and where it has none, that of a sentence before. */
import { anyHonorific, people, Use, Word } from '../lexicon.ts'
import { firstFrom, pastBrackets } from '../links.ts'
import type { Mention } from '../mentions.ts'
import { isUnknown } from '../phrases.ts'
import type { Paragraph, Scene } from '../scene.ts'
import type { Before, Quotation, Surroundings } from '../surroundings.ts'
import { bitsAt, endAt, Kind, kindAt, sentenceAt, startAt, type Tokens, textOf, usesAt } from '../tokens.ts'
import { mentionsAround } from './subject.ts'
import { isQuestion } from './unmarked-turns.ts'

/** Who has the subject's particle behind the name, in a sentence with a verb of saying (`山田さんは「…」と話した`). */
export function topicOf(
  scene: Scene,
  quotation: Quotation,
  { inSentence, place, cueBefore, cueAfter }: Surroundings,
  before: Before | null,
): Mention | null {
  const paragraph = scene.paragraphs[quotation.paragraph] as Paragraph
  const { text, tokens } = paragraph
  const { token } = quotation
  const isBare = !(usesAt(tokens, token - 1) & Use.topics)
  const label = labelBefore(paragraph, quotation) ?? inscribedOn(paragraph, quotation) ?? askedBehind(paragraph, token)
  if (label) return label
  // `“…” 대피소에서 만난 김금자(79)씨는 손을 떨었다.`: what opens its paragraph is often of who is the topic of the sentence behind it.
  const isLead = inSentence === 0 && place === 7
  if (place % 4 === 3 && token + 1 === paragraph.to) {
    if (isQuestion(scene.paragraphs[quotation.first.paragraph - 1], scene.lexicon)) return interviewed(scene, before)
    const told = labelAbove(scene, quotation) ?? toldBelow(scene, quotation) ?? carried(scene, quotation, before)
    if (told || isLead) return told
  }
  if (inSentence === 0 && isBare && !isLead && !isReaction(paragraph, token) && !isNoted(paragraph, token))
    return isAlone(paragraph, quotation) && !isNamedBehind(paragraph, quotation)
      ? (lastBefore(paragraph, quotation) ?? carried(scene, quotation, before))
      : null
  if (cueAfter < 0 && bitsAt(tokens, cueBefore) & Word.closes) return null
  const near = mentionsAround(paragraph, token + (isLead ? 1 : 0))
  if (isSaying(paragraph, token)) {
    const owner = near.findLast((one) => one.from < token && isHeard(paragraph, one))
    return owner ?? carried(scene, quotation, before)
  }
  const beside = besideOf(paragraph, near, token, cueAfter)
  if (beside) return beside
  // `「…」と叫ぶと、スタンドは総立ち`: whoever comes behind the verb does something else.
  const isBeforeVerb = ({ phrase }: Mention): boolean => cueAfter < 0 || phrase < cueAfter
  const topics = near.filter((mention) => isBeforeVerb(mention) && isTopic(paragraph, mention))
  // `社長は、改定は「…」と述べた`: people before things.
  const persons = topics.filter((one) => isSomebody(paragraph, one))
  // `“…” 차덕수 이장의 말이다.`, `“…”는 차덕수 이장의 표정은 어두웠다.`
  const owner = persons.length > 0 ? undefined : near.find((one) => isHeard(paragraph, one))
  if (owner) return owner
  // `“…?” 오 의원이 목소리를 높이자 시장은`
  if (isLead)
    return near.find((one) => one === persons[0] || (isSubject(paragraph, one) && isSomebody(paragraph, one))) ?? null
  const isBefore = ({ from }: Mention): boolean => from < token
  if (isReaction(paragraph, token)) {
    const owner = ownerBefore(paragraph, near, token)
    if (owner || isAsked(paragraph, token)) return owner
    return persons.find(isBefore) ?? (isBare ? null : (topics.findLast(isBefore) ?? null))
  }
  const topic = persons.findLast(isBefore) ?? persons[0]
  if (topic) return topic
  const accused = cueAfter >= 0 && confesses.test(textOf(tokens, cueAfter, text)) ? lastAccused(scene, quotation) : null
  if (accused) return accused
  // `同省によると、対象は「…」としている`
  const source = near.find(({ to }) => bitsAt(tokens, to) & Word.closes)
  const thing = source ?? topics.findLast(isBefore) ?? topics[0]
  if (thing) return thing
  // `午後には「…」と述べた`, `이어 "…"고 했다`: whoever spoke before, where nobody else is named.
  const isFree = (one: Mention): boolean => one.oblique || !isBeforeVerb(one) || isFrom(paragraph, one)
  return near.every(isFree) ? carried(scene, quotation, before) : null
}

/** `担当者が「…」と`, `「…」と山田さん。`, `長男に「…」と言われ`, `「…」（会社員）`: who has marked words by the particle or the bracket between. */
function besideOf({ text, tokens }: Paragraph, near: readonly Mention[], token: number, cue: number): Mention | null {
  const isPassive = cue >= 0 && /れ(?:$|て|た|る)/.test(textOf(tokens, cue, text))
  const particle = isPassive ? /^(?:が|이|가|に|から)$/ : /^(?:が|이|가|から|에게서|로부터|한테서)$/
  const bracket = pastBrackets(tokens, token + 1)
  const isBeside = (one: Mention): boolean => {
    const end = endOfTitle(tokens, one)
    if (bracket > token + 1 && one.from > token) return end === bracket - 1
    // `「…」と山田さん。`
    if (one.phrase === token + 2) return textOf(tokens, token + 1, text) === 'と' && textOf(tokens, end, text) === '。'
    // `首相周辺からは「…」と`
    const isLast = end === token - 1 || (end === token - 2 && (usesAt(tokens, token - 1) & Use.topics) !== 0)
    return isLast && particle.test(textOf(tokens, end, text))
  }
  return near.findLast((one) => isBeside(one) && (one.from > token || (one.bits & people) !== 0)) ?? null
}

/** `望月氏「…」`: who stands before marked words with nothing else in the paragraph. */
export function labelBefore({ from, mentions, text, to, tokens }: Paragraph, { token }: Quotation): Mention | null {
  const label = mentions[0]
  const end = textOf(tokens, token + 1, text) === '。' ? token + 2 : token + 1
  if (end < to || label?.phrase !== from || token > from + 4 || endOfTitle(tokens, label) !== token) return null
  return (label.bits | bitsAt(tokens, label.to)) & people ? label : null
}

/** `「…」と書かれた紙を掲げた`, `紙には「…」と記されていた`, `"…"라고 적힌 피켓`: what marked words stand on. */
export function inscribedOn(
  { mentions, text, tokens }: Paragraph,
  { token, sentence }: Pick<Quotation, 'token' | 'sentence'>,
): Mention | null {
  const behind = text.slice(endAt(tokens, token), endAt(tokens, token) + 24)
  const [all = ''] = written.exec(behind) ?? []
  if (!all) return null
  const at = firstFrom(mentions, token)
  if (/(?:れた|힌|인|쓴|은|는|という|との)$/.test(all)) {
    const next = mentions[at]
    if (!next || startAt(tokens, next.phrase) > endAt(tokens, token) + all.length + 1) return null
    // `"…"라는 메시지가 떠`, but for `"…"라는 메시지를 보냈다`
    const isText = next.bits & Word.cueNoun && /^[이가がも]$/.test(textOf(tokens, next.to, text))
    return isText || !/(?:는|という|との)$/.test(all) ? next : null
  }
  const place = mentions[at - 1]
  return place?.sentence === sentence && /^(?:に|에|에는|에도)$/.test(textOf(tokens, place.to, text)) ? place : null
}

const written =
  /^(?:と[^、。]{0,12}?(?:書|記|大書|刻ま|印刷|つづら)[かさ]?れ(?:た|て)|(?:라|이라)?(?:고|는)\s(?:쓴|적은|(?:적|쓰|새겨)(?:힌|인|혀|여))|(?:이?라|다)?는(?=\s)|という|との)/

/** `"…"는 취재진 질문에 "…"`: who asks what marked words say. */
function askedBehind({ mentions, text, tokens }: Paragraph, token: number): Mention | null {
  const next = mentions[firstFrom(mentions, token)]
  const isAsked = next?.phrase === token + 2 && /^[라이]*는$/.test(textOf(tokens, token + 1, text))
  return isAsked && /^(?:질문|물음)/.test(textOf(tokens, next.to, text)) ? next : null
}

/** `監督が`, `의원이` */
function isSubject({ text, tokens }: Paragraph, one: Mention): boolean {
  return /^[이가が]$/.test(textOf(tokens, endOfTitle(tokens, one), text))
}

/** Where a name ends with the title and the age behind it. */
function endOfTitle(tokens: Tokens, { to }: Mention): number {
  let end = pastBrackets(tokens, to)
  while (bitsAt(tokens, end) & (Word.speaker | anyHonorific)) end = pastBrackets(tokens, end + 1)
  return end
}

/** `「…」との声`, `「…」などの批判`, `「…」という質問`: marked words that are told by what they are, perhaps nobody's. */
export function isReaction({ text, tokens }: Paragraph, token: number): boolean {
  return (usesAt(tokens, reactionAt(text, tokens, token)) & Use.sayings) !== 0
}

function reactionAt(text: string, tokens: Tokens, token: number): number {
  let next = pastBrackets(tokens, token + 1)
  // `「…」「…」といった声`, `"…", "…" 등의 반응`
  while (kindAt(tokens, next) === Kind.quote || kindAt(tokens, next + 1) === Kind.quote)
    next += kindAt(tokens, next) === Kind.quote ? 1 : 2
  if (textOf(tokens, next, text) === '등의') return next + 1
  if (textOf(tokens, next, text) === 'の' && textOf(tokens, next + 1, text) === '声') return next + 1
  const isOf = textOf(tokens, next + 1, text) === 'の'
  return (isOf ? /^(?:と|など)$/ : /^(?:という|といった)$/).test(textOf(tokens, next, text))
    ? next + (isOf ? 2 : 1)
    : -1
}

/** `「…」との質問には「…」と答えた`: what whoever speaks is asked. */
function isAsked({ text, tokens }: Paragraph, token: number): boolean {
  return textOf(tokens, reactionAt(text, tokens, token) + 1, text) === 'に'
}

/** `第一声は「…」だった`, `첫마디는 "…"였다`: what marked words are, as the topic of their sentence. */
export function isSaying({ tokens }: Paragraph, token: number): boolean {
  return (usesAt(tokens, token - 1) & Use.topics && usesAt(tokens, token - 2) & Use.sayings) !== 0
}

/** `「高すぎる」（70代男性）`, but for `「夏の犬」（山田太郎監督）は`: whether brackets behind marked words say whose they are. */
export function isNoted({ tokens }: Paragraph, token: number): boolean {
  const next = pastBrackets(tokens, token + 1)
  if (next === token + 1 || bitsAt(tokens, token - 1) & Word.titleNoun) return false
  const isSubject = (usesAt(tokens, next) & (Use.markers | Use.quotatives)) === Use.markers
  return (bitsAt(tokens, next - 2) & people) !== 0 && !isSubject
}

/** `記者の「…」との質問`, `主婦らからは「…」との声`: whose marked words are by the particle behind the name. */
function ownerBefore({ text, tokens }: Paragraph, near: readonly Mention[], token: number): Mention | null {
  const owns = ({ to, from }: Mention): boolean =>
    from < token && (textOf(tokens, to, text) === 'から' || (to === token - 1 && textOf(tokens, to, text) === 'の'))
  return near.findLast((one) => one.bits & people && owns(one)) ?? null
}

/** Whether somebody's words or looks are named right behind: `이장의 말`, `이장의 표정`. */
function isHeard({ text, tokens }: Paragraph, mention: Mention): boolean {
  const end = endOfTitle(tokens, mention)
  return /^[의の]$/.test(textOf(tokens, end, text)) && (usesAt(tokens, end + 1) & Use.sayings) !== 0
}

/** How those are called who are accused, and the verbs with which they answer. */
const accused = /容疑者|被告|男|女|피의자|용의자|피고인/
const confesses = /^(?:認め|否認|供述|黙秘)/

/** `同署によると、「…」と容疑を認めている`: whoever is accused, whether a subject or not. */
function lastAccused({ paragraphs }: Scene, { paragraph, token }: Quotation): Mention | null {
  for (let p = paragraph; p >= Math.max(0, paragraph - 2); p--) {
    const own = paragraphs[p] as Paragraph
    const { text, tokens } = own
    const found = lastOf(own, p < paragraph ? own.to : token).findLast(
      ({ to }) => accused.test(textOf(tokens, to - 1, text)) || accused.test(textOf(tokens, to, text)),
    )
    if (found) return found
  }
  return null
}

/** `「…」。`: whether a quotation is all of its sentence. */
export function isAlone(
  { text, tokens }: Paragraph,
  { token, sentence }: Pick<Quotation, 'token' | 'sentence'>,
): boolean {
  const next = textOf(tokens, token + 1, text) === '。' ? token + 2 : token + 1
  // `手を振って、「…」。`
  if (textOf(tokens, token + 1, text) === '。' && /て、$/.test(text.slice(0, startAt(tokens, token)).slice(-2)))
    return true
  // `それでも「…」。`
  let before = token - 1
  while (bitsAt(tokens, before) & Word.coordinator && sentenceAt(tokens, before) === sentence) before--
  return sentenceAt(tokens, before) !== sentence && sentenceAt(tokens, next) !== sentence
}

/** As many mentions as are looked at. */
const most = 40

/** The last mentions before a token, or of a whole paragraph. */
function lastOf({ mentions }: Paragraph, before: number): Mention[] {
  const end = firstFrom(mentions, before)
  return mentions.slice(Math.max(0, end - most), end)
}

/** The topic of the sentence before, or whoever else stands in it last. */
function lastBefore(own: Paragraph, { sentence, token }: Quotation): Mention | null {
  const persons = lastOf(own, token).filter(
    (one) => one.sentence === sentence - 1 && !one.oblique && isSomebody(own, one) && !isTitleAlone(one),
  )
  return persons.find((one) => isTopic(own, one)) ?? persons.at(-1) ?? null
}

/** `“…?” 오 의원이 목소리를 높였다.`: whether the sentence behind a quotation begins with somebody. */
function isNamedBehind({ mentions, tokens }: Paragraph, { sentence, token }: Quotation): boolean {
  const next = mentions[firstFrom(mentions, token + 1)]
  if (!next || next.sentence > sentence + 1 || !(next.bits & people)) return false
  return next.phrase < token + 3 || sentenceAt(tokens, next.phrase - 1) !== next.sentence
}

/** `[남궁현 / 해양부 장관]` above what is said, as scripts have it. */
function labelAbove({ paragraphs }: Scene, { first, paragraph }: Quotation): Mention | null {
  const above = paragraphs[first.paragraph - 1]
  const label =
    above?.block.text.startsWith('[') && above.to > 0 && first.paragraph === paragraph ? above.mentions[0] : null
  return label?.from === (above?.from ?? 0) + 1 ? label : null
}

/** As many mentions of a paragraph, and paragraphs of an interview, as are looked at. */
const few = 20

/** Who answers: whoever did before, else the first one who is the topic of a sentence at its beginning. */
function interviewed({ paragraphs }: Scene, before: Before | null): Mention | null {
  if (before?.speaker) return before.speaker
  for (const own of paragraphs.slice(0, few)) {
    const topic = own.mentions
      .slice(0, few)
      .find((one) => isSomebody(own, one) && (isTopic(own, one) || isSubject(own, one)))
    if (topic) return topic
  }
  return null
}

/** `「…」` with a line below that says whose it is: `山田さんは、そう語った。`, `이장은 한숨을 쉬며 말했다.` */
function toldBelow({ paragraphs }: Scene, { end }: Quotation): Mention | null {
  const below = paragraphs[end + 1]
  if (!below || below.to < 0) return null
  const { from, mentions, text, tokens } = below
  const isOpening = end === 0 || paragraphs[end - 1]?.block.role === 'title'
  // `7日午後、ある銀行の窓口。店員の山田さんは…`
  const last = sentenceAt(tokens, from) + (isOpening ? 1 : 0)
  const inFirst = mentions.slice(0, few).filter((one) => one.sentence <= last)
  const topic =
    inFirst.find((one) => isTopic(below, one)) ??
    (isOpening ? inFirst.find((one) => isSubject(below, one) && isSomebody(below, one)) : undefined)
  for (let i = topic ? topic.to : below.to; i < below.to && sentenceAt(tokens, i) === topic?.sentence; i++) {
    if (kindAt(tokens, i) === Kind.quote) return null
    const isSo = /^[そこ]う$/.test(textOf(tokens, i, text)) && !/^(?:した|い)/.test(textOf(tokens, i + 1, text))
    if (isSo || isOpening || bitsAt(tokens, i) & Word.cue) return topic ?? null
  }
  return null
}

/** Whoever the last sentences are about, in the paragraph or in the one before, or who spoke there last. */
function carried(
  { paragraphs }: Scene,
  { paragraph: p, sentence, token }: Quotation,
  before: Before | null,
): Mention | null {
  for (let at = p; at >= Math.max(0, p - 1); at--) {
    const own = paragraphs[at] as Paragraph
    const isHere = before?.quotation.paragraph === at
    if (own.to < 0 || (at < p && !isHere && own.block.role !== 'paragraph' && own.block.role !== 'lede')) return null
    const since = isHere ? before.quotation.token : own.from
    // `記者から「…」と聞かれ、「…」と答えた`
    const isOther =
      isHere && (isReaction(own, since) || (before.speaker?.paragraph === at && isFrom(own, before.speaker)))
    const from = isOther ? own.from : since
    const topic = lastOf(own, at < p ? own.to : token).findLast(
      (one) =>
        one.from >= from &&
        (at < p || one.sentence < sentence) &&
        (isTopic(own, one) || isNamedLast(own, one)) &&
        isSomebody(own, one),
    )
    if (topic) return topic
    if (isHere && before.speaker && !isOther) return before.speaker
  }
  return null
}

/** `記者から`, `部長と`: of whom somebody hears, or with whom somebody does something. */
function isFrom({ text, tokens }: Paragraph, one: Mention): boolean {
  return /^(?:から|と|에게서|로부터)$/.test(textOf(tokens, endOfTitle(tokens, one), text))
}

/** `開いたのは、店主の乾正臣氏だ。`, `主演を務める俳優の乾正臣（51）。` */
function isNamedLast({ text, tokens }: Paragraph, mention: Mention): boolean {
  const end = endOfTitle(tokens, mention)
  const copula = /^(?:だ|です|だった)$/.test(textOf(tokens, end, text)) ? 1 : 0
  return (copula > 0 || mention.kind === 'name') && textOf(tokens, end + copula, text) === '。'
}

/** Whether a mention is of a person or a body by its words, or by the age or the title behind it (`김철수(54)씨는`). */
function isSomebody({ tokens }: Paragraph, { bits, kind, to }: Mention): boolean {
  const next = pastBrackets(tokens, to)
  return kind === 'pronoun' || next > to || ((bits | bitsAt(tokens, next)) & people) !== 0
}

/** `김철수(54)|씨` */
function isTitleAlone({ bits, kind, phrase, to }: Pick<Mention, 'bits' | 'kind' | 'phrase' | 'to'>): boolean {
  return kind === 'noun' && (bits & anyHonorific) !== 0 && !(bits & Word.speaker) && to === phrase + 1
}

/** Whether the topic's particle follows, perhaps behind a title and an age in brackets. */
function isTopic({ text, tokens }: Paragraph, { bits, kind, phrase, to }: Mention): boolean {
  if (isTitleAlone({ bits, kind, phrase, to })) return false
  // `植草麻衣（東洋電装）は`: what stands in the brackets is none.
  if (/[)）]/.test(text[startAt(tokens, to)] as string)) return false
  for (let at = to; at < to + 5; at++) {
    // `유승현(포항)은`, `村井教授（労働法）は`
    const i = pastBrackets(tokens, at)
    if (usesAt(tokens, i) & Use.topics) return true
    const isTitle = bitsAt(tokens, i) & (Word.speaker | anyHonorific)
    const isAge = kindAt(tokens, i) === Kind.number || '（）()'.includes(text[startAt(tokens, i)] as string)
    // `김민수 서울시 부시장은`
    const isOffice = i < to + 3 && isUnknown(tokens, i)
    const isBeforeTitle = (bitsAt(tokens, i + 1) | bitsAt(tokens, i + 2)) & Word.speaker
    if (!isTitle && !isAge && !(isOffice && isBeforeTitle)) return false
  }
  return false
}
