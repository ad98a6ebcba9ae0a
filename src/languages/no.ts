import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const no: Language = {
  code: 'no',
  aliases: ['nb', 'nn'],

  functionWords: list(
    'og|i|det|er|på|at|en|som|til|av|for|å|med|har|ikke|de|den|om|et|var|men|fra|han|vi|seg|hun|ble|etter|så|kan|ved|sier',
  ),

  relatedPhrases: list('les også|les mer|se også|mer om|les hele saken|relaterte artikler|relatert'),
  popularPhrases: list('mest lest|siste nytt|siste nyheter'),
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

  cueVerbs: list(
    'sier|sa|skriver|skrev|forteller|fortalte|mener|mente|forklarer|forklarte|opplyser|opplyste|svarer|svarte|legger til|spør|spurte|hevder|hevdet|understreker|advarer|advarte|uttaler|uttalte|konstaterer|tror|synes|fortsetter|påpeker|kommenterer|kaller|kalte|lover|lovet|innrømmer|roper|ropte|minnes|sagt|sukker|ler|slår fast|seier',
  ),
  cuePrepositions: list('ifølge|i følge|ifølgje'),
  cueNouns: list('uttalelse|pressemelding|ord|melding|brev|tale|kommentar'),
  pronouns: {
    masculine: list('han'),
    feminine: list('hun|ho'),
    plural: list('de|dei'),
    first: list('jeg|vi|eg'),
  },
  relativePronouns: list('som'),
  possessives: list('hans|hennes|deres|sin|sitt|sine|vår|min'),
  honorifics: {
    masculine: list('herr|kong'),
    feminine: list('fru|dronning'),
    neutral: list('dr|statsminister|minister|president|professor|ordfører|statsråd'),
  },
  speakerNouns: list(
    'talsperson|talsmann|talskvinne|pressetalsperson|politiet|ministeren|statsministeren|presidenten|ordføreren|sjefen|direktøren|regjeringen|aktor|forbundet|selskapet|foreningen|eksperten|forskeren|advokaten|vitnet|naboen|lederen|treneren|kvinnen|mannen|moren|faren|brannvesenet|kommunen|havnesjefen|minister|statsminister|president|ordfører|sjef|direktør|forsker|professor|trener|leder|kaptein|advokat|havnesjef|operasjonsleder',
  ),
  determiners: list('den|det|de|en|et|ei|denne|dette|disse|sin|sitt'),
  prepositions: list('i|på|av|for|med|til|fra|om|ved|under|etter|mot|mellom|hos|uten|over|gjennom|innen'),
  coordinators: list('og|eller|men|samt'),
  auxiliaries: list('er|var|har|hadde|skal|skulle|kan|vil|blir|ble|må|får'),
  scareIntroducers: list('såkalte|såkalt|kalt|med tittelen|tittelen|døpt'),
  titleNouns: list(
    'filmen|boken|boka|romanen|låten|albumet|serien|programmet|avisen|stykket|operasjonen|skipet|prosjektet|utstillingen|film|bok|låta',
  ),
  timeNouns: list('mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|morgen|kveld|dag|uke|måned|år'),
  nameParticles: list('von|af|de|van'),
  abbreviations: list('f.eks|bl.a|dr|kl|ca|s.k|m.m|nr'),
  clauseOpeners: list('at|som|når|fordi|om|der|hvordan|mens|hva|da'),
  quotationMarks: list('«»|“”|""|»«'),
  dashDialogue: true,
  verbSecond: true,
}
