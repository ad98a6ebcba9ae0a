import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const tr: Language = {
  code: 'tr',

  functionWords: list(
    've|bir|bu|da|de|için|ile|olarak|olan|daha|çok|en|gibi|kadar|sonra|ise|ancak|göre|her|ne|var|değil|ki|ama|oldu|dedi|tarafından|olduğunu|olduğu|olacak|oluyor|etti|eden|ederek|ediyor|edildi|yeni|büyük|ilk|iki|diye|bunu|önce|yer|ilgili|kişi|söyledi|açıkladı|belirtti',
  ),

  relatedPhrases: list(
    'ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili haber|ilgili konular|bunları da okuyun',
  ),
  popularPhrases: list('en çok okunanlar|çok okunanlar|son dakika'),
  advertPhrases: list('reklam|ilan'),
  sharePhrases: list("paylaş|facebook'ta paylaş|twitter'da paylaş"),
  commentPhrases: list('yorumlar|yorum'),
  tagPhrases: list('etiketler'),
  menuPhrases: list('içeriğe geç|içeriğe atla|menü|ara|arama|giriş|üye ol'),
  boilerplatePhrases: list('tüm hakları saklıdır|her hakkı saklıdır|abone olun|çerez|çerezler'),
  captionPhrases: list('foto|fotoğraf|görsel'),

  bylineOpeners: list('yazan|haber|yazar'),
  bylineRoles: list('muhabir|editör|yazar|gazeteci'),
  dateOpeners: list('yayınlanma|yayın tarihi|giriş'),
  updateOpeners: list('güncelleme|güncellenme'),
  months: months('oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'dedi|diyor|söyledi|söylüyor|belirtti|ifade etti|ifadelerini kullandı|ifadesini kullandı|açıkladı|kaydetti|vurguladı|ekledi|konuştu|diye konuştu|anlattı|yazdı|sordu|cevap verdi|yanıt verdi|yanıtladı|savundu|iddia etti|uyardı|bildirdi|duyurdu|aktardı|dile getirdi|değerlendirdi|dediler|şeklinde konuştu|itiraf etti|hatırlattı|diye bağırdı|söz verdi|diye yazdı|diye sordu|diyen|diye belirtti|açıklamasını yaptı',
  ),
  cuePrepositions: [],
  cuePostpositions: list('göre'),
  cueNouns: list('açıklama|açıklamasında|açıklamada|sözleri|mesaj|mesajında|mektup|konuşmasında|bildiride'),
  pronouns: {
    masculine: list('o'),
    feminine: list('o'),
    plural: list('onlar'),
    first: list('ben|biz'),
  },
  relativePronouns: [],
  possessives: list('onun|onların|benim|bizim|kendi'),
  honorifics: {
    masculine: list('bay|bey|kral'),
    feminine: list('bayan|hanım|kraliçe'),
    neutral: list('dr|prof|cumhurbaşkanı|bakan|başbakan|başkan|bakanı|başkanı|vali'),
  },
  speakerNouns: list(
    'sözcüsü|sözcü|bakan|bakanı|bakanlık|bakanlığı|başbakan|cumhurbaşkanı|başkan|başkanı|müdürü|müdür|polis|emniyet|savcı|savcılık|hükümet|sendika|şirket|dernek|uzman|araştırmacı|avukat|avukatı|tanık|komşu|milletvekili|itfaiye|teknik direktör|kadın|adam|anne|baba|kaptan|yetkili|yetkililer|genel müdürü|profesör',
  ),
  determiners: list('bu|şu|o|bir'),
  prepositions: [],
  coordinators: list('ve|ya da|veya|ama|ile'),
  auxiliaries: list('var|yok|değil|oldu|olacak|olarak|idi|olduğunu|olduğu|gerektiğini'),
  scareIntroducers: list('sözde|adlı|isimli|lakaplı|başlıklı|denilen|olarak bilinen'),
  titleNouns: list(
    'film|filmi|kitap|kitabı|roman|romanı|şarkı|şarkısı|albüm|dizi|dizisi|program|programı|gazete|oyun|operasyonu|gemi|gemisi|proje|projesi|sergi|sergisi',
  ),
  timeNouns: list('pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|sabah|akşam|gün|hafta|ay|yıl|dün|bugün'),
  nameParticles: [],
  abbreviations: list('dr|prof|av|vb|vs|no|st'),
  clauseOpeners: list('ki|çünkü|eğer|diye'),
  quotationMarks: list('“”|""|‘’|«»'),
  dropsPronouns: true,
}
