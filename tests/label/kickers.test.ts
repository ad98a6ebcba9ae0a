/** A kicker and its headline on one line, in a page that gives the joint away, and what must be left in one piece. */
import { describe, expect, test } from 'vitest'
import { plainBlock } from '../../src/block.ts'
import { lookOver } from '../../src/label/look.ts'
import { splitGlued } from '../../src/label/split.ts'
import { de } from '../../src/languages/de.ts'
import { en } from '../../src/languages/en.ts'
import { fr } from '../../src/languages/fr.ts'
import type { Language } from '../../src/languages/language.ts'

function partsIn(language: Language | null, lines: readonly string[]): string[] {
  const blocks = lines.map((line) => plainBlock('paragraph', line, 0, line.length, 0))
  return splitGlued(lookOver(blocks), { language, languages: [] }).blocks.map(({ text }) => text)
}

describe('a kicker is parted from its headline', () => {
  test.each<[string, Language | null, string[], string[]]>([
    [
      'where another line opens with the headline',
      de,
      ['Wohnen am Hafen Alte Speicher werden zu Ateliers', 'Alte Speicher werden zu Ateliers umgebaut'],
      ['Wohnen am Hafen', 'Alte Speicher werden zu Ateliers', 'Alte Speicher werden zu Ateliers umgebaut'],
    ],
    [
      'where a word opens a sentence in the middle of the line',
      de,
      ['Kreispolitik Warum der Steg an der Lind gesperrt bleibt'],
      ['Kreispolitik', 'Warum der Steg an der Lind gesperrt bleibt'],
    ],
    [
      'where a path ends in the headline',
      null,
      ['Home » Ports » Steg closed', 'Steg closed'],
      ['Home » Ports »', 'Steg closed', 'Steg closed'],
    ],
  ])('%s', (_, language, lines, parts) => {
    expect(partsIn(language, lines)).toEqual(parts)
  })
})

describe('a headline stays whole', () => {
  test.each<[string, Language | null, string]>([
    ['with capitals on all of its words', en, 'Harbour Pilots Say The Bridge Will Stay Shut'],
    ['with a polite pronoun', de, 'Was Sie über den Steg jetzt wissen müssen'],
    ['with a name that begins like a sentence', de, 'Minister Von der Lind eröffnet den neuen Steg'],
    ['with a colon', de, 'Neuer Steg: Warum der Bau so lange dauert'],
    ['with the colon of its language', fr, 'Le port de Valmorin : la grue arrive en mai'],
    ['with a name of two halves', null, 'FerryLines opens a route to Skerry Island'],
  ])('%s', (_, language, line) => {
    expect(partsIn(language, [line])).toEqual([line])
  })
})
