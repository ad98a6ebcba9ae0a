import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const id: Language = {
  code: 'id',
  aliases: ['in'],

  functionWords: list(
    'yang|dan|di|dengan|untuk|dari|ini|itu|pada|dalam|tidak|akan|juga|ke|oleh|ada|kata|sebagai|adalah|karena|tersebut|bisa|telah|lebih|saat|para|sudah|mereka|secara|dapat|kami|hingga',
  ),

  relatedPhrases: list(
    'baca juga|baca selengkapnya|lihat juga|simak juga|berita terkait|artikel terkait|baca lebih lanjut',
  ),
  popularPhrases: list('terpopuler|berita terkini|berita terpopuler'),
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

  cueVerbs: list(
    'kata|ujar|ujarnya|katanya|ucap|ucapnya|tutur|tuturnya|jelas|jelasnya|ungkap|ungkapnya|tegas|tegasnya|sebut|sebutnya|tambah|tambahnya|imbuh|imbuhnya|papar|paparnya|terang|terangnya|lanjut|lanjutnya|tulis|tulisnya|mengatakan|berkata|menyatakan|menjelaskan|menegaskan|menambahkan|mengungkapkan|menuturkan|menyebut|menulis|menjawab|bertanya|memperingatkan|mengakui|beber|cetus|seru|pungkas|pungkasnya|jawab|jawabnya|kenang',
  ),
  cuePrepositions: list('menurut|seperti dikatakan'),
  cueNouns: list('pernyataan|keterangan|pernyataannya|pesan|surat|pidato|keterangannya|siaran pers'),
  pronouns: {
    masculine: list('ia|dia|beliau'),
    feminine: list('ia|dia'),
    plural: list('mereka'),
    first: list('saya|kami|kita|aku'),
  },
  relativePronouns: list('yang'),
  possessives: list('nya|mereka'),
  honorifics: {
    masculine: list('bapak|pak|raja'),
    feminine: list('ibu|bu|ratu'),
    neutral: list('dr|prof|presiden|menteri|gubernur|bupati|wali kota|jenderal|haji'),
  },
  speakerNouns: list(
    'juru bicara|menteri|presiden|gubernur|bupati|wali kota|direktur|polisi|jaksa|pemerintah|serikat|perusahaan|asosiasi|pakar|ahli|peneliti|pengacara|saksi|tetangga|warga|kepala|ketua|anggota dpr|kementerian|pemadam|pelatih|perempuan|wanita|pria|ibu|ayah|kapten|nelayan|kapolres|pengamat',
  ),
  determiners: list('sang|si|seorang|sebuah|para|itu|ini'),
  prepositions: list(
    'di|ke|dari|dengan|untuk|pada|dalam|oleh|tentang|terhadap|tanpa|antara|bagi|kepada|hingga|sejak|saat',
  ),
  coordinators: list('dan|atau|tetapi|serta'),
  auxiliaries: list('adalah|akan|telah|sudah|bisa|harus|dapat|sedang|ada'),
  scareIntroducers: list('disebut|dijuluki|bernama|berjudul|bertajuk|istilah|yang disebut'),
  titleNouns: list('film|buku|novel|lagu|album|serial|acara|program|koran|drama|operasi|kapal|proyek|pameran|majalah'),
  timeNouns: list('senin|selasa|rabu|kamis|jumat|sabtu|minggu|pagi|malam|hari|pekan|bulan|tahun|kemarin'),
  nameParticles: [],
  abbreviations: list('dr|prof|drs|ir|h|no|dll|dsb'),
  clauseOpeners: list('bahwa|yang|ketika|karena|jika|kalau|bagaimana|sementara|apa|agar'),
  quotationMarks: list('“”|""|‘’'),
}
