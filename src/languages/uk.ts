import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const uk: Language = {
  code: 'uk',

  functionWords: list('в|у|і|й|та|на|не|з|що|до|за|про|як|це|від|він|для|а|але|його|вона|які|який|яка'),

  relatedPhrases: list(
    'читайте також|читати також|дивіться також|за темою|матеріали за темою|читайте далі|схожі новини|ще за темою|вас може зацікавити',
  ),
  popularPhrases: list('популярне|останні новини|найчитаніше'),
  advertPhrases: list('реклама'),
  sharePhrases: list('поділитися'),
  commentPhrases: list('коментарі'),
  tagPhrases: list('теги'),
  menuPhrases: list('перейти до вмісту|перейти до контенту|меню'),
  boilerplatePhrases: list('всі права захищені|усі права захищено|підписуйтесь'),
  captionPhrases: list('фото|зображення'),

  bylineOpeners: list('автор|авторка'),
  bylineRoles: list('кореспондент|кореспондентка'),
  dateOpeners: list('опубліковано|дата публікації'),
  updateOpeners: list('оновлен'),
  months: months('січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...inflected(
      'сказа|заяви|зазначи|дода|наголоси|поясни|повідоми|написа|розпові|підкресли|відпові|визна|нагада|уточни|назва|попереди|підтверди|запита|пообіця',
      'в|ла|ли',
    ),
    ...list(
      'каже|кажуть|заявляє|зазначає|додає|наголошує|розповідає|пояснює|вважає|пише|переконаний|переконана|стверджує|пригадує|називає',
    ),
  ],
  cuePrepositions: list('за словами|на думку|згідно з|на переконання|за даними'),
  cueNouns: list('заяві|заява|листі|зверненні'),
  pronouns: {
    masculine: list('він'),
    feminine: list('вона'),
    plural: list('вони'),
    first: list('я|ми'),
  },
  relativePronouns: list('який|що'),
  possessives: list('його|її|їхній|їх|мій'),
  honorifics: {
    masculine: list('пан|міністр'),
    feminine: list('пані|президентка'),
    neutral: list('депутат|депутатка|генерал|професор|президент|прем’єр'),
  },
  speakerNouns: list(
    'речник|речниця|представник|представниця|міністр|міністерка|президент|мер|мерка|директор|поліція|голова|очільник|очільниця|керівник|керівниця|депутат|депутатка|експерт|експертка',
  ),
  determiners: list('цей|ця|це|ці|той|та|один'),
  prepositions: list('в|у|на|з|із|зі|по|за|о|до|від|для|без|при|під|над|перед|після|через|між|проти|про'),
  coordinators: list('і|й|та|але|або'),
  auxiliaries: list('був|була|було|були|буде|є'),
  scareIntroducers: list('так званий|так звана'),
  titleNouns: list('фільм|фільмі|книга|судно|роман|пісня|журнал'),
  timeNouns: list("понеділок|п'ятницю"),
  nameParticles: [],
  abbreviations: list('р|рр'),
  clauseOpeners: list('що|який|яка|які|яке|коли|якщо|щоб|бо'),
  uses: {
    adverbs: list('вчора|сьогодні|також|потім|раніше|пізніше|тепер'),
    predicators: list('як'),
  },
  quotationMarks: list('«»|„“|""|“”'),
  dashDialogue: true,
}
