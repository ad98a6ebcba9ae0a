/** The head of an article: each line written with the role that it must get. */
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const BODY = [
  'The harbour bridge of Sorrel will stay shut until May, the county said on Monday, because the new bearings have to be cast again.',
  'The first set cracked when divers lowered it onto the piers in January. “We heard it before we saw it,” said Ruth Hallam, who leads the work for the county.',
  'Until then the ferry will run every twenty minutes, and the school bus will take the road along the quarry, which adds half an hour to the way.',
  'The county had hoped to open the bridge for the spring market, which brings some ten thousand people to the town each year.',
]

const TITLE = 'Harbour bridge stays shut until May'

function rolesOf(lines: readonly string[], body: readonly string[] = BODY): string[] {
  const text = [...lines, ...body].join('\n\n')
  return parseArticle(text)
    .blocks.filter(({ text }) => !body.includes(text))
    .map(({ role, text }) => `${role}: ${text}`)
}

describe('headline and kicker', () => {
  test.each([
    ['a headline alone', ['title: Harbour bridge stays shut until May']],
    ['a kicker above it', ['topic: Traffic', 'title: Harbour bridge stays shut until May']],
    [
      'a kicker with a date below it',
      ['topic: BRIDGES', 'date: 12 March 2024', 'title: Harbour bridge stays shut until May'],
    ],
    [
      'a headline printed twice',
      ['title: Harbour bridge stays shut until May', 'repeat: Harbour bridge stays shut until May'],
    ],
    [
      'a byline and a date below',
      ['title: Harbour bridge stays shut until May', 'byline: By Tomasz Wrona', 'date: 12 March 2024'],
    ],
    [
      'a byline without an opener beside a date',
      ['title: Harbour bridge stays shut until May', 'byline: Tomasz Wrona', 'date: 12 March 2024'],
    ],
  ])('%s', (_, lines) => {
    expect(rolesOf(lines.map((line) => line.slice(line.indexOf(': ') + 2)))).toEqual(lines)
  })

  test.each([
    [
      'a standfirst longer than it',
      [
        'News',
        'The long wait',
        'Why the bridge stays shut, and what it costs the county every single day it does.',
        'By Olga Stein',
      ],
      'The long wait',
    ],
    [
      'a date and a byline below',
      ['Home', 'News', 'Waiting for bearings', '8 January 2021 · by Olga Stein'],
      'Waiting for bearings',
    ],
    [
      'what is said in it',
      ['Home', 'Harbour bridge shut', '“We are not made of money, and neither are you.”'],
      'Harbour bridge shut',
    ],
    [
      'the way to the page before',
      ['Home', 'News', '« Ferry timetable for the bridge', 'Waiting for bearings', 'By Olga Stein'],
      'Waiting for bearings',
    ],
    [
      'an arrow to it',
      ['The Sorrel Notebook', '← Why the ferry runs at night now', 'Waiting for bearings', 'Posted on 12 March 2024'],
      'Waiting for bearings',
    ],
    ['whose picture it is', ['Waiting', '© Ruth Hallam / County of Sorrel'], 'Waiting'],
    [
      'a kicker that ends with a colon',
      ['Bridges', 'Harbour bridge shut until May:', 'A long wait for bearings', 'By Olga Stein, 12 March 2024'],
      'A long wait for bearings',
    ],
  ])('a headline is told from %s', (_, lines, title) => {
    expect(parseArticle([...lines, ...BODY].join('\n\n')).title).toBe(title)
  })

  test('a line that ends with a colon is the headline where there is no other', () => {
    const { title } = parseArticle(['Harbour bridge shut until May:', ...BODY].join('\n\n'))
    expect(title).toBe('Harbour bridge shut until May:')
  })

  test('the kicker is cut off a line that a date ends', () => {
    expect(rolesOf(['Bridges / 12 March 2024', 'Harbour bridge stays shut until May'])[0]).toBe('topic: Bridges')
  })

  test('the kicker leaves its colon to the rest of the line', () => {
    expect(parseArticle(['Bridges:', 'Harbour bridge stays shut until May', ...BODY].join('\n\n')).topic).toBe(
      'Bridges',
    )
  })

  test('of a path of sections the last is the kicker', () => {
    const lines = ['Courier / Regional / Bridges', 'Harbour bridge stays shut until May']
    expect(rolesOf(lines)).toEqual([
      'menu: Courier / Regional /',
      'topic: Bridges',
      'title: Harbour bridge stays shut until May',
    ])
  })

  test('the kicker between two copies of the headline says more than the section above both', () => {
    const lines = [
      'Sport',
      'Weather',
      'Traffic',
      'Harbour bridge stays shut until May',
      'Cracked bearings',
      'Harbour bridge stays shut until May',
      'Traffic',
    ]
    expect(parseArticle([...lines, ...BODY].join('\n\n')).topic).toBe('Cracked bearings')
  })

  test.each<[string, string, string | null]>([
    ['of steps glued into one the last', 'HomeTrafficBridges', 'Bridges'],
    ['names with capitals inside stay whole', 'iFerry FerryLines', 'iFerry FerryLines'],
    ['a number of things is none', 'Videos from the harbour (3)', null],
    ['how long it takes to read is none', '12 minute read', null],
    ['the way to another page is none', '← Divers find a wreck', null],
    ['who writes for the paper is none', 'Jan Ost Harbour Correspondent', null],
    ['a number that belongs to a name may open it', '3. Liga', '3. Liga'],
    ["the site's address is none", 'courier.example', null],
    ['where it was saved from is none', 'Saved from www.courier.example', null],
    ['of section, desk and dates the first', 'Bridges | jo | 12.3.2024 | 23:55', 'Bridges'],
    ['of a path before a date the last is left', 'Town / Bridges / 12 March 2024', 'Town / Bridges'],
    ['what newsletters open with is none', 'View in browser', null],
  ])('%s', (_, line, topic) => {
    expect(parseArticle([line, 'Harbour bridge stays shut until May', ...BODY].join('\n\n')).topic).toBe(topic)
  })

  test('the name of a field of front matter is none', () => {
    const text = [
      '---\ntitle: Harbour bridge stays shut until May\nauthor: Ines Calder\nhostname: courier.example\n---',
      'Bridges',
      '# Harbour bridge stays shut until May',
      ...BODY,
    ]
    expect(parseArticle(text.join('\n\n')).topic).toBe('Bridges')
    expect(parseArticle(text.filter((line) => line !== 'Bridges').join('\n\n')).topic).toBe(null)
  })

  test('entries of a menu glued together are none', () => {
    const page = `Skerry Post\n\nSubscribeSign in\n\n# Harbour bridge stays shut until May\n\n${BODY.join('\n\n')}`
    expect(parseArticle(page).topic).toBeNull()
  })

  test('what stands above a part of the headline is none', () => {
    const lines = [
      'Old bearings',
      'Sorrel stays shut until May',
      'Menu',
      '# Harbour bridge of Sorrel stays shut until May, county says',
    ]
    expect(parseArticle([...lines, ...BODY].join('\n\n')).topic).toBe(null)
  })

  test.each<[string, string[], string | null]>([
    ['another thing between them', ['Divers', 'Obituaries', '12 March 2024', TITLE], null],
    ['and the article speaks of it', ['Divers', 'Ferry', '12 March 2024', TITLE], 'Ferry'],
    ['an item of the list', ['* Obituaries', '* Games', `# ${TITLE}`], null],
    ['the way to more of them', ['Obituaries', 'More', TITLE], null],
    ['the day', ['Friday, 12 March', TITLE], null],
    ['when it was changed', ['Updated at noon', TITLE], null],
    ['several on one line', ['Navigation', 'News Sports Opinion Games', TITLE], null],
    ['the end of a path', ['Paper', 'Sie sind hier: Town » Bridges » Repairs', TITLE], null],
    ['links side by side', ['[World](/w) [Money](/m)', `# ${TITLE}`], null],
  ])('an entry of the menu above the headline is none: %s', (_, lines, topic) => {
    expect(parseArticle([...lines, ...BODY].join('\n\n'))).toMatchObject({ title: TITLE, topic })
  })

  test('a path without marks is none', () => {
    const lines = [
      'Beranda Berita Nasional',
      'Ditinggal Hajatan, Sebuah Warung di Ciamis Nyaris Ludes Terbakar',
      'Ditinggal Hajatan, Sebuah Warung di Ciamis Nyaris Ludes Terbakar',
      'Warga Dusun Cikole, Kabupaten Ciamis, Jawa Barat, panik saat melihat sebuah warung terbakar.',
      'Pemilik warung, Enjang mengatakan, sejak pagi ia pergi ke hajatan bersama istrinya.',
    ]
    expect(parseArticle(lines.join('\n\n'))).toMatchObject({ topic: null, title: lines[1] })
  })

  test.each<[string, string[], string | null]>([
    ['words that share the page', ['Share', 'Facebook', 'Tumbler'], null],
    ['one alone', ['Bridge', 'Share', 'Traffic'], 'Traffic'],
    ['several words', ['Share', 'Facebook', 'Of bridges and boats'], 'Of bridges and boats'],
    [
      'the address of a site before its name',
      ['Saved from https://sorrelpost.example/bridge', 'The Sorrel Post'],
      null,
    ],
    ['a link to the site', ['[The Sorrel Post](https://www.sorrel-post.example/)'], null],
    ['a link to a section', ['[Bridges](https://sorrelpost.example/bridges.html)'], 'Bridges'],
    ['two parts beside each other', ['Advertisement', 'COMPANIES / RETAIL'], 'COMPANIES / RETAIL'],
    ['two steps', ['Advertisement', 'Region » Bridges'], 'Bridges'],
    ['a number of comments', ['Advertisement', '2 Kommentare'], null],
    ['a comment', ['Advertisement', 'Kommentar zum Brückenbau'], 'Kommentar zum Brückenbau'],
    ['the address of another site', ['Saved from https://post.example/sorrel', 'Sorrel Bridge'], 'Sorrel Bridge'],
  ])('what stands above the headline behind others of its kind: %s', (_, lines, topic) => {
    expect(parseArticle([...lines, TITLE, ...BODY].join('\n\n'))).toMatchObject({ title: TITLE, topic })
  })

  test.each<[string, string, string]>([
    ['the name of a site behind it', `# ${TITLE} | Sorrel Post Loaded`, TITLE],
    ['a name behind a dash', `# ${TITLE} - Sorrel Post`, TITLE],
    ['words that go on', `# ${TITLE} - says the county`, `${TITLE} - says the county`],
  ])('the headline as it is printed without its tail: %s', (_, line, title) => {
    expect(parseArticle([line, '12 March 2024', TITLE, ...BODY].join('\n\n')).title).toBe(title)
  })

  test.each(['Search for:', 'Menu:', 'The bridge. (Photo: Sorrel Post)'])('is no kicker: %s', (line) => {
    expect(parseArticle([line, 'Harbour bridge stays shut until May', ...BODY].join('\n\n')).topic).toBeNull()
  })
})

