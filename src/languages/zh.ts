import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const zh: Language = {
  code: 'zh',

  functionWords: list('的|了|是|在|和|不|有|这'),

  relatedPhrases: list('相关新闻|相關新聞|相关阅读|相關閱讀|延伸阅读'),
  advertPhrases: list('广告|廣告'),
  sharePhrases: list('分享|转发|轉發'),
  commentPhrases: list('评论|評論'),
  tagPhrases: list('标签'),
  menuPhrases: list('跳到主要内容|跳至主要內容|首页|首頁|搜索|搜尋|登录'),
  boilerplatePhrases: list('版权所有|版權所有|未经授权|未經授權|不得转载'),
  captionPhrases: list('图|圖|摄影'),

  bylineOpeners: list('记者|記者|作者'),
  bylineRoles: list('记者|記者|编辑|編輯'),
  dateOpeners: list('发布|發布|发表'),
  updateOpeners: list('更新'),
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
  coordinators: list('和|与|與|及|或'),
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
