import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { read } from '../../src/read/read.ts'

/** A text's blocks as `what: words`: `name` for the names of fields, else the field, else the kind. */
function blocksOf(lines: readonly string[]): string[] {
  return read(lines.join('\n')).map(
    ({ kind, field, text }) => `${field ?? (kind === 'metadata' ? 'name' : kind)}: ${text}`,
  )
}

const FIRST = 'The ferry came back to the harbour on Monday, when half the town stood on the quay.'
const SECOND = '“She looks smaller than I remember,” said the harbour master, who had waited since the spring.'

it.each([
  [
    'Nexis, with an unnamed headline',
    [
      'The Courier',
      '',
      'Ferry Returns to the Harbour',
      '',
      'BYLINE: By ANN LEE',
      '',
      'LENGTH: 412 words',
      '',
      'BODY:',
      '',
      FIRST,
      '',
      SECOND,
      '',
      'LOAD-DATE: May 5, 2024',
    ],
    [
      'paragraph: The Courier',
      'headline: Ferry Returns to the Harbour',
      'name: BYLINE:',
      'author: By ANN LEE',
      'name: LENGTH:',
      'other: 412 words',
      'name: BODY:',
      `paragraph: ${FIRST}`,
      `paragraph: ${SECOND}`,
      'name: LOAD-DATE:',
      'other: May 5, 2024',
    ],
  ],
  [
    'ProQuest, words right behind the name of the text',
    ['Title: Ferry returns', 'Author: Ann Lee', 'Publication date: May 4, 2024', `Full text: ${FIRST}`, '', SECOND],
    [
      'name: Title:',
      'title: Ferry returns',
      'name: Author:',
      'author: Ann Lee',
      'name: Publication date:',
      'published: May 4, 2024',
      'name: Full text:',
      `paragraph: ${FIRST}`,
      `paragraph: ${SECOND}`,
    ],
  ],
  [
    'Factiva, by codes, fields over lines',
    ['HD\tFerry returns', 'BY\tAnn Lee', 'PD\t4 May 2024', 'LP', FIRST, 'TD', SECOND, 'NS', 'gtrans : Transport'],
    [
      'name: HD',
      'headline: Ferry returns',
      'name: BY',
      'author: Ann Lee',
      'name: PD',
      'published: 4 May 2024',
      'name: LP',
      `paragraph: ${FIRST}`,
      'name: TD',
      `paragraph: ${SECOND}`,
      'name: NS',
      'other: gtrans : Transport',
    ],
  ],
  [
    'forwarded mail: its subject is the headline',
    [
      'From: Henrik <h@skarv.example>',
      'Date: Sat, 4 May 2024',
      'Subject: Fwd: Re: Ferry returns',
      'To: Ann <a@skarv.example>',
      '',
      FIRST,
    ],
    [
      'name: From:',
      'other: Henrik <h@skarv.example>',
      'name: Date:',
      'published: Sat, 4 May 2024',
      'name: Subject: Fwd: Re:',
      'headline: Ferry returns',
      'name: To:',
      'other: Ann <a@skarv.example>',
      `paragraph: ${FIRST}`,
    ],
  ],
  [
    'forwarded mail: where the headline follows, the subject is none',
    ['From: <h@skarv.example>', 'Date: today', 'Subject: Ferry returns', 'To: Ann', '', 'Ferry returns', '', FIRST],
    [
      'name: From:',
      'other: <h@skarv.example>',
      'name: Date:',
      'published: today',
      'name: Subject:',
      'other: Ferry returns',
      'name: To:',
      'other: Ann',
      'paragraph: Ferry returns',
      `paragraph: ${FIRST}`,
    ],
  ],
  [
    'names that nobody knows, but no long answers of an interview',
    ['Title: At sea', 'Length: 12 minutes', 'Author: Ann Lee', 'Place: Skarv', `Okafor: ${FIRST} ${SECOND}`],
    [
      'name: Title:',
      'title: At sea',
      'name: Length:',
      'other: 12 minutes',
      'name: Author:',
      'author: Ann Lee',
      'name: Place:',
      'other: Skarv',
      `paragraph: Okafor: ${FIRST} ${SECOND}`,
    ],
  ],
  [
    'MultiMarkdown: fields on top, and none in the text',
    ['Title: Ferry returns', 'Author: Ann Lee', '', FIRST, '', 'Date: to be announced.'],
    [
      'name: Title:',
      'headline: Ferry returns',
      'name: Author:',
      'author: Ann Lee',
      `paragraph: ${FIRST}`,
      'paragraph: Date: to be announced.',
    ],
  ],
  [
    'reStructuredText: names between colons, directives',
    [
      'Ferry returns',
      '',
      ':author: Ann Lee',
      ':status: done',
      '',
      FIRST,
      '',
      '.. image:: pier.jpg',
      '   :alt: The pier',
    ],
    [
      'paragraph: Ferry returns',
      'name: :author:',
      'author: Ann Lee',
      'name: :status:',
      'other: done',
      `paragraph: ${FIRST}`,
      'name: .. image::',
      'other: pier.jpg',
      'name: :alt:',
      'other: The pier',
    ],
  ],
  [
    'AsciiDoc: a heading with its sign',
    ['= Ferry returns', ':author: Ann Lee', ':toc:', '', FIRST, '', '== Winter', '', SECOND],
    [
      'heading: Ferry returns',
      'name: :author:',
      'author: Ann Lee',
      'name: :toc:',
      `paragraph: ${FIRST}`,
      'heading: Winter',
      `paragraph: ${SECOND}`,
    ],
  ],
  [
    'Org',
    ['#+TITLE: Ferry returns', '#+AUTHOR: Ann Lee', '', FIRST],
    ['name: #+TITLE:', 'headline: Ferry returns', 'name: #+AUTHOR:', 'author: Ann Lee', `paragraph: ${FIRST}`],
  ],
  [
    'Logseq: links to notes',
    ['- title:: Ferry returns', '  author:: [[Ann Lee]]', '  place:: [[p/Skarv|Skarv]]', `- ${FIRST}`, `- ${SECOND}`],
    [
      'name: - title::',
      'headline: Ferry returns',
      'name: author::',
      'author: Ann Lee',
      'name: place::',
      'other: Skarv',
      `listItem: ${FIRST}`,
      `listItem: ${SECOND}`,
    ],
  ],
  [
    'Nexis Uni: its length in small letters',
    [
      'Ferry returns',
      '',
      'Section: NEWS',
      '',
      'Length: 412 words',
      '',
      'Byline: Ann Lee',
      '',
      FIRST,
      '',
      'Load-Date: today',
    ],
    [
      'paragraph: Ferry returns',
      'name: Section:',
      'other: NEWS',
      'name: Length:',
      'other: 412 words',
      'name: Byline:',
      'author: Ann Lee',
      `paragraph: ${FIRST}`,
      'name: Load-Date:',
      'other: today',
    ],
  ],
  [
    'names in bold',
    ['**Title:** Ferry returns', '**Author**: Ann Lee', '', FIRST],
    ['name: **Title:**', 'headline: Ferry returns', 'name: **Author**:', 'author: Ann Lee', `paragraph: ${FIRST}`],
  ],
  [
    'no record: code in a text',
    ['Ferry returns', '"title": title,', '"link": link,'],
    ['paragraph: Ferry returns', 'paragraph: "title": title,', 'paragraph: "link": link,'],
  ],
  [
    'no record: one such line',
    ['Ferry returns', '', ':author: Ann Lee', '', FIRST],
    ['paragraph: Ferry returns', 'paragraph: :author: Ann Lee', `paragraph: ${FIRST}`],
  ],
  [
    'mail in German, and a colon in its words',
    ['Von: Ann <a@skarv.example>', 'Gesendet: heute', 'Betreff: WG: Fähre', '', FIRST, '', 'Ann: Sie ist da.'],
    [
      'name: Von:',
      'other: Ann <a@skarv.example>',
      'name: Gesendet:',
      'published: heute',
      'name: Betreff: WG:',
      'headline: Fähre',
      `paragraph: ${FIRST}`,
      'paragraph: Ann: Sie ist da.',
    ],
  ],
  [
    'mail that mail quotes, a blank before colons',
    ['> De : Ann <a@skarv.example>', '> Envoyé : hier', '> Objet : Le bac', '>', `> ${FIRST}`],
    [
      'name: > De :',
      'other: Ann <a@skarv.example>',
      'name: > Envoyé :',
      'published: hier',
      'name: > Objet :',
      'headline: Le bac',
      `paragraph: ${FIRST}`,
    ],
  ],
  [
    'no record: a title alone',
    ['Title: Ferry returns', '', 'Author: Ann Lee', '', FIRST],
    ['paragraph: Title: Ferry returns', 'paragraph: Author: Ann Lee', `paragraph: ${FIRST}`],
  ],
  [
    'no record: a few such lines in any text',
    ['Length: 40 metres', 'Location: Skarv', 'HD television is on board.', FIRST],
    [
      'paragraph: Length: 40 metres',
      'paragraph: Location: Skarv',
      'paragraph: HD television is on board.',
      `paragraph: ${FIRST}`,
    ],
  ],
])('%s', (_, lines, blocks) => {
  expect(blocksOf(lines)).toEqual(blocks)
})