test.each(['4–5 minutes', '7 Min.', '3 мин'])('how long it takes to read is no part of the text: %s', (line) => {
  const { body } = parseArticle([TITLE, 'By Tomasz Wrona', line, ...BODY].join('\n'))
  expect(body.map(({ text }) => text)).toEqual(BODY)
})

describe('a page without running text', () => {
  test.each([
    ['the names of sections', 'Home\n\nNews\n\nSport', null],
    ['a path of them', 'Home / News / Sport', null],
    ['a headline alone', 'Harbour bridge stays shut until May', 'Harbour bridge stays shut until May'],
    ['what is marked as a heading', '# Bridges', 'Bridges'],
  ])('%s', (_, text, title) => {
    expect(parseArticle(text)).toMatchObject({ title, topic: null })
  })
})

describe('lede', () => {
  test('the standfirst, which belongs to the body too', () => {
    const standfirst = 'The bearings cracked, and the county has to start again. The ferry will run more often.'
    const article = parseArticle(
      ['Harbour bridge stays shut until May', standfirst, 'By Tomasz Wrona', ...BODY].join('\n\n'),
    )
    expect(article.lede).toBe(standfirst)
    expect(article.body[0]?.text).toBe(standfirst)
  })

  test('without one, the first paragraph', () => {
    expect(parseArticle(['Harbour bridge stays shut until May', ...BODY].join('\n\n')).lede).toBe(BODY[0])
  })

  test.each([
    'This audio recording was generated by a computer. You can read more about the service in our help pages.',
    'The audio of this text is automatically produced, and we would like to hear what you think of it.',
    'This article is read aloud by a synthetic voice. Mistakes in names are possible, and we are sorry for them.',
    'Diese Audiofassung hat eine KI gesprochen. Was wir dabei beachten, steht in unseren Regeln für die Redaktion.',
    'Dieser Text wird von einer Computerstimme gesprochen. Schreiben Sie uns, wenn Ihnen dabei etwas auffällt.',
  ])('not what is said of a recording: %s', (notice) => {
    expect(parseArticle(['Harbour bridge stays shut until May', notice, ...BODY].join('\n\n')).lede).toBe(BODY[0])
  })

  test('a recording that the story is about', () => {
    const standfirst = 'The audio of the cracking bearing is all that the county has, and it wants to have more of it.'
    expect(parseArticle(['Harbour bridge stays shut until May', standfirst, ...BODY].join('\n\n')).lede).toBe(
      standfirst,
    )
  })
})

