import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const da: Language = {
  code: 'da',

  functionWords: list(
    'og|i|det|er|at|en|som|på|til|af|for|med|har|ikke|de|den|der|om|et|var|men|fra|han|vi|sig|hun|blev|efter|så|kan|ved|siger',
  ),

  relatedPhrases: list('læs også|læs mere|se også|mere om|læs hele historien'),
  advertPhrases: list('annonce|reklame'),
  sharePhrases: list('del|kopier link|udskriv'),
  commentPhrases: list('kommentarer|kommentér'),
  tagPhrases: list('emner'),
  menuPhrases: list('gå til indhold|spring til indhold|menu|søg|log ind|bliv abonnent|abonnér'),
  boilerplatePhrases: list(
    'ansvarshavende chefredaktør|alle rettigheder forbeholdes|allerede abonnent|vi bruger cookies|accepter',
  ),
  captionPhrases: list('foto|billede|illustration'),

  bylineOpeners: list('af|tekst|skrevet af'),
  bylineRoles: list('journalist|redaktør|korrespondent|reporter'),
  dateOpeners: list('publiceret|offentliggjort'),
  updateOpeners: list('opdateret|sidst opdateret'),
  months: months('jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'),
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
  coordinators: list('og|eller|men|samt'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('von|af|de|van'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
