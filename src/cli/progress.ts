/** The bar on standard error: how far, how fast, how long yet. */

/** What has been done so far. */
export interface Progress {
  articles: number
  rejected: number
  /** Bytes of input. */
  bytes: number
}

/** One line about a run. `total` is the input's bytes, `null` where it is not known; `seconds` the time it has run. */
export function progressLine({ articles, rejected, bytes }: Progress, total: number | null, seconds: number): string {
  const rate = articles / Math.max(seconds, 0.001)
  const parts = [`${count(articles)} articles`, `${count(Math.round(rate))}/s`]
  if (rejected > 0) parts.push(`${count(rejected)} rejected`)
  if (total === null || total === 0) return parts.join('  ')
  const share = Math.min(1, bytes / total)
  const filled = Math.round(share * 24)
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(24 - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`
  if (bytes > 0) parts.push(`${duration((seconds * (total - bytes)) / bytes)} left`)
  return [bar, ...parts].join('  ')
}

function count(value: number): string {
  return value.toLocaleString('en')
}

/** `7 s`, `3 min 5 s`, `2 h 10 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

export interface ProgressBar {
  update(progress: Progress): void
  log(message: string): void
  /** How long the run has taken. */
  seconds(): number
}

/** Keeps the bar up to date on a terminal; elsewhere it says nothing. Lines of `log` go above it. */
export function progressBar(stream: NodeJS.WriteStream, total: number | null): ProgressBar {
  const started = performance.now()
  let shown = 0
  const clear = (): void => {
    if (stream.isTTY) stream.write('\r\u001b[K')
  }
  const seconds = (): number => (performance.now() - started) / 1000
  return {
    update(progress: Progress): void {
      if (!stream.isTTY || performance.now() - shown < 100) return
      shown = performance.now()
      clear()
      stream.write(progressLine(progress, total, seconds()).slice(0, Math.max(1, (stream.columns || 80) - 1)))
    },
    log(message: string): void {
      clear()
      stream.write(`${message}\n`)
    },
    seconds,
  }
}
