/** Sends text to the worker; only the newest text counts. */
import type { Article } from 'copydesk'
import type { Answer, Job } from './worker.ts'

export interface Result {
  article: Article
  milliseconds: number
}

/**
 * @param workerCode what `worker.ts` was bundled to
 * @param onDone gets a text and what came of it: a result or what went wrong
 * @returns a function to send text with
 */
export function desk(
  workerCode: string,
  onDone: (text: string, result: Result | string) => void,
): (text: string) => void {
  const url = URL.createObjectURL(new Blob([workerCode], { type: 'text/javascript' }))
  let worker = new Worker(url)
  let newest = 0
  let busy: Job | null = null
  let blocks: Article['blocks'] = []
  const wire = (): void => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (!busy || data.id !== newest) return
      if ('blocks' in data) {
        blocks = blocks.concat(data.blocks)
        return
      }
      const { text } = busy
      busy = null
      onDone(text, 'error' in data ? data.error : { ...data, article: { ...data.article, blocks } })
    }
  }
  wire()
  return (text) => {
    if (busy) {
      // Nobody waits for the old text any more.
      worker.terminate()
      worker = new Worker(url)
      wire()
    }
    blocks = []
    busy = { id: ++newest, text }
    worker.postMessage(busy)
  }
}
