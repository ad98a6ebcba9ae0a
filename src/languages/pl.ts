import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const pl: Language = {
  code: 'pl',

  functionWords: list('w|i|na|z|że|do|się|nie|jest|to|o|od|po|jak|ale|za|przez|dla|przy|są|oraz|ma|tym|być'),

  relatedPhrases: list(
    'czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|powiązane|przeczytaj także|zobacz także|zobacz też|warto przeczytać|polecamy|podobne artykuły|może cię zainteresować|zobacz również|polecane|przeczytaj również|sprawdź też|sprawdź także|przeczytaj też|posłuchaj też',
  ),
  popularPhrases: list('najpopularniejsze|najnowsze|najczęściej czytane'),
  advertPhrases: list(
    'reklama|materiał sponsorowany|artykuł sponsorowany|materiał partnera|dalsza część artykułu pod|dalsza część tekstu pod|ciąg dalszy pod reklamą|promowane|ogłoszenie',
  ),
  sharePhrases: list('udostępnij|posłuchaj artykułu|drukuj|wydrukuj'),
  commentPhrases: list('komentarze|skomentuj|dodaj komentarz|zobacz komentarze|odpowiedz|zgłoś|wyraź opinię'),
  tagPhrases: list('tagi'),
  menuPhrases: list(
    'strona główna|zaloguj się|przejdź do treści|przejdź do głównej treści|menu|subskrybuj|prenumerata',
  ),
  boilerplatePhrases: list(
    'wszelkie prawa zastrzeżone|masz już subskrypcję|zapisz się|nasi partnerzy|zaufani partnerzy|twoją zgodę|pliki cookies|pliki cookie|twoja prywatność|aby czytać dalej|treść dostępna|dla subskrybentów|już subskrybujesz|wesprzyj|wspieraj|wpłać|zapisz się na|nasz newsletter|pobierz aplikację|masz temat|napisz do nas|widzisz błąd|zgłoś błąd|dziękujemy za przeczytanie|dziękujemy, że|obserwuj nas|wykup dostęp|źródło|oprac|czas czytania|min czytania|minuty czytania',
  ),
  captionPhrases: list(
    'fot|foto|zdjęcie|zdjęcie ilustracyjne|autor zdjęcia|pap|archiwum|shutterstock|materiały prasowe|źródło zdjęć',
  ),

  bylineOpeners: list(
    'autor|autorka|opracował|opracowała|oprac|opr|napisał|napisała|rozmawiał|rozmawiała|rozmawia|dodane przez',
  ),
  bylineRoles: list('dziennikarz|dziennikarka|redaktor|redaktorka|reporter|reporterka'),
  dateOpeners: list('opublikowano|opublikowany'),
  updateOpeners: list('aktualizacja'),
  months: months('sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...inflected(
      'powiedzia|stwierdzi|doda|podkreśli|wyjaśni|oświadczy|poinformowa|zapewni|zaznaczy|przyzna|napisa|skomentowa|oceni|odpowiedzia|nazwa|zauważy|potwierdzi|zarzuci|zapowiedzia|poprosi|oskarży|skrytykowa|wezwa|obieca|ogłosi|zadeklarowa',
      'ł|ła|li',
    ),
    ...list(
      'powiedzieli|mówi|mówią|mówił|mówiła|dodaje|podkreśla|wyjaśnia|twierdzi|przekonuje|uważa|pisze|opowiada|zaznacza|zapewnia|ocenia|przyznaje|tłumaczy|tłumaczył|tłumaczyła|wspomina|relacjonuje|komentuje|odpowiada|ostrzega',
    ),
    ...list('zarzuca|domaga się|żąda|nazywa|nazywają|opisują|twierdzą|żądają'),
    ...inflected(
      'przekaza|zapyta|odpar|ostrzeg|podsumowa|zaapelowa|określi|wskaza|przekonywa|żartowa|ironizowa|narzeka|wspomina',
      'ł|ła',
    ),
    ...list(
      'informuje|przypomina|pyta|zauważa|apeluje|stwierdza|potwierdza|alarmuje|podaje|dodają|podkreślają|przekonują|uważają|podają|przypomniał|przypomniała|twierdził|twierdziła|pytał|pytała|opowiadał|opowiadała|wyznał|wyznała|zaprzeczył|zaprzeczyła|przekazało|poinformowało|odpowiedzieli|przekazali|zaapelowali',
    ),
    ...list('relacjonował|kwituje|skwitował|zapowiada|wskazuje|argumentuje'),
    ...list(
      'piszą|pytają|pytali|pisali|pisał|pisała|mówili|zdradza|zdradził|zdradziła|oznajmił|oznajmiła|zapisał|zapisała|rzucił|rzuciła|krzyknął|krzyknęła|krzyczał|krzyczała|zawołał|zawołała|żartuje|wylicza|przyznają|opowiadają|tłumaczą|zapewniają|ostrzegają|apelują|zeznał|zeznała|deklaruje|radzi|powtarza|powtarzał|powtarzała|dopytuje|dopytywał|dopytywała|pochwalił się|pochwaliła się|dziwi się|cieszy się|głosi|głosił|brzmi|brzmiał|brzmiała|określają|śmieje się|śmiał się|śmiała się|prosił|prosiła|prosi|proszą|prostuje|uspokaja|zastrzega|zastrzegł|zastrzegła|ripostuje|wzdycha|spytał|narzeka|skarży się|ucina|uciął|dziękuje|dziękował|dziękowała|przestrzega|kpi',
    ),
  ],
  cuePrepositions: list('według|zdaniem|w opinii|w ocenie|jak mówi'),
  cueNouns: list(
    'raporcie|oświadczenie|oświadczeniu|komunikacie|liście|wywiadzie|komunikat|raport|list|wpis|słowa|słowami|napis|napisem|tabliczka|plakat|plakaty|instrukcja|ogłoszenie|kartka|notatka|artykule|stanowisku|piśmie|pismo|sms|sms-ie|mailu|poście|wpisie|badań|uzasadnieniu|postanowieniu|przekazem|odpowiedzi|transparent|karton|dokumencie|protokole|szyld|tablica|opinii|maila|listu|apelu',
  ),
  impersonalCues: list('czytamy|słyszymy|napisano|podkreślono|poinformowano|wynika z'),
  pronouns: {
    masculine: list('on|niego'),
    feminine: list('ona|niej'),
    plural: list('oni|one|nich'),
    first: list('ja|my'),
  },
  relativePronouns: list('który|która'),
  possessives: list('jego|jej|ich|swój|mój'),
  honorifics: {
    masculine: list('pan|prezydent'),
    feminine: list('pani|prezydentka|posłanka'),
    neutral: list(
      'dr|prof|generał|poseł|minister|premier|mec|profesor|asp|kom|podkom|insp|kpt|ks|bp|abp|płk|mjr|sierż|gen|red|mgr|inż|hab',
    ),
  },
  speakerNouns: list(
    'rzecznik|rzeczniczka|minister|premier|prezydent|burmistrz|burmistrzyni|wójt|dyrektor|policja|kapitan|prezes|prezeska|dyrektorka|szef|szefowa|poseł|posłanka|senator|wojewoda|sędzia|ministerstwo|rząd|sąd|prokuratura|prokurator|adwokat|policjant|strażak|komendant|marszałek|starosta|radny|radna|kandydat|przewodniczący|przewodnicząca|opozycja|spółka|ekspert|ekspertka|profesor|naukowiec|trener|piłkarz|reżyser|reżyserka|autor|autorka|aktor|aktorka|lekarz|lekarka|nauczyciel|świadek|mieszkaniec|właściciel|lider|ambasador|papież|generał|klub|wiceminister|polityk|obrońca|biskup|ksiądz|analityk|ekonomista|kobieta|mężczyzna|matka|ojciec|kierownik|kierowniczka|szkoleniowiec|proboszcz|mąż|żona|wnuk|wnuczka|syn|córka|sąsiad|sąsiadka|mieszkanka|mieszkańcy|internauci|policjanci|policjantka|strażacy|autorzy|eksperci|naukowcy|rodzice|osoba|informator|pracownik|kibice|sołtys|ratownik|biolog|historyk|socjolog|psycholog|napastnik|bramkarz|izba|stowarzyszenie|fundacja|komisja|urząd|zarząd|właścicielka|siostra|brat|babcia|dziadek|uczeń|student|studentka|klient|klientka|pacjent|świadkowie|związkowcy|działacz|działaczka|kierowca|pasażer|badacz|badaczka|badacze|prawnik|lekarze|nauczycielka|premierka|kobiety|latka|latek|pielęgniarki|pielęgniarka|ordynator|dyrekcja|perkusista|producent|producentka|recenzent|recenzenci|pacjenci|pracownicy|rolnik|resort|sprzedawczyni|archeolog|ratownicy|chirurg|koleżanka|kolega|dziennikarz|dziennikarze|piosenkarka|krytyk|krytycy|biegła|oskarżony|podejrzany|pokrzywdzony|rektor|rektorka|wiceprezes|wiceprezydent|konserwator|organizator|gospodarz|artysta|artystka|muzyk|inżynier|wykonawca',
  ),
  determiners: list('ten|ta|to|te|ci|tego|tej'),
  prepositions: list('w|na|z|do|o|od|po|za|przez|we|ze|dla|bez|przy|pod|nad|przed|między|przeciw|ku|podczas'),
  coordinators: list('i|oraz|a|ale|lub|albo'),
  auxiliaries: list(
    'jest|są|był|była|było|będzie|byli|zostać|został|została|może|mogą|ma|mają|się|mu|im|nam|mi|go|nas|mnie|sobie|ją',
  ),
  scareIntroducers: list(
    'tak zwana|zwana|tak zwane|zwane|pod tytułem|pt|słowo|tzw|nazywany|nazywanej|nazywano|zwany|zwanej|hasłem|nazwę|nazwą|tytuł',
  ),
  titleNouns: list(
    'film|filmie|książka|statek|powieść|piosenka|płyta|filmu|serial|książki|książkę|powieści|spektaklu|programu|tygodnik|gazeta|festiwalu|nagroda|akcja|projekt|projektu|zespół|czasopismo|czasopiśmie|podcast|program|serialu|spektakl|zespołu|piosenki|hotel|klubu|klubie|akcji|tygodniku|dzienniku|magazynie|magazyn',
  ),
  timeNouns: list(
    'poniedziałek|piątek|wtorek|środę|czwartek|sobotę|niedzielę|wczoraj|dziś|dzisiaj|dzień|dnia|dni|tygodnia|miesiąc|miesięcy|rok|roku|lat|lata|rano|wieczorem|godzin|godziny|godzinie|minut|minuty|chwili|miesiąca|tydzień|nocy|noc',
  ),
  nameParticles: [],
  abbreviations: list(
    'dr|prof|tzw|np|im|ul|ks|gen|inż|red|św|mgr|hab|płk|asp|kom|podkom|insp|kpt|bp|abp|mjr|sierż|mł|nadkom|m.in|r|godz|tys|mln|zł',
  ),
  clauseOpeners: list('jak|że|który|która|które|gdy|kiedy|jeśli|żeby|bo'),
  uses: {
    adverbs: list(
      'najpierw|tymczasem|jednocześnie|wczoraj|dziś|także|też|potem|wcześniej|później|wreszcie|wciąż|nadal|natomiast|następnie|dalej|tylko|jednak|również|teraz|jeszcze|znów|właśnie|zaraz|już|zawsze|często|ponadto|co|kto|czy|gdzie|dlaczego|pytany|pytana|zapytany|zapytana',
    ),
    predicators: list('jako|za'),
    resumptives: list('tak|to|tym'),
  },
  quotationMarks: list('„”|«»|""|“”|»«'),
  dashDialogue: true,
  dropsPronouns: true,
  genitives: true,
}
