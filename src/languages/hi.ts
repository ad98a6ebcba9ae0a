import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const hi: Language = {
  code: 'hi',

  functionWords: list('के|में|है|की|को|से|का|ने'),

  relatedPhrases: list('यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|आगे पढ़ें'),
  advertPhrases: list('विज्ञापन|प्रायोजित'),
  sharePhrases: list('साझा करें|फेसबुक पर शेयर करें|लिंक कॉपी करें'),
  commentPhrases: list('टिप्पणियां|टिप्पणी'),
  tagPhrases: list('टैग'),
  menuPhrases: list('सामग्री पर जाएं|मेन्यू|खोजें|सर्च|लॉग इन|लॉगिन|साइन इन'),
  boilerplatePhrases: list('सर्वाधिकार सुरक्षित|सब्सक्राइब करें|फॉलो करें|हमसे जुड़ें|डाउनलोड करें'),
  captionPhrases: list('फोटो|तस्वीर|इमेज'),

  bylineOpeners: list('द्वारा|लेखक|रिपोर्ट'),
  bylineRoles: list('संवाददाता|संपादक|रिपोर्टर|पत्रकार'),
  dateOpeners: list('प्रकाशित|पब्लिश'),
  updateOpeners: list('अपडेट|अद्यतन'),
  months: months('जन|फर,फ़र|मार्च|अप्रै|मई|जून|जुल|अग|सित|अक्|नव|दिस'),
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
  coordinators: list('और|या|लेकिन|तथा'),
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
