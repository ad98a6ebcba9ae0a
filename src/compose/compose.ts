/** Roles and quotations in, the article's fields out. */
import type { Article, BodyBlock, Role } from '../article.ts'
import type { FoundQuote, RoledBlock } from '../block.ts'
import type { Speech } from '../languages/language.ts'
import { authorsOf } from './authors.ts'
import { datelineOf } from './dateline.ts'
import { firstWith } from './first-with.ts'
import { type PositionOf, positions } from './positions.ts'
import { addressDate, publishedOf } from './published.ts'
import { relatedLinksOf } from './related-links.ts'
import { pageAddress } from './urls.ts'

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
  const textOf = (role: Role): string | null => firstWith(blocks, role)?.text ?? null
  const dateline = datelineOf(blocks, speech)
  const bylines = blocks.filter(({ role }) => role === 'byline')
  return {
    title: textOf('title'),
    topic: textOf('topic'),
    lede: textOf('lede'),
    byline: bylines[0]?.text ?? null,
    authors: [...new Set(bylines.flatMap(({ text }) => authorsOf(text, speech)))],
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
        position: positionOf(speaker.start, speaker.end),
      },
      cue,
      position: positionOf(start, end),
    })),
    relatedLinks: relatedLinksOf(blocks, positionOf, url ?? pageAddress(blocks)),
    blocks: blocks.map(({ kind, text, role, reason, start, end }) => ({
      kind,
      text,
      role,
      reason,
      position: positionOf(start, end),
    })),
  }
}

function bodyOf(blocks: readonly RoledBlock[], positionOf: PositionOf): BodyBlock[] {
  const body: BodyBlock[] = []
  for (const { text, role, start, end } of blocks) {
    const kind = bodyKind(role)
    if (kind) body.push({ kind, text, position: positionOf(start, end) })
  }
  return body
}

function bodyKind(role: Role): BodyBlock['kind'] | null {
  if (role === 'lede') return 'paragraph'
  return role === 'paragraph' || role === 'heading' || role === 'listItem' || role === 'blockquote' ? role : null
}
