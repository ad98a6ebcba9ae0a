/** Why each quotation is one and who speaks, for people to read on a terminal. */
import type { ExplainedQuote, Ground, SpeakerCandidate } from '../explain.ts'
import type { PrettyOptions } from './pretty.ts'
import { painter } from './terminal.ts'
import { plain, wrap } from './wrap.ts'

type Painter = ReturnType<typeof painter>

/** How many candidates and grounds are shown, and what is too little to be shown. */
const CANDIDATES = 3
const GROUNDS = 3
const UNLIKELY = 0.001
const WEAK = 0.2

/** All marked words, ready to print; no character in it moves the cursor but line ends. */
export function explained(quotes: readonly ExplainedQuote[], { width, color }: PrettyOptions): string {
  if (quotes.length === 0) return '(no quotation marks in the article)\n'
  const paint = painter(color)
  return `${quotes.map((quote) => explain(quote, paint, width).join('\n')).join('\n\n')}\n`
}

function explain(quote: ExplainedQuote, paint: Painter, width: number): string[] {
  const { text, grounds, candidates, returned } = quote
  const shown = candidates.filter(({ probability }, i) => i === 0 || (i < CANDIDATES && probability >= UNLIKELY))
  return [
    ...lines(`“${text}”`, 0, width, (line) => paint(returned ? 'bold' : 'dim', line)),
    ...lines(verdict(quote), 2, width),
    ...listed(grounds, 2, width, paint),
    ...shown.flatMap((one, i) => [
      ...lines(i === 0 ? `by ${who(one)}` : `or ${who(one)}`, 2, width, (line) =>
        i === 0 ? paint('green', line) : line,
      ),
      ...listed(one.grounds, 4, width, paint),
    ]),
    ...others(candidates.slice(shown.length)).map((line) => `  ${paint('dim', line)}`),
  ]
}

function others(rest: readonly SpeakerCandidate[]): string[] {
  if (rest.length === 0) return []
  const share = rest.reduce((sum, { probability }) => sum + probability, 0)
  return [`or ${rest.length === 1 ? 'one other' : `${rest.length} others`} (${percent(share)})`]
}

function verdict({ kind, cue, returned, probability, position }: ExplainedQuote): string {
  const { line, column } = position.start
  const isSpeech = kind !== 'scare'
  const parts = [
    `line ${line}, column ${column}`,
    `${isSpeech ? 'quotation' : 'no quotation'} (${percent(probability)})`,
  ]
  if (isSpeech) parts.push(kind)
  if (cue !== null) parts.push(`“${cue}”`)
  if (isSpeech && !returned) parts.push('left out, as the body has it too')
  return parts.join(' · ')
}

function who({ name, mention, position, probability }: SpeakerCandidate): string {
  const share = `(${percent(probability)})`
  if (mention === null) return `nobody named ${share}`
  const named = name === null ? `${mention} = the author` : name === mention ? name : `${mention} = ${name}`
  return `${named}, line ${position?.start.line} ${share}`
}

/** The strongest grounds, as many to a line as fit on it whole. */
function listed(grounds: readonly Ground[], indent: number, width: number, paint: Painter): string[] {
  const rows: string[] = []
  for (const { points, words } of grounds.filter(({ points }) => Math.abs(points) >= WEAK).slice(0, GROUNDS)) {
    const one = `${points < 0 ? '' : '+'}${points.toFixed(1)} ${plain(words)}`
    const joined = `${rows.at(-1)} · ${one}`
    if (rows.length > 0 && indent + joined.length <= width) rows[rows.length - 1] = joined
    else rows.push(one)
  }
  return rows.flatMap((row) => lines(row, indent, width, (line) => paint('dim', line)))
}

function lines(text: string, indent: number, width: number, painted = (line: string): string => line): string[] {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + painted(line))
}

/** A share for people: what is not certain is not called so. */
function percent(share: number): string {
  if (share < 0.01) return '<1 %'
  return share >= 0.995 ? '>99 %' : `${Math.round(share * 100)} %`
}
