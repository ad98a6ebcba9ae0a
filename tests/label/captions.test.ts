/** Lines that say what a picture shows, above its credit. */
import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const TITLE = 'Harbour bridge stays shut until May'
const BYLINE = 'By Ines Calder'
const FIRST =
  'The harbour bridge of Sorrel will stay shut until May, the county said on Monday, because the new bearings have to be cast again.'
const SECOND =
  'The first set cracked when divers lowered it onto the piers in January. “We heard it before we saw it,” said Ruth Hallam, who leads the work.'
const THIRD =
  'Until then the ferry will run every twenty minutes, and the school bus will take the road along the quarry, which adds half an hour to the way.'
const SHOWN = 'Divers look at one of the bearings below the bridge.'
const CREDIT = '(Photo: Jon Berry)'

/** The lede, and the role of the line that says what is shown. */
function found(...blocks: string[]): [lede: string | null, role: string | undefined] {
  const article = parseArticle([TITLE, ...blocks].join('\n\n'))
  return [article.lede, article.blocks.find(({ text }) => text === SHOWN)?.role]
}

it.each<[string, string[], string, string]>([
  ['below the byline', [BYLINE, SHOWN, CREDIT, FIRST, SECOND, THIRD], FIRST, 'caption'],
  [
    'set into the text, as the page has it again',
    [FIRST, SHOWN, CREDIT, SECOND, 'Ruth Hallam by the bridge.', CREDIT, THIRD],
    FIRST,
    'caption',
  ],
  ['once within the text it is a sentence of it', [FIRST, SECOND, SHOWN, CREDIT, THIRD], FIRST, 'paragraph'],
  [
    'below the credit it belongs to that',
    [BYLINE, FIRST, SHOWN, 'Image copyright Jon Berry', SECOND, THIRD],
    FIRST,
    'paragraph',
  ],
])('%s', (_, blocks, lede, role) => {
  expect(found(...blocks)).toEqual([lede, role])
})

it('right below the headline it is the lede', () => {
  const lede = 'New bearings for the harbour bridge have to be cast again, and the ferry runs until they are there.'
  const blocks = [TITLE, lede, CREDIT, BYLINE, FIRST, SECOND, THIRD]
  expect(parseArticle(blocks.join('\n\n')).lede).toBe(lede)
})

it.each([
  ['Image: Divers look at one of the bearings below the bridge', 'caption'],
  ['Media caption Divers look at one of the bearings below the bridge', 'caption'],
  ['© Jon Berry Divers look at one of the bearings below the bridge.', 'caption'],
  ['Divers look at one of the bearings below the bridge. Photo: Jon Berry', 'caption'],
  ['Divers look at one of the bearings below the bridge. (Image credit: Sorrel Post)', 'caption'],
  ['Divers look at one of the bearings below the bridge. © Sorrel Post', 'caption'],
  ['Divers look at one of the bearings below the bridge. (Jon Berry/Sorrel Post via AP)', 'caption'],
  ['Ruth Hallam (left) and one of the divers below the bridge.', 'caption'],
  ['Ada Wrede, second right, and one of the divers below the bridge on Monday.', 'caption'],
  ['FILE - Divers look at one of the bearings below the bridge.', 'caption'],
  ['Divers look at one of the bearings below the bridge. Jon Berry/AP', 'caption'],
  ['One of the bearings was lifted from the water in January. Jon Berry', 'caption'],
  ['The work is led by an engineer from the south of St. Sorrel', 'heading'],
  ['Von links: Ada Wrede, Ruth Hallam und Jon Berry vor der alten Brücke', 'caption'],
  ['A diver is seen with one of the bearings in this undated handout photo from January.', 'caption'],
  ['Kritik kam am Montag auch von links, und sie galt vor allem den Kosten der neuen Lager.', 'paragraph'],
  ['The divers said on Monday that one of the old bearings could still be used for a while. (AP)', 'paragraph'],
  ['The county turned left, and right, and left again before it said who should pay for the bearings.', 'paragraph'],
  ['Divers took a photo: it shows one of the bearings below the bridge.', 'paragraph'],
])('within the text: %s', (line, role) => {
  const article = parseArticle([TITLE, BYLINE, FIRST, SECOND, line, THIRD].join('\n\n'))
  expect(article.blocks.find(({ text }) => text === line)?.role).toBe(role)
})

it('says what a picture shows where its other words stand right beside it, unless all stands twice', () => {
  const shown = `${SHOWN} Jon Berry for the Post`
  const body = (...blocks: string[]): string[] =>
    parseArticle([TITLE, ...blocks].join('\n\n')).body.map(({ text }) => text)
  expect(
    body(FIRST, shown, SHOWN, SECOND, THIRD, `${FIRST} Still.`, `${SECOND} Twice.`, `${THIRD} So it is.`),
  ).not.toContain(shown)
  expect(body(FIRST, FIRST, SHOWN, SHOWN, SECOND, SECOND)).toContain(SHOWN)
})
