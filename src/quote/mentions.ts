/**
 * Mentions: every noun phrase, name and pronoun of a paragraph that could be a speaker. No parser: a phrase begins at a
 * determiner, a capital or a noun of the language file, and ends before a function word, a verb of saying or a sign.
 */
import { anyHonorific, anyPronoun, functionWord, type Lexicon, Word } from './lexicon.ts'
import { isUncased, type Token } from './tokens.ts'

export type MentionKind = 'name' | 'pronoun' | 'noun' | 'author'

export interface Mention {
  kind: MentionKind
  /** Index of the paragraph among all that are searched. */
  paragraph: number
  /** Its tokens: `from` to `to`, without what is only a title; `head` is the word that counts. */
  from: number
  to: number
  head: number
  /** First token of the whole phrase: title, determiner and all. */
  phrase: number
  /** Sentence within its paragraph. */
  sentence: number
  /** All that the lexicon says of its words together: titles, gender, nouns of saying. */
  bits: number
  /** Whether a preposition stands before it, or it owns what follows: no subject then. */
  oblique: boolean
  owner: boolean
  /** Whether it is the first of its sentence. */
  first: boolean
  /** A noun phrase without a known noun. */
  weak: boolean
  /** Index of the person it names, or -1; see `names.ts`. */
  person: number
}

/** What most mentions are, or are not known to be at first. */
const plain = { owner: false, weak: false, first: false, person: -1 }

/** Words with a capital inside sentences: what tells `McCain said` from `Critics said`. */
export function capitalsInside(paragraphs: readonly (readonly Token[])[]): Set<string> {
  const seen = new Set<string>()
  for (const tokens of paragraphs) {
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (token.capital && !opensSentence(tokens, i)) seen.add(token.lower)
    }
  }
  return seen
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return (
    !before ||
    before.sentence !== tokens[i]?.sentence ||
    before.kind === 'quote' ||
    (before.kind === 'punctuation' && before.lower !== ',' && before.lower !== '.')
  )
}

const ends =
  Word.preposition |
  Word.coordinator |
  Word.auxiliary |
  Word.clause |
  Word.cue |
  Word.cuePreposition |
  anyPronoun |
  Word.first |
  Word.relative |
  Word.reported

/** All mentions of a paragraph, in order; far from quotations names alone will do. */
export function findMentions(
  tokens: readonly Token[],
  paragraph: number,
  capitals: ReadonlySet<string>,
  lexicon: Lexicon,
  namesOnly: boolean,
): Mention[] {
  const mentions: Mention[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i] as Token
    if (token.kind === 'quote' && isMarkedName(tokens, i)) mentions.push(markedName(tokens, i, paragraph))
    if (token.kind === 'quote' || token.kind === 'punctuation' || token.kind === 'clitic') {
      i++
      continue
    }
    if (namesOnly && !token.capital && !(token.bits & (Word.speaker | anyHonorific | Word.determiner))) {
      i++
      continue
    }
    const named = isNameWord(tokens, i, capitals, lexicon)
    if (!named && isPronoun(tokens, i, lexicon)) {
      mentions.push(pronoun(tokens, i, paragraph))
      i++
    } else if (!named && token.bits & (ends | Word.joined) && !(token.bits & Word.determiner) && !isNoun(token)) i++
    else i = addPhrase(mentions, tokens, i, paragraph, capitals, lexicon)
  }
  for (let k = 0; k < mentions.length; k++) {
    const mention = mentions[k] as Mention
    const before = mentions[k - 1]
    mention.first = before?.sentence !== mention.sentence
    // `mit Ada und Emil`: what is joined to an object is one.
    const and = mention.phrase - 1
    if (before?.oblique && before.to === and && (tokens[and]?.bits ?? 0) & Word.coordinator && !lexicon.learned)
      mention.oblique = true
  }
  return mentions
}

