import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const cs: Language = {
  code: 'cs',

  functionWords: list(
    'a|v|se|na|je|že|to|s|z|do|o|k|i|ve|si|za|ale|jako|po|by|pro|jsou|jeho|od|který|která|které|tak|byl|bylo|jsem|už',
  ),

  relatedPhrases: list('čtěte také|čtěte více|přečtěte si|mohlo by vás zajímat|související'),
  advertPhrases: list('reklama|inzerce'),
  sharePhrases: list('sdílet|sdílejte|kopírovat odkaz'),
  commentPhrases: list('diskuze|diskuse'),
  tagPhrases: list('témata'),
  menuPhrases: list('přejít k obsahu|přeskočit na obsah|menu|hledat|vyhledávání|přihlásit|registrace'),
  boilerplatePhrases: list('všechna práva vyhrazena|předplaťte si|už mám předplatné|používáme cookies|souhlasím'),
  captionPhrases: list('foto|zdroj|video'),

  bylineOpeners: list('autor|autorka|autoři'),
  bylineRoles: list('redaktor|redaktorka|reportér|reportérka'),
  dateOpeners: list('publikováno|zveřejněno|vydáno'),
  updateOpeners: list('aktualizován|aktualizace'),
  months: months('led|úno|bře|dub|kvě|června,červen,čvn|čvc,července,červenec|srp|zář|říj|lis|pro'),
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
  coordinators: list('a|i|nebo|ale|či'),
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