describe('a standfirst that nothing ends', () => {
  const FERRY = [
    'Anyone want a ferry? Sorrel doesn’t. “It costs us 60,000 crowns a year and it doesn’t move,” says mayor Ruth Hallam.',
    'Now it is the prize in a raffle at ten crowns a ticket. “Don’t laugh,” Hallam warns. “We’ve sold 3,000.”',
    'The harbour board found the idea “original but legally tricky”. Tom Ost has bought twenty tickets. “If I win,” he says, “I’ll just leave it there.”',
    'A tourist from Dorn summed it up in a word: “Typical.”',
  ]
  const MENU = ['Home', 'News', 'Sport', 'Subscribe']

  test.each<[string, string[], string[], string[]]>([
    [
      'above a share bar',
      [...MENU, 'Local news', TITLE, 'Repairs are taking longer than planned and traders say they are losing money'],
      ['By Kerry Whitlow', '14 May, 5.32pm', 'Share on Facebook', 'Share on X', 'Copy link'],
      BODY,
    ],
    [
      'of two sentences',
      ['Life', 'The last iron bearing', 'Sorrel still has a foundry. Once a year it is lit'],
      ['Ines Calder, Sorrel', '12 March 2024'],
      BODY,
    ],
    [
      'longer than its headline',
      ['Coastal village raffles off old ferry', 'With no boats for two winters, Sorrel is giving its ferry away'],
      ['Ines Calder, Sorrel', 'Published today, 06:00', 'Idle for two winters: the Sorrel ferry. (Picture: Keyline)'],
      FERRY,
    ],
  ])('%s', (_, head, below, body) => {
    const { title, lede } = parseArticle([...head, ...below, ...body].join('\n'))
    expect([title, lede]).toEqual(head.slice(-2))
  })

  test('below a kicker stands the headline', () => {
    const lines = ['Bridges of the county', 'Harbour bridge of Sorrel stays shut until May, says the county']
    expect(parseArticle([...lines, 'By Tomasz Wrona', ...BODY].join('\n\n')).title).toBe(lines[1])
  })

  test('is no caption', () => {
    const caption = 'The bridge in May, seen from the quarry road (Photo: Ost)'
    expect(parseArticle([TITLE, caption, ...BODY].join('\n\n')).lede).toBe(BODY[0])
  })
})

