import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const no: Language = {
  code: 'no',
  aliases: ['nb', 'nn'],

  functionWords: list(
    'og|i|det|er|på|at|en|som|til|av|for|å|med|har|ikke|de|den|om|et|var|men|fra|han|vi|seg|hun|ble|etter|så|kan|ved|sier',
  ),

  relatedPhrases: list('les også|les mer|se også|mer om|les hele saken'),
  advertPhrases: list('annonse|annonsør'),
  sharePhrases: list('del|kopier lenke|skriv ut'),
  commentPhrases: list('kommentarer|kommenter'),
  tagPhrases: list('emner'),
  menuPhrases: list('hopp til innhold|gå til innhold|meny|søk|logg inn|bli abonnent|abonner'),
  boilerplatePhrases: list(
    'ansvarlig redaktør|alle rettigheter|vær varsom-plakaten|allerede abonnent|vi bruker cookies',
  ),
  captionPhrases: list('foto|bilde|illustrasjon'),

  bylineOpeners: list('av|tekst|skrevet av'),
  bylineRoles: list('journalist|redaktør|korrespondent|reporter'),
  dateOpeners: list('publisert'),
  updateOpeners: list('oppdatert|sist oppdatert'),
  months: months('jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des'),
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
