// Invented news pages, as a web crawl's text extract shows them: one block a line, menus and all. The same seed gives the
// same pages, so that a test knows what must come out.

const PLACES = ['Lowmere', 'Port Hallow', 'Ennisford', 'Carrow Bay', 'Thorndale', 'Marwick', 'Easterholm', 'Vellin']
const GIVEN = [
  'Marianne',
  'Tobias',
  'Ines',
  'Kwame',
  'Priya',
  'Lukas',
  'Noor',
  'Henrik',
  'Adaeze',
  'Matteo',
  'Saoirse',
  'Yusuf',
]
const FAMILY = [
  'Okafor',
  'Brandt',
  'Calloway',
  'Mensah',
  'Rao',
  'Vinter',
  'Haddad',
  'Sorensen',
  'Eze',
  'Bianchi',
  'Nolan',
  'Demir',
]
const JOBS = [
  'harbour master',
  'mayor',
  'head teacher',
  'union secretary',
  'ferry captain',
  'chief planner',
  'hospital director',
]
const SUBJECTS = [
  { kicker: 'Transport', thing: 'the ferry', verb: 'returns', plural: 'passengers' },
  { kicker: 'Housing', thing: 'the old mill', verb: 'reopens', plural: 'tenants' },
  { kicker: 'Schools', thing: 'the music school', verb: 'moves', plural: 'pupils' },
  { kicker: 'Health', thing: 'the night clinic', verb: 'expands', plural: 'patients' },
  { kicker: 'Fisheries', thing: 'the herring quota', verb: 'shrinks', plural: 'crews' },
  { kicker: 'Energy', thing: 'the tidal plant', verb: 'starts up', plural: 'households' },
]
const SENTENCES = [
  'The council put the cost at {n} million and promised a first account of it before the end of the year.',
  'Work began in the spring, after {n} years of argument about who should pay and who should wait.',
  'In {place}, where the last such attempt had failed, some {n} {plural} had signed a petition against it.',
  'Engineers from {place} checked {thing} twice last week and found nothing that would hold it up any longer.',
  'A report that the town commissioned in the autumn had warned of delays, of higher prices and of a shortage of skilled hands.',
  'Nobody at the meeting, which went on well past midnight, spoke openly against the plan as it now stands.',
  'The neighbouring district has asked for a share of the income, and talks about that are to go on until the summer.',
  'For most {plural} the change will be felt first in the timetable, which grows from {n} entries to twice that number.',
]
const SAYINGS = [
  'We have waited a long time for this, and now we want to see it work',
  'Nobody will be left standing in the rain, I can promise that much',
  'The figures are better than we feared and worse than we hoped',
  'It is a good day for the town and a better one for the children',
  'We shall look at every bill twice before a single coin is spent',
  'I would rather be late than wrong about a thing of this size',
]
const MENU = [
  'Skip to content',
  'Home',
  'News',
  'Local',
  'Sport',
  'Culture',
  'Opinion',
  'Weather',
  'Puzzles',
  'Newsletters',
  'Log in',
  'Subscribe',
]
const FOOTER = [
  'Share',
  'Copy link',
  'About us',
  'Contact',
  'Privacy policy',
  'Terms of use',
  'Cookie settings',
  '© All rights reserved',
]

/** A small generator of random numbers (mulberry32), so that a page depends on nothing but its number. */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Page number `index`: its address, date, text, and what a reader would say its headline is. */
export function page(index) {
  const next = random(index * 7919 + 17)
  const pick = (list) => list[Math.floor(next() * list.length)]
  const subject = pick(SUBJECTS)
  const place = pick(PLACES)
  const names = [`${pick(GIVEN)} ${pick(FAMILY)}`, `${pick(GIVEN)} ${pick(FAMILY)}`]
  const jobs = [pick(JOBS), pick(JOBS)]
  const fill = (sentence) =>
    sentence
      .replaceAll('{place}', pick(PLACES))
      .replaceAll('{thing}', subject.thing)
      .replaceAll('{plural}', subject.plural)
      .replaceAll('{n}', String(2 + Math.floor(next() * 60)))
  const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(next() * 28))).toISOString().slice(0, 10)
  const title = `${subject.thing[0].toUpperCase()}${subject.thing.slice(1)} ${subject.verb} in ${place}, ${1 + (index % 997)} days late`

  const said = (who) => {
    const words = pick(SAYINGS)
    const name = names[who]
    const last = name.split(' ')[1]
    return pick([
      `“${words},” said ${last}. ${fill(pick(SENTENCES))}`,
      `${fill(pick(SENTENCES))} “${words},” ${last} told reporters.`,
      `According to ${last}, there is more to come. “${words},” ${last} said.`,
    ])
  }
  const body = [
    `${place.toUpperCase()} — ${subject.thing[0].toUpperCase()}${subject.thing.slice(1)} ${subject.verb} this week, after a delay that cost ${subject.plural} in ${place} both money and patience.`,
    `“${pick(SAYINGS)},” said ${names[0]}, the ${jobs[0]} of ${place}.`,
    `${names[1]}, the ${jobs[1]}, was more careful. “${pick(SAYINGS)},” ${names[1].split(' ')[1]} said on Monday.`,
  ]
  const length = 10 + Math.floor(next() * 16)
  for (let at = 0; at < length; at++) {
    body.push(
      next() < 0.3 ? said(at % 2) : `${fill(pick(SENTENCES))} ${fill(pick(SENTENCES))} ${fill(pick(SENTENCES))}`,
    )
    if (at === 5) body.push('Advertisement')
  }
  const teasers = Array.from({ length: 6 }, () => `${pick(PLACES)} counts the cost of ${pick(SUBJECTS).thing}`)
  const lines = [
    `${title} - The ${place} Courier`,
    ...MENU,
    ...PLACES,
    subject.kicker,
    title,
    `By ${pick(GIVEN)} ${pick(FAMILY)}`,
    `Published ${Number(day.slice(8))} January 2026`,
    ...body,
    'Read also:',
    ...teasers,
    ...FOOTER,
  ]
  const host = `${place.toLowerCase().replaceAll(' ', '-')}-courier.example`
  return {
    id: `page-${index}`,
    url: `https://${host}/${day}/${index}`,
    date: `${day}T06:00:00Z`,
    title,
    text: `${lines.join('\n')}\n`,
  }
}