describe('a line of detail is no headline', () => {
  test.each([
    '15.52',
    '22 min ago',
    'před 13 minutami',
    'harbour telly 0:58',
    '12-2017 | By: Tomasz Wrona',
    'Photo Sorrel Pictures',
    'Ruth Hallam on the pier (Photo League)',
    'Good morning Sorrel - 4 April 2019 — 08:31',
    'Sunday, March 3',
    'Read on',
  ])('%s', (line) => {
    expect(parseArticle([line, ...BODY].join('\n\n')).title).toBeNull()
    expect(parseArticle([TITLE, line, ...BODY].join('\n\n')).title).toBe(TITLE)
  })

  test.each(['Sorrel bridge 2026', 'Best new boats of 2019', 'Diesel passes 2.50'])(
    'a year or a price alone makes none: %s',
    (title) => {
      expect(parseArticle([title, ...BODY].join('\n\n')).title).toBe(title)
    },
  )
})

describe('a text copied without its headline', () => {
  const LONG =
    'The foundry of Sorrel opens its doors. “Nobody sees a tenth of what we do. Why not show them the rest?” asks its head, Ruth Hallam.'

  test.each([
    ['an agency’s mark behind it', [`${LONG} (SPA)`]],
    ['what breaks off', [`${LONG} Those who come on Sunday may cast a bell of their`]],
    [
      'what a colon leads to',
      ['The game was a hard one for the crews. About the mood on the quay their coach said:', `– ${BODY[1]}`],
    ],
    ['what is said first', ['“It all went so fast,” says Ines.', 'She has no complaints about the neighbours.']],
  ])('has none: %s', (_, lines) => {
    const article = parseArticle(lines.join('\n\n'))
    expect([article.title, article.body.map(({ text }) => text)]).toEqual([null, lines])
  })
})