it('an article is read from its record', () => {
  const record = ['HD\tFerry returns', 'BY\tAnn Lee', 'PD\t4 May 2024', 'SN\tThe Courier', 'LP', FIRST, 'TD', SECOND]
  const { title, authors, published, lede, body } = parseArticle(record.join('\n'))
  expect({ title, authors, published, lede, body: body.map(({ text }) => text) }).toEqual({
    title: 'Ferry returns',
    authors: ['Ann Lee'],
    published: '2024-05-04',
    lede: FIRST,
    body: [FIRST, SECOND],
  })
})

it.each([
  [
    'English',
    [
      'SLUG: ferry-returns',
      'KICKER: Skerry Sound',
      'HED: Ferry returns to Skerry',
      'DEK: Islanders cheer, but the timetable is thin',
      'BYLINE: Ann Lee',
      'PHOTO: ferry.jpg. The Maid of Skerry at the pier.',
      '',
      FIRST,
      '',
      SECOND,
      '',
      '-30-',
    ],
  ],
  [
    'German',
    [
      'Dachzeile: Skerry Sound',
      'Titel: Ferry returns to Skerry',
      'Unterzeile: Islanders cheer, but the timetable is thin',
      'Autor: Ann Lee',
      '',
      FIRST,
      '',
      SECOND,
      '',
      '(ENDE)',
    ],
  ],
])('a manuscript names its kicker, headline and standfirst, and marks its end: %s', (_, lines) => {
  const { title, topic, lede, authors, body } = parseArticle(lines.join('\n'))
  const standfirst = 'Islanders cheer, but the timetable is thin'
  expect({ title, topic, lede, authors, body: body.map(({ text }) => text) }).toEqual({
    title: 'Ferry returns to Skerry',
    topic: 'Skerry Sound',
    lede: standfirst,
    authors: ['Ann Lee'],
    body: [standfirst, FIRST, SECOND],
  })
})

it('no manuscript: an article with such words before colons', () => {
  const lines = ['Kicker: Müller trifft', 'Bundesliga: Drei Tore', 'Fazit: Ein Sieg', FIRST]
  expect(blocksOf(lines)).toEqual(lines.map((line) => `paragraph: ${line}`))
})
