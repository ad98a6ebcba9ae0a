import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const is: Language = {
  code: 'is',

  functionWords: list(
    'og|að|í|á|er|sem|það|til|við|um|ekki|en|var|af|með|fyrir|hann|hún|eru|ég|því|þess|hefur|frá|þar|þá|eftir|hafa|þeir|verið|svo|upp',
  ),

  relatedPhrases: list('lesa meira|lesa einnig|sjá einnig|sjá nánar|tengdar fréttir'),
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

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: list('og|eða|en'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: [],
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
