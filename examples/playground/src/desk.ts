/** Sends text to the worker; only the newest text counts. */
import type { Answer, Job } from './worker.ts'

export type Done = (text: string, answer: Answer) => void

export function desk(workerCode: string, onDone: Done): (text: string) => void {
  const url = URL.createObjectURL(new Blob([workerCode], { type: 'text/javascript' }))
  let worker = new Worker(url)
  let newest = 0
  let busy: Job | null = null
  const wire = (): void => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const job = busy
      busy = null
      if (job && data.id === newest) onDone(job.text, data)
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
    busy = { id: ++newest, text }
    worker.postMessage(busy)
  }
}
