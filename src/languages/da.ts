import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const da: Language = {
  code: 'da',

  functionWords: list(
    'og|i|det|er|at|en|som|på|til|af|for|med|har|ikke|de|den|der|et|fra|blev|efter|siger|jeg|blive|også|eller|bliver|mod|havde|noget|nu|hvad|ud|sig|kan|mere|uden|meget|gøre',
  ),

  relatedPhrases: list(
    'læs også|læs mere|se også|mere om|læs hele historien|relaterede artikler|læs videre|relateret|flere artikler|hør også|læs mere om',
  ),
  popularPhrases: list('mest læste|mest læst|seneste nyt'),
  advertPhrases: list(
    'annonce|annoncer|artiklen fortsætter efter annoncen|sponsoreret|annoncørbetalt|betalt indhold|i samarbejde med|artiklen fortsætter under annoncen',
  ),
  sharePhrases: list('del|lyt til artiklen|udskriv|hør artiklen'),
  commentPhrases: list('kommentarer|kommentér|skriv en kommentar|læs kommentarer|svar'),
  tagPhrases: list('emner'),
  menuPhrases: list('log ind|forside|prøv avisen|gå til indhold|spring til indhold|menu|abonner|bliv abonnent'),
  boilerplatePhrases: list(
    'artiklen opdateres|lyt til artiklen|ansvarshavende chefredaktør|alle rettigheder forbeholdes|allerede abonnent|vores partnere|dit samtykke|vi bruger cookies|for abonnenter|for at læse videre|læs hele artiklen|støt os|tilmeld dig|vores nyhedsbrev|hent appen|tip os|har du et tip|send os|rettelse|presseetiske regler|læsetid|min læsetid',
  ),
  captionPhrases: list('foto|billede|arkivfoto|illustration|ritzau|scanpix|privatfoto|grafik'),

  bylineOpeners: list('af|tekst'),
  bylineRoles: list('journalist|redaktør|korrespondent'),
  dateOpeners: list('publiceret|offentliggjort'),
  updateOpeners: list('opdateret'),
  months: months('jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...inflected('forklar|svar|tilføj|konstater|understreg|kritiser|kommenter|advar|bekræft|anklag', 'er|ede'),
    ...list(
      'siger|sagde|skriver|skrev|fortæller|fortalte|mener|mente|synes|kalder|kaldte|lyder det|lød det|spørger|spurgte|lover|lovede|håber|påpeger|påpegede|erkender|erkendte|beskriver|beskrev|fastslår|meddeler|meddelte|vurderer|tror',
    ),
    ...list('oplyser|oplyste|kræver|krævede|taler'),
    ...inflected('indrømm|afvis|benægt|hævd|opfordr|præciser|pointer|beklag|betegn|uddyb', 'er|ede'),
    ...list(
      'udtaler|udtalte|afviste|påstår|påstod|husker|melder|meldte|vurderede|håbede|fastslog|slår fast|slog fast|omtaler|omtalte|foreslår|foreslog|sagt|skrevet|udtalt',
    ),
    ...list('fortsætter|griner|råbte|forsikrer|kaldt'),
  ],
  cuePrepositions: list('ifølge'),
  cueNouns: list(
    'udtalelse|pressemeddelelse|brev|mail|rapport|udtalelsen|pressemeddelelsen|brevet|mailen|rapporten|indlæg|indlægget|opslag|interview|kommentar|besked|artiklen|kronik|tekst|teksten|skilt|banner|seddel|sms|note|notat|notatet|dom|dommen|aftale|aftalen|svar|svaret|meddelelse',
  ),
  impersonalCues: list('lyder det|lød det|står der|stod der|hedder det|hed det'),
  pronouns: {
    masculine: list('han|ham'),
    feminine: list('hun|hende'),
    plural: list('de'),
    first: list('jeg|vi'),
  },
  relativePronouns: list('som|der'),
  possessives: list('hans|hendes|deres|sin|sit'),
  honorifics: {
    masculine: list('hr|kong'),
    feminine: list('fru|dronning'),
    neutral: list('dr|statsminister|minister|præsident|professor|biskop|udenrigsminister'),
  },
  speakerNouns: list(
    'talsperson|talsmand|talskvinde|pressetalsmand|politiet|ministeren|statsministeren|præsidenten|borgmesteren|statsminister|havnechef|borgmester|formand|formanden|forkvinde|direktør|direktøren|chef|chefen|advokat|regeringen|ministeriet|kommunen|regionen|styrelsen|selskabet|virksomheden|partiet|organisationen|foreningen|fagforeningen|klubben|byretten|domstolen|anklageren|anklagemyndigheden|forsvareren|advokaten|politikommissær|vagtchef|ordføreren|folketingsmedlem|byrådsmedlem|generalsekretær|manden|kvinden|moren|naboen|vidnet|eksperten|analytiker|professoren|forskeren|træneren|landstræneren|forfatteren|læreren|ejeren|lægen|mand|kvinde|nabo|ven|kollega|søn|datter|datteren|sønnen|medarbejder|forsker|professor|ejer|dømte|anklager|forsvarer|dommer|dommeren|ordfører|forbundet|kritikere|elev|beboer|landmand|købmand|forfatter|sygeplejerske',
  ),
  determiners: list('den|det|de|en|et|denne|dette'),
  prepositions: list(
    'i|på|af|for|med|til|fra|om|ved|mod|under|efter|før|mellem|uden|hos|over|gennem|blandt|trods|bag|foran|omkring|langs|inden',
  ),
  coordinators: list('og|eller|men'),
  auxiliaries: list(
    'er|var|har|havde|skal|skulle|bliver|blev|kan|kunne|må|vil|ville|sig|mig|dig|os|dem|jer|får|fik|kommer|kom|bør|burde|måtte|gik|går|have|blive|være|få',
  ),
  scareIntroducers: list('såkaldte|såkaldt|kaldes|hedder|titlen|navnet|øgenavnet|kælenavnet|ordet|kendt som|døbt'),
  titleNouns: list(
    'filmen|bogen|romanen|skibet|film|bog|roman|serien|sangen|avisen|tidsskriftet|programmet|podcasten|projektet|færgen',
  ),
  timeNouns: list(
    'mandag|fredag|tirsdag|onsdag|torsdag|søndag|lørdags|dag|dage|ugen|uger|år|morgen|formiddag|aften|nat|natten|lørdag|uge|måned|måneder|året|årene|aftenen|morgenen|weekenden|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  ),
  nameParticles: list('von|af|de|van'),
  abbreviations: list('f.eks|bl.a'),
  clauseOpeners: list('at|som|der|når|fordi|mens|hvis|hvor|hvordan|hvad|hvem|hvorfor|hvilket|inden'),
  uses: {
    adverbs: list(
      'både|også|derfor|siden|tidligere|senere|nu|her|selv|hvad|hvem|hvorfor|da|dog|derimod|desuden|alle|ingen|måske|samtidig',
    ),
    objects: list('ham|hende'),
    reporters: list('som'),
    resumptives: list('det|sådan|så'),
    predicators: list('som'),
    passives: list('bliver|blev'),
    agents: list('af|fra'),
    subjects: list('han|hun|jeg'),
  },
  quotationMarks: list('”“|””|»«|""|„“'),
  dashDialogue: true,
  verbSecond: true,
}
