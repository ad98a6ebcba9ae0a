/** Mentions: every noun phrase, name and pronoun of a paragraph that could be a speaker. */
import type { HashTable } from '../text/hash-table.ts'
import type { Clause } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import type { Link } from './links.ts'
import { sentenceAt, type Tokens } from './tokens.ts'
import type { Letters } from './units.ts'

export type MentionKind = 'name' | 'pronoun' | 'noun' | 'author'

export interface Mention {
  kind: MentionKind
  /** Index of the paragraph among all that are searched. */
  paragraph: number
  /** Its tokens: `from` to `to`, without what is only a title; the last one is the word that counts. */
  from: number
  to: number
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
  /** How it is tied to a verb of saying, once somebody has asked; see `links.ts`. */
  link: Link | null
  /** The clause whose subject it is, once somebody has asked; see `clauses.ts`. */
  clause: Clause | null
}

/** What is read here: a paragraph, by its number and its tokens, and what is known of the article's words. */
export interface Reading {
  paragraph: number
  text: string
  letters: Letters
  tokens: Tokens
  from: number
  to: number
  capitals: HashTable
  /** Words that open sentences with a capital and stand in others without one; not asked for where the language is learned. */
  common: ReadonlySet<number> | null
  lexicon: Lexicon
  /** What has been found so far. */
  mentions: Mention[]
}

export function add(
  { mentions, paragraph, tokens }: Reading,
  kind: MentionKind,
  phrase: number,
  from: number,
  to: number,
  bits: number,
  oblique: boolean,
  owner = false,
  weak = false,
): void {
  const sentence = sentenceAt(tokens, phrase)
  const first = mentions.length === 0
  mentions.push({
    kind,
    paragraph,
    from,
    to,
    phrase,
    sentence,
    bits,
    oblique,
    owner,
    first,
    weak,
    person: -1,
    link: null,
    clause: null,
  })
}

/** How near a mention is to somebody who spoke: 3 the very mention, 2 the same person, 1 another, 0 where nobody did. */
export function sameness(speaker: Mention | null, mention: Mention): number {
  if (speaker === null) return 0
  if (speaker === mention) return 3
  return speaker.person >= 0 && speaker.person === mention.person ? 2 : 1
}
