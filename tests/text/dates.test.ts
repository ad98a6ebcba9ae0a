import { describe, expect, it } from 'vitest'
import { allLanguages } from '../../src/languages/all.ts'
import { findDates } from '../../src/text/dates.ts'

const style = (code: string) => allLanguages.filter((language) => language.code === code)

describe('findDates', () => {
  it.each([
    ['de', '28.04.2024, 17:19 Uhr', '2024-04-28T17:19'],
    ['de', 'Stand: 28. April 2024, 05:00 Uhr', '2024-04-28T05:00'],
    ['de', '06. 01. 2026, 14:59\u00a0Uhr Lesedauer: 4 Minuten', '2026-01-06T14:59'],
    ['de', '22.11.2024 07.57', '2024-11-22T07:57'],
    ['de', '28.\u20094.\u20092023, 18:41 Uhr', '2023-04-28T18:41'],
    ['de', 'Veröffentlicht am 27.04.24 um 07:39 Uhr', '2024-04-27T07:39'],
    ['de', '28. Juni 2025 - 16.03 Uhr', '2025-06-28T16:03'],
    ['de', 'Jänner: 5. Jänner 2026', '2026-01-05'],
    ['de', '2. März 2025 um 9 Uhr', '2025-03-02'],
    ['en', 'April 28, 2024 5:19 pm', '2024-04-28T17:19'],
    ['en', 'Published Aug. 28th, 2024', '2024-08-28'],
    ['en', 'Date:2024-08-28', '2024-08-28'],
    ['zh', '发布时间：2024-03-03 10:15', '2024-03-03T10:15'],
    ['en', '12:20pm Jan 7, 2024', '2024-01-07T12:20'],
    ['en', '12:05 a.m. on 7 January 2024', '2024-01-07T00:05'],
    ['en', '11:48, Thu, Jul 18, 2024', '2024-07-18T11:48'],
    ['en', 'Published: 15:56 BST, 27 April 2024', '2024-04-27T15:56+01:00'],
    ['en', 'June 30, 2026 - 4.34pm', '2026-06-30T16:34'],
    ['en', 'Posted: Aug 08, 2024 4:00 AM EDT', '2024-08-08T04:00-04:00'],
    ['en', '2 minute readApril 25, 20232:26 PM GMT+2Last Updated 9 min ago', '2023-04-25T14:26+02:00'],
    ['en', 'JUNE 26, 2023 5 AM PT', '2023-06-26T05:00'],
    ['en', 'April 26, 2024 at 11:24 a.m. EDT', '2024-04-26T11:24-04:00'],
    ['en', 'April 26, 2024 11:24 AM Eastern Daylight Time', '2024-04-26T11:24'],
    ['en', '2024-02-14T16:15:30Z', '2024-02-14T16:15:30Z'],
    ['en', '2024-02-14T16:15:30.123+05:30', '2024-02-14T16:15:30+05:30'],
    ['en', '4/28/2024', '2024-04-28'],
    ['en', '28/4/2024', '2024-04-28'],
    ['fr', '28 avril 2024 à 17h19', '2024-04-28T17:19'],
    ['fr', 'Publié le 1er août 2024 à 8 h 05', '2024-08-01T08:05'],
    ['fr', 'Publié le 06/01/2026 - 14:16 UTC+1', '2026-01-06T14:16+01:00'],
    ['es', '28 de abril de 2024 a las 17:19', '2024-04-28T17:19'],
    ['es', 'Bruselas - 15 OCT 2024 - 08:22CEST', '2024-10-15T08:22+02:00'],
    ['it', '4 Febbraio 2025 - 14:41', '2025-02-04T14:41'],
    ['pt', '28 de março de 2024 às 17h19', '2024-03-28T17:19'],
    ['nl', '28 mrt. 2024 om 17.19', '2024-03-28T17:19'],
    ['sv', 'Publicerad 23 okt 2025 kl 10.23', '2025-10-23T10:23'],
    ['no', 'Publisert: 05.08.24 kl. 14:47', '2024-08-05T14:47'],
    ['da', '28. maj 2024 kl. 17.19', '2024-05-28T17:19'],
    ['is', '11.2.2025 | 23:55', '2025-02-11T23:55'],
    ['pl', '28 kwietnia 2024, 17:19', '2024-04-28T17:19'],
    ['cs', '24.\u00a01.\u00a02025 12:38', '2025-01-24T12:38'],
    ['cs', '3. července 2025', '2025-07-03'],
    ['cs', '3. června 2025', '2025-06-03'],
    ['lt', '2024 m. balandžio 28 d. 17:19', '2024-04-28T17:19'],
    ['ru', '28 апреля 2024 в 17:19', '2024-04-28T17:19'],
    ['ru', '9 мая 2024, 08:00 МСК', '2024-05-09T08:00+03:00'],
    ['uk', '28 квітня 2024, 17:19', '2024-04-28T17:19'],
    ['tr', 'Giriş: 03.07.2024 - 18:24', '2024-07-03T18:24'],
    ['tr', '28 Ağustos 2024', '2024-08-28'],
    ['id', '28 Agustus 2024 17:19 WIB', '2024-08-28T17:19+07:00'],
    ['vi', 'Thứ tư, 22/10/2025, 19:25 (GMT+7)', '2025-10-22T19:25+07:00'],
    ['vi', 'ngày 28 tháng 4 năm 2024', '2024-04-28'],
    ['ja', '2024年4月28日 21時37分', '2024-04-28T21:37'],
    ['ja', '２０２４年４月２８日（日）午後５時１９分', '2024-04-28T17:19'],
    ['ja', '2025/1/14 21:17', '2025-01-14T21:17'],
    ['ko', '입력 2024.04.28 17:19', '2024-04-28T17:19'],
    ['ko', '2024년 4월 28일 오후 5:19', '2024-04-28T17:19'],
    ['zh', '2024年4月28日 17:19', '2024-04-28T17:19'],
    ['ar', '٢٨ أبريل ٢٠٢٤', '2024-04-28'],
    ['ar', '28 نيسان/أبريل 2024', '2024-04-28'],
    ['ar', '3 تشرين الثاني 2024', '2024-11-03'],
    ['he', '28 באפריל 2024, 17:19', '2024-04-28T17:19'],
  ])('%s: %s', (code, line, iso) => {
    expect(findDates(line, style(code)).map((date) => date.iso)).toEqual([iso])
  })

  it('gives every date with the stretch that says it', () => {
    const line = 'Published Jul 17, 2024, 11:21am | Updated Jul 18, 2024, 6:39pm'
    const dates = findDates(line, style('en'))
    expect(dates.map(({ iso, start, end }) => [iso, line.slice(start, end)])).toEqual([
      ['2024-07-17T11:21', 'Jul 17, 2024, 11:21am'],
      ['2024-07-18T18:39', 'Jul 18, 2024, 6:39pm'],
    ])
  })

  it('reads times that stand before their dates, each with its own', () => {
    const dates = findDates('12:43, 20 Apr 2026Updated 12:44, 21 Apr 2026', style('en'))
    expect(dates.map(({ iso }) => iso)).toEqual(['2026-04-20T12:43', '2026-04-21T12:44'])
  })

  it('tries the languages in turn', () => {
    expect(findDates('28 avril 2024', [...style('de'), ...style('fr')])).toHaveLength(1)
  })

  it.each([
    '2 hours ago',
    'Yesterday, 17:19',
    'Last Updated: August 8',
    '8 января, 17:46',
    '31.02.2024',
    '28.13.2024',
    '00.00.2024',
    'Chapter 12.3.4567',
    'Call 01 23 45 67 89',
    '17:19',
    '2024',
    'April 2024',
    '© 2000-2026',
    'Version 2024.99.99',
    'The 28 people of 2024',
    '3:2 (1:0)',
    '',
  ])('finds none in: %s', (line) => {
    expect(findDates(line, allLanguages)).toEqual([])
  })
})
