/** Texts for the laws: anything a clipboard, a crawl or somebody with bad intentions can come up with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { misread } from './reading-back.ts'

/** How many texts each law is tried on; `COPYDESK_RUNS=10000 npx vitest run tests/laws.test.ts` for a long look. */
export const RUNS: number = Number(process.env.COPYDESK_RUNS ?? 300)

/** Any UTF-16 code units, lone surrogates and NUL among them. */
const units: fc.Arbitrary<string> = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)),
})

const ODD = [
  '\0',
  '\uFEFF',
  '\u200B',
  '\u200D',
  '\u00AD',
  '\u200F',
  '\u202E',
  '\u2066',
  '\uD83D',
  '\uDE00',
  '\u0301',
  '\u00A0',
]
const SPACES = [' ', '\t', '\u3000', '\u00A0', '\u0085', '\u2028', '\u2029', '\v', '\f', '\u1680', '\u202F']
const LINE_ENDS = ['\n', '\n\n', '\r\n', '\r', '\r\n\r\n', '\u2028', '\u2029', '\n \n', '\n\n\n', ' ', '']

/** What Markdown, HTML and reader tools write. */
const MARKUP = [
  '# ',
  '## ',
  '> ',
  '>>> ',
  '- ',
  '* ',
  '• ',
  '1. ',
  '    ',
  '\t',
  '```',
  '~~~',
  '---',
  '===',
  '***',
  '**',
  '*',
  '_',
  '__',
  '~~',
  '`',
  '[',
  ']',
  '](',
  ')',
  '![',
  '[Read more](/more)',
  '[a\n\nb](x)',
  '![Photo](a.jpg)',
  '[![Photo](a.jpg)\n\n# Head](b)',
  '[](x)',
  '[ref]: https://example.org "x"',
  '[^1]',
  '[^1]: Note',
  '<p>',
  '</p>',
  '<b>',
  '<br>',
  '<!-- c -->',
  '<div hidden>',
  '<a href="x">',
  '&amp;',
  '&lt;',
  '&nbsp;',
  '&#8222;',
  '&#x201C;',
  '&quot;',
  '&notanentity;',
  '\\*',
  '\\',
  '| a | b |',
  '|---|---|',
  '|',
  'https://example.org/a?b=c',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '---\ntitle: Ferry\n---\n',
  'Title: Ferry',
  'URL Source: https://example.org/',
  'Published Time: 2024-03-04',
  'Markdown Content:',
  ':author: Ann Lee',
  '.. image:: a.jpg',
  '#+TITLE: Ferry',
  'title:: Ferry',
  '% Ferry',
  '= Ferry',
  '== Ferry ==',
  '\\n',
  '\\n\\n',
  '\\r\\n',
  '\\"',
  '\\/',
  '\\u201c',
  '[12:04, 3/5/2024] Ada: ',
  '1\n00:00:01,000 --> 00:00:04,000\n',
  '00:04.500 --> 00:07.000\n',
  '&lt;p&gt;',
  '&lt;/p&gt;',
  'Ã©',
  'â€œ',
  '{"title": "',
  '", "text": "',
  '"}',
  '__proto__',
  'constructor',
  'toString',
]

/** What wikis write. */
const WIKI = [
  "'''",
  '{{',
  '}}',
  '{{date|May 4, 2024}}',
  '{{x}}',
  '[[w:Ann Lee|Ann Lee]]',
  '[[File:a.jpg|thumb|',
  ']]',
  '<ref>',
  '</ref>',
]

/** What browsers for text and converters of HTML write. */
const DUMPED = [
  '[1]',
  '[2]Tides',
  '[3][IMG]',
  '[12] ',
  'Ferries[2]',
  '#[1]alternate [2]feed',
  'Link: [1]icon',
  'IFRAME: [1]https://example.org/a',
  'IFRAME:',
  '\nReferences\n\n   1. https://example.org/\n   2. file:///tides\n   3. Ferries\n     https://example.org/f\n  12. mailto:a@example.org\n',
  '[1] https://example.org/',
  'Tides [https://example.org/tides]',
  'Pier [https://example.org/pier.jpg] Ferry [/ferry]Boats [/boats/all]',
  '[/tides/today]',
  '\n[https://example.org/ferries/to-the-north-and-to-the-south-and-to-all-of-the-islands-there-are]',
  '[javascript:void(0)]',
  '[data:image/gif;base64,R0]',
  '[pier.jpg]',
  '(BUTTON) Send',
  '____________',
  '[ ]',
]

