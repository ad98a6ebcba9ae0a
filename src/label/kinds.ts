/**
 * Kinds of characters. In a file without imports, for only so does the bundler write the numbers themselves where they are used.
 */
export const SPACE = 0
export const OTHER = 1
export const STOP = 2
export const COMMA = 3
export const QUOTE = 4
export const SEPARATOR = 5
export const SIGN = 6
export const LOWER = 7
export const UPPER = 8
export const CASELESS = 9
export const FIGURE = 10
export const UNSPACED = 11

/** From, to, in hexadecimal, of the units of each kind. */
const UNITS: readonly [number, string][] = [
  [OTHER, '21-7e a1-bf d7 f7 2000-303f fe00-ffff'],
  [SPACE, '0-20 a0 2000-200a 202f 205f 3000'],
  [FIGURE, '30-39 660-669 6f0-6f9 966-96f ff10-ff19'],
  [LOWER, 'aa b5 ba'],
  [STOP, '21 2e 3f 589 61f 6d4 964-965 2026 3002 ff01 ff0e ff1f ff61'],
  [COMMA, '2c 3b 60c 61b 3001 ff0c ff1b'],
  [QUOTE, '22 ab bb 2018-201f 3008-300f'],
  [SEPARATOR, '2f 3c 3e 7c b7 2022 2039-203b 2190-2bff 30fb ff0f ff5c'],
  [SIGN, '40 a9'],
  [UNSPACED, 'e00-eff 1000-109f 1780-17cf 3040-30fa 30fc-30ff 3400-abff ff66-ffdc'],
]

/** Letters with cases stand below: Latin, Greek and Cyrillic. */
const CASED = 0x530

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(CASELESS)
  for (const [kind, ranges] of UNITS)
    for (const range of ranges.split(' ')) {
      const [from = 0, to = from] = range.split('-').map((unit) => Number.parseInt(unit, 16))
      table.fill(kind, from, to + 1)
    }
  for (let unit = 0; unit < CASED; unit++) {
    const letter = String.fromCharCode(unit)
    if (letter !== letter.toLowerCase()) table[unit] = UPPER
    else if (letter !== letter.toUpperCase()) table[unit] = LOWER
  }
  return table
}

/** What each UTF-16 unit is; all that no line below names is a letter of a script without cases. */
export const KINDS: Uint8Array = kindTable()
