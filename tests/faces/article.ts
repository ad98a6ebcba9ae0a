import type { Article, Position } from '../../src/article.ts'

const position: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }

/** An article with every field filled. */
export const full: Article = {
  title: 'Ferry returns to Skarv after 40 years',
  topic: 'Coastal traffic',
  lede: 'The ferry to Skarv sails again, “quieter than before”.',
  byline: 'By Ida Holm and Per Lund',
  authors: ['Ida Holm', 'Per Lund'],
  dateline: 'SKARV',
  published: '2024-05-17T09:30:00+02:00',
  language: 'en',
  body: [
    { kind: 'paragraph', text: 'The ferry to Skarv sails again, “quieter than before”.', position },
    { kind: 'heading', text: 'Tickets & times', position },
    { kind: 'listItem', text: 'Mornings', position },
    { kind: 'listItem', text: 'Evenings', position },
    { kind: 'blockquote', text: 'She is <quieter>.', position },
  ],
  quotes: [
    { text: 'quieter than before', kind: 'partial', speaker: null, cue: null, position },
    {
      text: 'She is quieter,',
      kind: 'direct',
      speaker: { name: 'Marianne Okafor', mention: 'she', description: null, position },
      cue: 'said',
      position,
    },
    {
      text: 'We sail.',
      kind: 'direct',
      speaker: { name: 'Marianne Okafor', mention: 'Okafor', description: 'the captain', position },
      cue: null,
      position,
    },
    { text: 'Grey Lady', kind: 'scare', speaker: null, cue: null, position },
  ],
  relatedLinks: [
    { title: 'Bridge closed', url: 'https://example.org/bridge?a=[1]|2#top', position },
    { title: 'Harbour plans', url: '/harbour', position },
    { title: 'Tide tables', url: null, position },
  ],
  blocks: [],
}

/** An article of which nothing is known. */
export const empty: Article = {
  title: null,
  topic: null,
  lede: null,
  byline: null,
  authors: [],
  dateline: null,
  published: null,
  language: null,
  body: [],
  quotes: [],
  relatedLinks: [],
  blocks: [],
}
