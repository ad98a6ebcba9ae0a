import type { Language } from './language.ts'

export const de: Language = {
  code: 'de',

  functionWords: [],

  relatedPhrases: [],
  advertPhrases: [],
  sharePhrases: [],
  commentPhrases: [],
  tagPhrases: [],
  menuPhrases: [],
  boilerplatePhrases: [],
  captionPhrases: [],

  bylineOpeners: [],
  bylineRoles: [],
  dateOpeners: [],
  months: [],
  dateOrder: 'dmy',

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  scareIntroducers: [],
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  quotationMarks: [],
}
