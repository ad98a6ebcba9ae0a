/** The slope of log time over log length: 1 is linear, 2 quadratic. */

/** Seconds of CPU that one run takes, the fastest of a few. */
export function seconds(run: () => void, rounds = 3): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1e6)
  }
  return best
}

/** Least-squares slope through points of [length, seconds]. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(Math.max(time, 1e-6))] as const)
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return above / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}
