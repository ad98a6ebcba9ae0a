import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const nl: Language = {
  code: 'nl',

  functionWords: list(
    'de|het|een|van|en|in|is|dat|op|te|voor|met|zijn|niet|aan|er|om|ook|als|bij|die|maar|door|naar|heeft|uit|nog|werd|wordt|worden|over|hij',
  ),

  relatedPhrases: list('lees ook|lees meer|lees verder|zie ook|bekijk ook'),
  advertPhrases: list('advertentie|reclame'),
  sharePhrases: list('delen|deel|kopieer link'),
  commentPhrases: list('reacties|reageer'),
  tagPhrases: list('trefwoorden'),
  menuPhrases: list('ga naar inhoud|naar de inhoud|menu|zoeken|inloggen|aanmelden|abonneer'),
  boilerplatePhrases: list('alle rechten voorbehouden|word abonnee|al abonnee|abonneer je|meld je aan'),
  captionPhrases: list('foto|beeld|bron'),

  bylineOpeners: list('door|geschreven door|tekst'),
  bylineRoles: list('redacteur|verslaggever|correspondent|redactie'),
  dateOpeners: list('gepubliceerd|geplaatst|datum'),
  updateOpeners: list('bijgewerkt|laatst bijgewerkt'),
  months: months('jan|feb|maart,mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'),
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
  coordinators: list('en|of|maar|noch'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('van|de|den|der|van de|van der|ten|ter'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