function isPronoun(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { bits } = tokens[i] as Token
  if (bits & Word.joined) return false
  // `seiner Meinung nach`, `nach seiner Meinung`
  if (bits & Word.possessive && (tokens[i + 1]?.bits ?? 0) & (Word.closes | Word.joined)) return true
  if (bits & (anyPronoun | Word.first)) {
    // A word that is a determiner too is a pronoun only where no noun follows.
    if (!(bits & (Word.determiner | Word.possessive))) return true
    const next = tokens[i + 1]
    return next?.kind !== 'word' || (next.bits & (ends & ~Word.reported)) !== 0
  }
  const before = tokens[i - 1]
  if (!(bits & Word.relative) || !before) return false
  // `der`, `die`: a relative behind a comma only, and not before a noun.
  if (bits & Word.determiner && lexicon.capitalNouns) return before.lower === ',' && tokens[i + 1]?.capital === false
  return before.lower === ',' || (before.kind === 'word' && !(before.bits & (functionWord & ~Word.cue)))
}

function pronoun(tokens: readonly Token[], i: number, paragraph: number): Mention {
  const { bits, sentence } = tokens[i] as Token
  const kind = bits & Word.first ? 'author' : 'pronoun'
  const oblique = ((tokens[i - 1]?.bits ?? 0) & Word.preposition) !== 0
  return { ...plain, kind, paragraph, from: i, to: i + 1, head: i, phrase: i, sentence, bits, oblique }
}

/** A name in marks where a speaker stands: `laut „Rundschau“`, `schreibt die „Rundschau“`. */
function isMarkedName(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]?.capital) return false
  const { bits, lower } = tokens[i - 1] ?? { bits: 0, lower: ':' }
  if (bits & (Word.cue | Word.cuePreposition)) return true
  return (bits & (Word.determiner | Word.indefinite)) === Word.determiner && lower !== ':'
}

function markedName(tokens: readonly Token[], i: number, paragraph: number): Mention {
  const { bits } = tokens[i - 1] as Token
  const phrase = bits & Word.determiner ? i - 1 : i
  const before = tokens[phrase - 1]?.bits ?? 0
  const oblique = (bits & Word.oblique) !== 0 || (before & Word.preposition) !== 0
  const { sentence } = tokens[i] as Token
  const words = Word.speaker | Word.titleNoun
  return { ...plain, kind: 'noun', paragraph, from: i, to: i + 1, head: i, phrase, sentence, bits: words, oblique }
}

function isNoun(token: Token): boolean {
  return (token.bits & (Word.speaker | Word.cueNoun | anyHonorific)) !== 0 && !(token.bits & Word.cue && !token.capital)
}

/** Whether a word with a capital is (part of) a name, and not just first in its sentence. */
function isNameWord(tokens: readonly Token[], i: number, capitals: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const token = tokens[i] as Token
  if (!token.capital || token.kind !== 'word') return false
  if (token.bits & Word.joined && !(token.bits & (Word.honorific | Word.speaker))) return false
  if (token.bits & Word.time && !tokens[i + 1]?.capital) return false
  const opening = opensSentence(tokens, i)
  if (opening && lexicon.uses.adverbs.has(token.lower)) return false
  if (token.bits & functionWord && !(token.bits & (anyHonorific | Word.givenHe | Word.givenShe))) {
    return (
      !opening &&
      !(token.bits & (Word.determiner | anyPronoun | Word.first | Word.possessive | Word.cue)) &&
      token.lower.length > 2 &&
      !lexicon.capitalNouns
    )
  }
  if (!opening || isUncased(token.lower)) return true
  if (token.bits & (Word.givenHe | Word.givenShe | anyHonorific) || capitals.has(token.lower)) return true
  const next = tokens[i + 1]
  if (!next || next.sentence !== token.sentence) return false
  if (next.capital || next.kind === 'clitic') return true
  if (next.bits & Word.particle && tokens[i + 2]?.capital) return true
  return (
    (next.bits & (Word.cue | Word.auxiliary)) !== 0 &&
    !(token.bits & Word.speaker) &&
    (!lexicon.capitalNouns || token.lower.includes('-'))
  )
}

