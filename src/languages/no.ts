import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const no: Language = {
  code: 'no',
  aliases: ['nb', 'nn'],

  functionWords: list(
    'og|i|det|er|på|at|å|en|som|til|av|for|med|har|ikke|de|den|et|fra|seg|ble|etter|sier|jeg|bli|også|eller|blir|mot|hadde|noe|nå|hva|ut|mer|uten|mye|ikkje|frå|eg|vart',
  ),

  relatedPhrases: list(
    'les også|les mer|se også|mer om|les hele saken|relaterte artikler|relatert|relaterte saker|flere saker|hør også|les videre|les også saken',
  ),
  popularPhrases: list('mest lest|siste nytt|siste nyheter'),
  advertPhrases: list(
    'annonse|annonser|saken fortsetter under annonsen|artikkelen fortsetter under annonsen|annonsørinnhold|sponset|betalt innhold',
  ),
  sharePhrases: list('del|hør artikkelen|skriv ut|lytt til artikkelen'),
  commentPhrases: list('kommentarer|kommenter|skriv en kommentar|les kommentarer|svar|hva mener du'),
  tagPhrases: list('emner'),
  menuPhrases: list('logg inn|forsiden|hopp til innhold|gå til innhold|meny|abonner|bli abonnent'),
  boilerplatePhrases: list(
    'saken oppdateres|ansvarlig redaktør|alle rettigheter|vær varsom-plakaten|våre partnere|ditt samtykke|vi bruker informasjonskapsler|for abonnenter|for å lese videre|allerede abonnent|støtt oss|meld deg på|nyhetsbrevet vårt|last ned appen|tips oss|har du tips|send oss|pressens faglige utvalg|redaktørplakaten|rettelse|har du innspill|send innlegg|lesetid|min lesetid',
  ),
  captionPhrases: list('foto|bilde|arkivfoto|illustrasjon|illustrasjonsfoto|ntb|skjermdump|grafikk'),

  bylineOpeners: list('av|tekst'),
  bylineRoles: list('journalist|redaktør|korrespondent'),
  dateOpeners: list('publisert'),
  updateOpeners: list('oppdatert'),
  months: months('jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...inflected('forklar|opplys|svar|konstater|understrek|kritiser|kommenter|advar|påpek', 'er|te'),
    ...inflected('bekreft|anklag', 'er|et'),
    ...list(
      'sier|sa|sagt|skriver|skrev|forteller|fortalte|mener|mente|synes|kaller|kalte|legger til|la til|spør|spurte|lover|lovet|håper|erkjenner|erkjente|beskriver|beskrev|fastslår|melder|meldte|tror|hevder|hevdet',
    ),
    ...list('krever|krevde|omtaler|omtalte|snakker'),
    ...inflected('uttal|avvis|presiser|spøk|poengter|oppsummer|tilbakevis', 'er|te'),
    ...list(
      'understreket|tilføyer|tilføyde|innrømmer|innrømmet|benekter|benektet|påstår|påstod|oppfordrer|oppfordret|utdyper|utdypet|beklager|beklaget|betegner|betegnet|husker|trodde|fastslo|slår fast|slo fast|foreslår|foreslo|skrevet|fortel|fortalde|meiner|meinte|skriv|skreiv|svarar|svara|kallar|kalla|legg til|trur',
    ),
    ...list('fortsetter|ler|konkluderer|ropte|sukker|gjentar|ønsker|vurderer|varsler|kalt'),
  ],
  cuePrepositions: list('ifølge|i følge'),
  cueNouns: list(
    'uttalelse|pressemelding|brev|rapport|uttalelsen|pressemeldingen|pressemeldinga|brevet|rapporten|innlegg|innlegget|kronikk|intervju|kommentar|melding|e-post|artikkelen|tekst|teksten|skilt|lapp|lappen|sms|dommen|postkort|slagord|meldingen',
  ),
  impersonalCues: list('heter det|het det|står det|sto det|lyder det|lød det'),
  pronouns: {
    masculine: list('han|ham'),
    feminine: list('hun|ho|henne'),
    plural: list('de|dei'),
    first: list('jeg|vi'),
  },
  relativePronouns: list('som'),
  possessives: list('hans|hennes|deres|sin|sitt'),
  honorifics: {
    masculine: list('herr|kong'),
    feminine: list('fru|dronning'),
    neutral: list('dr|statsminister|minister|president|professor|utenriksminister'),
  },
  speakerNouns: list(
    'talsperson|talsmann|talskvinne|pressetalsperson|politiet|ministeren|statsministeren|presidenten|ordføreren|statsminister|havnesjef|ordfører|leder|lederen|styreleder|direktør|direktøren|sjef|sjefen|advokat|regjeringen|regjeringa|kommunen|departementet|direktoratet|selskapet|partiet|organisasjonen|forbundet|klubben|tingretten|domstolen|påtalemyndigheten|politimester|politisjef|aktor|forsvareren|advokaten|dommeren|statsråd|statssekretær|generalsekretær|mannen|kvinnen|kvinna|moren|naboen|vitnet|eksperten|professoren|forskeren|treneren|landslagssjef|kaptein|kapteinen|forfatteren|læreren|eieren|legen|rektoren|mann|kvinne|nabo|venn|kollega|sønn|datter|datteren|kona|ansatt|forsker|professor|lege|lærer|eier|tiltalte|siktede|forsvarer|dommer|statsadvokat|bonde|elev|beboer|ekspert|forfatter|forfatterne|forskerne|foreningen|sykepleier',
  ),
  determiners: list('den|det|de|en|et|ei|denne|dette'),
  prepositions: list(
    'i|på|av|for|med|til|fra|om|ved|mot|under|etter|før|mellom|uten|hos|over|gjennom|blant|tross|bak|foran|rundt|langs|utenfor|innen',
  ),
  coordinators: list('og|eller|men'),
  auxiliaries: list(
    'er|var|har|hadde|skal|skulle|blir|ble|kan|kunne|må|vil|ville|seg|meg|deg|oss|dem|får|fikk|kommer|kom|bør|burde|måtte|gikk|går|ha|bli|være|få',
  ),
  scareIntroducers: list('såkalte|såkalt|kalles|heter|navnet|kallenavnet|kjent som|omtalt som|døpt'),
  titleNouns: list(
    'filmen|boken|boka|skipet|film|bok|roman|romanen|serien|utstillingen|avisen|avisa|programmet|podkasten|kampanjen|båten|festivalen',
  ),
  timeNouns: list(
    'mandag|fredag|tirsdag|onsdag|torsdag|lørdag|søndag|måndag|dagen|dager|uke|uker|måneder|år|året|årene|morgen|kveld|natt|dag|uken|måned|kvelden|natten|morgenen|helgen|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  ),
  nameParticles: list('von|af|de|van'),
  abbreviations: list('f.eks|bl.a'),
  clauseOpeners: list('at|som|når|fordi|mens|hvis|hvor|hvordan|hva|hvem|hvorfor|dersom'),
  uses: {
    adverbs: list(
      'både|også|derfor|siden|tidligere|senere|nå|her|selv|hva|hvem|hvorfor|da|likevel|derimot|dessuten|alle|ingen|kanskje|samtidig',
    ),
    objects: list('ham|henne'),
    reporters: list('som'),
    resumptives: list('det|slik|så'),
    predicators: list('som'),
    passives: list('blir|ble'),
    agents: list('av|fra'),
    subjects: list('han|hun|jeg'),
  },
  quotationMarks: list('«»|“”|""|»«'),
  dashDialogue: true,
  verbSecond: true,
}
