/** What stands beside paragraphs: sentences that are taken in, tails that are not, and short articles. */
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const body = (text: string): string[] => parseArticle(text).body.map(({ text }) => text)

const STORM: [string, string, string] = [
  'A fast-moving snowstorm closed a stretch of the northern highway on Saturday night and left hundreds of drivers in their cars.',
  'No deaths were reported. The weather service said half a metre of snow fell near the pass.',
  '“I have driven this road for thirty years and I have never seen it come in that fast,” said Earl Dombrowski, who was waiting in the valley.',
]

test('a short sentence between paragraphs, and one behind the last, adverts aside', () => {
  const lines = [
    'Snowstorm closes the northern highway',
    STORM[0],
    STORM[1],
    'Advertisement',
    'Highway chief Tim Cameron urged people to stay home.',
    STORM[2],
    'Advertisement',
    'The storm was expected to reach the coast by Sunday evening.',
    'Share',
    'Comments',
  ]
  expect(body(lines.join('\n\n'))).toEqual([STORM[0], STORM[1], lines[4], STORM[2], lines[7]])
})

test.each([
  [
    'where the text breaks off',
    'A driver from the coast was angrier and asked who had paid for the ploughs. He spoke of letters that were nev',
  ],
  ['with a mark behind it', '“We gave them blankets. They will remember the way here,” said the postmaster (*)'],
])('sentences behind the last that no mark ends: %s', (_, line) => {
  const lines = ['Snowstorm closes the northern highway', ...STORM, line]
  expect(body(lines.join('\n\n'))).toEqual([...STORM, line])
})

describe('what stands behind the last paragraph', () => {
  test('two sentences below another story', () => {
    const text = [
      'The swing bridge over the Sorrel harbour will stay closed until at least October, the council has admitted.',
      '“We found cracks nobody expected,” Ruth Hallam told a packed meeting on Tuesday. She called the news “a nasty surprise”.',
      'One resident of Quarry Street was less polite. “Lorries have been shaking my bed since March,” he said.',
      'In a statement, the traders’ association said the closure was “killing the high street”.',
    ]
    const above = ['Home', 'News', 'Sport', 'Subscribe', 'Harbour bridge to stay shut until autumn', 'By Kerry Whitlow']
    const story = ['Read more', 'Why the diversion runs past the school']
    const line = 'Hallam rejected that. Her remark that the shops had been “struggling for years anyway” drew boos.'
    const page = [...above, ...text, ...story, line, 'Related topics', 'Roads', 'Comments (12)']
    expect(body(page.join('\n\n'))).toEqual([...text, line])
  })

  test('a sentence that breaks off', () => {
    const text = [
      'Nouakchott, Mauritanie — La voix était posée, le message limpide. Mercredi, devant les députés, le ministre de la Pêche, Sidi Ould Salem, a demandé des quotas plus hauts.',
      '« Nous avons deux dossiers que l’Europe laisse dormir depuis un an », a déclaré le ministre, en plein examen de son budget. Il vise les quotas de poulpe, que Bruxelles ne bouge pas.',
      'L’annonce gèle aussitôt neuf licences. Elle surprend d’autant plus qu’elle suit de peu la signature d’un protocole.',
      'Un essai pour la relation',
      'En choisissant cette voie, le gouvernement mauritanien',
    ]
    expect(body(['Le bras de fer du poisson entre Nouakchott et Bruxelles', ...text].join('\n\n'))).toEqual(text)
  })

  test('not the beginnings of other stories', () => {
    const stories = [
      'After what happened on the pass last night, the league has decided to…',
      'All is ready for the midweek round…',
    ]
    const page = ['Snowstorm closes the northern highway', ...STORM, ...stories]
    expect(body(page.join('\n\n'))).toEqual(STORM)
  })
})

