import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ja: Language = {
  code: 'ja',

  functionWords: list('の|に|は|を|た|が|で|て'),

  relatedPhrases: list(
    'あわせて読みたい|こちらも読まれています|続きを読む|おすすめ|関連記事|関連ニュース|関連リンク|合わせて読みたい|こちらもおすすめ|あわせて読む|次に読む',
  ),
  popularPhrases: list('もっと見る|人気記事|アクセスランキング|ランキング|新着記事'),
  advertPhrases: list('広告|スポンサー|広告の後も続きます|提供'),
  sharePhrases: list('シェア|共有|ツイート'),
  commentPhrases: list('コメント|返信|コメントする|コメントを書く|コメント一覧|コメントを見る|いいね'),
  tagPhrases: list('タグ'),
  menuPhrases: list('本文へ|コンテンツへスキップ|メニュー|検索|ログイン|会員登録|ログアウト'),
  boilerplatePhrases: list(
    '無断転載|無断転用|著作権|会員限定|有料会員|無断複製|転載を禁じ|転載禁止|この記事は有料|残り|購読のお申し込み|ログインして|登録すると|メールマガジン|ニュースレター|公式アカウント|お寄せください|情報提供|クッキー|続きをご覧|無料会員|有料記事|リリース|画像あり|分で読める|読了時間',
  ),
  captionPhrases: list('写真|画像|撮影|提供写真|共同|時事|イラスト|図|写真＝|資料写真'),

  bylineOpeners: list('文|執筆'),
  bylineRoles: list('記者|編集委員|論説委員|特派員'),
  dateOpeners: list('公開|配信|掲載'),
  updateOpeners: list('更新|最終更新'),
  months: months('1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'),
  dateOrder: 'ymd',

  cueVerbs: list('話した|述べた|語った|言った|述べ|明かした|呼びかけた|呼びかける|そう話す'),
  cuePrepositions: [],
  cuePostpositions: list('によると|によれば|によりますと|の話では|の調べでは'),
  cueNouns: list('声明|談話|書簡|手紙|社説'),
  pronouns: {
    masculine: list('彼'),
    feminine: list('彼女'),
    plural: list('彼ら'),
    first: list('私|私たち'),
  },
  relativePronouns: [],
  possessives: list('彼の|彼女の'),
  honorifics: {
    masculine: [],
    feminine: [],
    neutral: list('さん|氏|君|ちゃん'),
  },
  speakerNouns: list(
    '報道官|担当者|首相|大統領|市長|知事|大臣|社長|警察|漁師|港長|会長|教授|議員|監督|選手|社員|住民|校長|学長|代表|委員長|理事長|弁護士|医師|部長|長官|幹事長|所長|署長|関係者|会社員|同社|会社|政府|県警|組合|報告書|遺族|男性|女性|大使|町長|村長|容疑者|官房長官|裁判長|総裁|外相|主将|館長|局長|主婦|代行|代理|被告|特使|准教授|店長|課長|室長|院長|財務相|防衛相|経産相|投手|弁護側|検察|幹部|専門家|男|女|母|父|議長|裁判官|検察官|警察官|母親|父親|両親|長男|長女|友人|知人|同僚|被害者|目撃者|原告|弁護団|弁護人|小説家|作家|漫画家|俳優|女優|歌手|大学生|高校生|中学生|教諭|看護師|研究者|研究員|科学者|農家|従業員|職員|住職|男子生徒|女子生徒|男児|女児|男子|女子|児童|委員|妻|夫|記者|店主|市議|町議|県議|病院|教育長|船長|担任|娘|息子|祖父|祖母|姉|兄|市民|客|担当|省|庁|県|市|国|町|村|党',
  ),
  determiners: list('この|その|あの'),
  prepositions: [],
  coordinators: list('と|や|それでも|そして|だが|でも|一方|また|さらに|しかし|ただ|そう|こう|自身'),
  auxiliaries: [],
  scareIntroducers: list('いわゆる|と呼ばれる|という|といった|と呼ば|と呼ぶ|と呼んで|と題し|と名付け'),
  titleNouns: list('映画|著書|小説|船|舞台|連載|イベント'),
  timeNouns: list(
    '日|月曜日|午前|午後|翌日|当日|同日|試合後|現在|今回|夕方|今月|来月|昨年|去年|来年|今後|当時|最後|講演|会見|取材|演説|会談|会議|集会|懇談会|講演会|説明会|式典|公判|法廷|試合|質問|質疑|場面|現場|会場|言葉|気持ち|思い|内容|理由|目標|結果|原因|背景|状況|様子|印象|感想|自分|自称|番組|投稿',
  ),
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  quotationMarks: list('「」|『』|“”|""'),
  uses: {
    quotatives: list('と|との|として'),
    topics: ['は', 'も'],
    ranks: list('副|元|前|新|本|現|次期'),
    offices: list('会|院|局|府|党|省|庁|社|側|署|県|軍|課|団'),
    objects: list('を|に|の|で'),
    sayings: list('質問|声|批判|意見|指摘|要望|投稿|反応|感想|不満|疑問|懸念|反論|書き込み|コメント|告知|表現|記述'),
  },
  subjectMarkers: list('は|が|も|の|を|に|で|から'),
}