/** What news pages are made of. */
const COPY = [
  'Skip to content',
  'Home',
  'Politics',
  'Share on Facebook',
  'Advertisement',
  'Read also:',
  'READ MORE: Storm closes bridge',
  'Ferry to Skerry Island runs again',
  'OPINION',
  'Island traffic',
  'By Marianne Okafor',
  'Von Jürgen Straßer',
  '4 March 2024, 10:15',
  'PORT ELLEN —',
  'BERLIN (dpa) -',
  '0:00 Anhören',
  'Photo: Ines Duarte',
  '(c) 2024',
  '10 comments',
  'Tags: ferry, island',
  'The ferry took up service again on Monday after a winter of repairs, the island council said in a statement.',
  '"She is quieter than she ever was," said Marianne Okafor, the captain of the ferry.',
  'She said: "We are back."',
  '„Wir sind wieder da“, sagte Jürgen Straßer am Montag.',
  '« Nous sommes de retour », a déclaré la maire Élodie Roux.',
  '— Мы вернулись, — сказал капитан Олег Титов.',
  '「戻ってきた」と船長の山田太郎さんは話した。',
  'وقال القبطان سامي حداد: «لقد عدنا».',
  'the so-called "ghost ferry"',
  "dogs' owners and the '90s",
  'Mr. Smith told the B.B.C. so.',
  '"',
  '“',
  '”',
  '„',
  '«',
  '»',
  "'",
  '‘',
  '’',
  '「',
  '」',
]

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...COPY) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...DUMPED) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD, ...SPACES) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: units },
)
const pieces: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(...LINE_ENDS)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''))

const folder = new URL('../examples/articles/', import.meta.url)
/** The sample articles; none where the tests run without them. */
export const samples: string[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => /\.(txt|md)$/.test(name))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  : []

/** A text as a program writes it between quotation marks, alone or as a record's field. */
const escaped: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...samples, COPY.join('\n\n')), fc.nat(), fc.constantFrom('', '{"title": "Ferry", "text": '))
  .map(([sample, cut, head]) => {
    const written = JSON.stringify(sample.slice(cut % sample.length)).replace(/[“”]/g, '\\u201c')
    return head === '' ? written.slice(1, -1) : `${head}${written}}`
  })

/** UTF-8 that was read as Windows-1252. */
const mojibake: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...samples, COPY.join('\n\n')), fc.nat(), fc.nat())
  .map(([sample, a, b]) => misread(sample.slice(Math.min(a, b) % sample.length)))

/** A text with much of a wiki's markup and nothing of Markdown's. */
const wiki: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WIKI, ...COPY, '\n', '\n\n', ' ', '*', '[', '|'), { maxLength: 40 })
  .map((parts) => `[[a]]'''${parts.join('')}`)

/** A sample cut anywhere, its lines shuffled, or with something odd dropped into it. */
const mangled: fc.Arbitrary<string> = fc.constantFrom(...samples, COPY.join('\n\n')).chain((sample) =>
  fc.oneof(
    fc
      .tuple(fc.nat(sample.length), fc.nat(sample.length))
      .map(([a, b]) => sample.slice(Math.min(a, b), Math.max(a, b))),
    fc
      .tuple(fc.shuffledSubarray(sample.split('\n')), fc.constantFrom(...LINE_ENDS))
      .map(([lines, end]) => lines.join(end)),
    fc
      .tuple(fc.nat(sample.length), fc.constantFrom(...ODD, ...SPACES, ...MARKUP))
      .map(([at, odd]) => sample.slice(0, at) + odd + sample.slice(at)),
    fc.constantFrom(...LINE_ENDS).map((end) => sample.replace(/\r?\n/g, end)),
  ),
)

/** Lines of front matter: keys, lists, maps, values over lines, what is not closed. */
const HEADER_LINES = [
  ...[
    'title: Ferry',
    'title: "Ferry \\"runs\\""',
    "title: 'Skarv''s ferry'",
    'title: "',
    'title: >-',
    'tags: |',
    'title:',
  ],
  ...[
    'author:',
    'author: [[Ann Lee]]',
    'authors = ["Ann, Lee", Bo]',
    'tags: [',
    'tags: []',
    'tags: [a,,b,]',
    'tags: [[a|b]]',
  ],
  ...[
    '  - "[[Ann Lee]]"',
    '- ferry',
    '- - -',
    '-',
    '  - name: Ann',
    '  name: Ann',
    '  Ferry',
    ']',
    '  "quay",',
    '# note',
  ],
  ...['date: 2024-05-04', '', ' ', '\ttitle: x', 'Ferry runs again'],
]
const headed: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('---', '+++'), fc.array(fc.constantFrom(...HEADER_LINES), { maxLength: 12 }), pieces)
  .map(([fence, lines, text]) => [fence, ...lines, fence, text].join('\n'))

/** Any text at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 4, arbitrary: pieces },
  { weight: 2, arbitrary: mangled },
  { weight: 1, arbitrary: headed },
  { weight: 1, arbitrary: escaped },
  { weight: 1, arbitrary: wiki },
  { weight: 1, arbitrary: mojibake },
)
