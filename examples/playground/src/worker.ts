/** The desk itself, off the page's own thread. */
import { type Article, parseArticle } from 'copydesk'

export interface Job {
  id: number
  text: string
}

/** Blocks come ahead, some at a time: unpacking all of a megabyte's at once would hold the page. */
export type Answer =
  | { id: number; blocks: Article['blocks'] }
  | { id: number; article: Article; milliseconds: number }
  | { id: number; error: string }

const BLOCKS_AT_A_TIME = 2000

const scope = self as unknown as { onmessage: (event: MessageEvent<Job>) => void; postMessage(answer: Answer): void }

scope.onmessage = ({ data: { id, text } }) => {
  try {
    const started = performance.now()
    const article = parseArticle(text)
    const milliseconds = performance.now() - started
    for (let at = 0; at < article.blocks.length; at += BLOCKS_AT_A_TIME)
      scope.postMessage({ id, blocks: article.blocks.slice(at, at + BLOCKS_AT_A_TIME) })
    scope.postMessage({ id, article: { ...article, blocks: [] }, milliseconds })
  } catch (error) {
    scope.postMessage({ id, error: String(error) })
  }
}
