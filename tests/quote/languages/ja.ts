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
]
