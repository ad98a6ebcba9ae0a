/**
 * Marked spans: which quotation mark opens and which one closes, in one text.
 *
 * A mark is judged by what stands around it before the language's convention is asked, because copy mixes conventions:
 * a mark with a blank before it and a word behind it opens, one with a word before it and a blank behind it closes. Open
 * marks are a short stack that starts afresh with each text, so one odd mark costs one span, not the article.
 */

import { isDigit, isUnspaced } from '../text/letters.ts'
import { unitAt } from '../text/unit-at.ts'
import { closedTwice, type OpenMark } from './shared-marks.ts'
import { isBlank, isWordCode, type Letters, Unit } from './units.ts'
import { FILL, narrowed } from './wide-marks.ts'

/** Marked words: offsets into the text; `from` to `to` leave the marks out, `start` to `end` take them in. */
export interface MarkedSpan {
  start: number
  end: number
  from: number
  to: number
  /** The opening mark. */
  mark: string
  /** Whether the text ended (or a new quotation began) before the mark was closed. */
  unclosed: boolean
}

/** Each opener with what may close it; the straight mark closes every double one. */
const pairs = '""”“„ “”"“„ ””"“ „“”"„‟ ‟”"“ «» »«» ‘’‘\' ‚‘’\' \'\'’ ’’ ‹› ›‹› 「」 『』 《》 〈〉 ＂＂ 〝〞〟'
const closersOf = new Map(pairs.split(' ').map((pair) => [pair[0], pair.slice(1)]))

/** Whether a mark may close what another one opens. */
export function canClose(opener: string, mark: string): boolean {
  return closersOf.get(opener)?.includes(mark) === true
}

export function isSingle(mark: string): boolean {
  return "'‘’‚".includes(mark)
}

/** Nothing, white space, or punctuation that can stand before an opening mark. */
function isOpenSide(code: number): boolean {
  return Number.isNaN(code) || isBlank(code) || '([{/-|*_¿¡‐‑‒–—―…:=>（ـ'.includes(String.fromCharCode(code))
}

/** How deep marks may nest; the outermost beyond it are given up, so that a text of openers alone stays linear. */
const deepest = 6

/** The marked spans of a text, and the one that is still open at its end. */
export interface Marks {
  /** Outermost spans, in order. */
  spans: MarkedSpan[]
  /** From the last mark that nothing closed to the end of the text; it can hold some of `spans`. A single one may be an apostrophe. */
  unclosed: MarkedSpan | null
  /** From the start of the text to the first mark that closes what nothing opened: the end of what was opened above, or a lost mark. */
  unopened: MarkedSpan | null
}

const APOSTROPHE = 0x27

/** Where the next mark stands, -1 for nowhere: nearly all characters are passed over here. */
function nextMark({ text, units, base, seen }: Letters, from: number): number {
  if (!(seen & Unit.mark)) return -1
  const end = base + text.length
  for (let i = base + from; i < end; i++) {
    const unit = units[i] as number
    if (!(unit & Unit.mark)) continue
    // `don’t`: nearly all of them.
    const around = (units[i - 1] as number) & (units[i + 1] as number)
    // But for `‘정직’이라는`.
    const isInside = (unit & Unit.small) === APOSTROPHE && around & Unit.letter && !(around & Unit.east)
    if (!isInside) return i - base
  }
  return -1
}