/** Reads the phrase that begins at `start`, adds what it mentions, and returns where to go on. */
function addPhrase(
  mentions: Mention[],
  tokens: readonly Token[],
  start: number,
  paragraph: number,
  capitals: ReadonlySet<string>,
  lexicon: Lexicon,
): number {
  const first = tokens[start] as Token
  let i = start
  let bits = 0
  let runFrom = -1
  let runTo = -1
  let nounAt = -1
  const isDetermined =
    (first.bits & (Word.determiner | Word.possessive)) !== 0 && !isNameWord(tokens, start, capitals, lexicon)
  if (isDetermined) i++
  while (i < tokens.length) {
    const token = tokens[i] as Token
    if (token.sentence !== first.sentence || token.kind === 'quote') break
    if (token.kind === 'punctuation') {
      if (!isInnerStop(tokens, i, runTo)) break
      i++
      continue
    }
    if (token.kind === 'clitic') break
    if (isNameWord(tokens, i, capitals, lexicon)) {
      // A second run after a noun in between (`the Clinton campaign`) begins anew.
      if (runTo !== i && !(runTo >= 0 && isInnerStop(tokens, i - 1, runTo))) runFrom = i
      runTo = i + 1
      bits |= token.bits
      if (token.bits & (Word.speaker | Word.cueNoun)) nounAt = i
    } else if (isParticle(tokens, i, runTo, capitals, lexicon)) {
      runTo = i + 1
    } else if (isNoun(token) || (token.bits & Word.joined && nounAt === i - 1)) {
      nounAt = i
      bits |= token.bits
    } else if (i > start && token.bits & (ends | Word.determiner | Word.possessive) && !(token.bits & Word.joined))
      break
    else if (runTo === i || (nounAt === i - 1 && nounAt >= 0)) {
      // A lower-case word after a name or a noun goes on only where a known noun ends the phrase soon (`the group's Web page`),
      // or a name does behind a noun (`начальник порта Иван Орлов`).
      const next = tokens[i + 1]
      if (token.kind === 'number' || !next || next.kind !== 'word') break
      const isTitle = runTo !== i && !lexicon.learned && isNameWord(tokens, i + 1, capitals, lexicon)
      if (!isNoun(next) && !isTitle) break
    }
    i++
  }
  const end = Math.max(i, start + 1)
  add(
    mentions,
    tokens,
    { start, end, runFrom, runTo, nounAt, bits: bits | first.bits, isDetermined, paragraph },
    lexicon,
  )
  return end
}

interface Phrase {
  start: number
  end: number
  runFrom: number
  runTo: number
  nounAt: number
  bits: number
  isDetermined: boolean
  paragraph: number
}

