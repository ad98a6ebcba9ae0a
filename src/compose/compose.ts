/** Roles and quotations in, the article's fields out. */
import type { Article, BodyBlock, LabelledBlock, Position, Role } from '../article.ts'
import type { FoundQuote, RoledBlock } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { authorsOf } from './authors.ts'
import { datelineOf } from './dateline.ts'
import { positions } from './positions.ts'
import { addressDate, publishedOf } from './published.ts'
import { relatedLinksOf } from './related-links.ts'
import { pageAddress } from './urls.ts'

const BODY_KINDS: Partial<Record<Role, BodyBlock['kind']>> = {
  lede: 'paragraph',
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'listItem',
  blockquote: 'blockquote',
}

export interface Findings {
  source: string
  blocks: readonly RoledBlock[]
  quotes: readonly FoundQuote[]
  tag: string | null
  speech: Speech
  url: string | undefined
}

export function compose({ source, blocks, quotes, tag, speech, url }: Findings): Article {
  const positionOf = positions(source)
  const textOf = (role: Role): string | null => blocks.find((block) => block.role === role)?.text ?? null
  const dateline = datelineOf(blocks, speech)
  return {
    title: textOf('title'),
    topic: textOf('topic'),
    lede: textOf('lede'),
    byline: textOf('byline'),
    authors: [...new Set(blocks.flatMap(({ role, text }) => (role === 'byline' ? authorsOf(text, speech) : [])))],
    dateline: dateline.place,
    published: publishedOf(blocks, speech) ?? dateline.date ?? addressDate(url),
    language: tag,
    body: bodyOf(blocks, positionOf),
    quotes: quotes.map(({ text, kind, speaker, cue, start, end }) => ({
      text,
      kind,
      speaker: speaker && {
        name: speaker.name,
        mention: speaker.mention,
        description: speaker.description,
        position: positionOf(speaker),
      },
      cue,
      position: positionOf({ start, end }),
    })),
    relatedLinks: relatedLinksOf(blocks, positionOf, url ?? pageAddress(blocks)),
    blocks: blocks.map((block) => labelled(block, positionOf(block))),
  }
}

function bodyOf(blocks: readonly RoledBlock[], positionOf: (block: RoledBlock) => Position): BodyBlock[] {
  const body: BodyBlock[] = []
  for (const block of blocks) {
    const kind = BODY_KINDS[block.role]
    if (kind) body.push({ kind, text: block.text, position: positionOf(block) })
  }
  return body
}

function labelled({ kind, text, role, reason }: RoledBlock, position: Position): LabelledBlock {
  return { kind, text, role, reason, position }
}
