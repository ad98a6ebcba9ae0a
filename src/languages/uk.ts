import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const uk: Language = {
  code: 'uk',

  functionWords: list(
    'в|у|і|й|та|на|не|з|що|до|за|про|як|це|від|він|для|а|але|його|вона|які|який|яка|також|було|був|була|із|або|під|після',
  ),

  relatedPhrases: list('читайте також|читати також|дивіться також|за темою|матеріали за темою'),
  advertPhrases: list('реклама|на правах реклами'),
  sharePhrases: list('поділитися|поділитись|поширити'),
  commentPhrases: list('коментарі|коментувати'),
  tagPhrases: list('теги'),
  menuPhrases: list('перейти до вмісту|перейти до контенту|меню|пошук|увійти|вхід|реєстрація'),
  boilerplatePhrases: list('всі права захищені|усі права захищено|підписуйтесь|підпишіться|ми використовуємо'),
  captionPhrases: list('фото|зображення|відео'),

  bylineOpeners: list('автор|авторка|автори'),
  bylineRoles: list('кореспондент|кореспондентка|редактор|редакторка'),
  dateOpeners: list('опубліковано|дата публікації'),
  updateOpeners: list('оновлен|останнє оновлення'),
  months: months('січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру'),
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
  coordinators: list('і|й|та|або|але|а'),
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
