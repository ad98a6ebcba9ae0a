import { describe, expect, it } from 'vitest'
import { plainBlock, type RoledBlock } from '../../src/block.ts'
import { datelineOf } from '../../src/compose/dateline.ts'
import { allLanguages } from '../../src/languages/all.ts'

function dateline(code: string, ...texts: string[]): [string | null, string | null] {
  const blocks = texts.map((text, at): RoledBlock => {
    const role = at === 0 ? 'lede' : 'paragraph'
    return { ...plainBlock('paragraph', text, 0, text.length, 0), role, reason: 'given' }
  })
  const language = allLanguages.find((language) => language.code === code) ?? null
  const { place, date } = datelineOf(blocks, { language, languages: allLanguages })
  return [place, date]
}

describe('a place line', () => {
  it.each<[code: string, text: string, place: string | null, date?: string]>([
    ['en', 'BERLIN — The ferry runs again.', 'BERLIN'],
    ['en', 'KYIV, Ukraine (AP) — The ferry runs again.', 'KYIV, Ukraine'],
    ['en', 'NEW YORK, June 5 (Reuters) - The ferry runs again.', 'NEW YORK'],
    ['en', 'HAVERLEY, 6 June 2024 -- The works will close.', 'HAVERLEY', '2024-06-06'],
    ['en', 'Port Ellen, 6 June 2024 – The works will close.', 'Port Ellen', '2024-06-06'],
    ['en', 'ST. JOHN’S (CP) — The ferry runs again.', 'ST. JOHN’S'],
    ['en', 'LA CROSSE, Wis. (AP) — The ferry runs again.', 'LA CROSSE, Wis.'],
    ['de', 'Berlin/Hamburg (dpa/lno) - Die Fähre fährt wieder.', 'Berlin/Hamburg'],
    ['fr', 'PARIS (AFP) – Le bac reprend du service.', 'PARIS'],
    ['it', 'MONTEVECCHIO - A mezzogiorno la piazza ha taciuto.', 'MONTEVECCHIO'],
    ['ru', 'МОСКВА, 17 сентября 2024 г. — Паром снова ходит.', 'МОСКВА', '2024-09-17'],
    ['es', 'Bogotá, 21 mar (EFE).- El transbordador vuelve.', 'Bogotá'],
    ['tr', 'İZMİR (DHA)- Feribot yeniden çalışıyor.', 'İZMİR'],
    ['it', '(ANSA) - ROMA, 11 APR - Il traghetto riparte.', 'ROMA'],
    ['ru', 'ХАБАРОВСК, 9 сентября. /ТАСС/. Паром снова ходит.', 'ХАБАРОВСК'],
    ['es', 'MADRID.- El transbordador vuelve. En Madrid no hay mar.', 'MADRID'],
    ['da', 'OSLO (NTB): Færgen sejler igen.', 'OSLO'],
    ['sv', 'STOCKHOLM (TT) Färjan går igen.', 'STOCKHOLM'],
    ['en', 'LONDON, United Kingdom | AFP | The ferry runs again.', 'LONDON, United Kingdom'],
    ['it', 'Roma, 3 mar. (askanews) - Il traghetto riparte.', 'Roma'],
    ['id', 'JAKARTA, HARIAN.com - Feri beroperasi lagi.', 'JAKARTA'],
    ['en', 'British Virgin Islands (BVI) Governor Jane Doe is back.', null],
    ['ar', 'القاهرة (رويترز) - عادت العبارة إلى العمل.', 'القاهرة'],
    ['ja', '【札幌=田中健一】フェリーが運航を再開した。', '札幌'],
    ['ja', '【パリ共同】フェリーが運航を再開した。', 'パリ'],
    ['ko', '(서울=연합뉴스) 홍길동 기자 = 여객선 운항이 재개됐다.', '서울'],
    ['ko', '[부산=뉴스1] 여객선 운항이 재개됐다.', '부산'],
    ['zh', '新华社杭州11月29日电（记者李明）轮渡恢复运营。', '杭州'],
    ['zh', '本报北京3日讯 轮渡恢复运营。', '北京'],
    ['zh', '（中央社記者林怡君台北1日電）渡輪恢復行駛。', '台北'],
    ['zh', '〔記者林怡君／台北報導〕渡輪恢復行駛。', '台北'],
    ['ja', '【写真】フェリーが運航を再開した。', null],
    ['ja', '【独自】共同で運航を再開した。', null],
    ['zh', '本报讯 轮渡恢复运营。', null],
    ['ko', '(종합) 여객선 운항이 재개됐다.', null],
    ['en', '(More) - The ferry runs again.', null],
    ['en', 'Marianne Okafor — the captain of the ferry — is back.', null],
    ['en', 'Port Ellen - The ferry runs again.', null],
    ['en', 'THE FERRY IS BACK AND RUNS UNTIL THE END OF THE YEAR — so they say.', null],
    ['fr', 'LE POINT SUR LA SITUATION - Le bac reprend du service.', null],
    ['en', 'A well-known captain is back on the ferry.', null],
    ['en', '— We are back, she said.', null],
  ])('%s: %s', (code, text, place, date) => {
    expect(dateline(code, text)).toEqual([place, date ?? null])
  })

  it('may stand below a standfirst', () => {
    expect(dateline('en', 'The ferry runs again after a winter.', 'PORT ELLEN — She is back.')).toEqual([
      'PORT ELLEN',
      null,
    ])
    expect(dateline('en', 'The ferry runs again.', 'She is back.', 'PORT ELLEN — She is back.')).toEqual([null, null])
  })

  it('may be a sentence of its own where the article is about the place', () => {
    expect(dateline('de', 'Lindenau. Das Bad bleibt.', 'So hat es der Rat in Lindenau beschlossen.')[0]).toBe(
      'Lindenau',
    )
    expect(dateline('de', 'Lindenau – „Das Bad bleibt.“', 'So hat es der Rat in Lindenau beschlossen.')[0]).toBe(
      'Lindenau',
    )
    expect(dateline('de', 'LINDENAU. Das Bad bleibt.', 'So hat es der Rat in Lindenau beschlossen.')[0]).toBe(
      'LINDENAU',
    )
    expect(dateline('de', 'ENDLICH. Das Bad bleibt.', 'So hat es der Rat in Lindenau beschlossen.')[0]).toBeNull()
    expect(dateline('de', 'Endlich. Das Bad bleibt.', 'So hat es der Rat in Lindenau beschlossen.')[0]).toBeNull()
  })
})
