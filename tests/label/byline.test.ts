/** Who wrote it and when: each line around the headline written with the role that it must get. */
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const TITLE = 'Harbour bridge stays shut until May'
const BODY = [
  'The harbour bridge of Sorrel will stay shut until May, the county said on Monday, because the new bearings have to be cast again.',
  'The first set cracked when divers lowered it onto the piers in January. “We heard it before we saw it,” said Ruth Hallam, who leads the work for the county.',
  'Until then the ferry will run every twenty minutes, and the school bus will take the road along the quarry, which adds half an hour to the way.',
  'The county had hoped to open the bridge for the spring market, which brings some ten thousand people to the town each year.',
]

/** Blocks around the running text with these roles, in order. */
function found(lines: readonly string[], wanted: readonly string[] = ['byline']): string[] {
  const { blocks } = parseArticle([...lines, ...BODY].join('\n\n'))
  return blocks.filter(({ role }) => wanted.includes(role)).map(({ text }) => text)
}

describe('the byline', () => {
  test.each<[string, string[], string[]]>([
    ['opens with a word for it', [TITLE, 'By Jane Doe'], ['By Jane Doe']],
    [
      'is in capitals',
      [TITLE, 'By JANE DOE FOR HARBOUR.EXAMPLE', '12 March 2024'],
      ['By JANE DOE FOR HARBOUR.EXAMPLE'],
    ],
    ['is a name alone by the headline', [TITLE, 'Jane Doe', 'Share', 'Facebook'], ['Jane Doe']],
    ['is a name and a job', [TITLE, '12 March 2024', 'Jane Doe, political editor'], ['Jane Doe, political editor']],
    ['is an interviewer', [TITLE, 'Interview by Jane Doe', '12 March 2024'], ['Interview by Jane Doe']],
    ['stands below a word of its own', [TITLE, 'By', 'Jane Doe', '12 March 2024'], ['Jane Doe']],
    [
      'has paper and date beside the name',
      [TITLE, 'Jane Doe / HARBOUR.EXAMPLE / Mar 12, 2024, 17:07 IST', 'Share', 'Text Size', 'Small', 'Large'],
      ['Jane Doe / HARBOUR.EXAMPLE / Mar 12, 2024, 17:07 IST'],
    ],
    ...[
      'Posted on March 12, 2024 by Jane Doe',
      'Published March 12, 2024 | By Jane Doe',
      'Posted by Jane Doe on March 12, 2024',
      '12 March 2024 17:07 GMT by Jane Doe 5 Comments',
      'Published: 12 March 2024, by: Jane Doe',
    ].map((line): [string, string[], string[]] => [`goes on from a date: ${line}`, [TITLE, line], [line]]),
    ['is no date that something else stands behind', [TITLE, 'Photo shared by Jane Doe on March 12, 2024'], []],
    [
      'is two lines of names',
      [TITLE, '12 March 2024', 'Tomasz Wrona', 'Olga Steiner'],
      ['Tomasz Wrona', 'Olga Steiner'],
    ],
    ['is no date', [TITLE, 'Published Fri, Apr 28 20232:23 PM EDT'], []],
    [
      'is nobody of whom the text speaks',
      [TITLE, 'Ruth Hallam', 'Photo: Harbour Pictures', 'Tomasz Wrona'],
      ['Tomasz Wrona'],
    ],
    ['is no caption', [TITLE, 'Engineer Jane Doe and Max Roe on the pier | Picture: Harbour Pictures'], []],
    ['is no sentence with names', [TITLE, 'Jane Doe and Max Roe have seen the pier for the first time.'], []],
  ])('%s', (_, lines, bylines) => {
    expect(found(lines)).toEqual(bylines)
  })

  test('names of several lines are authors', () => {
    const text = [TITLE, '12 March 2024', 'Tomasz Wrona', 'Olga Steiner', ...BODY].join('\n\n')
    expect(parseArticle(text)).toMatchObject({ byline: 'Tomasz Wrona', authors: ['Tomasz Wrona', 'Olga Steiner'] })
  })
})

