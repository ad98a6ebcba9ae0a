import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const lt: Language = {
  code: 'lt',

  functionWords: list(
    'ir|kad|yra|su|iš|į|bet|buvo|tai|ne|kaip|apie|už|jis|ji|dėl|taip|pat|bei|po|prie|ar|nuo|iki|kurie|kuris|kuri|savo|jau|tik|per|būti',
  ),

  relatedPhrases: list(
    'taip pat skaitykite|skaitykite taip pat|skaityti daugiau|skaitykite daugiau|daugiau|susiję straipsniai',
  ),
  popularPhrases: list('skaitomiausi|naujausi'),
  advertPhrases: list('reklama|skelbimas'),
  sharePhrases: list('dalintis|dalinkitės|pasidalinti'),
  commentPhrases: list('komentarai|komentuoti'),
  tagPhrases: list('žymos'),
  menuPhrases: list('pereiti prie turinio|meniu|paieška|ieškoti|prisijungti|registruotis|prenumeruoti'),
  boilerplatePhrases: list('visos teisės saugomos|prenumeruokite|naudojame slapukus|sutinku|sekite mus'),
  captionPhrases: list('nuotr|nuotrauka|asociatyvi nuotr'),

  bylineOpeners: list('autorius|autorė|parengė'),
  bylineRoles: list('žurnalistas|žurnalistė|redaktorius|redaktorė'),
  dateOpeners: list('paskelbta|publikuota'),
  updateOpeners: list('atnaujinta|paskutinį kartą atnaujinta'),
  months: months('saus|vas|kov|bal|geg|birž|liep|rugp|rugs|spal|lapkr,lap|gruod,grd'),
  dateOrder: 'ymd',

  cueVerbs: list(
    'sakė|sako|teigė|teigia|pasakė|pasakoja|pasakojo|teigiama|pabrėžė|pabrėžia|pridūrė|priduria|aiškino|aiškina|paaiškino|rašė|rašo|parašė|pranešė|praneša|nurodė|nurodo|atsakė|atsako|klausė|klausia|tikino|tikina|įspėjo|įspėja|komentavo|komentuoja|pažymėjo|pažymi|pripažino|pripažįsta|svarstė|svarsto|mano|prisiminė|prisimena|žadėjo|sušuko|tvirtino|tvirtina',
  ),
  cuePrepositions: list('pasak|anot|pagal'),
  cueNouns: list('pranešime|pareiškime|pareiškimas|žodžiai|laiške|laiškas|kalboje|įraše'),
  pronouns: {
    masculine: list('jis'),
    feminine: list('ji'),
    plural: list('jie|jos'),
    first: list('aš|mes'),
  },
  relativePronouns: list('kuris|kuri|kurie'),
  possessives: list('jo|jos|jų|savo|mano|mūsų'),
  honorifics: {
    masculine: list('ponas|prezidentas|ministras|meras|karalius'),
    feminine: list('ponia|prezidentė|ministrė|merė|karalienė'),
    neutral: list('dr|prof|premjeras|premjerė|generolas|profesorius'),
  },
  speakerNouns: list(
    'atstovas|atstovė|ministras|ministrė|premjeras|premjerė|prezidentas|prezidentė|meras|merė|direktorius|direktorė|policija|prokuroras|prokuratūra|vyriausybė|profsąjunga|įmonė|bendrovė|asociacija|ekspertas|ekspertė|mokslininkas|mokslininkė|advokatas|liudytojas|kaimynas|kaimynė|vadovas|vadovė|seimo narys|ministerija|ugniagesiai|treneris|moteris|vyras|motina|tėvas|kapitonas|pirmininkas|pirmininkė',
  ),
  determiners: list('šis|ši|šie|tas|ta|vienas|viena'),
  prepositions: list('į|iš|su|apie|dėl|už|po|prie|ant|nuo|iki|per|be|tarp|prieš|pas'),
  coordinators: list('ir|bei|ar|arba|bet|o'),
  auxiliaries: list('yra|buvo|bus|gali|turi|nėra|būtų'),
  scareIntroducers: list(
    'vadinamas|vadinama|vadinamasis|vadinamoji|pavadinimu|pavadintas|pavadinta|pramintas|taip vadinamas',
  ),
  titleNouns: list(
    'filmas|filme|knyga|knygoje|romanas|daina|albumas|serialas|laida|laikraštis|spektaklis|operacija|laivas|projektas|paroda|dienraštis',
  ),
  timeNouns: list(
    'pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį|diena|savaitė|mėnuo|metai|metų|vakar|šiandien',
  ),
  nameParticles: [],
  abbreviations: list('dr|prof|pvz|t.y|val|g|m|kt'),
  clauseOpeners: list('kad|kuris|kuri|kai|nes|jei|kur|kaip|nors|ką|jog'),
  quotationMarks: list('„“|„”|""|“”'),
  dashDialogue: true,
  dropsPronouns: true,
}
