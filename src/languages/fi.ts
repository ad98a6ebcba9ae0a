import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const fi: Language = {
  code: 'fi',

  functionWords: list(
    'ja|on|ei|että|se|oli|ovat|mutta|myös|hän|kun|joka|kuin|jo|tai|sen|jos|olla|mukaan|ollut|ole|vain|nyt|niin|mitä|sitä|voi|vielä|jonka|tämä|kanssa|sekä',
  ),

  relatedPhrases: list('lue myös|lue lisää|katso myös|aiheesta lisää|lisää aiheesta|aiheeseen liittyvää'),
  popularPhrases: list('luetuimmat|uusimmat'),
  advertPhrases: list('mainos|ilmoitus'),
  sharePhrases: list('jaa|kopioi linkki|tulosta'),
  commentPhrases: list('kommentit|kommentoi'),
  tagPhrases: list('aiheet'),
  menuPhrases: list('siirry sisältöön|hyppää sisältöön|valikko|haku|etsi|kirjaudu|tilaa'),
  boilerplatePhrases: list('kaikki oikeudet pidätetään|tilaajille|oletko jo tilaaja|käytämme evästeitä|hyväksy'),
  captionPhrases: list('kuva|kuvat|kuvaaja'),

  bylineOpeners: list('teksti|kirjoittaja|toimittaja'),
  bylineRoles: list('toimittaja|kirjeenvaihtaja|päätoimittaja|kolumnisti'),
  dateOpeners: list('julkaistu'),
  updateOpeners: list('päivitetty|muokattu'),
  months: months('tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'sanoo|sanoi|sanovat|sanoivat|kertoo|kertoi|kertoivat|kirjoittaa|kirjoitti|toteaa|totesi|lisää|lisäsi|vastaa|vastasi|kysyy|kysyi|selittää|selitti|arvioi|korostaa|korosti|muistuttaa|varoittaa|varoitti|väittää|väitti|uskoo|ihmettelee|huudahtaa|huusi|kommentoi|jatkaa|jatkoi|myöntää|myönsi|lupaa|lupasi|muistelee|naurahtaa|huokaa|kuvailee|pohtii|tiivistää',
  ),
  cuePrepositions: [],
  cuePostpositions: list('mukaan|mielestä'),
  cueNouns: list('tiedote|tiedotteessa|lausunto|lausunnossa|sanat|viesti|kirje|puhe'),
  pronouns: {
    masculine: list('hän'),
    feminine: list('hän'),
    plural: list('he'),
    first: list('minä|me'),
  },
  relativePronouns: list('joka|jotka'),
  possessives: list('hänen|heidän|minun|meidän'),
  honorifics: {
    masculine: list('herra|kuningas'),
    feminine: list('rouva|kuningatar'),
    neutral: list('tri|pääministeri|ministeri|presidentti|professori|pormestari'),
  },
  speakerNouns: list(
    'tiedottaja|poliisi|ministeri|pääministeri|presidentti|pormestari|johtaja|toimitusjohtaja|hallitus|syyttäjä|liitto|yhtiö|yhdistys|asiantuntija|tutkija|asianajaja|todistaja|naapuri|puheenjohtaja|valmentaja|nainen|mies|äiti|isä|pelastuslaitos|kaupunki|kapteeni|edustaja|satamajohtaja|päällikkö|professori|rikoskomisario',
  ),
  determiners: list('tämä|se|nämä|ne|eräs|yksi'),
  prepositions: list('ennen|ilman|kohti|vastoin|pitkin'),
  coordinators: list('ja|tai|mutta|sekä'),
  auxiliaries: list('on|oli|ovat|olivat|ole|olisi|voi|pitää|aikoo'),
  scareIntroducers: list('niin sanottu|niin kutsuttu|nimeltään|nimeltä|lempinimeltään|nimi|termi'),
  titleNouns: list(
    'elokuva|kirja|romaani|kappale|albumi|sarja|ohjelma|lehti|näytelmä|operaatio|alus|laiva|hanke|näyttely|elokuvassa|kirjassa',
  ),
  timeNouns: list(
    'maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina|aamu|ilta|päivä|viikko|kuukausi|vuosi|eilen',
  ),
  nameParticles: [],
  abbreviations: list('esim|mm|klo|ns|nk|ym'),
  clauseOpeners: list('että|joka|kun|koska|jos|missä|miten|vaikka|mitä'),
  quotationMarks: list('””|""|»»|”“'),
  dashDialogue: true,
}
