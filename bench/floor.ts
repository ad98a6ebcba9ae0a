/** One pass over the characters: the floor of all reading. */
export function pass(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}