test('a heading below a link to another story', () => {
  const lines = [
    'Snowstorm closes the northern highway',
    STORM[0],
    STORM[1],
    'Read also Northern highway: what the new plan for the pass holds',
    'A plough driver freed on Sunday',
    STORM[2],
  ]
  const { blocks } = parseArticle(lines.join('\n\n'))
  expect(blocks.find(({ text }) => text === lines[4])?.role).toBe('heading')
})

test('the name of a picture’s file is no part of the text', () => {
  const title = 'Snowstorm closes the northern highway'
  expect(body([title, 'Highway-Snowstorm.jpg', ...STORM].join('\n\n'))).toEqual(STORM)
})

test.each([
  ['it', 'Leggi articolo completo'],
  ['is', 'Lesa nánar'],
  ['cs', 'Pokračovat na celý článek'],
  ['lt', 'Skaityti visą straipsnį'],
  ['ru', 'Читайте нас:'],
  ['en', 'DMCA'],
  ['en', 'undefined'],
])('what leads on is no part of the text: %s, %s', (_, line) => {
  expect(body(['Snowstorm closes the northern highway', ...STORM, line].join('\n\n'))).toEqual(STORM)
})

test('an article of three paragraphs apart from each other is one, in a language of long words too', () => {
  const paragraphs = [
    'Most Grunwaldzki w Krakowie będzie zamknięty do kwietnia. Powodem jest pęknięcie jednego z przęseł, które wykryto podczas przeglądu.',
    '— Nie mogliśmy ryzykować — mówi Piotr Wilk, rzecznik Zarządu Dróg. — Bezpieczeństwo jest najważniejsze.',
    'Miasto uruchomi dodatkową linię tramwajową. Jak podkreśla wiceprezydent Ewa Sowa, koszt remontu to „co najmniej 20 mln zł”.',
  ]
  const page = `Strona główna\nWiadomości\nKraj\nSport\nPogoda\nKraków
Most Grunwaldzki zamknięty do wiosny
Marta Zając
29 listopada 2026, 14:20
Skomentuj
Udostępnij
${paragraphs[0]}
Foto: Jan Nowak / Agencja
Most Grunwaldzki w Krakowie
${paragraphs[1]}
REKLAMA
Dalszy ciąg artykułu pod materiałem wideo
${paragraphs[2]}
Zobacz też: Nowe tramwaje wyjadą na tory
Kraków
most
remont`
  expect(body(page)).toEqual(paragraphs)
})

test.each([
  ['a paragraph alone', [`${STORM[0]} ${STORM[1]}`]],
  ['two paragraphs', [STORM[0], STORM[1]]],
])('what is copied from below a headline has none: %s', (_, lines) => {
  const article = parseArticle(lines.join('\n\n'))
  expect(article.title).toBeNull()
  expect(article.lede).toBe(lines[0])
  expect(article.body).toHaveLength(lines.length)
})

const TIPS = [
  'Most heat is lost through habits, says the county garden office, and most of it in the first cold week of the year.',
  '1. Bleed the radiators',
  'A radiator that gurgles has air in it.',
  '2. Clear the way',
  'Chairs belong on the other side.',
  '3. Air in bursts',
  'Five minutes.',
  '4. Wait',
  'Growth starts again in March, so be patient.',
]

test('numbers go on: the last headings of a short list and their sentences', () => {
  const lines = ['Four ways to save heat', '12 March 2024', ...TIPS, 'Share', 'Comments']
  expect(body(lines.join('\n\n'))).toEqual(TIPS)
})

test('another list with numbers below does not go on', () => {
  const popular = ['Most read', '1. Fire in the old mill', '2. Council votes on trees', '3. New bus to the coast']
  expect(body(['Four ways to save heat', '12 March 2024', ...TIPS, 'Share', ...popular].join('\n'))).toEqual(TIPS)
})

test('items and headings between paragraphs, short ones too; what a colon leads to', () => {
  const items = ['6 cloves of garlic', '200 g of bread', '1 spoon of paprika', '4 eggs']
  const lines = [
    '# My grandmother’s soup',
    STORM[0],
    '## Ingredients',
    ...items.map((item) => `* ${item}`),
    '## What to do',
    STORM[1],
    STORM[2],
  ]
  expect(body(lines.join('\n\n'))).toEqual([STORM[0], 'Ingredients', ...items, 'What to do', STORM[1], STORM[2]])
})

