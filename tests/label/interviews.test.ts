/** Interviews and scripts in Japanese, Korean and Chinese: each short line is running text, and none the headline or the byline. */
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'

const isText = new Set(['lede', 'paragraph', 'heading'])

function bodyOf(lines: readonly string[]): string[] {
  const { blocks } = parseArticle(lines.join('\n'))
  return blocks.filter(({ role }) => isText.has(role)).map(({ text }) => text)
}

test('questions behind dashes', () => {
  const lines = [
    '大森投手が引退会見「悔いはない」',
    '港北フィッシャーズの大森和也投手(38)が2日、市内で引退会見を開き、20年の現役生活を終える心境を語った。',
    '──今の気持ちは',
    '「すっきりしています。家族の顔を見たら、少し危なかったです」',
    '──忘れられない試合は',
    '「やはり七年前の決勝ですね。あれがなければ、ここまで続けていません」',
  ]
  expect(bodyOf(lines)).toEqual(lines.slice(1))
})

test('a script of Korean television: who speaks in brackets', () => {
  const lines = [
    '새 장관들이 오늘 첫 국무회의에 나왔습니다. 회의는 한 시간 만에 끝났습니다. 배도윤 기자가 전합니다.',
    '[기자]',
    '회의장에 들어서는 장관들, 잔뜩 긴장한 모습입니다. 대통령은 다음 달까지 부처별 계획을 내라고 지시했습니다.',
    '[남궁현 / 신임 해양부 장관 (오늘)]',
    '"바다를 다시 살리겠습니다."',
    '[민경아 / 신임 환경부 장관 (오늘)]',
    '"반갑습니다. 자주 뵙겠습니다."',
  ]
  expect(bodyOf(lines)).toEqual(lines.slice(2))
  const { quotes } = parseArticle(lines.join('\n'))
  expect(quotes.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
    ['바다를 다시 살리겠습니다.', '남궁현'],
    ['반갑습니다. 자주 뵙겠습니다.', '민경아'],
  ])
})

test('who asks before a colon is no byline', () => {
  const lines = [
    '村民：“这水发黄，有股怪味，连鸡都不喝。”',
    '随着投诉增多，环保部门在半年前取过一次样，但结果一直没有公布。记者找到了当时的镇长何立新。',
    '记者：“报告为什么没有公开？”',
    '何立新：“程序还没走完。”',
    '在随后的电话采访中，县生态环境局副局长赵国强承认，报告显示锰超标4倍，但他表示“不影响短期饮用”。',
  ]
  expect(bodyOf(lines)).toEqual(lines)
  expect(parseArticle(lines.join('\n')).byline).toBeNull()
})

test.each([
  ['a date', '2024年9月28日(土)'],
  ['a sentence in marks', '「負けたけれど、学ぶことの多い試合だった。」'],
])('%s alone is no headline', (_, line) => {
  const text =
    '任期満了に伴う白浜町長選は来月8日告示される。現職の丸井一夫氏(66)に続き、元県職員の根岸伸也氏(57)が3日、立候補を表明した。'
  const more = '丸井氏は本紙の取材に「町の声を聞くだけだ」と述べ、争点は財政の立て直しになるとの見方を示した。'
  expect(parseArticle([line, text, more].join('\n')).title).toBeNull()
})
