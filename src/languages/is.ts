import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const is: Language = {
  code: 'is',

  functionWords: list(
    'og|að|í|á|er|sem|það|til|við|um|ekki|en|var|af|með|fyrir|hann|hún|eru|ég|því|þess|hefur|frá|þar|þá|eftir|hafa|þeir|verið|svo|upp',
  ),

  relatedPhrases: list('lesa meira|lesa einnig|sjá einnig|sjá nánar|tengdar fréttir|tengdar greinar|tengt efni'),
  popularPhrases: list('mest lesið|nýjustu fréttir'),
  advertPhrases: list('auglýsing|auglýsingar'),
  sharePhrases: list('deila|senda|prenta'),
  commentPhrases: list('athugasemdir|skrifa athugasemd'),
  tagPhrases: list('efnisorð'),
  menuPhrases: list('fara í efni|valmynd|leita|leit|innskráning|skrá inn|áskrift'),
  boilerplatePhrases: list('allur réttur áskilinn|öll réttindi áskilin|gerast áskrifandi|persónuvernd|vafrakökur'),
  captionPhrases: list('mynd|ljósmynd|ljósmyndari'),

  bylineOpeners: list('eftir|höfundur|skrifar'),
  bylineRoles: list('blaðamaður|fréttamaður|ritstjóri|fréttastjóri'),
  dateOpeners: list('birt'),
  updateOpeners: list('uppfært|síðast uppfært'),
  months: months('jan|feb|mar|apr|maí|jún|júl|ágú|sep|okt|nóv|des'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'segir|sagði|segja|sögðu|skrifar|skrifaði|bætir við|bætti við|útskýrir|svarar|svaraði|spyr|spurði|fullyrðir|bendir á|benti á|telur|taldi|ítrekar|ítrekaði|viðurkennir|tekur fram|kallar|lofar|rifjar upp|hrópaði',
  ),
  cuePrepositions: list('að sögn|samkvæmt'),
  cueNouns: list('yfirlýsing|yfirlýsingu|fréttatilkynningu|tilkynningu|orð|bréf|ræðu'),
  pronouns: {
    masculine: list('hann'),
    feminine: list('hún'),
    plural: list('þeir|þær|þau'),
    first: list('ég|við'),
  },
  relativePronouns: list('sem'),
  possessives: list('hans|hennar|þeirra|sinn|sína|sitt|minn'),
  honorifics: {
    masculine: list('herra'),
    feminine: list('frú'),
    neutral: list('dr|forsætisráðherra|ráðherra|forseti|prófessor|bæjarstjóri|borgarstjóri'),
  },
  speakerNouns: list(
    'talsmaður|talskona|upplýsingafulltrúi|lögreglan|ráðherra|forsætisráðherra|forseti|forsetinn|bæjarstjóri|bæjarstjórinn|borgarstjóri|framkvæmdastjóri|forstjóri|ríkisstjórnin|fyrirtækið|félagið|sérfræðingur|lögmaður|vitni|nágranni|formaður|þjálfari|konan|maðurinn|hafnarstjóri|hafnarstjórinn|yfirlögregluþjónn|skipstjóri',
  ),
  determiners: list('þessi|þetta|sá|sú|það|hinn'),
  prepositions: list('í|á|af|fyrir|með|til|frá|um|við|eftir|undir|yfir|án|úr|hjá|milli'),
  coordinators: list('og|eða|en'),
  auxiliaries: list('er|var|eru|hefur|hafði|verður|mun|getur|vill'),
  scareIntroducers: list('svokallaða|svokallaður|svokölluð|svonefnda|kallað|kölluð|heitir'),
  titleNouns: list(
    'kvikmyndin|myndin|bókin|skáldsagan|lagið|platan|þátturinn|blaðið|leikritið|skipið|verkefnið|sýningin|bókina|myndina',
  ),
  timeNouns: list(
    'mánudag|þriðjudag|miðvikudag|fimmtudag|föstudag|laugardag|sunnudag|morgun|kvöld|dag|viku|mánuð|ár|gær',
  ),
  nameParticles: [],
  abbreviations: list('t.d|m.a|dr|kl|o.fl|s.s'),
  clauseOpeners: list('að|sem|þegar|því|ef|þar|hvernig|meðan|hvað'),
  quotationMarks: list('„“|""|„”|“”'),
  verbSecond: true,
}
