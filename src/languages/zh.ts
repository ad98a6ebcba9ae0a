import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const zh: Language = {
  code: 'zh',

  functionWords: list('的|了|是|在|和|不|有|这'),

  relatedPhrases: list('相关新闻|相關新聞|相关阅读|相關閱讀|延伸阅读|相关报道|相关文章|推荐阅读|相關文章'),
  popularPhrases: list('热门文章|热门新闻|最新消息|熱門文章'),
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

  cueVerbs: list(
    '说|說|表示|指出|称|稱|强调|強調|认为|認為|告诉|告訴|写道|寫道|回应|回應|补充|補充|解释|解釋|透露|坦言|问|問|回答|警告|承认|承認|宣布|感叹|感嘆|呼吁|呼籲|批评|批評|提到|直言',
  ),
  cuePrepositions: list('据|據|根据|根據'),
  cueNouns: list('声明|聲明|讲话|講話|致辞|信|贴文|微博|消息'),
  pronouns: {
    masculine: list('他'),
    feminine: list('她'),
    plural: list('他们|他們|她们|她們'),
    first: list('我|我们|我們'),
  },
  relativePronouns: [],
  possessives: list('他的|她的|他们的'),
  honorifics: {
    masculine: list('先生'),
    feminine: list('女士|小姐'),
    neutral: list('总统|總統|总理|總理|部长|部長|主席|市长|市長|教授|博士|局长|局長|经理|經理'),
  },
  speakerNouns: list(
    '发言人|發言人|总统|總統|总理|總理|部长|部長|市长|市長|主席|局长|局長|警方|政府|公司|协会|協會|专家|專家|研究员|研究員|律师|律師|目击者|居民|议员|議員|教练|教練|男子|女子|母亲|母親|父亲|父親|船长|船長|渔民|漁民|教授|记者|記者|负责人|負責人',
  ),
  determiners: list('这|這|那|该|該|一位|一名'),
  prepositions: list('在|对|對|向|从|從|于|於'),
  coordinators: list('和|与|與|及|或'),
  auxiliaries: list('是|有|将|將|会|會|已'),
  scareIntroducers: list('所谓|所謂|被称为|被稱為|名为|名為|题为|題為|俗称|绰号'),
  titleNouns: list('电影|電影|小说|小說|歌曲|专辑|專輯|节目|節目|报纸|戏剧|行动|船|项目|展览|杂志'),
  timeNouns: list('星期一|周一|今天|昨天|今年|日|月|年'),
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  quotationMarks: list('“”|「」|『』|‘’|""'),
}
