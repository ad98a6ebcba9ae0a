/** Words of scripts without spaces. */
import { unitAt } from '../../text/unit-at.ts'
import { anyHonorific, bitsOf, type Lexicon, Use, usesOf, Word } from '../lexicon.ts'
import { addToken, bitsAt, isCapitalAt, Kind, numberAt, type Tokens, textOf } from '../tokens.ts'
import { type Letters, Unit, unitOf } from '../units.ts'
import { grown, wordAt } from '../words.ts'
import { endOfFamilyName, familyAt, isFamily, isOffice } from './families.ts'
import { endOfBearer, isCalled, knownAt, longestUnspaced } from './known-words.ts'

/**
 * A run of a script without spaces, cut at the words that the lexicon knows, the longest first; what lies between two of them
 * is one word, and a name for all that is known. A single ideograph is part of many a name, so one counts at the edges only.
 */
export function addUnspaced(tokens: Tokens, { text }: Letters, start: number, stop: number, lexicon: Lexicon): number {
  let end = start
  while (end < stop && (unitOf(unitAt(text, end)) & Unit.unspaced || (text[end] === '·' && end + 1 < stop))) end++
  let from = start
  const hasTopics = (lexicon.used & Use.topics) !== 0
  const isBehindMark = !hasTopics && /^[。！？][”」]$/.test(text.slice(Math.max(0, start - 2), start))
  const runTo = (to: number, next: number): Run => ({ tokens, text, from, to, next, isFirst: from === start, lexicon })
  const flush = (to: number, next: number): void => {
    if (to === from) return
    if (hasTopics) addKana(runTo(to, next))
    else addRun(runTo(to, next))
  }
  for (let at = start; at < end; ) {
    const isBehindName = familyAt(text, from, at, lexicon) >= 0 || isParted(text, from, at)
    const place = at === start || (hasTopics && endsKana(text, from, at)) ? 0 : isBehindName ? 2 : at - from
    const isBrief = (at === from || text[at - 1] === '的') && isCalled(text, at, end, lexicon)
    const named = isBrief ? at + 2 : endOfKnown(text, at, end, tokens.names)
    const known = named > at ? 0 : knownAt(text, at, end, place, lexicon)
    // `“…”种了二十年麦子的|魏长顺算起了账`
    const isBearer = named === at && known === 0 && isBehindMark && text[at - 1] === '的'
    const name = isBearer ? endOfBearer(text, at, end, lexicon) : named
    if (name > at) {
      // `作者|徐丽`
      put(runTo(at, 0), from, at, !isBearer && at < from + longestTitle ? Word.speaker : 0, false)
      addToken(tokens, Kind.word, at, name, wordAt(text, at, name), 0, 0, true)
      at = from = name
      continue
    }
    // `居民们`
    const size = known > 1 && /[们們]/.test(text.charAt(at + known)) ? known + 1 : known
    if (size === 0) {
      at++
      continue
    }
    const word = wordAt(text, at, at + known)
    const bits = bitsOf(word, lexicon)
    const first = bits & Word.speaker ? rankFrom(text, from, at, lexicon) : at
    flush(first, size === 1 || hasTopics || !(bits & Word.time) ? bits : 0)
    at += size
    const kind = bits ? Kind.word : Kind.punctuation
    addToken(tokens, kind, first, at, wordAt(text, first, at), bits, usesOf(word, lexicon))
    from = at
  }
  flush(end, 0)
  return end
}

/** Where a name ends that begins here and is known, the longest that is, or where it begins. */
function endOfKnown(text: string, at: number, end: number, names: ReadonlySet<number>): number {
  let word = 0
  let last = at
  for (let i = at; names.size > 0 && i < Math.min(end, at + longestUnspaced); i++) {
    word = grown(word, unitAt(text, i))
    if (names.has(word)) last = i + 1
  }
  return last
}

/** `哈桑·阿里`: whether a run ends with a name that has a dot. */
function isParted(text: string, from: number, to: number): boolean {
  return /·[一-\u9fff]{2,5}$/.test(text.slice(from, to))
}

/** What lies between two known words, with what the one behind it is. */
interface Run {
  tokens: Tokens
  text: string
  from: number
  to: number
  next: number
  /** Whether no known word stands right before it. */
  isFirst: boolean
  lexicon: Lexicon
}

