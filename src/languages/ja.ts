import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ja: Language = {
  code: 'ja',

  functionWords: list('の|に|は|を|た|が|で|て'),

  relatedPhrases: list('あわせて読みたい|こちらも読まれています|続きを読む|もっと見る|おすすめ'),
  advertPhrases: list('広告|pr'),
  sharePhrases: list('シェア|共有|ツイート'),
  commentPhrases: list('コメント|返信'),
  tagPhrases: list('タグ'),
  menuPhrases: list('本文へ|コンテンツへスキップ|メニュー|検索|ログイン|会員登録|ログアウト'),
  boilerplatePhrases: list('無断転載|無断転用|著作権|会員限定|有料会員'),
  captionPhrases: list('写真|画像|撮影'),

  bylineOpeners: list('文|執筆|聞き手'),
  bylineRoles: list('記者|編集委員|論説委員|特派員'),
  dateOpeners: list('公開|配信|掲載'),
  updateOpeners: list('更新|最終更新'),
  months: months('1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'),
  dateOrder: 'ymd',

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: list('と|や'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
