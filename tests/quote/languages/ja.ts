import type { SpeechCase } from '../speech-case.ts'

/** Japanese: corner brackets, the speaker with は before, と and the verb behind. */
export const cases: SpeechCase[] = [
  [
    '田中真理港長は「風が収まるのを待っています」と話した。',
    [{ text: '風が収まるのを待っています', speaker: '田中真理', cue: '話した' }],
  ],
  [
    '「風が収まるのを待っています」と田中真理さんは語った。',
    [{ text: '風が収まるのを待っています', speaker: '田中真理', cue: '語った' }],
  ],
  [
    '警察は「港は金曜日まで閉鎖する」と発表した。',
    [{ text: '港は金曜日まで閉鎖する', speaker: '警察', cue: '発表した' }],
  ],
  [
    '佐藤健市長によると、嵐は「これまで見たどれよりもひどかった」という。',
    [{ text: 'これまで見たどれよりもひどかった', speaker: '佐藤健' }],
  ],
  ['佐藤健市長は「桟橋を再建する」と述べた。', [{ text: '桟橋を再建する', speaker: '佐藤健', cue: '述べた' }]],
  [
    '報道官は「いつ再開するか分からない」と説明した。',
    [{ text: 'いつ再開するか分からない', speaker: '報道官', cue: '説明した' }],
  ],
  [
    '田中真理さんが港を閉鎖した。\n彼女は「風が収まるのを待っています」と述べた。',
    [{ text: '風が収まるのを待っています', speaker: '田中真理', cue: '述べた' }],
  ],
  [
    '「風が収まるのを待っています」と港長の田中真理さんは話した。',
    [{ text: '風が収まるのを待っています', speaker: '田中真理', cue: '話した' }],
  ],
  [
    '佐藤健さんは「漁師は『待てない』と言っている」と指摘した。',
    [{ text: '漁師は『待てない』と言っている', speaker: '佐藤健', cue: '指摘した' }],
  ],
  ['映画「灰色の港」は金曜日に公開される。', []],
  ['いわゆる「風の休み」は金曜日まで続く。', []],
  ['客船「マリア」は月曜日から港にいる。', []],
  [
    '山田太郎市長は「諦めない」と語った。',
    [{ text: '諦めない', speaker: '山田太郎', description: '市長', cue: '語った' }],
  ],
  ['警察によると、火災は「放火」とみられる。', [{ text: '放火', speaker: '警察', cue: 'によると' }]],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  ['「誰も来ない」。山田太郎さんはそう話す。', [{ text: '誰も来ない', speaker: '山田太郎', cue: 'そう話す' }]],
  [
    '「誰も来ない」と、会社員の山田太郎さん(54)はため息をついた。',
    [{ text: '誰も来ない', speaker: '山田太郎', cue: 'ついた' }],
  ],
  ['鈴木花子知事は「検討中」としている。', [{ text: '検討中', speaker: '鈴木花子', cue: 'している' }]],
  ['鈴木花子知事は「検討中」との考えを示した。', [{ text: '検討中', speaker: '鈴木花子', cue: '示した' }]],
  ['同社は「調査中」としている。', [{ text: '調査中', speaker: '同社', cue: 'している' }]],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  ['「許せない」。被害者の会の山田太郎代表は訴える。', [{ text: '許せない', speaker: '山田太郎', cue: '訴える' }]],
  [
    '組合の山田太郎委員長は「受け入れられない」と反発する。',
    [{ text: '受け入れられない', speaker: '山田太郎', cue: '反発する' }],
  ],
  ['# 「止まらない」山田市長\n山田太郎市長は月曜日に話した。', [{ text: '止まらない', speaker: '山田太郎' }]],
  // What ranks a title belongs to it, and what follows it too.
  [
    '山田太郎副知事は30日の会見で「風を待つ」と述べた。',
    [{ text: '風を待つ', speaker: '山田太郎', description: '副知事', cue: '述べた' }],
  ],
  ['鈴木花子元首相は「諦めない」と語った。', [{ text: '諦めない', speaker: '鈴木花子', description: '元首相' }]],
  ['秋元市長は「諦めない」と語った。', [{ text: '諦めない', speaker: '秋元', description: '市長' }]],
  ['松本部長は「諦めない」と語った。', [{ text: '諦めない', speaker: '松本', description: '部長' }]],
  ['鈴木花子代表代行は「諦めない」と語った。', [{ text: '諦めない', speaker: '鈴木花子', description: '代表代行' }]],
  ['審議会で佐々木会長は「諦めない」と語った。', [{ text: '諦めない', speaker: '佐々木', description: '会長' }]],
  [
    '町に住む主婦の佐々木花子さんは「怖かった」と話した。',
    [{ text: '怖かった', speaker: '佐々木花子', description: '主婦' }],
  ],
  [
    '「誰も来ない」と語るのは、実行委員長の山田太郎さんだ。',
    [{ text: '誰も来ない', speaker: '山田太郎', description: '実行委員長', cue: '語る' }],
  ],
  [
    '山田太郎副知事が会見した。\n副知事は「風を待つ」と述べた。',
    [{ text: '風を待つ', speaker: '山田太郎', mention: '副知事', description: '副知事' }],
  ],
  // People before things, whoever spoke before where nobody is named, and what a particle marks as no subject.
  [
    '東鉄道の長谷川一明社長は、運賃の改定は「避けられない」と理解を求めた。',
    [{ text: '避けられない', speaker: '長谷川一明', cue: '求めた' }],
  ],
  [
    '首相は予算委員会で「増税は考えていない」と答弁した。午後には一転して「選択肢を排除しない」と述べた。',
    [
      { text: '増税は考えていない', speaker: '首相' },
      { text: '選択肢を排除しない', speaker: '首相', cue: '述べた' },
    ],
  ],
  [
    '「孫にも食べさせたい」と笑顔を見せたのは、農家の藤本勝さん(72)。',
    [{ text: '孫にも食べさせたい', speaker: '藤本勝', cue: '見せた' }],
  ],
  ['「辞めるつもりはない」と市長。', [{ text: '辞めるつもりはない', speaker: '市長', cue: 'と' }]],
  ['市の担当者は「現時点でコメントできない」。', [{ text: '現時点でコメントできない', speaker: '担当者' }]],
  [
    'アミナ・ハッサン特使は「停戦は崩壊寸前だ」と警告した。',
    [{ text: '停戦は崩壊寸前だ', speaker: 'アミナ・ハッサン', description: '特使', cue: '警告した' }],
  ],
  ['外務省報道官は「合意に近づいている」と語った。', [{ text: '合意に近づいている', speaker: '外務省報道官' }]],
  ['男は調べに対し「記憶にない」と否認しているという。', [{ text: '記憶にない', speaker: '男', cue: '否認している' }]],
  // Marked words before a particle are a name or a term.
  ['指導部は声明で、「明確で包括的な合意」がまとまることへの期待を示した。', []],
  ['停戦を含む「第2段階」に向けた協議を始めるという。', []],
  // What stands in brackets behind a name, a source before a topic that is no person, and an office behind a dot.
  [
    '同省によると、対象は約2万人で「さらに増える」としている。',
    [{ text: 'さらに増える', speaker: '同省', cue: 'によると' }],
  ],
  [
    '村井章子・慶明大教授（労働法）は「見直しが必要だ」と指摘する。',
    [{ text: '見直しが必要だ', speaker: '村井章子', cue: '指摘する' }],
  ],
  // What ends a clause or a word, and whose the sentence is then.
  [
    '昨年優勝した宮原は「負けて悔しい」と叫ぶと、会場は静まり返った。',
    [{ text: '負けて悔しい', speaker: '宮原', cue: '叫ぶ' }],
  ],
  [
    '主婦の高木由美（東町）は「安くて助かる」と笑った。',
    [{ text: '安くて助かる', speaker: '高木由美', cue: '笑った' }],
  ],
  ['主婦らからは「また上がるのか」との声が出た。', [{ text: 'また上がるのか', speaker: '主婦ら', cue: '出た' }]],
  ['県は「計画は予定通り」と説明した。', [{ text: '計画は予定通り', speaker: '県', cue: '説明した' }]],
  ['主将・大倉は「次は勝つ」。', [{ text: '次は勝つ', speaker: '大倉' }]],
  ['話したのは店主の乾正臣氏だ。「味は変えない」と語る。', [{ text: '味は変えない', speaker: '乾正臣', cue: '語る' }]],
  // Where the subject is dropped: the topic of a sentence before, and no place, occasion or thing.
  [
    '野口春樹知事は5日、地元の青年会で講演した。\n講演では「山の仕事は百年先を見る」と訴えた。',
    [{ text: '山の仕事は百年先を見る', speaker: '野口春樹', cue: '訴えた' }],
  ],
  [
    '宮田俊選手は今季、主将を務めた。\n試合は「最後まで分からなかった」と振り返った。',
    [{ text: '最後まで分からなかった', speaker: '宮田俊' }],
  ],
  ['会見では「急ぐつもりはない」との声も上がった。', [{ text: '急ぐつもりはない', speaker: null }]],
  [
    '大沢順子知事は、県庁で開いた職員との懇談会で「失敗は私の責任だ」とあいさつし、「提案してほしい」と締めくくった。',
    [
      { text: '失敗は私の責任だ', speaker: '大沢順子' },
      { text: '提案してほしい', speaker: '大沢順子' },
    ],
  ],
  // Whoever is accused, and not who reports it.
  [
    '警察は無職の飯島徹容疑者を逮捕した。\n同署によると、「金に困っていた」と容疑を認めている。',
    [{ text: '金に困っていた', speaker: '飯島徹', cue: '認めている' }],
  ],
  ['県警は会社員の男(45)を逮捕した。「間違いない」と容疑を認めているという。', [{ text: '間違いない', speaker: '男' }]],
  // A sentence of its own: whoever the one before it is about, or the line below.
  ['豆腐店の沼田文江さんは湯気の中で笑う。「父の味を守りたい」。', [{ text: '父の味を守りたい', speaker: '沼田文江' }]],
  [
    '「二度と笑わない」と村井さん。それでも「隣の声に救われた」。',
    [
      { text: '二度と笑わない', speaker: '村井' },
      { text: '隣の声に救われた', speaker: '村井' },
    ],
  ],
  [
    '「あの日の音を覚えている」\n村上亮さんは窓の外を見ながら、そう語った。',
    [{ text: 'あの日の音を覚えている', speaker: '村上亮' }],
  ],
  [
    '隣の集落の大川キヨさん(79)も始めた。「まんず効く」。出願する予定で、蒲田さんは「名前が残ればいい」と話す。',
    [
      { text: 'まんず効く', speaker: '大川キヨ' },
      { text: '名前が残ればいい', speaker: '蒲田' },
    ],
  ],
  ['祖父から店を継いだ藤田直樹さん(38)は「まだ半人前」。', [{ text: 'まだ半人前', speaker: '藤田直樹' }]],
  // What is told by its name: nobody's, or whose it is said to be.
  ['会場からは「説明が足りない」などの批判が相次いだ。', [{ text: '説明が足りない', speaker: null }]],
  [
    '三浦誠町議は出張費を返した。記者の「責任は」との質問には「考えていない」と答えた。',
    [
      { text: '責任は', speaker: '記者' },
      { text: '考えていない', speaker: '三浦誠' },
    ],
  ],
  // The particle right before or behind the marks.
  [
    '枚数が合わなかったのに、担当者が「数え間違いだろう」と思い込み、報告しなかった。',
    [{ text: '数え間違いだろう', speaker: '担当者' }],
  ],
  ['女性は帰省した長男に「そんな話はない」と言われ、気づいた。', [{ text: 'そんな話はない', speaker: '長男' }]],
  ['荷物を運んだ職員らは「重かった」と口をそろえた。', [{ text: '重かった', speaker: '職員ら' }]],
  ['白川さんは父から「人を裏切るな」と教わった。', [{ text: '人を裏切るな', speaker: '父', cue: '教わった' }]],
  ['観客席から「がんばれ」の声が飛んだ。', [{ text: 'がんばれ', speaker: null }]],
  ['市民からは「遅すぎる」といった声が相次いだ。', [{ text: '遅すぎる', speaker: '市民' }]],
  // What is said in turns, and what interviewers ask.
  [
    '首相が矢面に立った。\n望月氏「どう思ったか」\n首相「連絡を受けている」',
    [
      { text: 'どう思ったか', speaker: '望月' },
      { text: '連絡を受けている', speaker: '首相' },
    ],
  ],
  [
    '江口直樹監督が新作を語った。\n――手応えは。\n「まだ分からない」\n――次回作は。\n「もう撮っている」',
    [
      { text: '手応えは。', speaker: null },
      { text: 'まだ分からない', speaker: '江口直樹' },
      { text: '次回作は。', speaker: null },
      { text: 'もう撮っている', speaker: '江口直樹' },
    ],
  ],
  // What marked words stand on, and from whom they come.
  ['校庭では若者らが「海を返せ」と書かれた横断幕を掲げた。', [{ text: '海を返せ', speaker: '横断幕' }]],
  ['署員が配るチラシには「まず切る」と大書されている。', [{ text: 'まず切る', speaker: 'チラシ' }]],
  ['首相周辺からは「早いほうがいい」と、交代論も漏れ始めた。', [{ text: '早いほうがいい', speaker: '首相周辺' }]],
  [
    '大川社長は「証拠がない」と釈明。記者から「話を聞いたのか」と聞かれると、部長と顔を見合わせ、「聞いていない」と認めた。',
    [
      { text: '証拠がない', speaker: '大川' },
      { text: '話を聞いたのか', speaker: '記者' },
      { text: '聞いていない', speaker: '大川' },
    ],
  ],
  ['「逃げて」。戸の奥で矢野さんの声がした。', [{ text: '逃げて', speaker: '矢野' }]],
  ['区の担当者は「手立てを探した、壁が厚かった」。', [{ text: '手立てを探した、壁が厚かった', speaker: '担当者' }]],
  // A line by itself that the paragraph above leads to, first words, and names in brackets behind the marks.
  [
    '舞台に立つ俳優の山田太郎（51）。楽屋に戻るなり、こう言った。\n「三つ、間違えました」\n客席の記憶では正解になっている。',
    [{ text: '三つ、間違えました', speaker: '山田太郎' }],
  ],
  [
    '山田太郎さんは20年ぶりに帰った。母の花子さんの第一声は「おかえり」だった。',
    [{ text: 'おかえり', speaker: '花子' }],
  ],
  ['山田花子さんは帰り際、小さく手を振って、「また来てね」。', [{ text: 'また来てね', speaker: '山田花子' }]],
  [
    '地元の商店街を歩いた。利用者からは「高すぎる」（70代男性）、「使いにくい」（会社員）といった声が上がる。',
    [
      { text: '高すぎる', speaker: '70代男性' },
      { text: '使いにくい', speaker: '会社員' },
    ],
  ],
  ['公開中の「夏の犬」（山田太郎監督）は昨年の作品だ。', []],
  [
    '横浜北のエース・山田太郎（3年）は「悔いはないです」ときっぱり。',
    [{ text: '悔いはないです', speaker: '山田太郎' }],
  ],
]
