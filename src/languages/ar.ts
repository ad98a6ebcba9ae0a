import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ar: Language = {
  code: 'ar',

  functionWords: list('في|من|على|إلى|أن|عن|التي|الذي|مع|ما|هذا|هذه|كما|بعد|لا|بين|كان|قبل|أو|ذلك|خلال|كانت|قد|هو'),

  relatedPhrases: list(
    'اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|موضوعات متعلقة|قد يهمك أيضا|قد يعجبك أيضا|مواضيع متعلقة',
  ),
  popularPhrases: list('الأكثر قراءة|آخر الأخبار'),
  advertPhrases: list('إعلان'),
  sharePhrases: list('شارك'),
  commentPhrases: list('تعليقات'),
  tagPhrases: list('الوسوم|كلمات مفتاحية'),
  menuPhrases: list('انتقل إلى المحتوى|تخطي إلى المحتوى|القائمة'),
  boilerplatePhrases: list('جميع الحقوق محفوظة|حقوق النشر|اشترك في'),
  captionPhrases: list('صورة|صور|تصوير'),

  bylineOpeners: list('بقلم|كتب'),
  bylineRoles: list('مراسل|مراسلة'),
  dateOpeners: list('نشر|نُشر'),
  updateOpeners: list('آخر تحديث'),
  months: months(
    'يناير,كانون الثاني,جانفي|فبراير,شباط,فيفري|مارس,آذار|أبريل,نيسان,إبريل,ابريل,أفريل|مايو,أيار,ماي|يونيو,حزيران,جوان,يونيه|يوليو,تموز,جويلية,يوليه|أغسطس,آب,أوت,اغسطس|سبتمبر,أيلول|أكتوبر,تشرين الأول,اكتوبر|نوفمبر,تشرين الثاني|ديسمبر,كانون الأول',
  ),
  dateOrder: 'dmy',

  cueVerbs: list(
    'قال|يقول|تقول|أضاف|أكد|أوضح|أعلن|سأل|صرح|أشار|ذكر|كتب|وصف|اعتبر|شدد|حذر|نفى|طالب|تابع|اتهم|انتقد|دعا|دعت',
  ),
  cuePrepositions: list('بحسب|حسب|وفقا|وفق|على حد قول'),
  cueNouns: list('بيان|تصريح'),
  pronouns: {
    masculine: list('هو'),
    feminine: list('هي'),
    plural: list('هم'),
    first: list('أنا|نحن'),
  },
  relativePronouns: list('الذي|التي'),
  possessives: list('له|لها'),
  honorifics: {
    masculine: list('السيد|الملك'),
    feminine: list('السيدة|الملكة'),
    neutral: list('الرئيس|الوزير|الدكتور|وزير'),
  },
  speakerNouns: list(
    'المتحدث|المتحدثة|متحدث|المتحدثة باسم|المتحدث باسم|الوزير|الوزيرة|وزير|وزيرة|الرئيس|الشرطة|مدير|مديرة|رئيس|رئيسة|مسؤول|مسؤولة|الحكومة|الوزارة|وزارة',
  ),
  determiners: list('هذا|هذه|ذلك|تلك'),
  prepositions: list('في|من|على|إلى|عن|مع|بين|خلال|بعد|بـ'),
  coordinators: list('و|أو|لكن'),
  auxiliaries: list('كان|كانت|يكون|قد|لقد|سوف'),
  scareIntroducers: list('ما يسمى|يسمى'),
  titleNouns: list('فيلم|كتاب|رواية|سفينة'),
  timeNouns: list('الاثنين|الجمعة'),
  nameParticles: list('بن|آل|أبو|ابن|عبد'),
  abbreviations: list('د|م'),
  clauseOpeners: list('أن|إن|الذي|التي|أنه|أنها'),
  quotationMarks: list('«»|“”|""|„“'),
  dropsPronouns: true,
}
