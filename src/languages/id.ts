import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const id: Language = {
  code: 'id',
  aliases: ['in'],

  functionWords: list(
    'yang|dan|di|dengan|untuk|dari|ini|itu|pada|dalam|tidak|akan|juga|ke|oleh|ada|kata|sebagai|adalah|karena|tersebut|bisa|telah|lebih|saat|para|sudah|mereka|secara|dapat|kami|hingga',
  ),

  relatedPhrases: list('baca juga|baca selengkapnya|lihat juga|simak juga|berita terkait'),
  advertPhrases: list('iklan|advertisement'),
  sharePhrases: list('bagikan|salin tautan|salin link'),
  commentPhrases: list('komentar|tulis komentar'),
  tagPhrases: list('tag'),
  menuPhrases: list('lompat ke konten|langsung ke konten|menu|cari|masuk|daftar|beranda'),
  boilerplatePhrases: list('hak cipta dilindungi|seluruh hak cipta|dilarang|berlangganan|ikuti kami'),
  captionPhrases: list('foto|gambar|ilustrasi'),

  bylineOpeners: list('oleh|penulis|reporter'),
  bylineRoles: list('reporter|editor|wartawan|penulis'),
  dateOpeners: list('diterbitkan|terbit|dipublikasikan'),
  updateOpeners: list('diperbarui|pembaruan'),
  months: months('jan|feb|mar|apr|mei|jun|jul|agu,agt|sep|okt|nov|des'),
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
  coordinators: list('dan|atau|tetapi|serta'),
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
