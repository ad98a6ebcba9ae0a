import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const he: Language = {
  code: 'he',
  aliases: ['iw'],

  functionWords: list('של|את|על|לא|עם|הוא|כי|זה'),

  relatedPhrases: list('קראו גם|קרא גם|לקריאה נוספת|קרא עוד|קראו עוד|כתבות קשורות|עוד בנושא'),
  popularPhrases: list('הנקראות ביותר|חדשות אחרונות'),
  advertPhrases: list('פרסומת|מודעה|תוכן שיווקי|תוכן ממומן|בשיתוף|המשך הכתבה לאחר הפרסומת'),
  sharePhrases: list('שתף'),
  commentPhrases: list('תגובות|הוסף תגובה|הגב|הוספת תגובה|לכל התגובות|השב'),
  tagPhrases: list('תגיות'),
  menuPhrases: list('דלג לתוכן|תפריט|חיפוש'),
  boilerplatePhrases: list(
    'כל הזכויות שמורות|הירשמו|אנו משתמשים בעוגיות|עוגיות|למנויים בלבד|להמשך קריאה|הצטרפו|הירשמו לניוזלטר|תמכו|לתרומה|מצאתם טעות|דווחו|ערוץ הטלגרם|הורידו את האפליקציה|אין להעתיק|מערכת|דקות קריאה|זמן קריאה',
  ),
  captionPhrases: list('צילום|תמונה|צילום מסך|איור|ארכיון|באדיבות|קרדיט'),

  bylineOpeners: list('מאת|כתב'),
  bylineRoles: list('כתב|כתבת'),
  dateOpeners: list('פורסם|תאריך'),
  updateOpeners: list('עודכן'),
  months: months(
    'ינו,בינו|פבר,בפבר|מרץ,במרץ,מרס,במרס|אפר,באפר|מאי,במאי|יונ,ביונ|יול,ביול|אוג,באוג|ספט,בספט|אוק,באוק|נוב,בנוב|דצמ,בדצמ',
  ),
  dateOrder: 'dmy',

  cueVerbs: list(
    'אמר|אומר|אומרים|מסר|הוסיף|הוסיפה|הסביר|מסביר|ציין|ציינה|כתב|טען|טענה|טוען|הדגיש|הודיע|סיפר|הגיב|הזהיר|הבהיר|הצהיר|השיב|ענה|שאל|הודה|הודתה|תקף|האשים|דרש|קרא|הביע|כינה|כינתה|הגדיר|סיכם|התלונן|הבטיח|קבע|העריך|סבור|נמסר|נכתב',
  ),
  cuePrepositions: list('לדברי|לפי|לטענת|לדעת|על פי'),
  cueNouns: list('הודעה|בהודעה|תגובה|מכתב|דוח'),
  pronouns: {
    masculine: list('הוא'),
    feminine: list('היא'),
    plural: list('הם|הן'),
    first: list('אני|אנחנו'),
  },
  relativePronouns: list('שהוא|שהיא'),
  possessives: list('שלו|שלה|שלהם'),
  honorifics: {
    masculine: list('מר|המלך'),
    feminine: list("גברת|גב'"),
    neutral: list(`ד"ר|פרופ'|השר|שר`),
  },
  speakerNouns: list(
    `דובר|דוברת|הדובר|הדוברת|השר|השרה|שר|הנשיא|נשיא|המשטרה|עד|ראש|מנהל|מנהלת|חבר|חברת|שרה|רופא|פרופסור|תושב|ראשת|מנכ"ל|יו"ר|עורך|עורכת|עו"ד|המהנדס|המנהל|סגן|מפקד|מאמן|השופט|הממשלה|העירייה|החברה|ארגון|גורם|בעלה|אשתו|שרת|נגיד|אלוף|קפטן|מזכ"ל|מנכ"לית|נציב|סמנכ"ל|ניצב`,
  ),
  determiners: list('זה|זו|אלה|אותו|אותה|ה'),
  prepositions: list('של|על|עם|אל|בין|ללא|מול|אחרי|לפני|ב|ל|מ|כ'),
  coordinators: list('ו|או|אבל'),
  auxiliaries: list('היה|היתה|הייתה|היו|יהיה|יש'),
  scareIntroducers: list('שמכונה|מה שמכונה'),
  titleNouns: list('סרט|הסרט|ספר|ספינה'),
  timeNouns: list('יום|שני|שישי'),
  nameParticles: list('בן|בר|אבו'),
  abbreviations: list('גב|פרופ'),
  clauseOpeners: list('כי|ש|אשר|כאשר'),
  quotationMarks: list('""|״״|”“|“”|„”'),
  dropsPronouns: true,
}
