import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const nl: Language = {
  code: 'nl',

  functionWords: list(
    'de|het|een|van|en|in|is|dat|op|te|voor|met|zijn|niet|aan|er|om|ook|als|bij|die|maar|door|naar|heeft|uit|nog|werd|wordt|worden|over|hij',
  ),

  relatedPhrases: list('lees ook|lees meer|lees verder|zie ook|bekijk ook|gerelateerde artikelen|meer over'),
  popularPhrases: list('meest gelezen|meest recent|laatste nieuws|net binnen'),
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

  cueVerbs: list(
    'zei|zegt|zeiden|zeggen|gezegd|verklaarde|verklaart|vertelde|vertelt|schreef|schrijft|liet weten|laat weten|legt uit|legde uit|meldde|meldt|antwoordde|antwoordt|reageerde|reageert|vindt|vond|denkt|benadrukt|benadrukte|stelt|stelde|aldus|vroeg|vraagt|waarschuwt|waarschuwde|voegt|voegde|noemt|noemde|besluit|klinkt het|concludeert|riep|roept|merkt op|gaf toe|geeft toe|belooft|beloofde|herinnert|twitterde|klaagt|lacht|weet|hoopt|erkent|beaamt',
  ),
  cuePrepositions: list('volgens|aldus'),
  cueNouns: list('verklaring|persbericht|woorden|bericht|brief|toespraak|reactie'),
  pronouns: {
    masculine: list('hij'),
    feminine: list('zij|ze'),
    plural: list('ze|zij'),
    first: list('ik|wij|we'),
  },
  relativePronouns: list('die|dat'),
  possessives: list('zijn|haar|hun|mijn|ons|onze'),
  honorifics: {
    masculine: list('meneer|dhr|heer|koning'),
    feminine: list('mevrouw|mevr|koningin'),
    neutral: list('dr|minister|premier|president|burgemeester|professor|staatssecretaris'),
  },
  speakerNouns: list(
    'woordvoerder|woordvoerster|minister|premier|president|burgemeester|directeur|politie|openbaar ministerie|regering|vakbond|bedrijf|vereniging|deskundige|onderzoeker|advocaat|getuige|bewoner|buurvrouw|buurman|voorzitter|hoofd|kamerlid|ministerie|brandweer|trainer|coach|vrouw|man|moeder|vader|wethouder|hoogleraar|eigenaar|havenmeester',
  ),
  determiners: list("de|het|een|deze|dit|die|dat|zijn|haar|hun|'t"),
  prepositions: list('van|in|op|te|met|voor|aan|bij|door|naar|uit|over|om|tot|tegen|onder|tussen|na|tijdens|zonder'),
  coordinators: list('en|of|maar|noch'),
  auxiliaries: list('is|zijn|was|waren|heeft|hebben|had|wordt|worden|werd|kan|zal|moet|wil|gaat|zou|ben'),
  scareIntroducers: list('zogenoemde|zogenaamde|zogeheten|genaamd|getiteld|bijgenaamd|gedoopt'),
  titleNouns: list(
    'film|boek|roman|lied|album|serie|programma|krant|voorstelling|operatie|schip|project|tentoonstelling|tijdschrift|nummer',
  ),
  timeNouns: list(
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ochtend|avond|dag|week|maand|jaar|gisteren|vandaag',
  ),
  nameParticles: list('van|de|den|der|van de|van der|ten|ter'),
  abbreviations: list('dhr|mevr|dr|mr|drs|prof|ir|bijv|nr|st'),
  clauseOpeners: list('dat|die|als|toen|omdat|of|waar|hoe|terwijl|hoewel|wat|zodat'),
  quotationMarks: list(`‘’|“”|„”|""|''`),
  verbSecond: true,
}
