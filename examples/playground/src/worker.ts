/** The desk itself, off the page's own thread. */
import { type Article, parseArticle } from 'copydesk'

export interface Job {
  id: number
  text: string
}

export type Answer = { id: number; article: Article; milliseconds: number } | { id: number; error: string }

const scope = self as unknown as { onmessage: (event: MessageEvent<Job>) => void; postMessage(answer: Answer): void }

scope.onmessage = ({ data: { id, text } }) => {
  try {
    const started = performance.now()
    const article = parseArticle(text)
    scope.postMessage({ id, article, milliseconds: performance.now() - started })
  } catch (error) {
    scope.postMessage({ id, error: String(error) })
  }
}
