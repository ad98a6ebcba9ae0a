import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const hu: Language = {
  code: 'hu',

  functionWords: list(
    'a|az|és|hogy|nem|is|egy|meg|volt|de|ez|van|csak|már|még|el|vagy|mert|ki|mint|azt|ezt|lehet|kell|lesz|szerint|sem|azonban|majd|után|amely|aki',
  ),

  relatedPhrases: list(
    'olvassa el|olvasd el|ezt is olvassa el|kapcsolódó|további cikkek|kapcsolódó cikkek|olvasson tovább',
  ),
  popularPhrases: list('legolvasottabb|legfrissebb'),
  advertPhrases: list('hirdetés|reklám'),
  sharePhrases: list('megosztás|megosztom|link másolása'),
  commentPhrases: list('hozzászólások|hozzászólás'),
  tagPhrases: list('címkék'),
  menuPhrases: list('ugrás a tartalomra|menü|keresés|bejelentkezés|belépés|regisztráció|előfizetés'),
  boilerplatePhrases: list('minden jog fenntartva|előfizetek|iratkozzon fel|iratkozz fel|sütiket használunk'),
  captionPhrases: list('fotó|kép|képek'),

  bylineOpeners: list('szerző|írta|szerzők'),
  bylineRoles: list('újságíró|szerkesztő|tudósító|rovatvezető'),
  dateOpeners: list('megjelent|közzétéve|publikálva'),
  updateOpeners: list('frissítve|frissült'),
  months: months('jan|feb|márc,már|ápr|máj|jún|júl|aug|szept|okt|nov|dec'),
  dateOrder: 'ymd',

  cueVerbs: list(
    'mondta|mondja|mondták|közölte|közölték|nyilatkozta|fogalmazott|hangsúlyozta|hangsúlyozza|hozzátette|hozzáteszi|kijelentette|írta|írja|írták|válaszolta|kérdezte|kérdezi|magyarázta|magyarázza|állította|állítja|szerinte|elmondta|emelte ki|kiemelte|figyelmeztetett|beszélt|jelezte|elismerte|ígérte|kiáltotta|megjegyezte|idézte fel|tette hozzá|vélekedett|véli|mesélte|panaszkodott',
  ),
  cuePrepositions: [],
  cuePostpositions: list('szerint'),
  cueNouns: list('közleményben|közlemény|nyilatkozat|szavai|üzenet|levél|beszéd|bejegyzésében'),
  pronouns: {
    masculine: list('ő'),
    feminine: list('ő'),
    plural: list('ők'),
    first: list('én|mi'),
  },
  relativePronouns: list('aki|akik|amely'),
  possessives: list('az ő|saját'),
  honorifics: {
    masculine: list('úr|király'),
    feminine: list('asszony|királynő'),
    neutral: list('dr|miniszterelnök|miniszter|elnök|polgármester|professzor'),
  },
  speakerNouns: list(
    'szóvivő|szóvivője|miniszter|miniszterelnök|elnök|elnöke|polgármester|polgármestere|igazgató|igazgatója|rendőrség|ügyészség|kormány|szakszervezet|cég|egyesület|szakértő|kutató|ügyvéd|ügyvédje|szemtanú|szomszéd|vezető|vezetője|képviselő|minisztérium|tűzoltók|edző|nő|férfi|anya|apa|kapitány|tulajdonos',
  ),
  determiners: list('a|az|egy|ez|ezt|azt|ezek'),
  prepositions: list('mint'),
  coordinators: list('és|vagy|de|meg|illetve'),
  auxiliaries: list('van|volt|vannak|lesz|lehet|kell|fog|voltak'),
  scareIntroducers: list('úgynevezett|nevű|című|becenevű|becenéven|álnéven'),
  titleNouns: list(
    'film|könyv|regény|dal|album|sorozat|műsor|lap|darab|művelet|hajó|projekt|kiállítás|filmben|könyvben',
  ),
  timeNouns: list(
    'hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|reggel|este|nap|hét|hónap|év|tegnap|ma',
  ),
  nameParticles: [],
  abbreviations: list('dr|prof|pl|stb|ún|ill|kb'),
  clauseOpeners: list('hogy|aki|amely|amikor|mert|ha|ahol|ahogy|mint|ami'),
  quotationMarks: list('„”|»«|""|“”'),
  dashDialogue: true,
  dropsPronouns: true,
}