test('a sentence below a picture that says what the picture’s words say', () => {
  const caption = 'Drivers wait in their cars below the pass on Saturday night.'
  const lines = [
    '# Snowstorm closes the highway',
    STORM[0],
    '![Drivers wait in their cars below the pass](/a.jpg)',
    caption,
  ]
  const { blocks } = parseArticle([...lines, STORM[1], STORM[2]].join('\n\n'))
  expect(blocks.find(({ text }) => text === caption)?.role).toBe('caption')
})

test('a caption that ends in a credit is neither lede nor body', () => {
  const lines = [
    'Library’s lost-and-found yields 1961 love letter',
    'By TYLER BOONE',
    'tboone@sentinel.example',
    'Feb 24, 2026 Updated 22 min ago',
    'Librarian Dee Marsh holds the letter found behind a radiator. TYLER BOONE / SENTINEL',
    'When workers moved a radiator at the Crandall Public Library last week, a letter fell out.',
    'It was dated Feb. 14, 1961, and it had never been opened. “My hands were shaking,” librarian Dee Marsh said.',
    'Marsh found the writer, now 84, in a nursing home two streets away.',
    '“Well,” he told her, “better late than never.”',
  ]
  expect(parseArticle(lines.join('\n')).lede).toBe(lines[5])
  expect(body(lines.join('\n'))).toEqual(lines.slice(5))
})

test('points above the text come whole', () => {
  const points = [
    'The pass stays shut until Sunday',
    'Hundreds of drivers spent the night in their cars',
    'More snow is on its way',
  ]
  const lines = [
    '# Snowstorm closes the highway',
    '12 March 2024',
    '## Summary',
    ...points.map((point) => `* ${point}`),
  ]
  const article = parseArticle([...lines, ...STORM].join('\n\n'))
  expect(article.body.map(({ text }) => text).slice(-6)).toEqual([...points, ...STORM])
  expect(article.lede).toBe(STORM[0])
})

test('a short article opens above the story that stands in it', () => {
  const [first, ...rest] = [
    'Археологи знайшли у Луцьку підземний хід, який може вести до замку. Про це повідомили в міській раді.',
    '«Ми пройшли дванадцять метрів, далі завал», — каже керівник розкопок Юрій Бабак.',
    'Роботи триватимуть на місці щодня до самої осені.',
  ]
  const story = 'У Дубні відкрили для туристів казематні коридори'
  const lines = [
    'У Луцьку знайшли підземний хід XV століття',
    '6 червня 2026',
    first,
    'Читайте також:',
    story,
    ...rest,
    'Теги:',
  ]
  const article = parseArticle(lines.join('\n'))
  expect(article.body.map(({ text }) => text)).toEqual([first, ...rest])
  expect(article.relatedLinks.map(({ title }) => title)).toEqual([story])
})

test('the last sentence may be short', () => {
  const [first, ...rest] = [
    'El tren que une Ferrol y Ribadeo volverá a circular el lunes después de tres años de obras en los túneles.',
    '“Era nuestra manera de ir al médico”, explica Carmen Pita, vecina de Viveiro.',
    'Habrá cuatro trenes al día.',
  ]
  const story = ['Te puede interesar', 'Así será el nuevo tranvía de A Coruña']
  const lines = ['El tren de la costa vuelve tras tres años de obras', '5 de mayo de 2026', first, ...story, ...rest]
  expect(body([...lines, 'Noticias relacionadas', 'Renfe compra doce trenes'].join('\n\n'))).toEqual([first, ...rest])
})

