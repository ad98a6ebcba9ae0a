import type { SpeechCase } from '../speech-case.ts'

/** Turkish: the verb last, behind the quotation and its speaker. */
export const cases: SpeechCase[] = [
  [
    'Marina Yıldız, “Rüzgârın dinmesini bekliyoruz” dedi.',
    [{ text: 'Rüzgârın dinmesini bekliyoruz', speaker: 'Marina Yıldız', cue: 'dedi' }],
  ],
  [
    '“Rüzgârın dinmesini bekliyoruz” diyen Marina Yıldız limanı kapattı.',
    [{ text: 'Rüzgârın dinmesini bekliyoruz', speaker: 'Marina Yıldız' }],
  ],
  [
    'Liman başkanı Marina Yıldız şöyle konuştu: “Rüzgârın dinmesini bekliyoruz.”',
    [{ text: 'Rüzgârın dinmesini bekliyoruz.', speaker: 'Marina Yıldız', cue: 'konuştu' }],
  ],
  ['Polis, “Liman cumaya kadar kapalı” açıklamasını yaptı.', [{ text: 'Liman cumaya kadar kapalı', speaker: 'Polis' }]],
  [
    'Marina Yıldız pazartesi günü limanı kapattı.\nYıldız, “Rüzgârın dinmesini bekliyoruz” dedi.',
    [{ text: 'Rüzgârın dinmesini bekliyoruz', speaker: 'Marina Yıldız', cue: 'dedi' }],
  ],
  [
    '“Rüzgârın dinmesini bekliyoruz,” dedi Kemal Aydın.',
    [{ text: 'Rüzgârın dinmesini bekliyoruz,', speaker: 'Kemal Aydın', cue: 'dedi' }],
  ],
  [
    'Bakan Kemal Aydın, "İskeleyi yeniden yapacağız" ifadesini kullandı.',
    [{ text: 'İskeleyi yeniden yapacağız', speaker: 'Kemal Aydın', cue: 'ifadesini kullandı' }],
  ],
  [
    'Kemal Aydın, fırtınanın “gördüğüm her şeyden kötü” olduğunu söyledi.',
    [{ text: 'gördüğüm her şeyden kötü', speaker: 'Kemal Aydın', cue: 'söyledi' }],
  ],
  [
    'Sözcü, “Feribotun ne zaman döneceğini bilmiyorum” diye konuştu.',
    [{ text: 'Feribotun ne zaman döneceğini bilmiyorum', speaker: 'Sözcü', cue: 'diye konuştu' }],
  ],
  ['“Gri Liman” filmi cuma günü vizyona giriyor.', []],
  ['Sözde “rüzgâr molası” cumaya kadar sürecek.', []],
  ['“Marina” gemisi pazartesiden beri limanda.', []],
  [
    'Belediye Başkanı Ayşe Demir, “Pes etmeyeceğiz” dedi.',
    [{ text: 'Pes etmeyeceğiz', speaker: 'Ayşe Demir', description: 'Belediye Başkanı', cue: 'dedi' }],
  ],
  ['Bakana göre plan “gerçekçi değil”.', [{ text: 'gerçekçi değil', speaker: 'Bakana', cue: 'göre' }]],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    'Ayşe Demir, “Kimse bizi uyarmadı” şeklinde konuştu.',
    [{ text: 'Kimse bizi uyarmadı', speaker: 'Ayşe Demir', cue: 'konuştu' }],
  ],
  [
    'Ayşe Demir, “Kimse bizi uyarmadı” diyerek tepki gösterdi.',
    [{ text: 'Kimse bizi uyarmadı', speaker: 'Ayşe Demir', cue: 'gösterdi' }],
  ],
  ["Ayşe Demir'e göre plan “tam bir felaket”.", [{ text: 'tam bir felaket', speaker: 'Ayşe Demir', cue: 'göre' }]],
  [
    '“Kimse bizi uyarmadı” diyen Belediye Başkanı Ayşe Demir, yardım istedi.',
    [{ text: 'Kimse bizi uyarmadı', speaker: 'Ayşe Demir', cue: 'diyen' }],
  ],
  [
    'Polis Sözcüsü Kemal Neri, iki kişinin gözaltına alındığını belirterek, “Soruşturma sürüyor” dedi.',
    [{ text: 'Soruşturma sürüyor', speaker: 'Kemal Neri', cue: 'dedi' }],
  ],
  [
    '“Tüm önlemler alındı” açıklamasını yapan Kemal Neri, soruları yanıtladı.',
    [{ text: 'Tüm önlemler alındı', speaker: 'Kemal Neri' }],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  [
    'Açıklamada “Tüm önlemler alındı” ifadesine yer verildi.',
    [{ text: 'Tüm önlemler alındı', speaker: 'Açıklamada', cue: 'yer verildi' }],
  ],
  [
    'CHP Milletvekili Kemal Neri, sosyal medya hesabından “Bu kabul edilemez” paylaşımında bulundu.',
    [{ text: 'Bu kabul edilemez', speaker: 'Kemal Neri', cue: 'bulundu' }],
  ],
  // Nouns of saying behind what is said, and what is said as an object.
  [
    'Başkan Anna Drobe, "Müzakereler iyi gidiyor" açıklamasında bulundu.',
    [{ text: 'Müzakereler iyi gidiyor', speaker: 'Anna Drobe', cue: 'bulundu' }],
  ],
  [
    'Anna Drobe, "Büyük deprem kapıda" uyarısında bulundu.',
    [{ text: 'Büyük deprem kapıda', speaker: 'Anna Drobe', cue: 'bulundu' }],
  ],
  [
    'Savcılık, şüphelinin "kaçma şüphesi" bulunduğunu belirtti.',
    [{ text: 'kaçma şüphesi', speaker: 'Savcılık', cue: 'belirtti' }],
  ],
  // Whoever leads before marked words, cases behind an apostrophe, and titles that show whose they are.
  [
    'Bölge sakinleri "Bizi unuttular" diyerek yetkililere tepki gösterdi.',
    [{ text: 'Bizi unuttular', speaker: 'Bölge sakinleri', cue: 'gösterdi' }],
  ],
  [
    'Dernek yetkilileri, kararın "hukuka aykırı" olduğunu savundu.',
    [{ text: 'hukuka aykırı', speaker: 'Dernek yetkilileri', cue: 'savundu' }],
  ],
  [
    "Başkan Ayşe Demir, Çin'in “oyun oynadığını” öne sürdü.",
    [{ text: 'oyun oynadığını', speaker: 'Ayşe Demir', cue: 'öne sürdü' }],
  ],
  [
    'İngiltere Başbakanı Thomas Reed, planı “intihar” olarak tanımladı.',
    [{ text: 'intihar', speaker: 'Thomas Reed', cue: 'tanımladı' }],
  ],
  [
    'Türk Tabipleri Birliği, “Hastanelerde yatak kalmadı” uyarısı yaptı.',
    [{ text: 'Hastanelerde yatak kalmadı', speaker: 'Türk Tabipleri Birliği', cue: 'yaptı' }],
  ],
  // Nobody says what a crime is called.
  [
    'Savcılıkça “suç işlemek amacıyla örgüt kurma”, “tefecilik” suçlarından yürütülen soruşturmada iki kişi yakalandı.',
    [],
  ],
  // Nouns and verbs right behind marked words say that these are somebody's, or a name.
  [
    'Başkan Ayşe Demir “Nöbet listesi yok” yorumunda bulundu.',
    [{ text: 'Nöbet listesi yok', speaker: 'Ayşe Demir', cue: 'bulundu' }],
  ],
  ['Demir, festivalin “Açık Deniz” filmini izleyeceğini söyledi.', []],
  ['Demir, halk arasında “kara gün” diye bilinen geceyi anlattı.', []],
  ['Demir, geçen yıl “Kırık Ayna”yı sahneye koyduğunu söyledi.', []],
  // Whose they are may stand before them in the genitive.
  [
    'Demir, bir yolcunun “Vapur kalkar mı?” sorusuna güldü.',
    [{ text: 'Vapur kalkar mı?', speaker: 'bir yolcunun', cue: 'güldü' }],
  ],
  [
    "Toplantıda Demir'in “Geri dönmem” sözleri alkışlandı.",
    [{ text: 'Geri dönmem', speaker: 'Demir', cue: 'alkışlandı' }],
  ],
  // Verbs that no list has, by how they end; a comma before `diye`.
  [
    'Kaptan Demir salona girdi. “Herkes otursun” gürledi.',
    [{ text: 'Herkes otursun', speaker: 'Demir', cue: 'gürledi' }],
  ],
  [
    '“Artık biz de varız”, diye sevindi Ayşe Demir.',
    [{ text: 'Artık biz de varız', speaker: 'Ayşe Demir', cue: 'sevindi' }],
  ],
  // Dialogue behind dashes.
  [
    '– Hep böyle miydi?\n\n– Değildi, diyor kaptan Ayşe Demir.',
    [{ text: 'Hep böyle miydi?' }, { text: 'Değildi', speaker: 'Ayşe Demir', cue: 'diyor' }],
  ],
  // Who stands behind what tells what they do, titles of whoever had them, and nouns that marked words are part of.
  [
    'Bakan Orhan Tekin, Vali Selim Kurt ile limanı gezdi.\nBakan Tekin’in ardından konuşan Vali, “Köprüyü bekliyoruz” ifadesini kullandı.',
    [{ text: 'Köprüyü bekliyoruz', speaker: 'Selim Kurt' }],
  ],
  [
    'Açıklamasında “Yeter artık” diyen Kemal Usta, yolu kapattı.',
    [{ text: 'Yeter artık', speaker: 'Kemal Usta', cue: 'diyen' }],
  ],
  [
    'Ulaştırma Bakanı Orhan Tekin limanı gezdi. Bakan, “Köprü mayısta hazır olacak” dedi.',
    [{ text: 'Köprü mayısta hazır olacak', speaker: 'Orhan Tekin', mention: 'Bakan' }],
  ],
  [
    'Kaptan Murat Sezer, gazetecilere şöyle konuştu:\n“Deniz kimseyi affetmez.”',
    [{ text: 'Deniz kimseyi affetmez.', speaker: 'Murat Sezer' }],
  ],
  ['Cem Aydın, “akıllı iskele” sisteminin mayısta devreye gireceğini söyledi.', []],
  ['Polis, zanlının “nitelikli hırsızlık” suçundan tutuklandığını açıkladı.', []],
  // Who leads a sentence that ends with its verb before a colon, genitives before something said, and what is nobody.
  ['Ali Kaya, Demir’in teklifini eleştirdi: “Geç kaldılar.”', [{ text: 'Geç kaldılar.', speaker: 'Ali Kaya' }]],
  ['Başkan, muhabirin “Neden?” sorusuna güldü.', [{ text: 'Neden?', speaker: 'muhabirin' }]],
  ['Müdür, kaptanların “Yol kapalı” iddiasına katılmadı.', [{ text: 'Yol kapalı', speaker: 'kaptanların' }]],
  // Questions and answers.
  [
    'Yazar Ayşe Demir yeni romanıyla döndü.\n- Neden şimdi?\n- Deniz duruldu.\n- Sonra?\n- Bekliyoruz.',
    [
      { text: 'Neden şimdi?', speaker: null },
      { text: 'Deniz duruldu.', speaker: 'Ayşe Demir' },
      { text: 'Sonra?', speaker: null },
      { text: 'Bekliyoruz.', speaker: 'Ayşe Demir' },
    ],
  ],
  // Sentences of their own with their stop behind the marks, what stands written, and what is said behind marks.
  [
    'Kaptan yorgun muydu? “Yalan yok, yoruldum. Deniz dinlemedi”.',
    [{ text: 'Yalan yok, yoruldum. Deniz dinlemedi', speaker: 'Kaptan' }],
  ],
  ['Kapıda tükenmezle yazılmış bir not: “Köprü kapalı.”', [{ text: 'Köprü kapalı.', speaker: 'bir not' }]],
  [
    'Makalede köprünün “yüz yıl önce yapıldığı” öne sürülüyor.',
    [{ text: 'yüz yıl önce yapıldığı', speaker: 'Makalede' }],
  ],
  ['Selim Kurt, “Köprüyü bekliyoruz” vurgusunda bulundu.', [{ text: 'Köprüyü bekliyoruz', speaker: 'Selim Kurt' }]],
  [
    'Kararın “yanlış ve haksız” olduğunu belirten Selim Kurt, dava açtı.',
    [{ text: 'yanlış ve haksız', speaker: 'Selim Kurt', cue: 'belirten' }],
  ],
  [
    'Selim Kurt, “Köprü ne zaman açılacak?” sorusuna ise “Mayısta” cevabını verdi.',
    [
      { text: 'Köprü ne zaman açılacak?', speaker: 'Selim Kurt' },
      { text: 'Mayısta', speaker: 'Selim Kurt' },
    ],
  ],
]
