import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ko: Language = {
  code: 'ko',

  functionWords: list('이|가|은|는|을|를|의|에'),

  relatedPhrases: list('관련 기사|관련기사|관련 뉴스|관련뉴스|이 기사도 읽어보세요'),
  advertPhrases: list('광고|스폰서'),
  sharePhrases: list('공유|페이스북|트위터'),
  commentPhrases: list('댓글|의견'),
  tagPhrases: list('태그'),
  menuPhrases: list('본문 바로가기|본문으로 바로가기|메뉴|검색|로그인|회원가입|홈'),
  boilerplatePhrases: list('무단 전재|무단전재|재배포 금지|재배포금지|저작권자'),
  captionPhrases: list('사진|이미지|연합뉴스'),

  bylineOpeners: list('글|기자|작성'),
  bylineRoles: list('기자|특파원|논설위원|편집위원'),
  dateOpeners: list('입력|등록|게재'),
  updateOpeners: list('수정|최종수정'),
  months: months('1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월'),
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
  coordinators: list('와|과|및'),
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
