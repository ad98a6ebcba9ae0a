/**
 * The main entry: raw article text in, an `Article` out.
 *
 * @module copydesk
 */
export type * from './article.ts'
export {
  extractLede,
  extractQuotes,
  extractRelatedLinks,
  extractTitle,
  extractTopic,
  labelBlocks,
  parseArticle,
} from './parse-article.ts'
