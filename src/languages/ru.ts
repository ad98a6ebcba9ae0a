import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ru: Language = {
  code: 'ru',

  functionWords: list(
    'в|и|на|не|с|что|по|он|а|к|из|это|у|за|о|как|его|для|от|но|до|также|был|было|она|их|во|так|при|все|же|или',
  ),

  relatedPhrases: list('читайте также|читать также|читайте ещё|читайте еще|смотрите также'),
  advertPhrases: list('реклама|на правах рекламы'),
  sharePhrases: list('поделиться|поделитесь|скопировать ссылку'),
  commentPhrases: list('комментарии|комментировать'),
  tagPhrases: list('теги'),
  menuPhrases: list('перейти к содержанию|перейти к контенту|меню|поиск|войти|вход|регистрация'),
  boilerplatePhrases: list('все права защищены|подпишитесь|подписывайтесь|мы используем|принять'),
  captionPhrases: list('фото|изображение|видео'),

  bylineOpeners: list('автор|авторы|текст'),
  bylineRoles: list('корреспондент|редактор|журналист|обозреватель'),
  dateOpeners: list('опубликовано|дата'),
  updateOpeners: list('обновлен|последнее обновление'),
  months: months('янв|фев|мар|апр|май,мая|июн|июл|авг|сен|окт|ноя|дек'),
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
  coordinators: list('и|или|но|а|да'),
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
