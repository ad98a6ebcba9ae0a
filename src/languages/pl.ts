import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const pl: Language = {
  code: 'pl',

  functionWords: list('w|i|na|z|że|do|się|nie|jest|to|o|od|po|jak|ale|za|przez|dla|przy|są|oraz|ma|tym|być'),

  relatedPhrases: list(
    'czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|powiązane|przeczytaj także|zobacz także|zobacz też|warto przeczytać',
  ),
  popularPhrases: list('najpopularniejsze|najnowsze|najczęściej czytane'),
  advertPhrases: list('reklama'),
  sharePhrases: list('udostępnij'),
  commentPhrases: list('komentarze'),
  tagPhrases: list('tagi'),
  menuPhrases: list('przejdź do treści|przejdź do głównej treści|menu'),
  boilerplatePhrases: list('wszelkie prawa zastrzeżone|masz już subskrypcję|zapisz się'),
  captionPhrases: list('fot|foto'),

  bylineOpeners: list('autor|autorka'),
  bylineRoles: list('dziennikarz|dziennikarka'),
  dateOpeners: list('opublikowano|opublikowany'),
  updateOpeners: list('aktualizacja'),
  months: months('sty|lut|mar|kwi|maj,maja|cze|lip|sie|wrz|paź|lis|gru'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'powiedział|powiedziała|powiedzieli|mówi|mówił|mówiła|stwierdził|stwierdziła|dodał|dodała|dodaje|podkreślił|podkreśliła|podkreśla|wyjaśnił|wyjaśniła|wyjaśnia|oświadczył|oświadczyła|poinformował|poinformowała|zapewnił',
  ),
  cuePrepositions: list('według|zdaniem'),
  cueNouns: list('oświadczenie|oświadczeniu'),
  pronouns: {
    masculine: list('on'),
    feminine: list('ona'),
    plural: list('oni|one'),
    first: list('ja|my'),
  },
  relativePronouns: list('który|która'),
  possessives: list('jego|jej|ich'),
  honorifics: {
    masculine: list('pan|prezydent'),
    feminine: list('pani|prezydentka'),
    neutral: list('dr|prof|generał|poseł'),
  },
  speakerNouns: list(
    'rzecznik|rzeczniczka|minister|premier|prezydent|burmistrz|burmistrzyni|wójt|dyrektor|policja|kapitan',
  ),
  determiners: list('ten|ta|to|te|ci|tego|tej'),
  prepositions: list('w|na|z|do|o|od|po|za|przez'),
  coordinators: list('i|oraz|a'),
  auxiliaries: list('jest|są|był|była|było|będzie'),
  scareIntroducers: list('tak zwana|zwana'),
  titleNouns: list('film|filmie|książka|statek'),
  timeNouns: list('poniedziałek|piątek'),
  nameParticles: [],
  abbreviations: list('dr|prof'),
  clauseOpeners: list('że|który|która|które'),
  quotationMarks: list('„”|«»|""|“”|»«'),
  dashDialogue: true,
  dropsPronouns: true,
}
