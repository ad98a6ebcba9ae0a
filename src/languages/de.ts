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
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: [],
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  quotationMarks: [],
}