test('a line of tags behind the text is none of it', () => {
  const lines = [
    'El alquiler sube un 9 % en un año',
    'Alquilar un piso en el centro cuesta hoy 1.240 euros al mes de media, un 9 % más que hace un año, según los datos del ayuntamiento.',
    '“Emanciparse se ha convertido en un lujo”, resume la presidenta de la asociación, Andrea Soler.',
    'El concejal de Vivienda, Juan Carlos Moya, recordó que hay 600 pisos públicos en obras y que el primero se entrega en mayo.',
  ]
  expect(body([...lines, 'Archivado en: Vivienda · Alquiler · Juventud'].join('\n\n'))).toEqual(lines.slice(1))
})

test.each<[string, string[]]>([
  [
    'the days of a tour',
    [
      'May 4 – Skarv, Harbour Hall',
      'May 6 – Lindholm, The Old Quay (Formerly Ropewalk Hall)',
      'May 9 – Aldermoor, Corn Exchange',
      'May 12 – Sorrel, Ferry Theatre and Bridge Club Rooms',
    ],
  ],
  ['questions and answers', ['Q: Favourite ship?', 'A: The Lindholm', 'Q: Favourite harbour?', 'A: Skarv, in winter']],
])('%s within the text are all of it', (_, lines) => {
  const all = ['Snowstorm closes the northern highway', ...STORM, ...lines, STORM[2].replace('Dombrowski', 'Dalby')]
  expect(body(all.join('\n\n'))).toEqual(all.slice(1))
})

test.each([
  'For more stories like this, check our news page.',
  'Do you know more about the storm? Write to our desk at news@courier.example and tell us.',
  'We use cookies to count visits to our website, and partners may set cookies of their own in your browser.',
  'Share or comment on this article: how the storm closed the northern highway',
])('what leads elsewhere ends the text: %s', (line) => {
  expect(
    body(
      ['Snowstorm closes the northern highway', ...STORM, STORM[0].replace('Saturday', 'Sunday'), line].join('\n\n'),
    ),
  ).toEqual([...STORM, STORM[0].replace('Saturday', 'Sunday')])
})

test('a paragraph between the labels of two adverts', () => {
  const lines = STORM.flatMap((line) => [line, 'Advertisement'])
  const aside = 'Snow ploughs from three counties and two private yards were on the road until four in the morning.'
  expect(
    body(
      [
        'Snowstorm closes the northern highway',
        ...lines,
        aside,
        'Advertisement',
        STORM[0].replace('Saturday', 'Sunday'),
      ].join('\n'),
    ),
  ).toEqual([...STORM, aside, STORM[0].replace('Saturday', 'Sunday')])
})

test('a thread of comments below the text is none of it', () => {
  const whole = [...STORM, ...STORM.map((line) => `${line} So it was.`)]
  const lines = [
    'Snowstorm closes the northern highway',
    ...whole,
    'Ada Wrede on May 4, 2024 at 6:12 pm said:',
    'I was on that road in the winter of the great snow, and it looked very much the same, only that we had no telephones.',
    'Tom Reed (editor) on May 5, 2024 at 10:03 am said:',
    'Thank you, Ada. We have printed a picture of that winter in the paper of last Saturday, on the second page.',
    'Ada Wrede on May 5, 2024 at 11:40 am said:',
    'I have seen it, and I have found my father in it. He is the one with the shovel, at the very edge of the picture.',
    'Tom Reed (editor) on May 6, 2024 at 9:20 am said:',
    'We would like to hear more of him, Ada. Please write to us, or come to the office in Harbour Street on any weekday.',
  ]
  expect(body(lines.join('\n\n'))).toEqual(whole)
})

