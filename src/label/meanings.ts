/**
 * What a phrase speaks for; one bit each. In a file without imports, for only so does the bundler write the numbers themselves
 * where they are used.
 */
export const RELATED = 1
export const ADVERT = 2
export const SHARE = 4
export const COMMENT = 8
export const TAGS = 16
export const MENU = 32
export const BOILERPLATE = 64
/** All up to here never stand inside an article: such a line is a sign that something else begins. */
export const SIGNAL = 127
export const CAPTION = 128
export const BYLINE = 256
export const DATE = 512
export const JOB = 1024
export const POPULAR = 2048
/** A word of a credit: not yet that the line is one. */
export const CREDIT = 4096
