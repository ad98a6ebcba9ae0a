import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const lt: Language = {
  code: 'lt',

  functionWords: list(
    'ir|kad|yra|su|iš|į|bet|buvo|tai|ne|kaip|apie|už|jis|ji|dėl|taip|pat|bei|po|prie|ar|nuo|iki|kurie|kuris|kuri|savo',
  ),

  relatedPhrases: list(
    'taip pat skaitykite|skaitykite taip pat|skaityti daugiau|skaitykite daugiau|daugiau|susiję straipsniai|susijusios naujienos|taip pat skaityk|skaityk daugiau|skaitykite ir|skaityti visą straipsnį|skaitykite visą straipsnį',
  ),
  popularPhrases: list('skaitomiausi|naujausi'),
  advertPhrases: list('reklama|straipsnio tęsinys po reklama|užsakymo nr|remiama|partnerio turinys'),
  sharePhrases: list('dalintis|klausytis straipsnio|spausdinti'),
  commentPhrases: list('naujausi komentarai|komentarai|komentuoti|rašyti komentarą|skaityti komentarus|atsakyti'),
  tagPhrases: list('žymos'),
  menuPhrases: list('prisijungti|pereiti prie turinio|meniu|paieška|prenumeruoti|prenumerata'),
  boilerplatePhrases: list(
    'visos teisės saugomos|prenumeruokite|naudojame slapukus|slapukai|slapukus|jūsų sutikimas|prenumeratoriams|norėdami skaityti|paremkite|remti|naujienlaiškį|draudžiama|be raštiško sutikimo|pastebėjote klaidą|siųskite|parsisiųskite',
  ),
  captionPhrases: list('nuotr|nuotrauka|asociatyvi nuotr|bns|fotografas|asmeninio archyvo'),

  bylineOpeners: list('autorius|autorė|parengė|kalbino|kalbėjosi'),
  bylineRoles: list('žurnalistas|žurnalistė'),
  dateOpeners: list('paskelbta|publikuota'),
  updateOpeners: list('atnaujinta'),
  months: months('saus|vas|kov|bal|geg|birž|liep|rugp|rugs|spal|lap|gruod,grd'),
  dateOrder: 'ymd',

  cueVerbs: list(
    'sakė|sako|teigė|teigia|pasakė|pasakoja|pasakojo|teigiama|pabrėžė|pabrėžia|pridūrė|priduria|aiškino|aiškina|paaiškino|rašė|rašo|pranešė|pavadino|vadina|parašė|pažadėjo|apkaltino|kritikavo|pareiškė|kalbėjo|tikino|tikina|tvirtino|tvirtina|pažymėjo|pažymi|nurodė|nurodo|komentavo|pakomentavo|komentuoja|informavo|patikino|pripažino|pripažįsta|prisipažino|atsakė|klausė|klausia|paklausė|neslėpė|džiaugėsi|džiaugiasi|apgailestavo|ragino|paragino|perspėjo|įspėjo|akcentavo|akcentuoja|prisiminė|prisimena|pastebėjo|priminė|patvirtino|paneigė|apibūdino|įvardijo|padėkojo|skundėsi|reikalavo|reikalauja|prašė|paprašė|pasiūlė|apibendrino|įsitikinęs|įsitikinusi|svarstė|dėstė|stebėjosi|papasakojo|vardijo|reziumavo|pastebi',
  ),
  cuePrepositions: list('pasak|anot'),
  cuePostpositions: list(
    'teigimu|žodžiais|nuomone|manymu|duomenimis|vertinimu|įsitikinimu|tvirtinimu|pastebėjimu|skaičiavimais',
  ),
  cueNouns: list('pranešime|pareiškime|pranešimas|pareiškimas|laiške|laiškas|ataskaitoje|įraše|kreipimesi|rašte'),
  impersonalCues: list('rašoma|rašyta|teigiama|skelbiama|sakoma|nurodoma|pabrėžiama|pažymima'),
  pronouns: {
    masculine: list('jis'),
    feminine: list('ji'),
    plural: list('jie|jos'),
    first: list('aš|mes'),
  },
  relativePronouns: list('kuris|kuri'),
  possessives: list('jo|jos|jų'),
  honorifics: {
    masculine: list('ponas|ministras|prezidentas|meras'),
    feminine: list('ponia|prezidentė|ministrė'),
    neutral: list('dr|prof|premjeras|premjerė'),
  },
  speakerNouns: list(
    'atstovas|atstovė|ministras|ministrė|premjeras|premjerė|prezidentas|prezidentė|meras|policija|vadovė|vadovas|direktorius|direktorė|pirmininkas|pirmininkė|merė|viceministras|vyriausybė|ministerija|savivaldybė|teismas|prokuratūra|prokuroras|bendrovė|įmonė|partija|narys|narė|politikas|politikė|ekspertas|ekspertė|gyventojai|ekonomistas|politologas|motina|mokslininkas|profesorius|profesorė|gydytojas|gydytoja|advokatas|teisėjas|treneris|režisierius|aktorius|aktorė|rašytojas|žurnalistas|pareigūnai',
  ),
  determiners: list('šis|ši|šie|tas|ta|vienas|viena'),
  prepositions: list('į|iš|su|apie|dėl|už|po|prie|ant'),
  coordinators: list('ir|bei|ar'),
  auxiliaries: list('yra|buvo|bus|gali|turi|nėra|jam|mums|man|jums|save|jį|juos|mus|mane'),
  scareIntroducers: list('vadinamas|vadinamoji|vadinamasis|pavadinta|pavadinimą'),
  titleNouns: list(
    'laidoje|laida|dienraštis|dienraščiui|leidiniui|filmas|filme|knyga|laivas|filmą|serialo|žurnalui|portalui|projektas|projekto|projekte|festivalio|festivalyje|grupė|klubo|bendrovė|bendrovės|įmonė|įmonės|uab|operacija|asociacija',
  ),
  timeNouns: list(
    'pirmadienį|penktadienį|antradienį|trečiadienį|ketvirtadienį|šeštadienį|sekmadienį|šiandien|rytą|naktį|savaitę|mėnesį|metai|metais|metų|metus|pernai|šiemet',
  ),
  nameParticles: [],
  abbreviations: list('dr|prof'),
  clauseOpeners: list('kad|kuris|kuri|kai'),
  uses: {
    adverbs: list('vakar|šiandien|taip|taip pat|vėliau|anksčiau|dabar|tačiau'),
    resumptives: list('taip|tai|tą'),
  },
  quotationMarks: list('„“|„”|""|“”'),
  dashDialogue: true,
  dropsPronouns: true,
}