function add(mentions: Mention[], tokens: readonly Token[], phrase: Phrase, lexicon: Lexicon): void {
  const { start, end, runFrom, runTo, nounAt, isDetermined, paragraph } = phrase
  const first = tokens[start] as Token
  const before = tokens[start - 1]
  const owner = tokens[end]?.kind === 'clitic'
  const oblique =
    (before !== undefined &&
      before.sentence === first.sentence &&
      (before.bits & (Word.preposition | Word.joined)) !== 0 &&
      !isCue(tokens, start - 1, lexicon)) ||
    (first.bits & Word.oblique) !== 0 ||
    (isDetermined && lexicon.uses.subjects.has(first.lower) && isFeminine(tokens, start + 1, end, lexicon)) ||
    (lexicon.capitalNouns && isDetermined && mentions.at(-1)?.to === start && mentions.at(-1)?.kind !== 'pronoun')
  const push = (kind: MentionKind, from: number, to: number, weak: boolean, owns: boolean = owner): void => {
    const { sentence } = first
    const { bits } = phrase
    mentions.push({
      ...plain,
      kind,
      paragraph,
      from,
      to,
      head: to - 1,
      phrase: start,
      sentence,
      bits,
      oblique,
      owner: owns,
      weak,
    })
  }
  // `Seine Antwort: „…“`
  const pushOwner = (): void => {
    const isOwn = (phrase.bits & Word.cueNoun) !== 0 || (lexicon.verbSecond && opensSentence(tokens, start))
    if (first.bits & Word.possessive && isOwn) push('pronoun', start, start + 1, false, true)
  }
  // Where titles follow the name (`田中さん`, `Nagy Péter miniszter`), the name is the run before them.
  const leads = runFrom >= 0 && nounAt >= runTo
  const isFull = runTo - runFrom > 1 && !lexicon.learned && !lexicon.capitalNouns
  if (leads && (isFull || isUncased((tokens[runFrom] as Token).lower))) {
    push('name', runFrom, runTo, false)
    return
  }
  const isName = runFrom >= 0 && runTo > nounAt + (nounAt >= runFrom ? 0 : 1)
  if (isName || (runFrom >= 0 && nounAt < runFrom)) {
    const nameFrom = skipTitles(tokens, runFrom, runTo, lexicon)
    if (nameFrom < runTo && !(lexicon.capitalNouns && isDetermined && runTo - nameFrom === 1 && nameFrom === runFrom)) {
      if (!tokens[nameFrom]?.capital && lexicon.capitalNouns) {
        push('noun', start, runTo, false)
        return
      }
      const from = politeFrom(tokens, nameFrom, lexicon.learned ? runFrom : start)
      push('name', from, runTo, false)
      return
    }
    pushOwner()
    push('noun', start, runTo, nounAt < 0 && !isDetermined)
    return
  }
  if (nounAt >= 0) {
    pushOwner()
    push('noun', start, nounAt + 1, false)
    return
  }
  const isSource = !lexicon.learned && ((before?.bits ?? 0) & Word.cuePreposition) !== 0
  let to = Math.min(end, start + (isSource && !isDetermined ? 1 : 5))
  if (isDetermined && lexicon.subjectFirst && to - start > 2 && tokens[end - 1]?.lower.endsWith('ed'))
    to = Math.min(to, end - 1)
  const isByVerb =
    isSource || isByCue(tokens, start, end) || (isDetermined && lexicon.subjectFirst && isSubject(tokens, start, to))
  if (!isByVerb || to - start < (isDetermined && !lexicon.subjectFirst ? 2 : 1)) return
  if (first.kind === 'number' && to - start < 2) return
  if (lexicon.capitalNouns && !isDetermined) return
  if (phrase.bits & Word.time) return
  if (lexicon.subjectFirst && to - start === 1 && first.lower.endsWith('ly')) return
  push('noun', start, to, true)
}

/** Letters of the longest end that shows a feminine noun. */
const longestEnd = 11

/** Whether the first noun of a phrase ends as feminine ones do. */
function isFeminine(tokens: readonly Token[], from: number, end: number, { uses }: Lexicon): boolean {
  const { lower = '' } = tokens.slice(from, end).find(({ capital }) => capital) ?? {}
  for (let at = 1; at < longestEnd; at++) if (uses.feminines.has(lower.slice(-at))) return true
  return false
}

/** Whether a word is (part of) a verb of saying: `freut sich`; where subjects stand before their verbs, what follows its second word is no subject. */
function isCue(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let i = at
  if (!lexicon.subjectFirst) while ((tokens[i]?.bits ?? 0) & Word.joined) i--
  const bits = tokens[i]?.bits ?? 0
  return (bits & Word.cue) !== 0 && (i === at || !(bits & Word.impersonal))
}

/** Whether a verb of saying stands right before or, but for an auxiliary, right behind. */
function isByCue(tokens: readonly Token[], start: number, end: number): boolean {
  const cue = (i: number): boolean => ((tokens[i]?.bits ?? 0) & Word.cue) !== 0
  if (cue(start - 1) || cue(end)) return true
  if ((tokens[end]?.bits ?? 0) & Word.closes) return true
  return ((tokens[end]?.bits ?? 0) & Word.auxiliary) !== 0 && (cue(end + 1) || cue(end + 2))
}

