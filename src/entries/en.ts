/** English, for `copydesk/core`. */
export { en } from '../languages/en.ts'