/** One word of a run; `canBeName`: whether it may be one, if it is long enough. */
function put({ tokens, text, lexicon }: Run, first: number, to: number, bits: number, canBeName: boolean): void {
  if (to <= first) return
  const word = wordAt(text, first, to)
  // `哽咽着说`: how somebody says it.
  const isNamed =
    canBeName &&
    ((lexicon.used & Use.topics) !== 0 || !isCounted(text, first)) &&
    // `3100人`, `孙浩的|妻子`
    !/^\d|^.的|的.$|着$/.test(text.slice(Math.max(0, first - 1), to + 1)) &&
    // `一边，`, `安置点里，`: before a sign a name begins as names do, or has its title before it.
    (isFamily(text, first, lexicon) ||
      (isUnspacedName(text.slice(first, to)) &&
        ((lexicon.used & Use.topics) !== 0 || !clausal.test(text.slice(first, to))) &&
        ((isRoleLast(tokens) && (to < first + 4 || !/[，。]/.test(text.charAt(to)))) ||
          /[」』”]と/.test(text.slice(first - 2, first)) ||
          !/[，。；、\d]/.test(text.charAt(to))))) &&
    !isOffice(text, to, lexicon)
  addToken(tokens, Kind.word, first, to, word, bits, usesOf(word, lexicon), isNamed)
}

/** A run with kana: a name behind hiragana, and in front of what its bearer is. */
function addKana(run: Run): void {
  const { tokens, text, from, to, next, isFirst } = run
  // `専門家会議`, `会社役員`: one noun.
  const isHead = to < from + 3 && !isFirst && isRoleLast(tokens) && !(next & anyHonorific)
  let name = from
  // `スタンドで|見守った|母`
  for (let at = from + 1; at < to; at++) {
    if (!endsKana(text, from, at)) continue
    put(run, name, at, 0, true)
    name = at
  }
  // `主将|・大倉`
  if (text[name] === '・') name++
  const title = behindKatakana(text, name, to)
  // `国際|会議`, `広報|担当者`
  const isNone = isHead || next & Word.time || /^(?:担当|関係|当局)者/.test(text.slice(to, to + 3))
  put(run, name, title, isHead ? Word.speaker : 0, !isNone)
  put(run, title, to, Word.speaker, false)
}

/**
 * A run of ideographs: what somebody is, the name, how it is said, and a verb of saying (`导演|郑晓东|激动地|坦言`), as far as they
 * are there.
 */
function addRun(run: Run): void {
  const { tokens, text, from, to, next, isFirst, lexicon } = run
  // `王慧杰|动情地|说`, `王强|怒斥：“`
  if (!isFirst && tokens.names.has(numberAt(tokens, tokens.count - 1))) {
    const verb = verbBehindName(text, from, to, true, lexicon)
    put(run, from, verb, next & Word.cue ? Word.auxiliary : 0, false)
    put(run, verb, to, Word.cue, false)
    return
  }
  // `李娜女士|抱怨`, and `王强医生|叹息`, but not `医生|王强`.
  const isBehindTitle =
    !isFirst &&
    ((bitsAt(tokens, tokens.count - 1) & anyHonorific) !== 0 ||
      // `网友|评论|道`
      (isRoleLast(tokens) &&
        (isCapitalAt(tokens, tokens.count - 2) || (to < from + 3 && text[to] === '道')) &&
        !isFamily(text, from, lexicon)))
  const verb = verbBehindName(text, from, to, isBehindTitle, lexicon)
  const isBeforeVerb = verb < to || (next & Word.cue) !== 0
  const end = isBeforeVerb ? beforeAdverb(text, from, verb, lexicon) : verb
  const name = nameOf(run, end)
  // `受访时`, `辩护律师`: no name without a family name.
  // `粉丝|心疼|喊话`: many have no name.
  const isOther = (end === to && next & (Word.time | Word.speaker)) || (isRoleLast(tokens) && isCrowd(tokens, text))
  const isNone = isOther && !isFamily(text, name, lexicon)
  put(run, from, name, name < from + longestTitle ? Word.speaker : 0, false)
  // `居民|杨一飞|谈起住院体验`, `“…。”|魏长顺|指着水痕`
  const isLead = isFirst && /[。！？，][”」]/.test(text.slice(Math.max(0, from - 2), from))
  const isLong = end - from > 4 && name === from && (isRoleLast(tokens) || isLead)
  // `孙涛摇了摇头`, `李明坐|在`
  const isMoving =
    clausal.test(text.slice(from + 2, end)) && (end > from + 3 || (next & Word.preposition) !== 0) && name === from
  const nameEnd =
    (isLong || isMoving) && !isParted(text, from, end)
      ? endOfFamilyName(text, from, end, isLead || !isFirst, lexicon)
      : -1
  const stop = nameEnd < 0 ? end : nameEnd
  put(run, name, stop, 0, !isNone && (isFirst || !(bitsAt(tokens, tokens.count - 1) & anyHonorific)))
  put(run, stop, end, 0, false)
  put(run, end, verb, Word.auxiliary, false)
  put(run, verb, to, Word.cue, false)
}

/** Whether the last word is for many people. */
function isCrowd(tokens: Tokens, text: string): boolean {
  return /们|們|[网網]友|粉[丝絲]|民[众眾]|店家|家[属屬長长]|居民|村民|业主|業主/.test(
    textOf(tokens, tokens.count - 1, text),
  )
}

