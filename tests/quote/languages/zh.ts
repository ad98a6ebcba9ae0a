import type { SpeechCase } from '../speech-case.ts'

/** Chinese: curly marks on the mainland, corner brackets elsewhere, the verb before the colon. */
export const cases: SpeechCase[] = [
  ['港口负责人王小明说：“我们在等风停。”', [{ text: '我们在等风停。', speaker: '王小明', cue: '说' }]],
  ['“我们在等风停，”王小明说。', [{ text: '我们在等风停，', speaker: '王小明', cue: '说' }]],
  ['港口負責人王小明表示：「我們在等風停。」', [{ text: '我們在等風停。', speaker: '王小明', cue: '表示' }]],
  ['警方表示：“港口将关闭到星期五。”', [{ text: '港口将关闭到星期五。', speaker: '警方', cue: '表示' }]],
  ['市长李华指出，关闭只是“几个小时的事”。', [{ text: '几个小时的事', speaker: '李华', cue: '指出' }]],
  ['据李华说，这场风暴“比我见过的都严重”。', [{ text: '比我见过的都严重', speaker: '李华' }]],
  ['李华强调：“我们会重建码头。”', [{ text: '我们会重建码头。', speaker: '李华', cue: '强调' }]],
  ['发言人说：“我不知道渡轮什么时候恢复。”', [{ text: '我不知道渡轮什么时候恢复。', speaker: '发言人', cue: '说' }]],
  ['王小明星期一关闭了港口。\n他说：“我们在等风停。”', [{ text: '我们在等风停。', speaker: '王小明', cue: '说' }]],
  ['电影“灰色港口”星期五上映。', []],
  ['所谓“风的休息”将持续到星期五。', []],
  ['客船“玛丽”从星期一起停在港口。', []],
  ['市长王丽表示：“我们不会放弃。”', [{ text: '我们不会放弃。', speaker: '王丽', cue: '表示' }]],
  ['发言人李明说，计划“不现实”。', [{ text: '不现实', speaker: '李明', description: '发言人', cue: '说' }]],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  ['外交部发言人王强在例行记者会上表示：“我们坚决反对。”', [{ text: '我们坚决反对。', speaker: '王强', cue: '表示' }]],
  ['王强称该计划为“一场灾难”。', [{ text: '一场灾难', speaker: '王强', cue: '称' }]],
  ['公司在声明中表示，“正在调查”。', [{ text: '正在调查', speaker: '公司', cue: '表示' }]],
  ['王强对记者说：“我很害怕。”', [{ text: '我很害怕。', speaker: '王强', cue: '说' }]],
  ['王强在微博上写道：“不可接受。”', [{ text: '不可接受。', speaker: '王强', cue: '写道' }]],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  ['王强医生叹息：“这不是一件容易的事情。”', [{ text: '这不是一件容易的事情。', speaker: '王强', cue: '叹息' }]],
  ['“谁也不敢出门。”张伟老师感慨。', [{ text: '谁也不敢出门。', speaker: '张伟', cue: '感慨' }]],
  ['市长李娜抱怨道：“没有人警告过我们。”', [{ text: '没有人警告过我们。', speaker: '李娜', cue: '抱怨' }]],
  ['“没有人警告过我们。”居民王强叹道。', [{ text: '没有人警告过我们。', speaker: '王强', cue: '叹' }]],
  ['王强批评该计划是“一场灾难”。', [{ text: '一场灾难', speaker: '王强', cue: '批评' }]],
  ['据王强介绍，桥梁“可再用十年”。', [{ text: '可再用十年', speaker: '王强', cue: '据' }]],
  ['据警方通报，该男子“情绪激动”。', [{ text: '情绪激动', speaker: '警方', cue: '据' }]],
  ['王强坦言：“我很害怕。”', [{ text: '我很害怕。', speaker: '王强', cue: '坦言' }]],
  ['王强呼吁民众“保持冷静”。', [{ text: '保持冷静', speaker: '王强', cue: '呼吁' }]],
  ['“你来吗？”王强问。', [{ text: '你来吗？', speaker: '王强', cue: '问' }]],
  ['“来！”李娜笑着回答。', [{ text: '来！', speaker: '李娜', cue: '回答' }]],
  ['國民黨立委王強批評，政府「毫無作為」。', [{ text: '毫無作為', speaker: '王強', cue: '批評' }]],
  ['王强怒斥：“这是丑闻！”', [{ text: '这是丑闻！', speaker: '王强', cue: '怒斥' }]],
  // What ranks a title belongs to it; what people are, by its last ideograph; names with dots.
  [
    '副市长李建国说：“我们在等风停。”',
    [{ text: '我们在等风停。', speaker: '李建国', description: '副市长', cue: '说' }],
  ],
  ['前总理王志明批评说：“这不现实。”', [{ text: '这不现实。', speaker: '王志明', description: '前总理', cue: '批评' }]],
  ['市教育局局长赵敏指出，“减负不是减质量”。', [{ text: '减负不是减质量', speaker: '赵敏' }]],
  ['售票员周慧说：“两小时就没了。”', [{ text: '两小时就没了。', speaker: '周慧', description: '售票员' }]],
  ['“我们没有退路。”教练孙浩赛后说。', [{ text: '我们没有退路。', speaker: '孙浩', description: '教练' }]],
  [
    '张海峰副总理在会上说：“时间不等人。”他强调：“必须落实。”',
    [
      { text: '时间不等人。', speaker: '张海峰', description: '副总理' },
      { text: '必须落实。', speaker: '张海峰', mention: '他' },
    ],
  ],
  ['法国总统让·杜邦在声明中说：“谈判顺利。”', [{ text: '谈判顺利。', speaker: '让·杜邦', description: '法国总统' }]],
  ['“希望大家平安。”她哽咽着说。', [{ text: '希望大家平安。', speaker: '她' }]],
  ['王丽女士回忆：“那天雨很大。”', [{ text: '那天雨很大。', speaker: '王丽' }]],
  ['联合国秘书长在声明中说，袭击“令人发指”。', [{ text: '令人发指', speaker: '联合国秘书长' }]],
  ['他被称为“足球先生”，曾三次夺冠。', []],
  // Family names tell where a name begins, and what is none.
  ['村支书马国强介绍，收入“比前年翻了一番”。', [{ text: '比前年翻了一番', speaker: '马国强', description: '村支书' }]],
  ['作者徐丽在序言中写道：“献给我的母亲。”', [{ text: '献给我的母亲。', speaker: '徐丽', cue: '写道' }]],
  ['台北市長林淑芬昨天受訪時說：「我沒有打算。」', [{ text: '我沒有打算。', speaker: '林淑芬', cue: '說' }]],
  [
    '庭审中，被告人张伟当庭表示“认罪悔罪”。其辩护律师则认为，指控“证据不足”。',
    [
      { text: '认罪悔罪', speaker: '张伟', cue: '表示' },
      { text: '证据不足', speaker: '其辩护律师', cue: '认为' },
    ],
  ],
  ['“我们都哭了。”扮演者王慧杰动情地说。', [{ text: '我们都哭了。', speaker: '王慧杰', cue: '说' }]],
  ['市民黄先生反映：“路灯坏了半年。”', [{ text: '路灯坏了半年。', speaker: '黄', cue: '反映' }]],
  [
    '“检查做得少。”居民杨一飞谈起住院体验赞不绝口。',
    [{ text: '检查做得少。', speaker: '杨一飞', description: '居民' }],
  ],
  ['“冠军属于全体队员！”队长郑凯在领奖台上高喊。', [{ text: '冠军属于全体队员！', speaker: '郑凯' }]],
  ['工信部有关负责人表示：“秩序正在好转。”', [{ text: '秩序正在好转。', speaker: '有关负责人', cue: '表示' }]],
  // Titles of works and terms.
  ['作者徐丽说，《山河岁月》是“一封家书”。', [{ text: '一封家书', speaker: '徐丽', cue: '说' }]],
  ['近年来，“银发经济”成为热词。', []],
  ['家长反映，“双减”政策实施后孩子“睡得更早了”。', [{ text: '睡得更早了', speaker: '家长', cue: '反映' }]],
  ['白宫新闻秘书在例行记者会上说，总统“密切关注”。', [{ text: '密切关注', speaker: '白宫新闻秘书', cue: '说' }]],
  // What ends a clause or a word, and whose the sentence is then.
  [
    '店主周德福今年72岁。\n“从来没涨过。”周德福一边扫地一边说。',
    [{ text: '从来没涨过。', speaker: '周德福', cue: '说' }],
  ],
  ['“太少了！”坐着轮椅到场的高老太太一脸失望。', [{ text: '太少了！', speaker: '高' }]],
  ['网友评论道：“这才是英雄。”', [{ text: '这才是英雄。', speaker: '网友', cue: '评论' }]],
  ['村民老李蹲在田边：“全指望这场雨。”', [{ text: '全指望这场雨。', speaker: '老李' }]],
  ['李先生投诉称：“客服一直推诿。”', [{ text: '客服一直推诿。', speaker: '李', cue: '称' }]],
  ['“全没了。”安置点里，52岁的村民马秀兰说不下去。', [{ text: '全没了。', speaker: '马秀兰', cue: '说' }]],
  // How somebody says it is no part of the name, nor is what the bearer is.
  ['許文雄僅無奈苦笑說：「年底給答案。」', [{ text: '年底給答案。', speaker: '許文雄' }]],
  ['面對媒體追問，許文雄苦笑：「我也想知道。」', [{ text: '我也想知道。', speaker: '許文雄', cue: '苦笑' }]],
  ['村民老蒋逢人便说：“这桥是我修的。”', [{ text: '这桥是我修的。', speaker: '老蒋', cue: '说' }]],
  ['居民們紛紛表示：「終於通車了。」', [{ text: '終於通車了。', speaker: '居民們', cue: '表示' }]],
  ['粉絲心疼喊話「妳要幸福」。', [{ text: '妳要幸福', speaker: '粉絲', cue: '喊話' }]],
  ['金管會主委夏文琳表示：「投資要謹慎。」', [{ text: '投資要謹慎。', speaker: '夏文琳' }]],
  [
    '鄺伯說，租金又加了，「做一碗蝕一碗」。「個爐。」鄺伯望向廚房。',
    [
      { text: '做一碗蝕一碗', speaker: '鄺伯' },
      { text: '個爐。', speaker: '鄺伯' },
    ],
  ],
  // Manner between two quotations, a verb far before, a person in the clause behind.
  [
    '「我也沒想到，」陳美惠苦笑，「一做就是三十年。」',
    [
      { text: '我也沒想到，', speaker: '陳美惠' },
      { text: '一做就是三十年。', speaker: '陳美惠', cue: '苦笑' },
    ],
  ],
  ['分析師梁志豪分析，資金仍在，「追高要小心」。', [{ text: '追高要小心', speaker: '梁志豪', cue: '分析' }]],
  ['“一亩多收两百斤。”种了二十年麦子的魏长顺算起了账。', [{ text: '一亩多收两百斤。', speaker: '魏长顺' }]],
  ['“水来得太快。”魏长顺指着墙上的水痕。', [{ text: '水来得太快。', speaker: '魏长顺' }]],
  ['坐在门口的退休教师方文清接过话头：“换一家我不习惯。”', [{ text: '换一家我不习惯。', speaker: '方文清' }]],
  ['許佳瑜強調兩人「仍是家人」。', [{ text: '仍是家人', speaker: '許佳瑜', cue: '強調' }]],
  // What somebody is called or awarded.
  ['他被授予“全国劳动模范”称号。', []],
  ['小镇获得“中国茶乡”称号，当地政府表示：“来之不易。”', [{ text: '来之不易。', speaker: '当地政府' }]],
  // Clauses without a subject go on with that of the one before; what is told of somebody before the name is no subject.
  ['議員林志成起身，翻開報告，要求「立刻說明」。', [{ text: '立刻說明', speaker: '林志成', cue: '要求' }]],
  ['李明的妻子陈芳告诉记者，孩子“还在发烧”。', [{ text: '还在发烧', speaker: '陈芳', cue: '告诉' }]],
  ['在港口经营书店的青年赵立新直言，这里“没有人读书”。', [{ text: '没有人读书', speaker: '赵立新', cue: '直言' }]],
  ['副校长孙涛摇了摇头。“已经晚了。”', [{ text: '已经晚了。', speaker: '孙涛' }]],
  [
    '“烤箱坏了，”周丽比了比后院，“在那边。”',
    [
      { text: '烤箱坏了，', speaker: '周丽' },
      { text: '在那边。', speaker: '周丽' },
    ],
  ],
  ['“我重新认识了父亲。”谈到角色，演员周雨彤说。', [{ text: '我重新认识了父亲。', speaker: '周雨彤', cue: '说' }]],
  ['村支书拍桌大喊：“停下！”', [{ text: '停下！', speaker: '村支书' }]],
  ['总统马里奥·席尔瓦对电视台说：“我不会辞职。”', [{ text: '我不会辞职。', speaker: '马里奥·席尔瓦', cue: '说' }]],
  // What is reported behind a verb and a comma goes on to the end; words that stand on something; objects and those behind are nobody.
  [
    '李華受訪時提醒，店主簽約前務必看清：「字越小，越要看。」',
    [{ text: '字越小，越要看。', speaker: '李華', cue: '提醒' }],
  ],
  ['门上贴着一张告示：“今日停业。”', [{ text: '今日停业。', speaker: '一张告示' }]],
  [
    '岳父也到場看球，手上的看板寫著「排骨加蛋，再來一支」，被拍個正著。',
    [{ text: '排骨加蛋，再來一支', speaker: '手上的看板', cue: '寫著' }],
  ],
  ['王丽报警。男子突然抱住她，又在她耳边说：“别动。”', [{ text: '别动。', speaker: '男子', cue: '说' }]],
  ['李华说，船已经修好。“明天就能走。”两人走向码头。', [{ text: '明天就能走。', speaker: '李华', cue: '说' }]],
  ['帮忙的是技术员李华。“慢慢来。”这是她常说的一句话。', [{ text: '慢慢来。', speaker: '李华' }]],
  // Names of everyday talk, and what stands behind a name.
  ['师傅阿祥笑着说，“先拍拍车盖”。', [{ text: '先拍拍车盖', speaker: '阿祥', cue: '说' }]],
  ['总教练贺伟听到消息，板着脸说：“我请客。”', [{ text: '我请客。', speaker: '贺伟', cue: '说' }]],
  ['渔民穆文刚刚下船。“太累了。”', [{ text: '太累了。', speaker: '穆文' }]],
  // An interview without marks.
  [
    '记者：为什么是这座岛？\n陈屿：坐错了船。\n记者：后来呢？\n陈屿：留下了。',
    [
      { text: '为什么是这座岛？', speaker: '记者' },
      { text: '坐错了船。', speaker: '陈屿' },
      { text: '后来呢？', speaker: '记者' },
      { text: '留下了。', speaker: '陈屿' },
    ],
  ],
]
