/** How a mention is tied to a verb of saying, or its like, in its sentence: what stands for a parser here. */
import { isGerund } from './english.ts'
import { type Lexicon, Word } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import type { Paragraph } from './scene.ts'
import { phraseStart, Sign } from './symbols.ts'
import { bitsAt, Kind, kindAt, numberAt, sentenceAt, signAt, type Tokens } from './tokens.ts'
import { COLON, COMMA, DOT } from './words.ts'

/** The kinds of ties, from none to what only looks like one. */
export enum Tie {
  none = 0,
  /** `Okafor said`, `sagte Okafor gestern` where the verb comes second: the cue's subject. */
  subject = 1,
  /** `Okafor, the harbour master, said`. */
  aside = 2,
  /** `said Okafor` behind a quotation; in front of one, whom somebody told. */
  inverted = 3,
  /** `according to Okafor`. */
  preposition = 4,
  /** `Okafor: “…`. */
  colon = 5,
  /** A cue further on, others between. */
  far = 6,
  /** A cue not far before: its object, mostly. */
  object = 7,
}

export interface Link {
  kind: number
  /** Token index of the cue, or -1. */
  cue: number
}

const noLink: Link = { kind: Tie.none, cue: -1 }

/** How a mention is tied, found out once. */
export function linkOf(paragraph: Paragraph, mention: Mention, lexicon: Lexicon): Link {
  mention.link ??= findLink(paragraph, mention, lexicon)
  return mention.link
}

function findLink(paragraph: Paragraph, mention: Mention, lexicon: Lexicon): Link {
  const { tokens } = paragraph
  const before = phraseStart(tokens, mention.phrase - 1)
  const sign = signAt(tokens, before)
  if (signAt(tokens, mention.to) === Sign.colon)
    return { kind: Tie.colon, cue: sign === Sign.cue ? before : mention.to }
  if (closesAt(paragraph, mention.to))
    return { kind: Tie.preposition, cue: mention.to + (bitsAt(tokens, mention.to) & Word.closes ? 0 : 1) }
  if (sign === Sign.cuePreposition && !closesAt(paragraph, before)) return { kind: Tie.preposition, cue: before }
  const after = cueAfter(paragraph, mention, lexicon)
  if (after.kind === Tie.subject) {
    if (lexicon.subjectFirst || !mention.oblique) return after
    if (sign !== Sign.cue) return { kind: Tie.far, cue: after.cue }
  }
  // `afirmou à Folha`
  const isTold = mention.oblique && !lexicon.learned && !lexicon.verbSecond
  if (sign === Sign.cue) return { kind: isTold ? Tie.object : invertedKind(paragraph, before, lexicon), cue: before }
  if (after.kind !== Tie.none) return after
  for (let i = before, n = 0; n < 6; i--, n++) {
    const sign = signAt(tokens, i)
    if (sign === Sign.cue) return { kind: Tie.object, cue: i }
    if (sign === Sign.edge || sign === Sign.stop || sign === Sign.quote || sign === Sign.comma || sign === Sign.clause)
      break
    if (sentenceAt(tokens, i) !== mention.sentence) break
  }
  return noLink
}

/** Whether a word that closes an attribution (`göre`) stands here, a particle before it left out. */
function closesAt({ tokens }: Paragraph, i: number): boolean {
  const sign = numberAt(tokens, i)
  const isParticle = kindAt(tokens, i) === Kind.punctuation && sign !== COMMA && sign !== COLON && sign !== DOT
  return (bitsAt(tokens, isParticle ? i + 1 : i) & Word.closes) !== 0
}

/** A verb right before a mention: its subject, unless the language puts subjects first or one stands before the verb. */
function invertedKind(paragraph: Paragraph, cue: number, lexicon: Lexicon): number {
  if (lexicon.subjectFirst) return Tie.inverted
  const { tokens } = paragraph
  const sign = signAt(tokens, cue - 1)
  if (sign === Sign.quote || sign === Sign.dash || sign === Sign.edge) return Tie.inverted
  // Behind a comma: `“…”, sagte Okafor` has a quotation before it, `Als der Wind kam, sagte Okafor` has none.
  if (sign === Sign.comma) return signAt(tokens, cue - 2) === Sign.quote ? Tie.inverted : Tie.subject
  const subject = mentionEndingAt(paragraph, cue)
  return subject && !subject.oblique && !subject.owner ? Tie.object : Tie.subject
}

/** The cue behind a mention: next to it, behind an insertion between commas, or further on. */
function cueAfter(paragraph: Paragraph, mention: Mention, lexicon: Lexicon): Link {
  const { tokens } = paragraph
  let commas = 0
  let close = true
  const end = mention.to + 32
  const from = pastBrackets(tokens, mention.to)
  for (let i = from; i < end; i++) {
    if (sentenceAt(tokens, i) !== mention.sentence) break
    const sign = signAt(tokens, i)
    if (sign === Sign.quote) break
    if (sign === Sign.cue) {
      if (close && commas === 0 && i - from < 5) return { kind: Tie.subject, cue: i }
      const last = signAt(tokens, i - 1)
      if (
        commas >= 2 &&
        !(lexicon.learned && isGerund(paragraph, i)) &&
        (last === Sign.comma || last === Sign.auxiliary || last === Sign.word)
      )
        return { kind: Tie.aside, cue: i }
      if (i - mention.to < 18) return { kind: Tie.far, cue: i }
    }
    if (sign === Sign.comma) commas++
    if (sign === Sign.name || sign === Sign.pronoun || sign === Sign.preposition || sign === Sign.clause) close = false
  }
  return noLink
}

const OPEN = 0x28
const CLOSE = 0x29

/** How much larger the number of a sign is in its wide form. */
const WIDE = 0xfee0

/** Where a sentence goes on behind a name: past a short note in brackets (`(D-Mass.)`). */
export function pastBrackets(tokens: Tokens, to: number): number {
  const wide = numberAt(tokens, to) - OPEN
  if (wide !== 0 && wide !== WIDE) return to
  for (let i = to + 1; i < to + 8; i++) if (numberAt(tokens, i) === CLOSE + wide) return i + 1
  return to
}

/** Where a sentence stands before such a note that ends here: at the word that it belongs to, or here. */
export function beforeBrackets(tokens: Tokens, end: number): number {
  const wide = numberAt(tokens, end) - CLOSE
  if (wide !== 0 && wide !== WIDE) return end
  for (let i = end - 1; i > end - 7; i--) if (numberAt(tokens, i) === OPEN + wide) return i - 1
  return end
}

/** The mention whose last word stands right before a token. */
export function mentionEndingAt({ mentions }: Paragraph, token: number): Mention | undefined {
  for (let i = firstFrom(mentions, token) - 1, n = 0; i >= 0 && n < 3; i--, n++) {
    if ((mentions[i] as Mention).to === token) return mentions[i]
  }
  return undefined
}

/** Index of the first mention that begins at a token or behind it; mentions stand in order. */
export function firstFrom(mentions: readonly Mention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).from < token) low = middle + 1
    else high = middle
  }
  return low
}