describe('what stands below a line about comments', () => {
  const said = [
    'I was on that road in the winter of the great snow. It looked very much the same, only that we had no telephones then. My father walked to the next farm and came back with a tractor, two loaves of bread and a bottle of something that he would not let us taste.',
    'We have waited at the barrier for five hours. Nobody told us that the road over the pass had been cleared by noon. When we asked the officers, they said that they had been told nothing themselves and that we should listen to the radio.',
    'Thank you both. We have printed a picture of that winter in the paper of last Saturday, on the second page. Whoever has more of them is welcome to send them to us, and we will print the best of them next week.',
  ]
  const whole = [...STORM, ...STORM.map((line) => `${line} So it was.`)]
  const page = (opener: string, dates: string[]): string =>
    ['Snowstorm closes the northern highway', ...whole, opener]
      .concat(said.flatMap((line, at) => [...dates.slice(at, at + 1), line]))
      .join('\n\n')

  test.each(['Comments (35)', '35 Comments', 'Comments'])('%s, with dates: none of the text', (opener) => {
    expect(body(page(opener, ['May 4, 2024', 'May 5, 2024', 'May 6, 2024']))).toEqual(whole)
  })

  test('in a ticker, whose lines above have times too, it is a part of it', () => {
    const entries = [...whole, 'Comments (35)', ...said].flatMap((line, at) => [`${12 - at}:40 p.m.`, line])
    const ticker = ['Snowstorm closes the northern highway', ...entries].join('\n\n')
    expect(body(ticker)).toEqual(expect.arrayContaining(said.slice(0, 2)))
  })

  test('without dates it may be the text', () => {
    expect(body(page('35 Comments', []))).toEqual(expect.arrayContaining([...whole, ...said]))
  })
})

test('paragraphs may be numbered, and notes are', () => {
  const lines = STORM.map((line, at) => `[${at + 1}] ${line} ${line.replace('Saturday', 'Sunday')}`)
  const page = ['Snowstorm closes the northern highway', ...lines, '[1] Statement of the county, 12 March 2024.']
  expect(body(page.join('\n\n'))).toEqual(lines)
})

test('the times of a ticker are no comments', () => {
  const lines = ['Snowstorm closes the northern highway', STORM[0], '4:40 p.m.:', STORM[1], '2 p.m.:', STORM[2]]
  expect(body(lines.join('\n\n'))).toEqual(expect.arrayContaining(STORM))
})

test('what is said of cookies stands above or below the text, what stands among it with it', () => {
  const cookies = [
    'We and our partners store cookies in your browser to count visits and to show you advertising that fits your interests.',
    'Personalised advertising and content, measured advertising and content, research on audiences and services of all kinds.',
    'You may opt out of advertising at any time. Your choice is kept in a cookie of its own, and holds for this browser alone.',
  ]
  expect(
    body(
      [
        'Snowstorm closes the northern highway',
        ...STORM,
        ...STORM.map((line) => `${line} So it was.`),
        ...cookies,
      ].join('\n\n'),
    ),
  ).toEqual([...STORM, ...STORM.map((line) => `${line} So it was.`)])
})

test('teasers below what introduces other stories are none of the text; paragraphs between adverts are', () => {
  const teasers = [
    'The council of the valley has counted its snowploughs, and there are fewer of them than there were ten years ago.',
    'A wooden bridge that was built for sledges has been closed for good. What becomes of its timber is to be decided in May.',
  ]
  const page = (lead: string): string[] =>
    body(
      [
        'Snowstorm closes the northern highway',
        ...STORM,
        lead,
        'May 2, 2026',
        teasers[0],
        'May 1, 2026',
        teasers[1],
        'About us',
        'Contact',
      ].join('\n\n'),
    )
  expect(page('Related stories')).toEqual(STORM)
  expect(
    body(
      [
        'Snowstorm closes the northern highway',
        ...STORM,
        'Advertisement',
        teasers[0],
        'Advertisement',
        teasers[1],
      ].join('\n\n'),
    ),
  ).toEqual([...STORM, ...teasers])
})

test('prose is running text, though it is all there is and nothing ends it', () => {
  const text = `${STORM[0]} ${STORM[1]} Highway chief Tim Cameron said “I have never seen it come in that fast`
  expect(body(text)).toEqual([text])
  expect(body(`${text}” . (Reuters)`)).toEqual([`${text}” . (Reuters)`])
})