describe('dates by the headline', () => {
  test.each<[string, string[], string | null]>([
    [
      'a standfirst may part it from the headline',
      [TITLE, 'What it costs the county every single day.', '12 March 2024'],
      '2024-03-12',
    ],
    [
      'after a share bar',
      [TITLE, 'Share', 'Facebook', 'X', 'Copy link', 'E-mail', '11:58, 12 MAR 2024'],
      '2024-03-12T11:58',
    ],
    ['a weekday may look like a name', [TITLE, 'Published Fri, Apr 28 2023 2:23 PM EDT'], '2023-04-28T14:23-04:00'],
    ['beside the kicker', ['Bridges / 12 March 2024', TITLE], '2024-03-12'],
    [
      'not from a caption',
      [TITLE, 'The pier of Sorrel on 12 March 2023, seen by Jane Doe. Photo: Harbour Pictures'],
      null,
    ],
  ])('%s', (_, lines, published) => {
    expect(parseArticle([...lines, ...BODY].join('\n\n')).published).toBe(published)
  })

  test('an address may have it where the page has not', () => {
    const text = [TITLE, ...BODY].join('\n\n')
    expect(parseArticle(text, { url: 'https://harbour.example/news/2024/03/12/bridge.html' }).published).toBe(
      '2024-03-12',
    )
    expect(parseArticle(text, { url: 'https://harbour.example/2024-03-12-bridge/' }).published).toBe('2024-03-12')
    expect(parseArticle(text, { url: 'https://harbour.example/2024/13/12/bridge' }).published).toBe(null)
    const dated = [TITLE, '13 March 2024', ...BODY].join('\n\n')
    expect(parseArticle(dated, { url: 'https://harbour.example/2024/03/12/bridge' }).published).toBe('2024-03-13')
  })
})

test('a name below a line with a colon behind the text is whom to ask, unless that line says who wrote it', () => {
  const below = (line: string): string | null =>
    parseArticle([TITLE, ...BODY.slice(0, 2), line, 'Jane Doe', 'Phone: 01 22 33'].join('\n\n')).byline
  expect(below('Contact:')).toBeNull()
  expect(below('Written by:')).toBe('Jane Doe')
})

describe('a preposition that may open a byline', () => {
  const PAGES: Record<string, [string, string, string]> = {
    en: [TITLE, BODY[0] as string, BODY[1] as string],
    de: [
      'Hafenbrücke bleibt bis Mai gesperrt',
      'Die Hafenbrücke von Lindau bleibt bis Mai gesperrt, wie der Kreis am Montag mitteilte, weil die neuen Lager noch einmal gegossen werden müssen.',
      'Bis dahin fährt die Fähre alle zwanzig Minuten, und der Schulbus nimmt die Straße am Steinbruch entlang.',
    ],
    fr: [
      'Le pont du port restera fermé jusqu’en mai',
      'Le pont du port restera fermé jusqu’en mai, a annoncé lundi la préfecture, car les nouveaux appuis doivent être coulés une seconde fois.',
      'D’ici là, le bac passera toutes les vingt minutes, et le car scolaire prendra la route de la carrière.',
    ],
    pt: [
      'Ponte do porto continua fechada até maio',
      'A ponte do porto continuará fechada até maio, informou a prefeitura na segunda-feira, porque os novos apoios terão de ser fundidos de novo.',
      'Até lá, a balsa vai sair a cada vinte minutos, e o ônibus escolar seguirá pela estrada da pedreira.',
    ],
  }

  test.each([
    ['en', 'By the river and by the road', 'heading'],
    ['en', 'By the Sorrel Post', 'byline'],
    ['de', 'Von der Brücke auf die Fähre', 'heading'],
    ['de', 'Von unserer Redaktion', 'byline'],
    ['fr', 'Par la route et par la mer', 'heading'],
    ['fr', 'Par la rédaction', 'byline'],
    ['pt', 'Por que o apoio rachou', 'heading'],
    [
      'pt',
      '“Por que não contam que o apoio rachou?”, indagou a engenheira. “Nós ouvimos e ninguém veio”.',
      'paragraph',
    ],
    ['pt', 'Na opinião da engenheira, a ponte “não aguenta mais um inverno como o que', 'paragraph'],
  ])('%s: %s', (language, line, role) => {
    const [title, first, second] = PAGES[language] as [string, string, string]
    const at = { byline: 1, heading: 2 }[role] ?? 3
    const lines = [title, first, second].toSpliced(at, 0, line)
    expect(parseArticle(lines.join('\n\n')).blocks.find(({ text }) => text === line)?.role).toBe(role)
  })
})

test('a sentence of the running text that says a day is no date', () => {
  const text = [
    'Сьогодні, 29 листопада 2026 року, відбулася прес-конференція у районному історичному музеї. Зустріч куратора з журналістами тривала годину, і запитань було багато.',
    '- Виставка запрошує до розмови про одвічні питання дружби, розлуки, віри. Ці листи дають нагоду замислитися над своїм.',
    'Відкриття виставки відбудеться 3 грудня 2026 року о 17.00.',
  ]
  const page = ['Відкриття виставки "Старі листи" відбудеться 3 грудня о 17.00', ...text, 'Фото Івана Савчука']
  expect(parseArticle(page.join('\n\n')).body).toHaveLength(3)
})
