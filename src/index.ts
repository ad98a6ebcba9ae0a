export type * from './article.ts'
export { parseArticle } from './parse-article.ts'
