/**
 * Kinds of copy, each written with the role that every line must get. `[aside]` stands for any role that is no part of the
 * article, its headline or its picture words; the blank lines are those of the text.
 */
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const ASIDE = new Set([
  'menu',
  'advert',
  'share',
  'comment',
  'tags',
  'boilerplate',
  'repeat',
  'related',
  'caption',
  'date',
])

/** The text without its roles, and the text as labelled, written alike. */
function both(written: string): { expected: string; given: string } {
  const lines = written.trim().split('\n')
  const text = lines.map((line) => line.replace(/^\[\w+\] /, '')).join('\n')
  const roles = new Map(
    parseArticle(text).blocks.map(({ role, position }) => [
      text.slice(0, position.start.offset).split('\n').length - 1,
      role,
    ]),
  )
  const given = lines.map((line, at) => {
    const [, wanted = '', words = ''] = /^\[(\w+)\] (.*)$/.exec(line) ?? []
    const role = roles.get(at)
    if (!role) return line
    return wanted === 'aside' && ASIDE.has(role) ? line : `[${role}] ${words}`
  })
  return { expected: lines.join('\n'), given: given.join('\n') }
}

describe('kinds of copy', () => {
  it.each([
    ['a single line is a headline', '[title] Ferry to Lindholm runs again after three weeks'],
    [
      'a headline and a kicker without a body',
      `
[topic] Shipping
[title] Ferry to Lindholm runs again after three weeks`,
    ],
    [
      'a bare article comes through whole',
      `
[title] Ferry to Lindholm runs again after three weeks

[byline] By Marianne Okafor

[lede] The ferry between Aldermoor and Lindholm carried its first passengers on Monday, three weeks after its engine failed in a storm off the northern pier.

[paragraph] Captain Tomas Wrede said the new engine ran well on its first crossing. “She is quieter than she has been in twenty years,” he told the harbour radio.

[heading] Islanders waited for supplies

[paragraph] The shop on Lindholm had been without fresh milk since the second week of January, and the school sent its older pupils to stay with families on the mainland.

[paragraph] “We managed.”

[paragraph] The county will pay for the repair, which cost four hundred thousand crowns, and will look for a second ship before next winter, its transport office announced.`,
    ],
    [
      'an article in its page, one block a line',
      `
[aside] Skip to content
[aside] Home
[aside] News
[aside] Sport
[aside] Weather
[aside] Log in
[title] Ferry to Lindholm runs again after three weeks
[byline] By Marianne Okafor
[aside] Share
[aside] Copy link
[lede] The ferry between Aldermoor and Lindholm carried its first passengers on Monday, three weeks after its engine failed in a storm off the northern pier.
[paragraph] Captain Tomas Wrede said the new engine ran well on its first crossing. “She is quieter than she has been in twenty years,” he told the harbour radio.
[aside] Advertisement
[paragraph] The shop on Lindholm had been without fresh milk since the second week of January, and the school sent its older pupils to stay with families on the mainland.
[paragraph] The county will pay for the repair, which cost four hundred thousand crowns, and will look for a second ship before next winter, its transport office announced.
[aside] Tags
[aside] Lindholm
[aside] Ferries
[aside] Comments
[aside] Log in to leave a comment
[aside] About us
[aside] Privacy policy
[aside] © Aldermoor Courier. All rights reserved.`,
    ],
    [
      'an interview keeps its questions',
      `
[title] “I never wanted the big stage”

[lede] The pianist Ilse Brandt has played in the same village hall for forty years. She talks about small rooms, late fame and the one concert that she would rather forget.

[paragraph] Ms Brandt, when did you last play in a big hall?

[paragraph] That must have been in 1988, and I did not enjoy it at all. The people in the last row sit so far away that you might as well be playing for the coat stand.

[paragraph] Were you afraid?

[paragraph] Not afraid. Bored, if anything. In a small room I hear when somebody holds their breath, and then I know that I have to wait a little longer with the next chord.

[paragraph] And the concert that you would rather forget?

[paragraph] The heating had failed and the piano had been tuned by a man who was in love. I shall say no more about it, except that the encore was the best part of the evening.`,
    ],
    [
      'a listicle keeps its numbered headings',
      `
[title] Five walks for a rainy weekend

[lede] Rain is no reason to stay at home: these five paths stay dry underfoot, and every one of them ends at a place where there is soup.

[heading] 1. The old railway line

[paragraph] From the station at Aldermoor the gravel path follows the river for six miles, and most of it runs under beech trees that keep off the worst of the rain.

[heading] 2. Wrede's dyke

[paragraph] The dyke was paved for the harvest wagons two hundred years ago, and it is still the only way across the marsh in which nobody has ever lost a shoe.

[heading] 3. The quarry steps

[paragraph] Three hundred steps lead up to the rim of the quarry, where a roof was built for the stone cutters and a kiosk sells pea soup until four in the afternoon.`,
    ],
    [
      'an opinion piece without the note on its author',
      `
[aside] Home
[aside] Opinion
[title] The harbour does not need another hotel
[byline] By Ruth Hallam
[lede] Whoever walks along the quay these days passes three building sites and not one bench. The council calls this development, and it has asked nobody who lives here.
[paragraph] There is nothing wrong with visitors. They fill the cafés in August and they buy the smoked eel that the rest of us have grown tired of, and then they go home again.
[paragraph] But a hotel stays. It takes the evening sun from the fish market, it takes the water from the well in a dry summer, and it pays its taxes in another country.
[paragraph] The council should build the benches first, and then ask again what the harbour is missing.
[aside] Ruth Hallam is a columnist and the author of two books on the coast. Follow her on social media.
[aside] Subscribe to our newsletter
[aside] Read more
[aside] Contact
[aside] Imprint`,
    ],
    [
      'a live ticker keeps its entries',
      `
[title] Storm over the north coast: all developments

[lede] A storm with gusts of more than seventy miles an hour has reached the north coast. Trains have stopped and schools stay closed on Tuesday. All developments in our live blog.

[paragraph] 9:40 p.m.: The fire service in Aldermoor counts two hundred calls since the early evening. Most of them were about fallen trees, and nobody was hurt, a spokeswoman said.

[paragraph] 8:15 p.m.: The bridge to Lindholm has been closed to all traffic. Drivers who are still on the island are asked to spend the night in the school hall.

[paragraph] 7:30 p.m.: The railway has stopped all trains north of Wrede. The last one reached the station with a delay of ninety minutes.`,
    ],
    [
      'a press release',
      `
[title] Aldermoor Harbour opens its second quay

[lede] Aldermoor, 3 February 2025. Aldermoor Harbour has opened its second quay after two years of building, and can now take in ships of up to one hundred and twenty metres.

[paragraph] “With the second quay we double what we can unload in a day,” said Karin Wrede, who has led the company since 2019. “That secures eighty jobs in the town.”

[paragraph] The first ship at the new quay carried timber from Finland. Until the summer the harbour expects four ships a week, among them two ferries.`,
    ],
    [
      'a headline without a body keeps its byline and date',
      `
[title] Ferry to Lindholm runs again after three weeks
[byline] By Marianne Okafor
[date] 3 February 2025`,
    ],
    [
      'a headline without a body, in its page',
      `
[aside] Home
[aside] News
[aside] Sport
[aside] Log in
[title] Ferry to Lindholm runs again after three weeks
[aside] Share
[aside] Contact
[aside] Privacy policy`,
    ],
    [
      'a headline that stands only once, in a German page',
      `
[aside] Startseite
[aside] Politik
[aside] Wirtschaft
[aside] Sport
[aside] Anmelden
[title] Brücke über die Lesse bleibt bis Ostern gesperrt
[byline] Von Karin Altmeier
[date] 3. Februar 2025
[aside] Teilen
[lede] Die Brücke zwischen Unterlesse und Grünau bleibt länger gesperrt als geplant. Bei der Prüfung der Pfeiler haben Taucher Risse gefunden, die auf keinem Plan verzeichnet waren.
[paragraph] „Wir fangen von vorne an“, sagte die Bauleiterin Petra Kolb am Montag im Gemeinderat. Das Holz für die neuen Stützen werde erst Ende des Monats geliefert.
[paragraph] Bis dahin fährt der Schulbus einen Umweg von elf Kilometern, und die Bäckerei am Ufer liefert ihre Brötchen mit dem Boot aus.
[aside] Kommentare
[aside] Impressum
[aside] Datenschutz`,
    ],
    [
      'a German live ticker',
      `
[title] Sturm an der Küste: alle Entwicklungen im Liveticker

[lede] Ein Sturm mit Böen von mehr als 120 Kilometern in der Stunde hat die Küste erreicht. Züge fahren nicht mehr, Schulen bleiben am Dienstag geschlossen.

[paragraph] 21.40 Uhr: Die Feuerwehr in Grünau zählt seit dem frühen Abend zweihundert Einsätze. Meist ging es um umgestürzte Bäume, verletzt wurde niemand, sagte eine Sprecherin.

[paragraph] 20.15 Uhr: Die Brücke nach Unterlesse ist für den gesamten Verkehr gesperrt. Wer noch auf der Insel ist, soll die Nacht in der Turnhalle verbringen.

[paragraph] 19.30 Uhr: Die Bahn hat alle Züge nördlich der Lesse angehalten. Der letzte erreichte den Bahnhof mit einer Verspätung von neunzig Minuten.`,
    ],
    [
      'a French interview, with the name of who asked',
      `
[title] « Je n'ai jamais voulu des grandes salles »

[lede] La pianiste Odile Brandin joue depuis quarante ans dans la même salle des fêtes. Elle parle des petites pièces, de la gloire tardive et du concert qu'elle voudrait oublier.

[byline] Propos recueillis par Marc Tellier

[paragraph] Quand avez-vous joué pour la dernière fois dans une grande salle ?

[paragraph] C'était en 1988, et cela ne m'a pas plu du tout. Les gens du dernier rang sont assis si loin que l'on pourrait aussi bien jouer pour le portemanteau.

[paragraph] Aviez-vous peur ?

[paragraph] Pas peur. Je m'ennuyais plutôt. Dans une petite pièce, j'entends quand quelqu'un retient son souffle, et je sais alors qu'il faut attendre un peu.`,
    ],
    [
      'an interview with its letters',
      `
[title] “I never wanted the big stage”

[lede] The pianist Ilse Brandt has played in the same village hall for forty years. She talks about small rooms, late fame and the concert she would rather forget.

[paragraph] Q: When did you last play in a big hall?

[paragraph] A: That must have been in 1988, and I did not enjoy it at all. The people in the last row sit so far away that you might as well be playing for the coat stand.

[paragraph] Q: Were you afraid?

[paragraph] A: Not afraid. Bored, if anything. In a small room I hear when somebody holds their breath, and then I know that I have to wait.`,
    ],
    [
      'a Spanish listicle',
      `
[title] Cinco paseos para un fin de semana de lluvia

[lede] La lluvia no es motivo para quedarse en casa: estos caminos siguen secos, y todos terminan en un lugar donde hay sopa.

[heading] 1. La vieja vía del tren

[paragraph] Desde la estación de Robledo el camino de grava sigue el río durante diez kilómetros, y casi todo pasa bajo hayas que detienen la lluvia.

[heading] 2. El dique de los carros

[paragraph] El dique se empedró para los carros de la cosecha hace doscientos años, y sigue siendo el único paso por la marisma en el que nadie ha perdido un zapato.

[heading] 3. La escalera de la cantera

[paragraph] Trescientos escalones suben hasta el borde de la cantera, donde se construyó un techo para los canteros y un quiosco vende sopa hasta las cuatro.`,
    ],
    [
      'a Japanese headline alone',
      `
[title] 青浜線が三週間ぶりに運転を再開`,
    ],
  ])('%s', (_, written) => {
    const { expected, given } = both(written)
    expect(given).toBe(expected)
  })

  it.each([
    ['with how long ago', (time: string) => time],
    ['with times of day', (_: string, entry: number) => `${9 - entry}:40 p.m.`],
  ])('a section front has no article, %s', (_, timeOf) => {
    const front = `
Home
News
Sport
Culture
Weather
Log in
Top stories
Ferry to Lindholm runs again
The ship's new engine has passed its first test in the northern passage.
2 hours ago
Council wants another hotel
The plan for the quay divides the town before the vote in March.
3 hours ago
Five walks for a rainy weekend
Paths that stay dry underfoot and end where there is soup.
Yesterday
Pianist plays for her village
Forty years in the same hall, and no wish for a bigger one.
Yesterday
Storm closes the bridge
Drivers have to spend the night on the island.
Yesterday
Sport
Aldermoor beats Wrede in the last minute
A late goal decides the match of the season.
More news
Contact
Imprint
Privacy policy`
    let entry = 0
    const article = parseArticle(front.replace(/2 hours ago|3 hours ago|Yesterday/g, (time) => timeOf(time, entry++)))
    expect(article.body).toEqual([])
    expect(article.lede).toBeNull()
    expect(article.title).toBeNull()
  })

  it('two articles on a page are both running text, what stands between them is not', () => {
    const story = (name: string, days: string[]) =>
      days.map(
        (day) =>
          `${name} said on ${day} that the plan for the quay had been read by everybody who had to read it, and that nobody had found a fault in it so far.`,
      )
    const first = story('The mayor', ['Monday', 'Tuesday'])
    const second = story('The harbour master', ['Wednesday', 'Thursday', 'Friday', 'Saturday'])
    const between = ['Share', 'Comments', 'Log in', 'Home', 'News', 'Sport', 'Culture', 'Weather']
    const text = ['Council looks at the plan', ...first, ...between, 'Harbour master defends the plan', ...second]
    const { title, body } = parseArticle(text.join('\n'))
    expect(title).toBe('Council looks at the plan')
    expect(body.map((block) => block.text).filter((words) => !words.startsWith('Harbour'))).toEqual([
      ...first,
      ...second,
    ])
  })

  it.each(['\n', '\n\n'])('the last entry of a numbered menu is neither headline nor kicker (%j)', (between) => {
    const menu = Array.from({ length: 60 }, (_, index) => `Section ${index + 1}`)
    const body = ['Monday', 'Tuesday', 'Wednesday'].map(
      (day) =>
        `The mayor said on ${day} that the plan for the quay had been read by everybody who had to read it, and that nobody had found a fault in it so far.`,
    )
    const article = parseArticle(['Home', ...menu, 'Council looks at the plan', ...body].join(between))
    expect(article).toMatchObject({ title: 'Council looks at the plan', topic: null, lede: body[0] })
  })
})