/** Finds the marked spans of one paragraph. */
export function findMarks(original: Letters): Marks {
  const letters = narrowed(original)
  const { text } = letters
  const spans: MarkedSpan[] = []
  const open: OpenMark[] = []
  // Straight marks that opened before another one did.
  let given: OpenMark | undefined
  let unopened: MarkedSpan | null = null
  for (let i = nextMark(letters, 0); i >= 0; i = nextMark(letters, i + 1)) {
    const code = unitAt(text, i)
    const before = unitAt(text, i - (text[i - 1] === FILL ? 2 : 1))
    const after = unitAt(text, behind(text, i))
    if (code === APOSTROPHE && (after === APOSTROPHE || before === APOSTROPHE)) continue
    // `don’t`, `don‘t`: nearly all of them.
    if ((code === APOSTROPHE || code >> 1 === 0x100c) && isWordCode(before) && isWordCode(after) && after < 0x2e80)
      continue
    const mark = text[i] as string
    if (isSingle(mark) && isApostrophe(text, i, before, after, open)) continue
    const isHebrew = code === 0x22 && before >= 0x5d0 && before <= 0x5ea && isWordCode(after)
    // `צה"ל`
    if (isHebrew && !isWordCode(unitAt(text, i + 2))) continue
    const depth = closes(open, mark, before, after)
    if (depth >= 0) {
      const opener = open[depth] as OpenMark
      open.length = depth
      if (i > opener.at + (isSingle(mark) ? 2 : 1)) addSpan(spans, text, opener, i)
      continue
    }
    const isPrefixed = isHebrew && /(?:^|\s)[בהוכלמש]{1,2}$/.test(text.slice(Math.max(0, i - 3), i))
    // `و"كفى"`
    const isArabic = code === 0x22 && isWordCode(after) && /(?:^|\s)[وفبلك]$/.test(text.slice(Math.max(0, i - 2), i))
    if (!opens(mark, before, after) && !isPrefixed && !isArabic && !opensOddly(text, i, spans.at(-1)?.mark)) {
      const isOdd = isSingle(mark) || isDigit(before) || (mark === '"' && isBlank(before))
      if (isOdd || open.some((one) => !isSingle(one.mark))) continue
      // `"Wir warten", sagt die Chefin der "Woge" Ada. "Heute."`
      if (given && mark === '"') addSpan(spans, text, given, i)
      else unopened ??= spanOf({ at: 0, mark }, text, i)
      given = undefined
      continue
    }
    // A straight mark opens again: the first one was never closed. Any other may well stand inside itself.
    const same = '"\'＂'.includes(mark) ? open.findIndex((one) => one.mark === mark) : -1
    if (same >= 0) {
      if (mark === '"' && closesOddly(text, i)) {
        addSpan(spans, text, open[same] as OpenMark, i)
        open.length = same
        continue
      }
      given ??= mark === '"' ? open[same] : undefined
      open.length = same
    }
    if (open.length === deepest) open.shift()
    open.push({ at: i, mark })
  }
  const first = open.find((one) => !isSingle(one.mark))
  const shared = closedTwice(text, spans, first ?? given)
  const last = shared
    ? open.find((one) => !isSingle(one.mark) && one.at > shared.end)
    : (first ?? openSingle(letters, open, spans))
  return { spans: withoutNested(spans), unclosed: last ? unclosedSpan(last, text) : null, unopened }
}

/** `‘We waited.` over `‘They never came.’`: a single mark that leads a paragraph or stands behind a colon, and that nothing closes. */
function openSingle(
  { seen, text }: Letters,
  open: readonly OpenMark[],
  spans: readonly MarkedSpan[],
): OpenMark | undefined {
  if (!(seen & Unit.mark)) return undefined
  const leading = open.find(({ at }) => at === 0 || /[:,] $/.test(text.slice(at - 2, at)))
  if (leading) return leading
  // A straight one was taken for an apostrophe, as nothing follows that closes it.
  const lead = /(?:^|[:,] )'(?=\p{L})/u.exec(text)
  const at = lead ? lead.index + lead[0].length - 1 : -1
  return lead && spans.every(({ start }) => start !== at) ? { at, mark: "'" } : undefined
}

/** The place behind a mark. */
function behind(text: string, i: number): number {
  return i + (text[i + 1] === FILL ? 2 : 1)
}

/** Whether a single mark is part of a word, or stands for left-out letters (`'90s`, `dogs'`, `rock 'n' roll`). */
function isApostrophe(text: string, i: number, before: number, after: number, open: readonly OpenMark[]): boolean {
  const mark = text[i]
  if (mark === '‚' || (mark === '‘' && isOpenSide(before))) return false
  const wordAfter = isWordCode(after)
  const opener = open.findLast((one) => isSingle(one.mark))
  if (wordAfter) {
    // `'정직'이라는`
    if (opener) return after < 0x2e80
    return !isOpenSide(before) || !closesLater(text, i, !isDigit(after))
  }
  if (!opener) return true
  // `dogs' owners`: a plural's own mark, when a better closing mark follows.
  return (before | 0x20) === 0x73 && isBlank(after) && closesLater(text, i, false)
}

/**
 * Whether a single closing mark follows within the paragraph, before another opens; looks a few hundred units far. One that
 * may be a plural's own (`owners'`) counts only where `plurals` says so.
 */
function closesLater(text: string, i: number, plurals: boolean): boolean {
  let weak = false
  const end = Math.min(text.length, i + 400)
  for (let j = i + 1; j < end; j++) {
    const code = unitAt(text, j)
    if (code !== 0x27 && code !== 0x2019) continue
    const before = unitAt(text, j - 1)
    const after = unitAt(text, j + 1)
    if (isWordCode(after) && after < 0x2e80) {
      if (isOpenSide(before)) return weak && plurals
      continue
    }
    if (isBlank(before) || isDigit(before)) continue
    if (before === 0x73 && isBlank(after) && /[a-z]/.test(text[j + 2] ?? '')) {
      weak = true
      continue
    }
    return j > i + 1
  }
  return weak && plurals
}

