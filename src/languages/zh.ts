import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const zh: Language = {
  code: 'zh',

  functionWords: list('的|了|是|在|和|不|有|这'),

  relatedPhrases: list(
    '相关新闻|相關新聞|相关阅读|相關閱讀|延伸阅读|相关报道|相关文章|推荐阅读|相關文章|延伸閱讀|相关推荐',
  ),
  popularPhrases: list('热门文章|热门新闻|最新消息|熱門文章'),
  advertPhrases: list('广告|廣告|推广|赞助|贊助|广告后继续'),
  sharePhrases: list('分享'),
  commentPhrases: list('评论|評論|发表评论|我要评论|留言|回复|網友評論|发布评论|參與評論|网友评论'),
  tagPhrases: list('标签'),
  menuPhrases: list('跳到主要内容|跳至主要內容|首页'),
  boilerplatePhrases: list(
    '版权所有|版權所有|未经授权|未經授權|转载请注明|請註明|不得转载|免责声明|免責聲明|来源：|责任编辑|責任編輯|编辑：|编辑|编审|本文来源|仅代表作者|不代表本|投诉|举报|举报电话|icp备|公网安备|关注我们|下载客户端|下載app|掃描|二维码|加入會員|訂閱電子報|阅读全文|閱讀全文|付费|原标题|cookie|阅读时间|閱讀時間|阅读大约需要',
  ),
  captionPhrases: list('图|圖|图片来源|圖片來源|资料图|資料照|摄影|攝影|图为|圖為|供图|新华社|中央社|視覺中國'),

  bylineOpeners: list('记者|記者'),
  bylineRoles: list('记者|記者'),
  dateOpeners: list('发布|發布'),
  updateOpeners: list('更新'),
  months: months('1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'),
  dateOrder: 'ymd',

  cueVerbs: list(
    '说|說|表示|指出|称|稱|强调|強調|认为|認為|告诉|告訴|写道|寫道|回应|回應|补充|批评|批評|呼吁|呼籲|形容|透露|介绍|介紹|通报|承认|問|问|警告|回答|承诺|提醒|质疑|要求|宣布|回忆|坦言|反映|重申|建议|谴责|譴責|否认',
  ),
  cuePrepositions: list('据|據|根据|根據'),
  cueNouns: list('声明|聲明'),
  pronouns: {
    masculine: list('他'),
    feminine: list('她'),
    plural: list('他们|他們'),
    first: list('我|我们|我們'),
  },
  relativePronouns: [],
  possessives: list('他的|她的|他们的'),
  honorifics: {
    masculine: list('先生'),
    feminine: list('女士|小姐'),
    neutral: list('博士'),
  },
  speakerNouns: list(
    '发言人|發言人|总统|總統|总理|總理|部长|市长|警方|负责人|負責人|市長|主席|议员|議員|立委|居民|村民|记者|記者|教授|专家|專家|律师|公司|政府|校长|董事长|总裁|经理|局长|院长|院長|大使|网友|官员|工会|外长|州长|秘书长|书记|主任|教练|导演|医生|醫生|老师|老師|学者|法院|联合国|被告|被告人|人士|家长|员工|学生|秘书',
  ),
  determiners: list('这|這|那|该|該|一位|一名|其|有关|有關|多名'),
  prepositions: list('在|对|對|向|从|從|于|於|为|被'),
  coordinators: list('和|与|與'),
  auxiliaries: list('是|有|将|將|会|會|道|着|笑|则|則|也|还|又'),
  scareIntroducers: list('所谓|所謂|称为|誉为'),
  titleNouns: list('电影|電影|小说|船'),
  timeNouns: list('星期一|星期二|星期三|星期四|星期五|周一|今天|昨天|今日|昨日|赛后|会上|时|時|后|後|前|中|来|來'),
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  uses: {
    ranks: list('副|前|代|新任|前任|代理'),
    offices: list('会|會|院|局|委|府|党|黨|部|厅|廳|处|處|署|司|社'),
    families: list(
      '丁|何|侯|冯|刘|劉|卢|叶|吕|吳|吴|周|唐|夏|姚|姜|孙|孟|孫|宋|崔|廖|张|張|彭|徐|曹|曾|朱|李|杜|杨|林|梁|楊|沈|潘|王|罗|羅|胡|苏|范|萧|董|蒋|蔡|蕭|薛|蘇|袁|許|謝|许|谢|谭|贾|赵|趙|邓|邱|郑|郭|鄭|钟|钱|陆|陈|陳|顾|馬|马|高|魏|黃|黄',
    ),
  },
  quotationMarks: list('“”|「」|『』|‘’|""'),
}
