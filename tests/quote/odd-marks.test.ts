/** Marks as copy has them: written as two signs, over paragraphs, shared by two levels, lost. */
import { describe, expect, test } from 'vitest'
import { type ExpectedQuote, findIn } from './speech-case.ts'

/** The language, a text (paragraphs one a line), and each quotation with its speaker. */
type Case = [code: string, text: string, quotes: [words: string, speaker: string | null][]]

const kinds: Record<string, Case[]> = {
  'single marks open each paragraph and close once': [
    [
      'en',
      'Her sister Ann Lee told the court:\n‘She kept the boat for us.\n‘I won’t sell it.’\nThe judge wept.',
      [['She kept the boat for us.\n‘I won’t sell it.', 'Ann Lee']],
    ],
    [
      'en',
      "Ann Lee told the court: 'She kept the boat for us.\n'It leaked.\n'I won't sell it.'\nThe judge wept.",
      [["She kept the boat for us.\n'It leaked.\n'I won't sell it.", 'Ann Lee']],
    ],
    ['en', "'Tis the season, Ann Lee said.\nThe boats come in.", []],
    ['en', '‘90s boats are back, Ann Lee said.\nThe harbour is full.', []],
  ],
  'two signs are one mark': [
    ['nl', ',,Hij had koorts’’, vertelt Annet Stroom.', [['Hij had koorts', 'Annet Stroom']]],
    [
      'nl',
      ",,Daar sta je dan\", zei Gerrit Vloed. ,,En niemand belt.''",
      [
        ['Daar sta je dan', 'Gerrit Vloed'],
        ['En niemand belt.', 'Gerrit Vloed'],
      ],
    ],
    ['nl', ',,Hij zei ‘nooit’ en ging weg’’, vertelt Annet Stroom.', [['Hij zei ‘nooit’ en ging weg', 'Annet Stroom']]],
    ['nl', '‘’We horen niets meer’’, zegt Annet Stroom.', [['We horen niets meer', 'Annet Stroom']]],
    [
      'nl',
      ',,We wachten al weken.\n,,Nu is het genoeg’’, zegt Annet Stroom.',
      [['We wachten al weken.\n,,Nu is het genoeg', 'Annet Stroom']],
    ],
    ['de', ',,Wir haben nichts gehört“, sagte Anna Lenz.', [['Wir haben nichts gehört', 'Anna Lenz']]],
    ['pl', ",,Nikt nas nie uprzedził'' – powiedziała Anna Lis.", [['Nikt nas nie uprzedził', 'Anna Lis']]],
    ['it', "''Nessuno ci ha avvertiti'', dice Piero Galli.", [['Nessuno ci ha avvertiti', 'Piero Galli']]],
    [
      'it',
      "Il sindaco Piero Galli ha spiegato: ''L'acqua sale. È già sul molo''.",
      [["L'acqua sale. È già sul molo", 'Piero Galli']],
    ],
    ['it', "Il film ''Porto grigio'' esce venerdì nelle sale.", []],
    [
      'is',
      "„Við vissum ekkert,'' segir Áslaug Jónsdóttir, formaður. Hún vill fund.",
      [['Við vissum ekkert,', 'Áslaug Jónsdóttir']],
    ],
    ['fr', '<< Nous attendons depuis lundi >>, dit Anne Morel.', [['Nous attendons depuis lundi', 'Anne Morel']]],
    ['en', "``We heard nothing,'' said Ann Bell.", [['We heard nothing,', 'Ann Bell']]],
    ['en', '""Tim\'s 13 years were good ones," said Ann Bell.', [["Tim's 13 years were good ones,", 'Ann Bell']]],
    ['en', "One board is 6' 2'' long, the other 5' 11'' or so.", []],
  ],
  'marks that point inwards, and stand apart': [
    [
      'da',
      '» Båden må blive ude, « siger Bent Krog. » Sådan er reglerne, « tilføjer han.',
      [
        ['Båden må blive ude,', 'Bent Krog'],
        ['Sådan er reglerne,', 'Bent Krog'],
      ],
    ],
    [
      'fr',
      '« Nous attendons », dit Anne Morel. « Rien ne vient », ajoute-t-elle.',
      [
        ['Nous attendons', 'Anne Morel'],
        ['Rien ne vient', 'Anne Morel'],
      ],
    ],
    ['da', '» Læs mere om havnen her', []],
  ],
  'a mark that opens once closes in a paragraph below': [
    [
      'ru',
      'Анна Белова принимает жителей. «У меня нет закрытых дверей.\nЛюди ценят прямоту», — отметила Белова.',
      [['У меня нет закрытых дверей.\nЛюди ценят прямоту', 'Анна Белова']],
    ],
    [
      'uk',
      'Анна Білова каже: "Ми чекали всю зиму.\nТепер досить", – і показує на міст.',
      [['Ми чекали всю зиму.\nТепер досить', 'Анна Білова']],
    ],
    [
      'ru',
      'Анна Белова говорит: «Двери открыты.\nТеатр «Волна» мне помогает.\nЛюди ценят прямоту».',
      [['Двери открыты.\nТеатр «Волна» мне помогает.\nЛюди ценят прямоту', 'Анна Белова']],
    ],
    [
      'ru',
      '«Двери открыты, — говорит Анна Белова. — Приходите.\nЛюди ценят прямоту».',
      [
        ['Двери открыты', 'Анна Белова'],
        ['Приходите.\nЛюди ценят прямоту', 'Анна Белова'],
      ],
    ],
    [
      'lt',
      'Kaimynai pyksta. „Mūsų niekas neklausė.\nDabar turime mokėti“, – piktinosi Rasa Petraitienė.',
      [['Mūsų niekas neklausė.\nDabar turime mokėti', 'Rasa Petraitienė']],
    ],
    [
      'tr',
      'Ali Demir, “Köprü mayısta açılacak.\nGerekirse süre uzatılacak.” dedi.',
      [['Köprü mayısta açılacak.\nGerekirse süre uzatılacak.', 'Ali Demir']],
    ],
    [
      'en',
      'Ann Bell wrote to the skippers. "We have no closed doors.\nPeople like that," said Bell.',
      [['We have no closed doors.\nPeople like that,', 'Ann Bell']],
    ],
    ['en', 'The "Gull is for sale.\nThe 12" board is not," a sign.', []],
  ],
  'one mark closes two levels': [
    ['ru', '«Мы репетировали «Чайку», — рассказала Анна Белова.', [['Мы репетировали «Чайку»', 'Анна Белова']]],
    [
      'ru',
      '«Звоните на «112», - рассказала Анна Белова. «Мы ждём», - сказала она.',
      [
        ['Звоните на «112»', 'Анна Белова'],
        ['Мы ждём', 'Анна Белова'],
      ],
    ],
    ['ru', 'Анна Белова заявила: «Мы поставили «Чайку».', [['Мы поставили «Чайку»', 'Анна Белова']]],
    ['ru', '"Мы репетировали "Чайку", - рассказала Анна Белова.', [['Мы репетировали "Чайку"', 'Анна Белова']]],
    ['cs', '„Zkoušíme „Racka“, řekla Jana Malá.', [['Zkoušíme „Racka“', 'Jana Malá']]],
  ],
  'straight marks inside straight ones': [
    [
      'ru',
      '"Мы ждали всю зиму, - сказал директор "Волны" Иван Петров. - Теперь все молчат".',
      [
        ['Мы ждали всю зиму', 'Иван Петров'],
        ['Теперь все молчат', 'Иван Петров'],
      ],
    ],
    [
      'lt',
      '"Mes laukėme, – kalbėjo "Bangos" direktorė Rasa Petraitienė. – Dabar visi tyli."',
      [
        ['Mes laukėme', 'Rasa Petraitienė'],
        ['Dabar visi tyli.', 'Rasa Petraitienė'],
      ],
    ],
  ],
  'narration in the perfect between dashes': [
    [
      'it',
      '«Il comitato – ha fatto sapere il presidente Elvio Rossini – tende la mano a tutti».',
      [
        ['Il comitato', 'Elvio Rossini'],
        ['tende la mano a tutti', 'Elvio Rossini'],
      ],
    ],
    [
      'it',
      'Elvio Rossini è soddisfatto. «Il comitato – ha poi aggiunto – tende la mano a tutti».',
      [
        ['Il comitato', 'Elvio Rossini'],
        ['tende la mano a tutti', 'Elvio Rossini'],
      ],
    ],
  ],
  'a mark that closes is lost': [
    [
      'is',
      'Áslaug Jónsdóttir bæjarstjóri segir „að þetta komi öllum á óvart',
      [['að þetta komi öllum á óvart', 'Áslaug Jónsdóttir']],
    ],
    [
      'ar',
      'ودعا العمدة سامي الحداد السكان إلى "التحلي بالصبر حتى نهاية الأشغال',
      [['التحلي بالصبر حتى نهاية الأشغال', 'سامي الحداد']],
    ],
    ['en', 'Ann Bell said, "We have waited all winter.', [['We have waited all winter.', 'Ann Bell']]],
    ['lt', '„Mes laukėme, – kalbėjo „Bangos“ direktorė Rasa Petraitienė.', [['Mes laukėme', 'Rasa Petraitienė']]],
    ['en', 'The "Sea Lion" was sold. The "Gull is for sale, and nobody knows why.', []],
  ],
  'a mark that closes the last of several is lost': [
    [
      'pt',
      '"Não fomos avisados", disse a prefeita Ana Reis. "Ninguém nos ligou até hoje.',
      [
        ['Não fomos avisados', 'Ana Reis'],
        ['Ninguém nos ligou até hoje.', 'Ana Reis'],
      ],
    ],
    [
      'fr',
      '« Nous attendons, dit la maire Anne Morel. Rien ne vient.\nEt l’hiver approche », ajoute-t-elle.',
      [
        ['Nous attendons', 'Anne Morel'],
        ['Rien ne vient.\nEt l’hiver approche', 'Anne Morel'],
      ],
    ],
  ],
  'a mark that opens is lost': [
    [
      'da',
      'Foreningen rydder stranden. Det er mest gamle net,« siger Bent Krog.',
      [['Det er mest gamle net,', 'Bent Krog']],
    ],
    [
      'da',
      '»Vi venter,« siger Bent Krog. Det er mest gamle net,« siger Bent Krog.',
      [
        ['Vi venter,', 'Bent Krog'],
        ['Det er mest gamle net,', 'Bent Krog'],
      ],
    ],
    ['en', 'We have waited all winter,” said Ann Bell.', [['We have waited all winter,', 'Ann Bell']]],
  ],
  'blanks are lost, or on the wrong side': [
    [
      'id',
      '"Kami tidak tahu, "kata Budi Santoso. "Kami menunggu," katanya.',
      [
        ['Kami tidak tahu,', 'Budi Santoso'],
        ['Kami menunggu,', 'Budi Santoso'],
      ],
    ],
    [
      'ar',
      'وأضاف العمدة سامي الحداد: " سنفتح الجسر في موعده " وسط تصفيق الحضور.',
      [['سنفتح الجسر في موعده', 'سامي الحداد']],
    ],
    [
      'id',
      'Pelakunya masih dicari.”Saya belum bisa berkomentar,"ucap Budi Santoso.',
      [['Saya belum bisa berkomentar,', 'Budi Santoso']],
    ],
    [
      'ar',
      'أعلنت البلدية «خطة جديدة للجسر».وقال العمدة سامي الحداد: «سنفتح الجسر في موعده».',
      [
        ['خطة جديدة للجسر', 'البلدية'],
        ['سنفتح الجسر في موعده', 'سامي الحداد'],
      ],
    ],
  ],
  'three in a row answer each other': [
    [
      'it',
      'Lo fermano sul molo. “Venga con noi”. “Dove?”. “In caserma”.',
      [
        ['Venga con noi', null],
        ['Dove?', null],
        ['In caserma', null],
      ],
    ],
    [
      'de',
      'Sie hielten ihn am Kai an. „Kommen Sie mit.“ „Wohin?“ „Auf die Wache.“',
      [
        ['Kommen Sie mit.', null],
        ['Wohin?', null],
        ['Auf die Wache.', null],
      ],
    ],
    ['it', 'La rassegna propone «Mare nero», «Il molo», «La casa di sale».', []],
  ],
  'a sentence in single marks': [
    [
      'tr',
      "Köprü pazartesi açıldı.\nAli Demir, 'Köprüyü Ankara'dan gelen ekiple birlikte onardık.' dedi.",
      [["Köprüyü Ankara'dan gelen ekiple birlikte onardık.", 'Ali Demir']],
    ],
    ['tr', "'Mavi Liman' filmi cuma günü gösterime giriyor.", []],
  ],
}

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (code, text, quotes) => {
    const expected: ExpectedQuote[] = quotes.map(([words, speaker]) => ({ text: words, speaker }))
    expect(findIn(code, [text, expected])).toEqual(expected)
  })
})