/** Whether a phrase opens its clause and a word follows that may be its verb. */
function isSubject(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]
  const next = tokens[end]
  const opens =
    !before ||
    before.kind === 'punctuation' ||
    before.sentence !== tokens[start]?.sentence ||
    (before.bits & (Word.clause | Word.coordinator)) !== 0
  return (
    opens &&
    next?.kind === 'word' &&
    !next.capital &&
    (next.bits === 0 || (next.bits & (Word.auxiliary | Word.cue)) !== 0)
  )
}

/** A full stop inside a name: after an initial or an abbreviation, with the name going on. */
function isInnerStop(tokens: readonly Token[], i: number, runTo: number): boolean {
  const stop = tokens[i]
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (stop?.lower !== '.' || !before || !next || runTo !== i) return false
  return before.end === stop.start && next.capital && next.sentence === before.sentence
}

/** `van`, `de`, `of` between two words of a name. */
function isParticle(
  tokens: readonly Token[],
  i: number,
  runTo: number,
  capitals: ReadonlySet<string>,
  lexicon: Lexicon,
): boolean {
  const token = tokens[i] as Token
  if (runTo !== i || !(token.bits & Word.particle)) return false
  const { bits, lower } = tokens[i - 1] as Token
  // `die Leiterin der Werft`, but `sagte Emil Brandis der Rundschau`.
  const before = tokens[i - 2]
  const isFullName =
    before?.kind === 'word' && before.capital && (bits | before.bits) === (before.bits & (Word.givenHe | Word.givenShe))
  if (lexicon.capitalNouns && token.bits & Word.determiner && isFullName) return false
  // `Das Fazit von Ada Okafor`: two mentions.
  const isOwned = (bits & Word.cueNoun) !== 0 || ((tokens[i + 1]?.bits ?? 0) & (Word.givenHe | Word.givenShe)) !== 0
  if (lexicon.capitalNouns && lexicon.uses.agents.has(token.lower) && isOwned) return false
  // `zu Guttenberg` behind a first name, `ein Mann zu Hause` behind nouns.
  const isLoose = lexicon.capitalNouns && token.bits & Word.preposition && !lexicon.uses.agents.has(token.lower)
  if (isLoose && !(bits & (Word.givenHe | Word.givenShe)) && !lower.includes('-')) return false
  if (
    token.bits & Word.preposition &&
    token.lower === 'of' &&
    !((tokens[i - 1] as Token).bits & (Word.speaker | anyHonorific))
  )
    return false
  for (let k = i + 1; k < i + 3; k++) {
    const next = tokens[k]
    if (!next || next.sentence !== token.sentence) return false
    if (isNameWord(tokens, k, capitals, lexicon)) return true
    if (!(next.bits & Word.particle)) return false
  }
  return false
}

/** Where the name begins behind its titles (`Foreign Minister | Sergey Lavrov`); the end of the run if it is all titles. */
function skipTitles(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  for (let i = from + 1; i < to - 1; i++) {
    const { bits } = tokens[i] as Token
    if (bits & (Word.givenHe | Word.givenShe) && !((tokens[i - 1] as Token).bits & (Word.givenHe | Word.givenShe)))
      return i
  }
  let behind = 0
  for (let i = to - 1; i >= from; i--) {
    const { bits, kind } = tokens[i] as Token
    if (kind !== 'word') continue
    const rest = behind++
    if (bits & (anyHonorific | Word.joined) && !(bits & (Word.givenHe | Word.givenShe)))
      return rest > 0 ? afterStop(tokens, i + 1) : to
    if (bits & Word.speaker) return rest === 0 ? to : rest >= 2 || !lexicon.capitalNouns ? i + 1 : from
  }
  return from
}

function afterStop(tokens: readonly Token[], i: number): number {
  return tokens[i]?.lower === '.' ? i + 1 : i
}

/** `Mr.` and its like stay with the mention: the words the text uses for the person. */
function politeFrom(tokens: readonly Token[], nameFrom: number, start: number): number {
  let i = nameFrom - 1
  if (tokens[i]?.lower === '.') i--
  if (i < start) return nameFrom
  const { bits, lower } = tokens[i] as Token
  return bits & (Word.honorificHe | Word.honorificShe | Word.honorific) && lower.length <= 4 ? i : nameFrom
}
