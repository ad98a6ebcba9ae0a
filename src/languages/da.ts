import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const da: Language = {
  code: 'da',

  functionWords: list(
    'og|i|det|er|at|en|som|på|til|af|for|med|har|ikke|de|den|der|om|et|var|men|fra|han|vi|sig|hun|blev|efter|så|kan|ved|siger',
  ),

  relatedPhrases: list('læs også|læs mere|se også|mere om|læs hele historien|relaterede artikler|læs videre'),
  popularPhrases: list('mest læste|mest læst|seneste nyt'),
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

  cueVerbs: list(
    'siger|sagde|skriver|skrev|fortæller|fortalte|mener|mente|forklarer|forklarede|oplyser|oplyste|svarer|svarede|tilføjer|tilføjede|spørger|spurgte|hævder|hævdede|understreger|advarer|advarede|udtaler|udtalte|konstaterer|tror|synes|fortsætter|påpeger|kommenterer|kalder|kaldte|lover|lovede|erkender|indrømmer|råber|råbte|husker|lyder det|lød det|sagt|sukker|griner|slår fast',
  ),
  cuePrepositions: list('ifølge'),
  cueNouns: list('udtalelse|pressemeddelelse|ord|meddelelse|brev|tale|kommentar'),
  pronouns: {
    masculine: list('han'),
    feminine: list('hun'),
    plural: list('de'),
    first: list('jeg|vi'),
  },
  relativePronouns: list('som|der'),
  possessives: list('hans|hendes|deres|sin|sit|sine|vores|min'),
  honorifics: {
    masculine: list('hr|kong'),
    feminine: list('fru|dronning'),
    neutral: list('dr|statsminister|minister|præsident|professor|borgmester'),
  },
  speakerNouns: list(
    'talsperson|talsmand|talskvinde|pressetalsmand|politiet|ministeren|statsministeren|præsidenten|borgmesteren|chefen|direktøren|regeringen|anklageren|fagforeningen|selskabet|foreningen|eksperten|forskeren|advokaten|vidnet|naboen|formanden|træneren|kvinden|manden|moderen|faderen|kommunen|havnechefen|minister|statsminister|præsident|borgmester|chef|direktør|forsker|professor|træner|formand|kaptajn|advokat|havnechef|vicepolitiinspektør',
  ),
  determiners: list('den|det|de|en|et|denne|dette|disse|sin|sit'),
  prepositions: list('i|på|af|for|med|til|fra|om|ved|under|efter|mod|mellem|hos|uden|over|gennem|inden'),
  coordinators: list('og|eller|men|samt'),
  auxiliaries: list('er|var|har|havde|skal|skulle|kan|vil|bliver|blev|må|får'),
  scareIntroducers: list('såkaldte|såkaldt|kaldet|med titlen|titlen|døbt'),
  titleNouns: list(
    'filmen|bogen|romanen|sangen|albummet|serien|programmet|avisen|stykket|operationen|skibet|projektet|udstillingen|film|bog|nummeret',
  ),
  timeNouns: list('mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|morgen|aften|dag|uge|måned|år'),
  nameParticles: list('von|af|de|van'),
  abbreviations: list('f.eks|bl.a|dr|kl|ca|s.k|m.m|nr|hr'),
  clauseOpeners: list('at|som|der|når|fordi|om|hvor|hvordan|mens|hvad|da'),
  quotationMarks: list('”“|””|»«|""|„“'),
  dashDialogue: true,
  verbSecond: true,
}
