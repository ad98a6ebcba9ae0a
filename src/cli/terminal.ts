/** Colours, and whether to use them. */

const CODES = { bold: 1, dim: 2, underline: 4, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const
export type Paint = keyof typeof CODES

/** A function that puts text in a colour, or leaves it as it is. */
export function painter(color: boolean): (paint: Paint, text: string) => string {
  return (paint, text) => (color && text !== '' ? `\u001b[${CODES[paint]}m${text}\u001b[0m` : text)
}

/** By the conventions of no-color.org and force-color.org. */
export function wantsColor(stream: { isTTY?: boolean }, env: Record<string, string | undefined>): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return Boolean(stream.isTTY) && env.TERM !== 'dumb'
}
