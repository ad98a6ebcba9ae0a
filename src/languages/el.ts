import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const el: Language = {
  code: 'el',

  functionWords: list('και|το|η|ο|την|της|του|που'),

  relatedPhrases: list('δείτε επίσης|δείτε ακόμη|σχετικά|περισσότερα|δημοφιλή'),
  advertPhrases: list('διαφήμιση|διαφημιση'),
  sharePhrases: list('κοινοποίηση|μοιραστείτε|μοιράσου το'),
  commentPhrases: list('σχόλια|σχολιάστε'),
  tagPhrases: list('ετικέτες'),
  menuPhrases: list('μετάβαση στο περιεχόμενο|μενού|αναζήτηση|σύνδεση|είσοδος|εγγραφή|συνδρομή'),
  boilerplatePhrases: list(
    'με επιφύλαξη παντός δικαιώματος|όλα τα δικαιώματα|ακολουθήστε|χρησιμοποιούμε cookies|αποδοχή',
  ),
  captionPhrases: list('φωτο|φωτογραφία|φωτογραφίες'),

  bylineOpeners: list('του|της|γράφει ο'),
  bylineRoles: list('δημοσιογράφος|συντάκτης|ανταποκριτής|αρθρογράφος'),
  dateOpeners: list('δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε'),
  updateOpeners: list('ενημέρωση|ενημερώθηκε'),
  months: months('ιαν|φεβ|μαρ,μάρ|απρ|μαΐ,μαϊ,μάι,μαι|ιουν,ιούν|ιουλ,ιούλ|αυγ,αύγ|σεπ|οκτ|νοε,νοέ|δεκ'),
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
  coordinators: list('και|κι|ή|αλλά'),
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
