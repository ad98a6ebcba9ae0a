import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ja: Language = {
  code: 'ja',

  functionWords: list('の|に|は|を|た|が|で|て'),

  relatedPhrases: list(
    'あわせて読みたい|こちらも読まれています|続きを読む|もっと見る|おすすめ|関連記事|関連ニュース|関連リンク',
  ),
  popularPhrases: list('人気記事|アクセスランキング|ランキング|新着記事'),
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

  cueVerbs: list(
    '話した|述べた|語った|言った|話す|語る|述べる|コメントした|説明した|強調した|訴えた|指摘した|発表した|答えた|書いた|主張した|明らかにした|批判した|呼びかけた|振り返った|喜んだ|話している|述べている|語っている|説明している|訴えている|指摘している|としている|言う|尋ねた|警告した|話しました|述べました|投稿した',
  ),
  cuePrepositions: [],
  cuePostpositions: list('によると|によれば'),
  cueNouns: list('声明|談話|発言|投稿|コメント|手紙|演説'),
  pronouns: {
    masculine: list('彼'),
    feminine: list('彼女'),
    plural: list('彼ら'),
    first: list('私|私たち|我々|僕'),
  },
  relativePronouns: [],
  possessives: list('彼の|彼女の'),
  honorifics: {
    masculine: [],
    feminine: [],
    neutral: list('さん|氏|大統領|首相|大臣|市長|知事|教授|社長|会長|監督|長官|議員|選手|様|容疑者'),
  },
  speakerNouns: list(
    '報道官|担当者|首相|大統領|市長|知事|大臣|社長|会長|署長|警察|政府|会社|協会|専門家|研究者|弁護士|目撃者|住民|議員|監督|選手|男性|女性|母親|父親|船長|漁師|教授|長官|港長',
  ),
  determiners: list('この|その|あの'),
  prepositions: [],
  coordinators: list('と|や'),
  auxiliaries: [],
  scareIntroducers: list('いわゆる|と呼ばれる|通称|と題した|愛称'),
  titleNouns: list('映画|著書|小説|曲|アルバム|番組|新聞|作品|船|計画|展覧会|雑誌'),
  timeNouns: list('日|月曜日|火曜日|今日|昨日|今年|年'),
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  quotationMarks: list('「」|『』|“”|""'),
  subjectMarkers: list('は|が|も|の|を|に'),
}
