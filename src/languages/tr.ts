import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const tr: Language = {
  code: 'tr',

  functionWords: list(
    've|bir|bu|da|de|için|ile|olarak|olan|daha|çok|en|gibi|kadar|sonra|ise|ancak|göre|her|ne|var|değil|ki|ama|oldu|dedi|tarafından|olduğunu|olduğu|olacak|oluyor|etti|eden|ederek|ediyor|edildi|yeni|büyük|ilk|iki|diye|bunu|önce|yer|ilgili|kişi|söyledi|açıkladı|belirtti',
  ),

  relatedPhrases: list('ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili haber'),
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

  cueVerbs: [],
  cuePrepositions: [],
  cueNouns: [],
  pronouns: { masculine: [], feminine: [], plural: [], first: [] },
  possessives: [],
  honorifics: { masculine: [], feminine: [], neutral: [] },
  speakerNouns: [],
  determiners: [],
  prepositions: [],
  coordinators: list('ve|ya da|veya|ama|ile'),
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