test('a text without a headline has none, however short a sentence of it is', () => {
  const text = [
    'In der Seilerei von Lindholm hat es in der Nacht zum Montag gebrannt, wie die Polizei mitteilte. Das Feuer brach gegen vier Uhr im Lager aus, in dem vierzig Tonnen Hanf lagen, und griff auf das Dach der alten Werkstatt über. Die Feuerwehr war mit zwölf Wagen im Einsatz, zwei davon kamen aus dem Nachbarort. Verletzt wurde niemand, der Schaden beträgt nach einer ersten Schätzung zwei Millionen Kronen, und die Ursache ist noch nicht bekannt.',
    'Die Seilerei wurde 1893 gegründet und beschäftigt vierzig Menschen.',
  ]
  const { title, body } = parseArticle(text.join('\n\n'))
  expect([title, body.length]).toEqual([null, 2])
})

test('below running text that opens all there are headings', () => {
  const text = [
    'In der Seilerei von Lindholm hat es in der Nacht zum Montag gebrannt, wie die Polizei mitteilte.',
    'Chronik der Brände in Lindholm',
    'Die Feuerwehr war mit zwölf Wagen im Einsatz, zwei davon kamen aus dem Nachbarort über die Brücke.',
  ]
  expect(parseArticle(text.join('\n\n')).title).toBe(null)
})

test('sentences below the running text are no headline', () => {
  const text = [
    'Conferenza stampa di Renzo Allami, allenatore del Lindolo, che al termine della partita ha rilasciato le seguenti dichiarazioni:',
    '“Il risultato ci va stretto. Chiaro che l’espulsione dopo un quarto d’ora ha cambiato tutto, poi il palo ha fatto il resto”.',
    '“Mi metto nei panni dei ragazzi, giocare con questo peso non è semplice. La piazza è da altra categoria”',
  ]
  const { title, body } = parseArticle(['Il tecnico Renzo Allami (Foto Lega)', ...text].join('\n\n'))
  expect([title, body.map(({ text }) => text)]).toEqual([null, text])
})

describe('a first line of few words above short sentences', () => {
  const SENTENCES = [
    'The boat leaves at seven, or it does not leave at all.',
    '“You learn not to ask,” said Iain McPhee, the postmaster, as he watched the fog roll in.',
    'In October, it will stop for good. The state has called it “a relic we can no longer afford.”',
  ]

  test('is the headline', () => {
    expect(parseArticle(['The Last Ferry', ...SENTENCES].join('\n\n')).title).toBe('The Last Ferry')
  })

  test.each([['By Priya Raman'], ['12 March 2024'], ['Skerry']])('is none: %s', (line) => {
    expect(parseArticle([line, ...SENTENCES].join('\n\n')).title).toBe(null)
  })
})
