/** UTF-8 that was read as Windows-1252 or Latin-1 (`Ã©` for `é`, `â€œ` for `“`): what the text was before. */
import { unitAt } from '../text/unit-at.ts'
import { type Rewriting, rewritten } from './rewriting.ts'

/** What Windows-1252 has in place of the bytes from 0x80 on; of those that it has not, one closes quotations. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\ufffdžŸ'
const NEXT = `[\\x80-\\xbf${HIGH.replace('\ufffd', '')}]`
const CHARACTER = new RegExp(`â€\ufffd|[Â-ß]${NEXT}|[à-ï]${NEXT}{2}|[ð-ô]${NEXT}{3}`, 'g')
const SIGNS = ['â€', 'â\x80', 'Ã', 'Ð']
const FEWEST = 2

/** The text that was meant; `null` where most signs that are not ASCII stand for themselves. */
export function fromMojibake(source: string): Rewriting | null {
  if (!SIGNS.some((sign) => source.includes(sign))) return null
  const found = source.match(CHARACTER) ?? []
  const foreign = source.match(/[^\0-\x7f]/g)?.length ?? 0
  if (found.length < FEWEST || found.join('').length * 2 < foreign) return null
  return rewritten(source, CHARACTER, decoded)
}

function decoded([units = '']: RegExpMatchArray): string {
  // The first has as many bits fewer as there are others.
  let code = unitAt(units, 0) & (0x7f >> units.length)
  for (const unit of units.slice(1)) {
    const high = HIGH.indexOf(unit)
    code = (code << 6) | ((high < 0 ? unitAt(unit, 0) : high) & 0x3f)
  }
  return String.fromCodePoint(code)
}
