import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ko: Language = {
  code: 'ko',

  functionWords: list('이|가|은|는|을|를|의|에'),

  relatedPhrases: list(
    '관련 기사|관련기사|관련 뉴스|관련뉴스|이 기사도 읽어보세요|추천 기사|함께 보면 좋은 기사|함께 읽을 기사|이 시각 주요뉴스|함께 보면 좋은 뉴스',
  ),
  popularPhrases: list('많이 본 뉴스|인기 기사|최신 기사'),
  advertPhrases: list('광고|광고 후 계속|협찬|스폰서'),
  sharePhrases: list('공유|공유하기|기사 듣기|인쇄|글자크기 조정|글자 크기 변경|음성으로 듣기'),
  commentPhrases: list('댓글|댓글 쓰기|댓글쓰기|댓글 보기|의견|답글|댓글 등록'),
  tagPhrases: list('태그'),
  menuPhrases: list('본문 바로가기|본문으로 바로가기|메뉴|구독|구독하기'),
  boilerplatePhrases: list(
    '무단 전재|무단전재|재배포 금지|저작권자|ⓒ|copyrights|무단복제|재배포금지|제보하기|제보는|구독신청|후원|후원하기|뉴스레터|카카오톡 제보|이메일|기사제공|발행인|편집인|등록번호|청소년보호책임자|ai 학습|유료회원|이 기사는|읽는 시간|뉴스레터 구독|팔로우하기',
  ),
  captionPhrases: list('사진|이미지|사진제공|사진 제공|자료사진|연합뉴스|뉴시스|뉴스1|그래픽|제공|캡처'),

  bylineOpeners: list('글|기자|취재|글쓴이|글·사진'),
  bylineRoles: list('기자|특파원'),
  dateOpeners: list('입력|등록'),
  updateOpeners: list('수정'),
  months: months('1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월'),
  dateOrder: 'ymd',

  cueVerbs: list('말했다|밝혔다|전했다|답했다|며|말한다|강조했다|설명했다|덧붙였다'),
  cuePrepositions: [],
  cuePostpositions: list('따르면'),
  cueNouns: list('성명|성명에서|입장문|결의문|논평|보도자료|편지|메시지'),
  pronouns: {
    masculine: list('그'),
    feminine: list('그녀'),
    plural: list('그들|그들은'),
    first: list('나|우리'),
  },
  relativePronouns: [],
  possessives: list('그의|그녀의|자신의'),
  honorifics: {
    masculine: list('군'),
    feminine: list('양'),
    neutral: list('씨|박사|선생|할머니|할아버지|어르신'),
  },
  speakerNouns: list(
    '대변인|관계자|대통령|총리|장관|시장|지사|대표|경찰|청장|의원|교수|회장|사장|원장|총장|국장|부장|차관|감독|변호사|주민|유족|후보|측|정부|검찰|노조|회사|보고서|대행|서장|작가|소설가|배우|가수|선수|기자|상인|주장|학생|소장|판사|검사|재판부|위원|대사|미국|중국|일본|러시아|북한|이란|프랑스|영국|독일|이스라엘|실장|팀장|군수|보좌관|비서관|당국|법원|국회|위원회|단체|협회|연구원|전문가|애널리스트|목격자|피해자|어머니|아버지|남편|시민|농민|학부모|간호사|전문의|소방관|교황|목사|변호인|코치|우크라이나|가족|주석|대표이사|사령관|총재|수석|센터장|처장|교육감|과장|이장|교장|단장|의장|교사|직원|누리꾼|딸|아들|시|평론가|활동가|운동가|시인|화가|이사장|기업인',
  ),
  determiners: list('이|그|저|한'),
  prepositions: [],
  coordinators: list(
    '그러자|와|과|및|이어|그러면서|대해|대해서는|대해선|관해서는|이날|한편|하지만|그러나|반면|또|특히|다만|이에|앞서|이후|당시|또한|그리고|최근|현재|전날|지난|오는',
  ),
  auxiliaries: list('있다|없다|했다|이렇게|이같이'),
  scareIntroducers: list('이른바|소위|제목'),
  titleNouns: list('영화|책|소설|노래|드라마|앨범|저서|전시|공연|앱|브랜드'),
  timeNouns: list('월요일|화요일|오늘|오전|오후|아침|새벽|올해|내년|지난해|주말'),
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  quotationMarks: list('“”|""|‘’|「」|『』'),
  uses: {
    quotatives: list('이라|라|고|라고|이라고|며|라며|이라며|면서|라면서|이라면서|라는|이라는|다는|고만|라고만'),
    sayings: list('말|얘기|이야기|표정|목소리|설명|주장|전언|하소연|회상|생각|얼굴|눈|소감|각오|지적|말씀|고백|당부'),
    offices: list('계|당|부|청|시|처|회|사|실|원|국|과|대'),
    topics: list('은|는|께서'),
    families: list(
      '강|고|곽|구|권|김|나|남|노|류|문|민|박|배|백|서|성|손|송|신|심|안|양|엄|오|우|원|유|윤|이|임|장|전|정|조|주|진|차|천|최|하|한|허|홍|황|금|두|모|석|변|함|탁|채|염|옥|맹|빈|피|봉|여',
    ),
    objects: list('을|를|에|에게|에서|에선|에서는|에는|으로|의'),
  },
  subjectMarkers: list('은|는|이|가|도|께서|에|을|를|에게|에서|에선|에서는|에는|으로|의'),
}
