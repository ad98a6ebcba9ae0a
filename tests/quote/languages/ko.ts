import type { SpeechCase } from '../speech-case.ts'

/** Korean: curly marks, the particle behind the speaker, the verb last. */
export const cases: SpeechCase[] = [
  [
    '김민수 항만청장은 “바람이 잦아들기를 기다리고 있다”고 말했다.',
    [{ text: '바람이 잦아들기를 기다리고 있다', speaker: '김민수', cue: '말했다' }],
  ],
  [
    '“바람이 잦아들기를 기다리고 있다”고 김민수 씨는 말했다.',
    [{ text: '바람이 잦아들기를 기다리고 있다', speaker: '김민수', cue: '말했다' }],
  ],
  [
    '경찰은 "항구는 금요일까지 폐쇄된다"고 밝혔다.',
    [{ text: '항구는 금요일까지 폐쇄된다', speaker: '경찰', cue: '밝혔다' }],
  ],
  [
    '이영희 시장은 “부두를 다시 짓겠다”고 강조했다.',
    [{ text: '부두를 다시 짓겠다', speaker: '이영희', cue: '강조했다' }],
  ],
  [
    '이영희 시장에 따르면 폭풍은 “지금까지 본 것 중 최악”이었다.',
    [{ text: '지금까지 본 것 중 최악', speaker: '이영희' }],
  ],
  [
    '대변인은 “언제 재개될지 모른다”고 설명했다.',
    [{ text: '언제 재개될지 모른다', speaker: '대변인', cue: '설명했다' }],
  ],
  [
    '김민수 청장은 “조금만 더 기다려 달라”며 “곧 재개하겠다”고 덧붙였다.',
    [
      { text: '조금만 더 기다려 달라', speaker: '김민수' },
      { text: '곧 재개하겠다', speaker: '김민수', cue: '덧붙였다' },
    ],
  ],
  [
    '이영희 시장은 폐쇄가 “몇 시간의 문제”라고 지적했다.',
    [{ text: '몇 시간의 문제', speaker: '이영희', cue: '지적했다' }],
  ],
  [
    '김민수 청장이 월요일에 항구를 닫았다.\n그는 “바람이 잦아들기를 기다리고 있다”고 말했다.',
    [{ text: '바람이 잦아들기를 기다리고 있다', speaker: '김민수', cue: '말했다' }],
  ],
  ['영화 “회색 항구”가 금요일에 개봉한다.', []],
  ['이른바 “바람의 휴식”은 금요일까지 이어진다.', []],
  ['여객선 “마리아”는 월요일부터 항구에 있다.', []],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  ['김철수(54)씨는 "아무도 오지 않는다"고 했다.', [{ text: '아무도 오지 않는다', speaker: '김철수', cue: '했다' }]],
  [
    '김철수 씨는 "아무도 오지 않는다"고 토로했다.',
    [{ text: '아무도 오지 않는다', speaker: '김철수', cue: '토로했다' }],
  ],
  ['이영희 대표는 "책임을 져야 한다"고 비판했다.', [{ text: '책임을 져야 한다', speaker: '이영희', cue: '비판했다' }]],
  [
    '이영희 민주당 대표는 "책임을 져야 한다"고 주장했다.',
    [{ text: '책임을 져야 한다', speaker: '이영희', cue: '주장했다' }],
  ],
  [
    '이영희 의원은 "있을 수 없는 일"이라며 반발했다.',
    [{ text: '있을 수 없는 일', speaker: '이영희', cue: '반발했다' }],
  ],
  [
    '이영희 의원은 "있을 수 없는 일"이라고 지적했다.',
    [{ text: '있을 수 없는 일', speaker: '이영희', cue: '지적했다' }],
  ],
  ['정부는 "검토 중"이라는 입장이다.', [{ text: '검토 중', speaker: '정부', cue: '입장이다' }]],
  ['김철수 장관은 "큰 진전"이라고 평가했다.', [{ text: '큰 진전', speaker: '김철수', cue: '평가했다' }]],
  ['김철수 장관은 "국민께 죄송하다"고 사과했다.', [{ text: '국민께 죄송하다', speaker: '김철수', cue: '사과했다' }]],
  [
    '김철수 장관은 페이스북에 "용납할 수 없다"고 올렸다.',
    [{ text: '용납할 수 없다', speaker: '김철수', cue: '올렸다' }],
  ],
  ['# 김철수 "멈추지 않겠다"\n김철수 시장은 월요일 연설했다.', [{ text: '멈추지 않겠다', speaker: '김철수' }]],
  [
    '주민 박영수 씨는 "너무 무서웠다"고 당시를 떠올렸다.',
    [{ text: '너무 무서웠다', speaker: '박영수', cue: '떠올렸다' }],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  ['회사 측은 "조사 중"이라고 해명했다.', [{ text: '조사 중', speaker: '회사 측', cue: '해명했다' }]],
  // The name, what its bearer belongs to and what ranks the title; a title is told by its end.
  [
    '김민수 서울시 부시장은 "도로를 통제한다"고 말했다. 이어 그는 "양해를 구한다"고 덧붙였다.',
    [
      { text: '도로를 통제한다', speaker: '김민수', description: '서울시 부시장', cue: '말했다' },
      { text: '양해를 구한다', speaker: '김민수', mention: '그', cue: '덧붙였다' },
    ],
  ],
  [
    '박지영 전 총리는 "뜻을 따르겠다"고 적었다.',
    [{ text: '뜻을 따르겠다', speaker: '박지영', description: '전 총리' }],
  ],
  [
    '윤서연 고려대 경제학과 교수는 "부족하다"고 진단했다.',
    [{ text: '부족하다', speaker: '윤서연', description: '고려대 경제학과 교수' }],
  ],
  [
    '조현우 부산시장 권한대행은 "공백은 없다"고 했다.',
    [{ text: '공백은 없다', speaker: '조현우', description: '부산시장 권한대행' }],
  ],
  ['대통령실 관계자는 "결정된 바 없다"고 했다.', [{ text: '결정된 바 없다', speaker: '대통령실 관계자' }]],
  [
    '김민수 장관이 왔다.\n박 의원은 떠났다. 김 장관은 "협의하겠다"고 말했다.',
    [{ text: '협의하겠다', speaker: '김민수', mention: '김 장관' }],
  ],
  // Family names, foreign names of two words, and countries between a name and its title.
  [
    '도널드 카터 미국 대통령은 "동맹은 굳건하다"고 말했다. 카터 대통령은 "감사하다"고 했다.',
    [
      { text: '동맹은 굳건하다', kind: 'direct', speaker: '도널드 카터', description: '미국 대통령', cue: '말했다' },
      { text: '감사하다', speaker: '도널드 카터', mention: '카터', cue: '했다' },
    ],
  ],
  [
    '구호단체 대표 마리아 산토스는 "마지막 기회"라고 호소했다.',
    [{ text: '마지막 기회', speaker: '마리아 산토스', cue: '호소했다' }],
  ],
  ['목격자 김모씨는 "버스가 돌진했다"고 말했다.', [{ text: '버스가 돌진했다', speaker: '김모', cue: '말했다' }]],
  ['탈당한 김상욱 무소속 의원은 "함께 하겠다"고 화답했다.', [{ text: '함께 하겠다', speaker: '김상욱' }]],
  // Whoever spoke before, where nobody is named, and what a particle marks as no subject.
  [
    '이영희 후보는 "국민이 기준"이라고 말했다. 이어 "다음 정부가 할 일"이라고 강조했다. 인사를 묻자 "함께하겠다"고 가능성을 열어놨다.',
    [
      { text: '국민이 기준', speaker: '이영희' },
      { text: '다음 정부가 할 일', speaker: '이영희', cue: '강조했다' },
      { text: '함께하겠다', speaker: '이영희', cue: '열어놨다' },
    ],
  ],
  ['유승현(포항)은 경기 뒤 "보답해 기쁘다"고 말했다.', [{ text: '보답해 기쁘다', speaker: '유승현', cue: '말했다' }]],
  // What ends a clause or a word, and whose the sentence is then.
  ['경찰에 따르면 A씨는 "몰랐다"고 진술했다.', [{ text: '몰랐다', speaker: 'A씨', cue: '진술했다' }]],
  [
    '국회는 반발했다. 복지부 2차관은 "협의하겠다"고 말했다.',
    [{ text: '협의하겠다', speaker: '복지부 2차관', cue: '말했다' }],
  ],
  ['손자 윤하람(7)군은 "설렌다"고 했다.', [{ text: '설렌다', speaker: '윤하람', cue: '했다' }]],
  ['시민단체는 "졸속 행정이다"는 지적을 내놨다.', [{ text: '졸속 행정이다', speaker: '시민단체', cue: '내놨다' }]],
  ['회사 측은 "결과를 존중한다"고만 했다.', [{ text: '결과를 존중한다', speaker: '회사 측', cue: '했다' }]],
  [
    '"물이 무릎까지 찼어요." 대피소가 차려진 체육관에서 만난 김금자(79)씨는 손을 떨었다.',
    [{ text: '물이 무릎까지 찼어요.', speaker: '김금자' }],
  ],
  [
    '소방 관계자는 "문이 잠겨 있었다"고 설명했다.',
    [{ text: '문이 잠겨 있었다', speaker: '소방 관계자', cue: '설명했다' }],
  ],
  // A particle asks for a vowel before it or for none; what asks, tells or belongs to a word is no subject.
  [
    '서한결 작가는 이름의 뜻은 무엇인가 묻자 "바람이라는 뜻"이라고 답했다.',
    [{ text: '바람이라는 뜻', speaker: '서한결', cue: '답했다' }],
  ],
  ['환경운동가 노은재 씨는 "강이 숨을 쉰다"고 말했다.', [{ text: '강이 숨을 쉰다', speaker: '노은재' }]],
  [
    '우승한 두민석 감독은 "운이 좋았다"고 했다. 두 감독은 "다음이 걱정"이라고 덧붙였다.',
    [
      { text: '운이 좋았다', speaker: '두민석' },
      { text: '다음이 걱정', speaker: '두민석', mention: '두 감독' },
    ],
  ],
  ['평론가 우재하는 이번 일을 "충격"이라고 말했다.', [{ text: '충격', speaker: '우재하' }]],
  // Whose words or looks are named.
  [
    '"빗소리가 달라졌다"는 차덕수 이장의 표정은 어두웠다.',
    [{ text: '빗소리가 달라졌다', speaker: '차덕수', description: '이장' }],
  ],
  ['"빗소리가 달라졌다"고 말하는 차덕수 이장의 목소리가 떨렸다.', [{ text: '빗소리가 달라졌다', speaker: '차덕수' }]],
  // The shorter quotative, a family name with its title, and the credit of an agency before the text.
  [
    '심사위원들은 이 논문을 "교과서를 바꿀 발견"이라 평했다.',
    [{ text: '교과서를 바꿀 발견', speaker: '심사위원들', cue: '평했다' }],
  ],
  [
    '금옥례(77)씨는 혼자 산다.\n금씨는 "밤이 무섭다"고 말했다.',
    [{ text: '밤이 무섭다', speaker: '금옥례', mention: '금' }],
  ],
  ['유가영 박사가 왔다. 유 박사는 "십 년이 걸렸다"고 밝혔다.', [{ text: '십 년이 걸렸다', speaker: '유가영' }]],
  [
    '(평택=한빛뉴스) 배도윤 기자 = "오늘은 일찍 끝났어요."\n물류센터에서 만난 기사 신재호(43)씨는 웃으며 말했다.',
    [{ text: '오늘은 일찍 끝났어요.', speaker: '신재호' }],
  ],
  [
    '“이게 설명입니까?” 오 의원이 목소리를 높이자 홍 시장은 “그렇다”고 응수했다.',
    [
      { text: '이게 설명입니까?', speaker: '오 의원' },
      { text: '그렇다', speaker: '홍 시장' },
    ],
  ],
  // What the headline shortens.
  [
    '# "밤이면 강가가 무서워요"\n주민 노은재 씨는 "밤이면 강가가 너무 무서워요"라고 말했다.',
    [{ text: '밤이면 강가가 너무 무서워요', speaker: '노은재' }],
  ],
  // What interviewers ask, and who answers.
  [
    '서문자 할머니는 졸업장을 땄다.\n―소식은 어떻게 들으셨어요.\n“옆집에서 읽어 줬지.”\n―어려운 과목은요.\n“영어지.”',
    [
      { text: '소식은 어떻게 들으셨어요.', speaker: null },
      { text: '옆집에서 읽어 줬지.', speaker: '서문자' },
      { text: '어려운 과목은요.', speaker: null },
      { text: '영어지.', speaker: '서문자' },
    ],
  ],
  ['부두의 현수막에는 "바다를 돌려 달라"고 적혀 있다.', [{ text: '바다를 돌려 달라', speaker: '현수막' }]],
  ['윤 대리는 임원에게서 "다시 생각해 보라"는 메일을 받았다.', [{ text: '다시 생각해 보라', speaker: '임원' }]],
  // What somebody asks, and several things said at once; verbs before whom they lead to.
  [
    'B씨는 법원을 나오며 "할 말 없느냐"는 취재진 질문에 "죄송합니다"라고 했다.',
    [
      { text: '할 말 없느냐', speaker: '취재진' },
      { text: '죄송합니다', speaker: 'B씨' },
    ],
  ],
  [
    '누리꾼들은 "그 말이 제일 무섭다", "양쪽 말 다 들어봐야지" 등의 반응을 보였다.',
    [
      { text: '그 말이 제일 무섭다', speaker: '누리꾼들' },
      { text: '양쪽 말 다 들어봐야지', speaker: '누리꾼들' },
    ],
  ],
  // What notes and screens say, first words, and single marks with a particle behind.
  ['화면에는 “신분증 사진을 보내 달라”는 문자가 떠 있었다.', [{ text: '신분증 사진을 보내 달라', speaker: '문자' }]],
  [
    '기자들은 오지 않았다. 창문에는 ‘오늘 쉽니다’라고 쓴 종이가 붙어 있었다.',
    [{ text: '오늘 쉽니다', speaker: '종이' }],
  ],
  ["김철수 이장은 그를 '물건'이라고 불렀다. 그는 '정직'이라는 단어를 되풀이했다.", []],
  ['김철수씨는 어제 돌아왔다. 첫마디는 “배가 고프다”였다.', [{ text: '배가 고프다', speaker: '김철수' }]],
  [
    '주민 가운데 한 명은 “아무것도 듣지 못했다”고 말했다.',
    [{ text: '아무것도 듣지 못했다', speaker: '한 명', cue: '말했다' }],
  ],
]
