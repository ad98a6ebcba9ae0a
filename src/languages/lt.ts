import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const lt: Language = {
  code: 'lt',

  functionWords: list(
    'ir|kad|yra|su|iš|į|bet|buvo|tai|ne|kaip|apie|už|jis|ji|dėl|taip|pat|bei|po|prie|ar|nuo|iki|kurie|kuris|kuri|savo|jau|tik|per|būti',
  ),

  relatedPhrases: list('taip pat skaitykite|skaitykite taip pat|skaityti daugiau|skaitykite daugiau|daugiau'),
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

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: list('ir|bei|ar|arba|bet|o'),
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
