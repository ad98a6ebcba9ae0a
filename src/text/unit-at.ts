/**
 * The UTF-16 unit of a text at an offset, `NaN` beyond its ends, as `text.charCodeAt(at)` gives it. Engines keep strings in many
 * forms (of one or two bytes a unit, cut out of others, joined, kept once for all) and look the method up anew wherever they
 * have seen more than four of them: that takes three times as long as the rest. Called on its own, there is nothing to look up.
 */
export const unitAt: (text: string, at: number) => number = /* @__PURE__ */ Function.prototype.call.bind(
  String.prototype.charCodeAt,
)

/** A table of UTF-16 units: 1 for these. */
export function tableOf(units: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let at = 0; at < units.length; at++) table[unitAt(units, at)] = 1
  return table
}