/** Letters, and one, of the longest run that can be a title. */
const longestTitle = 8

/** Where the name begins that ends at a place: at its family name, if something is before that, but for `让·杜邦`. */
function nameOf({ tokens, text, from, to, next, lexicon }: Run, end: number): number {
  // `市民黄先生`
  const isShort = end === to && next & anyHonorific && end > from + 1 && isFamily(text, end - 1, lexicon)
  if (isShort && !isFamily(text, from, lexicon)) return end - 1
  if (end - from < 4 || (isRoleLast(tokens) && isFamily(text, from, lexicon)) || text.slice(from, end).includes('·'))
    return from
  return Math.max(from, familyAt(text, from, end, lexicon))
}

function isRoleLast(tokens: Tokens): boolean {
  return (bitsAt(tokens, tokens.count - 1) & Word.speaker) !== 0
}

/** Where a name ends before how somebody says it (`王慧杰动情地说`, `张伟当庭表示`). */
function beforeAdverb(text: string, from: number, to: number, lexicon: Lexicon): number {
  if (text[to - 1] === '地' && to > from + 3) return to - 3
  const isName =
    to < from + 4 ||
    text.slice(from, to).includes('·') ||
    isParted(text, from, to) ||
    familyAt(text, from, to, lexicon) >= 0
  return !isName && familyAt(text, from, to - 2, lexicon) >= 0 ? to - 2 : to
}

/** Where a title begins with what ranks it (`元副知事`); many family names end like that (`秋元`, `松本`). */
function rankFrom(text: string, from: number, at: number, lexicon: Lexicon): number {
  let first = at
  // Two of them at most (`元副知事`), of two letters at most.
  for (let n = 0; n < 4; n++) {
    const start = first - 1 - (n & 1)
    const isRank = start >= from && usesOf(wordAt(text, start, first), lexicon) & Use.ranks
    if (isRank && start !== from + 1) first = start
  }
  return first
}

/** Behind a name before what its bearer is (`アミナ・ハッサン特使`, `村井章子・慶明大教授`), or where a run ends. */
function behindKatakana(text: string, from: number, to: number): number {
  const [name = ''] =
    /^(?:[ァ-ヺー]+(?:[・＝][ァ-ヺー]+)+(?=[一-\u9fff])|[々一-\u9fff]{3,5}(?=・[一-\u9fff]))/.exec(
      text.slice(from, to),
    ) ?? []
  return name ? from + name.length : to
}

/** Whether a word ends here with its kana, and not the first half of a verb (`引き締めた`). */
function endsKana(text: string, from: number, at: number): boolean {
  const around = text.slice(Math.max(from, at - 2), at + 2)
  return /[ぁ-ん][^ぁ-ん]/.test(text.slice(at - 1, at + 1)) && !/^[^ぁ-ん][ぁ-ん][^ぁ-ん男女][ぁ-ん]/.test(around)
}

/**
 * Where the verb begins in a run of unknown ideographs around a quotation: behind a name of two or three, two of them long
 * (`李娜抱怨道：“…”`, `“…”王小强坦言。`), or behind a title that follows the name (`李娜女士回忆：“…”`).
 */
function verbBehindName(text: string, from: number, to: number, isBehindTitle: boolean, lexicon: Lexicon): number {
  const size = to - from
  const isBefore = /^道?[：:，,]\s?[“「"]/.test(text.slice(to, to + 4))
  const isBehind =
    /^道?。/.test(text.slice(to, to + 2)) && /[”」"][^。]{0,10}$/.test(text.slice(Math.max(0, from - 11), from))
  if (!isBefore && !isBehind) return to
  if (isBehindTitle) return from
  if (familyAt(text, from, to - 2, lexicon) >= 0) return size === 3 ? to - 1 : to - 2
  return size === 3 && text[to] === '道'
    ? to - 1
    : isBefore && (size === 4 || size === 5) && !isCounted(text, from)
      ? to - 2
      : to
}

/** `一个孩子`, `这座城市` */
function isCounted(text: string, at: number): boolean {
  return /[一两兩几幾这這那每]/.test(text.charAt(at))
}

const unspacedName = /^(?:[々一-\u9fff]{2,4}|[\u30a0-\u30ff]{2,16}|[一-\u9fff]{1,6}(?:·[一-\u9fff]{1,6})+)$/

/** Letters of verbs and particles, which names without a family name seldom have (`回了`, `塞进`, `拍桌`). */
const clausal =
  /[了着著过過给給把被说說这這就还還很没沒是在从從么麼们們我你他她它吧嗎吗呢起见見进進回走站坐看望笑哭拍打举舉抬握拿点點问問写寫想听聽喊跑读讀喝吃睡做用贴貼挂掛]/

/** Two to four ideographs, katakana, or parts with dots between them: long enough for a name, and too short for a clause. */
function isUnspacedName(word: string): boolean {
  return unspacedName.test(word)
}
