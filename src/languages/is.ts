import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const is: Language = {
  code: 'is',

  functionWords: list('og|að|í|á|er|sem|það|til|við|um|ekki|en|var|af|með|fyrir|hann|hún|eru|ég|því|þess|hefur|frá'),

  relatedPhrases: list(
    'lesa meira|lesa einnig|sjá einnig|sjá nánar|tengdar fréttir|tengdar greinar|tengt efni|lestu meira|lestu einnig|lesið einnig|meira um málið|lesa nánar',
  ),
  popularPhrases: list('mest lesið|nýjustu fréttir'),
  advertPhrases: list('auglýsing|kynning|kostað efni|samstarf'),
  sharePhrases: list('deila|hlusta á fréttina|prenta'),
  commentPhrases: list('athugasemdir|skrifa athugasemd|ummæli|umræða|svara'),
  tagPhrases: list('efnisorð'),
  menuPhrases: list('forsíða|innskráning|fara í efni|valmynd|leita|áskrift|skráðu þig'),
  boilerplatePhrases: list(
    'allur réttur áskilinn|öll réttindi áskilin|gerast áskrifandi|vafrakökur|styrkja|styrktu|áskrifendur|fréttabréf|ritstjóri|ábyrgðarmaður|ábending|senda inn|notkunarskilmálar|skráðu þig á póstlistann|fylgstu með okkur',
  ),
  captionPhrases: list('mynd|ljósmynd|aðsend|úr safni|skjáskot'),

  bylineOpeners: list('eftir|höfundur'),
  bylineRoles: list('blaðamaður|fréttamaður'),
  dateOpeners: list('birt'),
  updateOpeners: list('uppfært'),
  months: months('jan|feb|mar|apr|maí|jún|júl|ágú|sep|okt|nóv|des'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'segir|sagði|segja|sögðu|skrifar|skrifaði|bætir við|bætti við|útskýrir|svarar|svaraði|spyr|spurði|fullyrðir|bendir á|benti á|telur|kallar|kallaði|lofaði|lýsir|gagnrýnir|gagnrýndi|sakar|sakaði|krefst|lýsti|sagt|segist|sagðist|útskýrði|skrifuðu|svöruðu|bættu við|taldi|telja|töldu|fullyrti|bentu á|tekur fram|tók fram|viðurkennir|viðurkenndi|staðfestir|staðfesti|neitar|neitaði|ítrekar|ítrekaði|áréttar|áréttaði|varar við|varaði við|lofar|þakkar|þakkaði|rifjar upp|rifjaði upp|kveðst|kvaðst|hrópaði|kölluðu|tilkynnti|krafðist|nefnir|nefndi|vonast|orðaði|greinir frá|greindi frá|upplýsti|tjáði|heldur áfram|hlær|undirstrikar',
  ),
  cuePrepositions: list('að sögn|samkvæmt'),
  cueNouns: list(
    'yfirlýsing|yfirlýsingu|yfirlýsingunni|yfirlýsingin|skýrslunni|skýrslan|bréfi|bréfinu|viðtali|færslu|færslunni|skilaboðum|svari',
  ),
  impersonalCues: list('segir í|sagði í|stendur í|kemur fram í|kom fram í'),
  pronouns: {
    masculine: list('hann'),
    feminine: list('hún'),
    plural: list('þeir|þær'),
    first: list('ég|við'),
  },
  relativePronouns: list('sem'),
  possessives: list('hans|hennar|þeirra'),
  honorifics: {
    masculine: list('herra'),
    feminine: list('frú'),
    neutral: list('dr|forsætisráðherra|ráðherra|forseti|séra|prófessor'),
  },
  speakerNouns: list(
    'lögreglunni|lögreglunnar|ráðuneytinu|ráðuneytisins|talsmaður|talskona|upplýsingafulltrúi|lögreglan|ráðherra|forsætisráðherra|forseti|forsetinn|bæjarstjóri|bæjarstjórinn|hafnarstjóri|maðurinn|konan|ráðherrann|þingmaður|formaður|formaðurinn|forstjóri|forstjórinn|framkvæmdastjóri|borgarstjóri|lögreglustjóri|borgarfulltrúi|sérfræðingur|prófessor|lögmaður|lögmaðurinn|saksóknari|dómari|dómarinn|héraðsdómur|ríkisstjórnin|ráðuneytið|stofnunin|fyrirtækið|félagið|flokkurinn|samtökin|sveitarfélagið|móðir|faðir|íbúi|vitni|þjálfari|fyrirliði|rithöfundur|læknir|bóndi|kennari|eigandi|biskup',
  ),
  determiners: list('þessi|þetta|sá|sú|það|hinn'),
  prepositions: list('í|á|af|fyrir|með|til|frá|um|við'),
  coordinators: list('og|eða|en'),
  auxiliaries: list('er|var|eru|hefur|hafði|verður|sig|sér|mér|mig|honum|henni|okkur|hana'),
  scareIntroducers: list('svokallaða|svokallaður|svokallað|svokölluð|kallað|kölluð|heitir|hét|nafninu|viðurnefnið'),
  titleNouns: list('kvikmyndin|myndin|bókin|skipið|kvikmyndinni|bókina|bókinni|blaðið|átakið'),
  timeNouns: list('mánudag|föstudag|sunnudag|gær|gærkvöldi|dag|mánuði|ár|ári|árið|ára|morgun|morguninn|kvöld|nótt'),
  nameParticles: [],
  abbreviations: list('t.d|m.a'),
  clauseOpeners: list('að|sem|þegar|því'),
  uses: {
    adverbs: list('einnig|þá|svo|síðan|áður|nú|hér|bæði|hins'),
    agents: list('frá|af'),
    resumptives: list('þetta|svo|þannig|það'),
  },
  quotationMarks: list('„“|""|„”|“”'),
  verbSecond: true,
}
