import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const pl: Language = {
  code: 'pl',

  functionWords: list(
    'w|i|na|z|że|do|się|nie|jest|to|o|od|po|jak|ale|za|przez|dla|przy|są|oraz|ma|tym|być|był|było|tego|który|która|które|jego|już',
  ),

  relatedPhrases: list(
    'czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|powiązane|przeczytaj także|zobacz także|zobacz też|warto przeczytać',
  ),
  popularPhrases: list('najpopularniejsze|najnowsze|najczęściej czytane'),
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

  cueVerbs: list(
    'powiedział|powiedziała|powiedzieli|mówi|mówił|mówiła|stwierdził|stwierdziła|dodał|dodała|dodaje|podkreślił|podkreśliła|podkreśla|wyjaśnił|wyjaśniła|wyjaśnia|oświadczył|oświadczyła|poinformował|poinformowała|informuje|zaznaczył|zaznaczyła|ocenił|oceniła|ocenia|napisał|napisała|pisze|zapewnił|zapewniła|zapewnia|przyznał|przyznała|przyznaje|odpowiedział|odpowiedziała|odpowiada|zapytał|zapytała|pyta|ostrzegł|ostrzegła|ostrzega|tłumaczy|tłumaczył|twierdzi|opowiada|wspomina|komentuje|skomentował|skomentowała|przekonuje|uważa|zauważył|zauważyła|przekazał|przekazała|apeluje|krzyknął|krzyknęła|obiecał|obiecała|relacjonuje',
  ),
  cuePrepositions: list('według|zdaniem|jak'),
  cueNouns: list('oświadczenie|oświadczeniu|komunikat|komunikacie|słowa|wiadomość|list|przemówienie|wpisie'),
  pronouns: {
    masculine: list('on'),
    feminine: list('ona'),
    plural: list('oni|one'),
    first: list('ja|my'),
  },
  relativePronouns: list('który|która|którzy'),
  possessives: list('jego|jej|ich|swój|swoje|nasz'),
  honorifics: {
    masculine: list('pan|prezydent|minister|premier|burmistrz|król'),
    feminine: list('pani|prezydentka|ministra|królowa'),
    neutral: list('dr|prof|generał|poseł|posłanka|wójt'),
  },
  speakerNouns: list(
    'rzecznik|rzeczniczka|minister|premier|prezydent|burmistrz|burmistrzyni|wójt|dyrektor|dyrektorka|policja|prokuratura|prokurator|rząd|związek|firma|stowarzyszenie|ekspert|ekspertka|badacz|badaczka|adwokat|świadek|sąsiad|sąsiadka|mieszkaniec|mieszkanka|szef|szefowa|poseł|posłanka|ministerstwo|straż|trener|kobieta|mężczyzna|matka|ojciec|kapitan|prezes|przewodniczący',
  ),
  determiners: list('ten|ta|to|te|ci|tego|tej|jeden|pewien|jakiś'),
  prepositions: list('w|na|z|do|o|od|po|za|przez|dla|przy|pod|we|ze|bez|nad|między|przed|podczas|wobec'),
  coordinators: list('i|oraz|a|ale|lub|czy'),
  auxiliaries: list('jest|są|był|była|było|będzie|ma|może|musi|został|została|były'),
  scareIntroducers: list('tak zwany|tak zwana|tzw|zwany|zwana|nazwany|nazwana|pt|zatytułowany|o nazwie|pod tytułem'),
  titleNouns: list(
    'film|filmie|książka|książce|powieść|piosenka|album|serial|serialu|program|gazeta|spektakl|sztuka|operacja|statek|projekt|wystawa|utwór|dziennik',
  ),
  timeNouns: list(
    'poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|sobota|niedzielę|niedziela|dzień|tydzień|miesiąc|rok|roku|wczoraj|dziś',
  ),
  nameParticles: [],
  abbreviations: list('dr|prof|im|ul|tzw|np|pt|godz|r|św|ks|m.in|itd'),
  clauseOpeners: list('że|który|która|które|gdy|kiedy|bo|ponieważ|jeśli|gdzie|jak|żeby|aby|co'),
  quotationMarks: list('„”|«»|""|“”|»«'),
  dashDialogue: true,
  dropsPronouns: true,
}
