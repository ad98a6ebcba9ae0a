import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const pl: Language = {
  code: 'pl',

  functionWords: list(
    'w|i|na|z|że|do|się|nie|jest|to|o|od|po|jak|ale|za|przez|dla|przy|są|oraz|ma|tym|być|był|było|tego|który|która|które|jego|już',
  ),

  relatedPhrases: list('czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej'),
  advertPhrases: list('reklama|dalsza część artykułu pod materiałem wideo'),
  sharePhrases: list('udostępnij|podziel się|skopiuj link'),
  commentPhrases: list('komentarze|komentarz'),
  tagPhrases: list('tagi'),
  menuPhrases: list('przejdź do treści|przejdź do głównej treści|menu|szukaj|zaloguj|zarejestruj się|subskrybuj'),
  boilerplatePhrases: list(
    'wszelkie prawa zastrzeżone|masz już subskrypcję|zapisz się|kup dostęp|używamy plików cookie',
  ),
  captionPhrases: list('fot|foto|zdjęcie'),

  bylineOpeners: list('autor|autorka|autorzy'),
  bylineRoles: list('dziennikarz|dziennikarka|redaktor|redakcja'),
  dateOpeners: list('opublikowano|opublikowany|data publikacji'),
  updateOpeners: list('aktualizacja|zaktualizowan'),
  months: months('sty|lut|mar|kwi|maj,maja|cze|lip|sie|wrz|paź|lis|gru'),
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
  coordinators: list('i|oraz|a|ale|lub|czy'),
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
