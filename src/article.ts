/**
 * The words everybody in this house speaks: what the package returns, type by type.
 *
 * Article parts carry newsroom and IPTC words, trees and positions carry unist words, speech carries the words of
 * linguistics (cue, mention, attribution). `null` always means 'looked for, not in the text'.
 */

/**
 * One place in the source, as in unist's `Point`, with `offset` always there.
 *
 * @see https://github.com/syntax-tree/unist#point
 */
export interface Point {
  /** 1-based line. Lines end at `\n`, `\r\n` or `\r`. */
  line: number
  /** 1-based column, in UTF-16 code units. */
  column: number
  /** 0-based offset into the text as given, in UTF-16 code units. */
  offset: number
}

/** A stretch of the source, as in unist's `Position`: `text.slice(start.offset, end.offset)` is the thing itself. */
export interface Position {
  /** Where it begins. */
  start: Point
  /** The first place behind it. */
  end: Point
}

/** What a block is as text, whatever it does on the page. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'blockquote'
  | 'tableRow'
  | 'code'
  | 'image'
  | 'rule'
  | 'html'
  | 'definition'
  | 'metadata'

/**
 * What a block does on the page.
 *
 * - `title`: the headline; `topic`: the kicker; `lede`: the standfirst, or the opening paragraph where there is none
 * - `byline`, `dateline` (the place line on its own), `date` (when published or updated)
 * - `heading`, `paragraph`, `listItem`, `blockquote`: the running text
 * - `caption`: words that belong to a picture, film or sound, and their credits
 * - `related`: a link to another story, or the phrase that introduces some
 * - `repeat`: words that the article already has at another place (the headline once more, alt text)
 * - `menu`, `advert`, `share`, `comment`, `tags`: parts of the page around it
 * - `boilerplate`: whatever else is not the article
 */
export type Role =
  | 'title'
  | 'topic'
  | 'lede'
  | 'byline'
  | 'dateline'
  | 'date'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'blockquote'
  | 'caption'
  | 'related'
  | 'repeat'
  | 'menu'
  | 'advert'
  | 'share'
  | 'comment'
  | 'tags'
  | 'boilerplate'

/** A block of the source and what it does on the page. */
export interface LabelledBlock {
  /** What it is as text. */
  kind: BlockKind
  /** Its words, markup, entities and soft line breaks folded away. */
  text: string
  /** What it does on the page. */
  role: Role
  /** Why, in one short phrase. */
  reason: string
  /** Where it stands, marks and markup included. */
  position: Position
}

/** A piece of the running text. */
export interface BodyBlock {
  /** What it is in the article. */
  kind: 'heading' | 'paragraph' | 'listItem' | 'blockquote'
  /** Its words, markup, entities and soft line breaks folded away. */
  text: string
  /** Where it stands, marks and markup included. */
  position: Position
}

/** Whoever is quoted. */
export interface Speaker {
  /** The fullest form of the name that the article gives (`Vladimir Putin`), or the mention where it gives none. */
  name: string
  /** The words at `position` that say who speaks (`he`, `the minister`, `Putin`). */
  mention: string
  /** What the article calls the person besides the name (`the chief of the Kremlin`). */
  description: string | null
  /** Where the mention stands. */
  position: Position
}

/** What somebody is quoted as saying. */
export interface Quote {
  /** The words between the marks. */
  text: string
  /**
   * `direct`: one or more whole clauses; `partial`: a fragment inside a sentence of the reporter's; `blockquote`: a
   * set-off quotation; `scare`: marked words that are nobody's speech, given only when asked for (`scareQuotes: true`).
   */
  kind: 'direct' | 'partial' | 'blockquote' | 'scare'
  /** Whose words these are; `null` where the text does not say. */
  speaker: Speaker | null
  /** The word or words that ascribe the quotation (`said`, `according to`); `null` where there are none. */
  cue: string | null
  /** Where it stands, quotation marks included. */
  position: Position
}

/** A pointer to another story. */
export interface RelatedLink {
  /** The words of the link. */
  title: string
  /** Where it leads, absolute when a base is known; `null` in text that has no addresses. */
  url: string | null
  /** Where it stands. */
  position: Position
}

/** An article: what `parseArticle` returns. */
export interface Article {
  /** The headline. */
  title: string | null
  /** The kicker: the short line by the headline that names the subject. */
  topic: string | null
  /** The standfirst where there is one, else the opening paragraph. */
  lede: string | null
  /** The byline as printed. */
  byline: string | null
  /** The names in the byline, and in those of the lines beside it that are bylines too. */
  authors: string[]
  /** The place line (`BERLIN`). */
  dateline: string | null
  /**
   * When it was published: ISO 8601, as far as the text says it; where it says nothing, the day that the given address has in it
   * (`/2024/04/28/`).
   */
  published: string | null
  /** The language, as a BCP 47 tag. */
  language: string | null
  /** Headings, paragraphs, list items and block quotations in reading order, the lede included. */
  body: BodyBlock[]
  /** What somebody is quoted as saying, in reading order. */
  quotes: Quote[]
  /** Links to other stories. */
  relatedLinks: RelatedLink[]
  /** Every block of the source with its role, what was set aside included. */
  blocks: LabelledBlock[]
}

/** What a caller may say about a text. */
export interface ParseOptions {
  /** The language of the text as a BCP 47 tag; skips detection. */
  language?: string
  /** The address of the page: the base for relative links, and a day to fall back on where the page prints none. */
  url?: string
  /** Return marked words that are nobody's speech too, with `kind: 'scare'`. Default: `false`. */
  scareQuotes?: boolean
}
