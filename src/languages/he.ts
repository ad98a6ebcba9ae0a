import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const he: Language = {
  code: 'he',
  aliases: ['iw'],

  functionWords: list('של|את|על|לא|עם|הוא|כי|זה'),

  relatedPhrases: list('קראו גם|קרא גם|לקריאה נוספת|קרא עוד|קראו עוד'),
  advertPhrases: list('פרסומת|מודעה'),
  sharePhrases: list('שתף|שתפו|שיתוף'),
  commentPhrases: list('תגובות|הוסף תגובה'),
  tagPhrases: list('תגיות'),
  menuPhrases: list('דלג לתוכן|תפריט|חיפוש|התחבר|התחברות|כניסה|הרשמה'),
  boilerplatePhrases: list('כל הזכויות שמורות|הירשמו|אנו משתמשים בעוגיות|מאשר|עקבו אחרינו'),
  captionPhrases: list('צילום|תמונה|צילומים'),

  bylineOpeners: list('מאת|כתב|כתבה'),
  bylineRoles: list('כתב|כתבת|עורך|עורכת'),
  dateOpeners: list('פורסם|תאריך'),
  updateOpeners: list('עודכן|עדכון אחרון'),
  months: months(
    'ינו,בינו|פבר,בפבר|מרץ,במרץ,מרס,במרס|אפר,באפר|מאי,במאי|יונ,ביונ|יול,ביול|אוג,באוג|ספט,בספט|אוק,באוק|נוב,בנוב|דצמ,בדצמ',
  ),
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
  coordinators: list('ו|או|אבל'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('בן|בר|אבו'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
