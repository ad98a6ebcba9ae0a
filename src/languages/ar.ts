import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ar: Language = {
  code: 'ar',

  functionWords: list(
    'في|من|على|إلى|أن|عن|التي|الذي|مع|ما|هذا|هذه|كما|بعد|لا|بين|كان|قبل|أو|ذلك|خلال|كانت|قد|هو|هي|إن|لم|حيث|أي|حتى|كل|بعض',
  ),

  relatedPhrases: list('اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا'),
  advertPhrases: list('إعلان|إعلانات'),
  sharePhrases: list('شارك|مشاركة|انسخ الرابط'),
  commentPhrases: list('تعليقات|التعليقات'),
  tagPhrases: list('الوسوم'),
  menuPhrases: list('انتقل إلى المحتوى|تخطي إلى المحتوى|القائمة|بحث|ابحث|دخول|تسجيل'),
  boilerplatePhrases: list('جميع الحقوق محفوظة|حقوق النشر|اشترك في|النشرة البريدية|نستخدم ملفات تعريف الارتباط'),
  captionPhrases: list('صورة|صور|الصورة'),

  bylineOpeners: list('بقلم|كتب|كتبت'),
  bylineRoles: list('مراسل|مراسلة|محرر|صحفي'),
  dateOpeners: list('نشر|نُشر|تاريخ النشر'),
  updateOpeners: list('آخر تحديث|تم التحديث'),
  months: months(
    'يناير,كانون الثاني,جانفي|فبراير,شباط,فيفري|مارس,آذار|أبريل,نيسان,إبريل,ابريل,أفريل|مايو,أيار,ماي|يونيو,حزيران,جوان,يونيه|يوليو,تموز,جويلية,يوليه|أغسطس,آب,أوت,اغسطس|سبتمبر,أيلول|أكتوبر,تشرين الأول,اكتوبر|نوفمبر,تشرين الثاني|ديسمبر,كانون الأول',
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
  coordinators: list('و|أو|لكن|ثم'),
  auxiliaries: [],
  scareIntroducers: [],
  titleNouns: [],
  timeNouns: [],
  nameParticles: list('بن|آل|أبو|ابن|عبد'),
  abbreviations: [],
  clauseOpeners: [],
  relativePronouns: [],
  quotationMarks: [],
}
