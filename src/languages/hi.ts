import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const hi: Language = {
  code: 'hi',

  functionWords: list('के|में|है|की|को|से|का|ने'),

  relatedPhrases: list('यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|और पढ़ें|आगे पढ़ें|संबंधित खबरें|संबंधित समाचार'),
  popularPhrases: list('ट्रेंडिंग|ताज़ा खबरें'),
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

  cueVerbs: list(
    'कहा|कहते|कहती|कहता|बताया|बोले|बोलीं|बोला|लिखा|पूछा|जोड़ा|घोषणा|दावा|चेतावनी|जवाब|स्वीकार|आरोप लगाया|समझाया|दोहराया|टिप्पणी की',
  ),
  cuePrepositions: [],
  cuePostpositions: list('अनुसार|मुताबिक'),
  cueNouns: list('बयान|बयान में|शब्द|संदेश|पत्र|भाषण|पोस्ट'),
  pronouns: {
    masculine: list('वह|वे|उसने'),
    feminine: list('वह|उसने'),
    plural: list('वे|उन्होंने'),
    first: list('मैं|मैंने|हम|हमने'),
  },
  relativePronouns: list('जो|जिन्होंने|जिसने'),
  possessives: list('उनके|उनकी|उनका|उसके|अपने|मेरे|हमारे'),
  honorifics: {
    masculine: list('श्री|राजा'),
    feminine: list('श्रीमती|सुश्री|रानी'),
    neutral: list('डॉ|प्रो|राष्ट्रपति|प्रधानमंत्री|मंत्री|मुख्यमंत्री|महापौर|राज्यपाल'),
  },
  speakerNouns: list(
    'प्रवक्ता|मंत्री|प्रधानमंत्री|राष्ट्रपति|मुख्यमंत्री|महापौर|निदेशक|पुलिस|सरकार|कंपनी|संघ|विशेषज्ञ|शोधकर्ता|वकील|गवाह|पड़ोसी|अध्यक्ष|सांसद|विधायक|मंत्रालय|कोच|महिला|व्यक्ति|मां|पिता|कप्तान|अधिकारी|नेता|मछुआरे',
  ),
  determiners: list('यह|वह|ये|वे|इस|उस|एक'),
  prepositions: list('में|से|पर|तक|साथ|बाद|लिए|बिना|बीच'),
  coordinators: list('और|या|लेकिन|तथा'),
  auxiliaries: list('है|हैं|था|थी|थे|होगा|गया|रहा|रही|सकता'),
  scareIntroducers: list('तथाकथित|नामक|नाम की|नाम का|शीर्षक|कहे जाने वाले'),
  titleNouns: list(
    'फिल्म|फ़िल्म|किताब|पुस्तक|उपन्यास|गीत|गाना|एल्बम|सीरीज|कार्यक्रम|अखबार|नाटक|अभियान|जहाज|परियोजना|प्रदर्शनी|पत्रिका',
  ),
  timeNouns: list('सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|सुबह|शाम|दिन|सप्ताह|महीने|साल|कल|आज'),
  nameParticles: [],
  abbreviations: list('डॉ|प्रो|श्री'),
  clauseOpeners: list('कि|जो|जब|क्योंकि|अगर|जहां|कैसे|ताकि'),
  quotationMarks: list(`“”|""|‘’|''`),
  subjectMarkers: list('ने|के|की|का|को'),
}
