import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const nl: Language = {
  code: 'nl',

  functionWords: list('de|het|een|van|en|in|is|dat|op|te|voor|met|zijn|niet|aan|er|om|ook|als|bij|die|maar|door|naar'),

  relatedPhrases: list('lees ook|lees meer|lees verder|zie ook|bekijk ook|gerelateerde artikelen|meer over'),
  popularPhrases: list('meest gelezen|meest recent|laatste nieuws|net binnen'),
  advertPhrases: list('advertentie'),
  sharePhrases: list('delen'),
  commentPhrases: list('reacties'),
  tagPhrases: list('trefwoorden'),
  menuPhrases: list('ga naar inhoud|naar de inhoud|menu'),
  boilerplatePhrases: list('alle rechten voorbehouden|word abonnee|al abonnee'),
  captionPhrases: list('foto|beeld'),

  bylineOpeners: list('door|geschreven door'),
  bylineRoles: list('redacteur|verslaggever'),
  dateOpeners: list('gepubliceerd|geplaatst'),
  updateOpeners: list('bijgewerkt'),
  months: months('jan|feb|maart,mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'zei|zegt|zeiden|zeggen|gezegd|verklaarde|verklaart|vertelde|vertelt|schreef|schrijft|liet weten|laat weten|legt uit|meldt|aldus|noemde',
  ),
  cuePrepositions: list('volgens|aldus'),
  cueNouns: list('verklaring|persbericht'),
  pronouns: {
    masculine: list('hij'),
    feminine: list('zij|ze'),
    plural: list('ze|zij'),
    first: list('ik|we'),
  },
  relativePronouns: list('die|dat'),
  possessives: list('zijn|haar|hun'),
  honorifics: {
    masculine: list('meneer|dhr'),
    feminine: list('mevrouw|mevr'),
    neutral: list('dr|minister|premier|burgemeester'),
  },
  speakerNouns: list(
    'woordvoerder|woordvoerster|minister|premier|president|burgemeester|directeur|politie|openbaar ministerie|regering|havenmeester',
  ),
  determiners: list('de|het|een|deze|dit|die|dat'),
  prepositions: list('van|in|op|te|met|voor|aan|bij|door'),
  coordinators: list('en|of|maar'),
  auxiliaries: list('is|zijn|was|waren|heeft|gaat'),
  scareIntroducers: list('zogenoemde|zogenaamde'),
  titleNouns: list('film|boek|roman|schip'),
  timeNouns: list('maandag|vrijdag'),
  nameParticles: list('van|de|den|der'),
  abbreviations: list('dhr|mevr'),
  clauseOpeners: list('dat|die|als|toen'),
  quotationMarks: list(`‘’|“”|„”|""|''`),
  verbSecond: true,
}