/** The depth of the open mark that this one closes, or -1. */
function closes(open: readonly OpenMark[], mark: string, before: number, after: number): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const opener = open[depth] as OpenMark
    if (!canClose(opener.mark, mark)) continue
    return closesHere(opener.mark, mark, before, after) ? depth : -1
  }
  return -1
}

function closesHere(opener: string, mark: string, before: number, after: number): boolean {
  // These only ever close.
  if ('」』》〉'.includes(mark) || opener + mark === '«»' || opener + mark === '»«') return true
  const wordAfter = isWordCode(after)
  if (mark === '”' || !wordAfter) return true
  return mark !== '„' && mark !== '‘' && mark !== '»' && !Number.isNaN(before) && !isBlank(before)
}

function opens(mark: string, before: number, after: number): boolean {
  if ('」』》〉〞〟'.includes(mark) || Number.isNaN(after)) return false
  if ('„‚「『《〈〝'.includes(mark)) return true
  const isApart = isBlank(after)
  // `Ja,« siger Ada.`
  if (mark === '«' || mark === '‹')
    return !(isApart && (isWordCode(before) || ',!?'.includes(String.fromCharCode(before))))
  const isBeforeSign = ',.;:!?)'.includes(String.fromCharCode(after))
  if ('»›”’'.includes(mark)) return isOpenSide(before) && !isApart && !isBeforeSign
  if ('“‘‟'.includes(mark)) return isOpenSide(before) || !(isApart || isBeforeSign)
  // Scripts that part no words have no blank before it (`新线将"缓解压力"`).
  return isApart ? Number.isNaN(before) : isOpenSide(before) || !isWordCode(before) || isUnspaced(before)
}

/** `» Ja, « siger Ada. » Nej, «`: marks that point inwards, apart from the words; `er sucht.”Saya tahu,"`: a lost blank before what opens. */
function opensOddly(text: string, i: number, last: string | undefined): boolean {
  if (text[i] === '"') return apart.test(text.slice(Math.max(0, i - 2), i + reach))
  if (text[i] === '”') return oddly.test(text.slice(Math.max(0, i - 1), i + reach))
  if (text[i] !== '»' || !(i === 0 || last === '»')) return false
  return /^»\s[^»«]+[,.!?…]\s?«(?:\s|$)/.test(text.slice(i, i + reach))
}

/** `"Saya tahu, "kata Ada. "Ya."`: a blank on the wrong side of what closes, where no mark closes what this one could open. */
function closesOddly(text: string, i: number): boolean {
  if (!/[,!?]\s"\p{Ll}/u.test(text.slice(Math.max(0, i - 2), i + 2))) return false
  const next = text.indexOf('"', i + 1)
  return next < 0 || (isBlank(unitAt(text, next - 1)) && !isBlank(unitAt(text, next + 1)))
}

/** `Ada: " Ja. "` */
const apart = /^[:,،.]\s"\s[^"]+"(?!\p{L})/u

const oddly = /^[.!?]”\p{Lu}[^"”“]+[,.!?]["”]/u

/** How far on the mark that closes is looked for, in units. */
const reach = 400

function addSpan(spans: MarkedSpan[], text: string, opener: OpenMark, at: number): void {
  const span = spanOf(opener, text, at, 1)
  if (span.to > span.from) spans.push(span)
}

/** What stands between two marks, or from the start of the text to one that nothing opened. */
function spanOf({ at: start, mark }: OpenMark, text: string, at: number, width = 0): MarkedSpan {
  // Blanks inside the marks (`« Oui »`) are the printer's, not the speaker's.
  let from = start + width
  let to = at
  while (from < to && isBlank(unitAt(text, from))) from++
  while (to > from && isBlank(unitAt(text, to - 1))) to--
  return { start, end: behind(text, at), from, to, mark, unclosed: false }
}

function unclosedSpan({ at, mark }: OpenMark, text: string): MarkedSpan {
  return { start: at, end: text.length, from: behind(text, at), to: text.length, mark, unclosed: true }
}

/** Spans come in the order of their closing marks; the outermost ones, in the order of their openers. */
function withoutNested(spans: MarkedSpan[]): MarkedSpan[] {
  const outer: MarkedSpan[] = []
  for (const span of spans) {
    while (outer.length > 0 && (outer.at(-1) as MarkedSpan).start >= span.start) outer.pop()
    outer.push(span)
  }
  return outer
}
