/** By block, how many blocks on (`step` 1) or back (-1) the next one stands of which something is true; `most` where none is near. */
export function distances(count: number, step: number, most: number, isTrue: (at: number) => boolean): Uint8Array {
  const out = new Uint8Array(count)
  let distance = most
  for (let at = step > 0 ? count - 1 : 0; at >= 0 && at < count; at -= step) {
    out[at] = distance
    distance = isTrue(at) ? 1 : Math.min(most, distance + 1)
  }
  return out
}
