import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ko: Language = {
  code: 'ko',

  functionWords: list('이|가|은|는|을|를|의|에'),

  relatedPhrases: list('관련 기사|관련기사|관련 뉴스|관련뉴스|이 기사도 읽어보세요|추천 기사|함께 보면 좋은 기사'),
  popularPhrases: list('많이 본 뉴스|인기 기사|최신 기사'),
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

  cueVerbs: list(
    '말했다|밝혔다|전했다|설명했다|강조했다|덧붙였다|지적했다|주장했다|답했다|물었다|썼다|적었다|말한다|말했습니다|밝혔습니다|전했습니다|설명했습니다|토로했다|호소했다|경고했다|비판했다|평가했다|회상했다|털어놨다|발표했다|반박했다|언급했다|며|라며|면서|라면서',
  ),
  cuePrepositions: [],
  cuePostpositions: list('따르면'),
  cueNouns: list('성명|성명에서|담화|발언|글|편지|연설|보도자료'),
  pronouns: {
    masculine: list('그'),
    feminine: list('그녀'),
    plural: list('그들|그들은'),
    first: list('나|우리|우리는|저'),
  },
  relativePronouns: [],
  possessives: list('그의|그녀의|자신의'),
  honorifics: {
    masculine: [],
    feminine: [],
    neutral: list('씨|대통령|총리|장관|시장|교수|대표|의원|감독|선수|위원장|회장|사장|청장'),
  },
  speakerNouns: list(
    '대변인|관계자|대통령|총리|장관|시장|도지사|대표|경찰|정부|회사|협회|전문가|연구원|변호사|목격자|주민|의원|감독|선수|남성|여성|어머니|아버지|선장|어민|교수|위원장|회장|당국|청장|항만청장',
  ),
  determiners: list('이|그|저|한'),
  prepositions: [],
  coordinators: list('와|과|및'),
  auxiliaries: list('있다|없다|했다|라고|고|이라고'),
  scareIntroducers: list('이른바|소위|일명|라는|제목의'),
  titleNouns: list('영화|책|소설|노래|앨범|드라마|프로그램|신문|작품|작전|배|프로젝트|전시회|잡지'),
  timeNouns: list('월요일|화요일|오늘|어제|올해|이날|지난'),
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  quotationMarks: list('“”|""|‘’|「」|『』'),
  subjectMarkers: list('은|는|이|가|도|께서|에'),
}
