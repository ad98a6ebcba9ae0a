import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authorsOf } from '../../src/compose/authors.ts'
import { allLanguages } from '../../src/languages/all.ts'

const authors = (code: string | null, byline: string): string[] =>
  authorsOf(byline, {
    language: allLanguages.find((language) => language.code === code) ?? null,
    languages: allLanguages,
  })

describe('authorsOf', () => {
  it.each<[string | null, string, string[]]>([
    ['en', 'By Jane Doe', ['Jane Doe']],
    ['en', 'Posted on March 12, 2024 by Jane Doe', ['Jane Doe']],
    ['en', 'Posted by Jane Doe on March 12, 2024', ['Jane Doe']],
    ['de', 'Dienstag, 12. März 2024, von Dr. Jana Doe', ['Dr. Jana Doe']],
    ['de', 'Erstellt von Jana Doe am 12.03.2024', ['Jana Doe']],
    ['en', 'Author of the article:', []],
    ['en', 'ByJane Doe', ['Jane Doe']],
    ['it', 'DiCaprio Leo', ['DiCaprio Leo']],
    ['en', 'By News Desk', []],
    ['en', 'NEWS PROVIDED BY', []],
    ['de', 'Ein Kommentar von', []],
    ['en', 'April 26, 2024 11:24 AM Eastern Daylight Time', []],
    ['en', 'By Reuters Staff', ['Reuters']],
    ['de', 'Interview: Jana Doe', ['Jana Doe']],
    ['fr', 'Par Irène Doe le 20/02/2026', ['Irène Doe']],
    ['en', 'By Jane Doe and Max Roe, Berlin', ['Jane Doe', 'Max Roe']],
    ['en', 'By: Jane Doe, Max Roe and Ann-Marie O’Neill', ['Jane Doe', 'Max Roe', 'Ann-Marie O’Neill']],
    ['en', 'Jane Doe', ['Jane Doe']],
    ['en', 'JANE DOE', ['JANE DOE']],
    ['en', 'By\u00a0 JANE DOE FOR HARBOUR.EXAMPLE', ['JANE DOE']],
    ['en', 'By JANE DOE FOR HARBOUR.COM', ['JANE DOE']],
    ['en', 'Jane Doe2 minutes ago', ['Jane Doe']],
    ['en', 'Jane Doe@JaneDoe', ['Jane Doe']],
    ['en', 'Jane Doe Jane Doe', ['Jane Doe']],
    ['de', 'Von Jana Doe[2]Gezeiten', ['Jana Doe']],
    ['en', 'Jane Doe (text) Max Roe (pictures)', ['Jane Doe', 'Max Roe']],
    ['en', 'By (staff) Jane Doe', ['Jane Doe']],
    ['en', 'By Jane Doe, HARBOUR NEWS', ['Jane Doe']],
    ['en', 'Jane Doe, Harbour University professor', ['Jane Doe']],
    ['de', 'Von Max Muster_Korrespondent', ['Max Muster']],
    ['ja', '【山田太郎】', ['山田太郎']],
    ['ko', '부산 김민수 기자', ['김민수']],
    ['en', 'By Jane Doe, Political Correspondent', ['Jane Doe']],
    ['en', 'Jane Doe Political Correspondent', ['Jane Doe']],
    ['en', 'Jane DoeringTravel News Reporter', ['Jane Doering']],
    ['en', 'Ross McDonald', ['Ross McDonald']],
    ['en', 'By Jane Doe in Kyiv', ['Jane Doe']],
    ['en', 'Jane Doe · Harbour News · Posted: Aug 08, 2024 4:00 AM EDT', ['Jane Doe']],
    ['en', 'Jane Doe / HARBOUR.COM / Sep 2, 2024, 17:07 IST', ['Jane Doe']],
    ['en', 'By Jane Doe 30 August 2023 • 4:45pm', ['Jane Doe']],
    ['en', 'By Jane Doe and AP', ['Jane Doe', 'AP']],
    ['en', 'By Associated Press', ['Associated Press']],
    ['en', 'By Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['en', 'By J. R. Roe', ['J. R. Roe']],
    ['de', 'Von Max Muster', ['Max Muster']],
    ['de', 'Von Max Muster, Zürich', ['Max Muster']],
    ['de', 'Von: Max Muster, Eva Beispiel', ['Max Muster', 'Eva Beispiel']],
    ['de', 'Von Max Muster, Volontär (Sport)', ['Max Muster']],
    ['de', 'Von Eva Beispiel Landespolitische Korrespondentin', ['Eva Beispiel']],
    ['de', 'Ein Kommentar von Ursula von der Heide', ['Ursula von der Heide']],
    ['de', '7 Kommentare / Eine Analyse von Max Muster-Maier', ['Max Muster-Maier']],
    ['de', 'Do 25.04.24 | 14:07 Uhr | Von Eva Beispiel', ['Eva Beispiel']],
    ['de', 'Kolumne von Eva Beispiel - 28.04.2024 um 08:52 Uhr - 12 Ergänzungen', ['Eva Beispiel']],
    ['de', 'Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Max Muster', ['Max Muster']],
    ['de', 'Von dpa 30.04.2024, 18:58', ['dpa']],
    ['de', 'Reuters, Max Muster', ['Reuters', 'Max Muster']],
    ['de', 'Von Dr. Max Muster', ['Dr. Max Muster']],
    ['fr', 'Par\u00a0Jeanne Dupont', ['Jeanne Dupont']],
    ['fr', 'Par Jeanne Dupont et Marc de La Tour', ['Jeanne Dupont', 'Marc de La Tour']],
    ['es', 'Por Ana M. de la Cruz y Luis Gómez', ['Ana M. de la Cruz', 'Luis Gómez']],
    ['es', 'ANA GÓMEZ | Bruselas', ['ANA GÓMEZ']],
    ['it', 'di Anna Bianchi', ['Anna Bianchi']],
    ['it', 'Anna Bianchi 4 Febbraio 2025 - 14:41', ['Anna Bianchi']],
    ['pt', 'Por Ana Souza e João da Silva', ['Ana Souza', 'João da Silva']],
    ['nl', 'Door Jan van den Berg en Els de Vries', ['Jan van den Berg', 'Els de Vries']],
    ['da', 'Anne Krogh Hansen og Bo Lund', ['Anne Krogh Hansen', 'Bo Lund']],
    ['ru', 'Анна Иванова, Пётр Сидоров', ['Анна Иванова', 'Пётр Сидоров']],
    ['ru', 'Анна Иванова 8 января 2025, 17:46', ['Анна Иванова']],
    ['tr', 'Ayşe Yılmaz \u00a0|', ['Ayşe Yılmaz']],
    ['vi', 'Lê Phương', ['Lê Phương']],
    ['ja', '山田太郎', ['山田太郎']],
    ['ja', '山田太郎2025年1月13日 21時37分', ['山田太郎']],
    ['ja', '記者 山田太郎', ['山田太郎']],
    ['ko', '김민수 기자', ['김민수']],
    ['ko', '김민수 기자 minsu@harbour.example', ['김민수']],
    ['zh', '记者：王小明', ['王小明']],
    ['ar', 'بقلم: سلمى حداد', ['سلمى حداد']],
    [null, 'By Jane Doe', ['Jane Doe']],
    [null, 'Von Max Muster', ['Max Muster']],
  ])('%s: %s', (code, byline, names) => {
    expect(authors(code, byline)).toEqual(names)
  })

  it.each(['', '28.04.2024, 17:19 Uhr', '4 min read', 'https://harbour.example', 'Berlin', '© 2024', '12 comments'])(
    'finds nobody in: %s',
    (byline) => {
      expect(authors('en', byline)).toEqual([])
    },
  )

  it('gives only what the byline holds, in one piece', () => {
    const piece = fc.constantFrom(
      ...['By ', 'von ', 'Jane', 'Doe', 'de', 'J.', ' ', '  ', '\t', ',', ' and ', ' - ', '|', '/', ':', '"'],
      ...[
        '(AP)',
        '[2]',
        '[[',
        ']]',
        '@jd',
        ' jd@harbour.example ',
        '12.03.2024',
        '2',
        'Reporter',
        'Reuters',
        '김민수',
        ' 기자',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const byline = pieces.join('')
        for (const name of authors(null, byline)) expect(byline).toContain(name)
      }),
      { numRuns: 5000, examples: [[['By Jane  Doe\u00a0and  Max Roe']]] },
    )
  })
})
