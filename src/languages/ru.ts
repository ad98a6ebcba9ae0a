import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const ru: Language = {
  code: 'ru',

  functionWords: list('в|и|на|не|с|что|по|он|а|к|из|это|у|за|о|как|его|для|от|но|до|также|был|было'),

  relatedPhrases: list(
    'читайте также|читать также|читайте ещё|читайте еще|смотрите также|по теме|материалы по теме|читайте далее',
  ),
  popularPhrases: list('популярное|последние новости|самое читаемое'),
  advertPhrases: list('реклама'),
  sharePhrases: list('поделиться'),
  commentPhrases: list('комментарии'),
  tagPhrases: list('теги'),
  menuPhrases: list('перейти к содержанию|перейти к контенту|меню'),
  boilerplatePhrases: list('все права защищены|подпишитесь|подписывайтесь'),
  captionPhrases: list('фото|изображение'),

  bylineOpeners: list('автор|авторы'),
  bylineRoles: list('корреспондент|редактор'),
  dateOpeners: list('опубликовано|дата'),
  updateOpeners: list('обновлен'),
  months: months('янв|фев|мар|апр|май,мая|июн|июл|авг|сен|окт|ноя|дек'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'сказал|сказала|сказали|говорит|говорят|заявил|заявила|заявили|заявляет|отметил|отметила|отметили|отмечает|добавил|добавила|подчеркнул|подчеркнула|подчеркивает|пояснил|пояснила|рассказал|рассказала|рассказывает|сообщила',
  ),
  cuePrepositions: list('по словам|по мнению'),
  cueNouns: list('заявлении|заявление'),
  pronouns: {
    masculine: list('он'),
    feminine: list('она'),
    plural: list('они'),
    first: list('я|мы'),
  },
  relativePronouns: list('который|которая'),
  possessives: list('его|её|ее'),
  honorifics: {
    masculine: list('господин|министр'),
    feminine: list('госпожа|королева'),
    neutral: list('губернатор|депутат|генерал|профессор'),
  },
  speakerNouns: list(
    'представитель|представительница|пресс-секретарь|министр|премьер|президент|мэр|директор|полиция|прокуратура|начальник',
  ),
  determiners: list('этот|эта|это|эти|тот|та|один'),
  prepositions: list('в|на|с|по|из|у|за|о|от'),
  coordinators: list('и|или|но'),
  auxiliaries: list('был|была|было|были|будет|есть'),
  scareIntroducers: list('так называемый|так называемая'),
  titleNouns: list('фильм|фильме|книга|судно'),
  timeNouns: list('понедельник|пятницу'),
  nameParticles: [],
  abbreviations: list('г|гг'),
  clauseOpeners: list('что|который|которая|которые'),
  quotationMarks: list('«»|„“|""|“”'),
  dashDialogue: true,
}
