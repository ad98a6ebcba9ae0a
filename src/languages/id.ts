import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const id: Language = {
  code: 'id',
  aliases: ['in'],

  functionWords: list(
    'yang|dan|di|dengan|untuk|dari|ini|itu|pada|dalam|tidak|akan|juga|ke|oleh|ada|kata|sebagai|adalah|karena|tersebut|bisa|telah|lebih',
  ),

  relatedPhrases: list(
    'baca juga|baca selengkapnya|lihat juga|simak juga|berita terkait|artikel terkait|baca lebih lanjut|baca selanjutnya|pilihan editor|tonton juga|lihat pula|baca pula|simak pula',
  ),
  popularPhrases: list('terpopuler|berita terkini|berita terpopuler'),
  advertPhrases: list(
    'iklan|advertisement|lanjut baca di bawah|scroll untuk melanjutkan|advertorial|konten bersponsor|scroll to continue',
  ),
  sharePhrases: list('bagikan|dengarkan artikel ini|dengarkan artikel'),
  commentPhrases: list('komentar|tulis komentar|kirim komentar|beri komentar|balas|lihat komentar|tinggalkan komentar'),
  tagPhrases: list('tag'),
  menuPhrases: list('beranda|lompat ke konten|langsung ke konten|menu'),
  boilerplatePhrases: list(
    'hak cipta dilindungi|seluruh hak cipta|dilarang|cookie|berlangganan|untuk membaca selengkapnya|dukung|donasi|kanal whatsapp|saluran whatsapp|ikuti kami di|google news|dapatkan berita|unduh aplikasi|dilarang mengutip|tanpa izin|copyright|laporkan kesalahan|bergabung|menit baca|waktu baca|scroll untuk melanjutkan|gulir ke bawah untuk|dapatkan update berita|dapatkan berita pilihan',
  ),
  captionPhrases: list('foto|gambar|ilustrasi|dok|sumber|istimewa|antara foto|dokumentasi'),

  bylineOpeners: list('oleh|penulis'),
  bylineRoles: list('reporter|editor|wartawan|jurnalis'),
  dateOpeners: list('diterbitkan|terbit'),
  updateOpeners: list('diperbarui'),
  months: months('jan|feb|mar|apr|mei|jun|jul|agu,agt|sep|okt|nov|des'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'kata|ujar|mengatakan|menegaskan|menyebut|menjelaskan|menambahkan|menyatakan|mengungkapkan|menilai|mengaku|membantah|menuduh|mengecam|mengkritik|mendesak|menulis|menjanjikan|demikian|tulis|aku|meminta|mengimbau|memastikan|mengingatkan|menuturkan|ucap|tutur|ungkap|imbuh|tambah|papar|lanjut|pungkas|berkata|bilang|berharap|menuding|berpendapat|menyampaikan|sebut|jelasnya|tegasnya|terangnya|cetus|timpal|keluh|kenang|tandas|cuit|berujar|bertanya|menanyakan|menjawab|bercerita|menceritakan|mengakui|mengklaim|memperingatkan|mengeluh|mengenang|mengeluhkan|menekankan|menyerukan|menyebutkan|menerangkan|memaparkan|menanggapi|menyarankan|menyindir|memuji|berpesan|berjanji|berteriak|memperkirakan|jawabnya|sambungnya|dikatakan|ditegaskan|ditambahkan|disampaikan|dijelaskan|diungkapkan|dituturkan|diceritakan|dikatakannya|dipaparkan|diutarakan|dinyatakan',
  ),
  cuePrepositions: list('menurut|seperti dikatakan'),
  cueNouns: list('pernyataan|keterangan|surat|laporan|siaran pers|unggahan|wawancara|pesan|pidato|cuitan'),
  pronouns: {
    masculine: list('ia|dia'),
    feminine: list('ia|dia'),
    plural: list('mereka'),
    first: list('saya|kami'),
  },
  relativePronouns: list('yang'),
  possessives: list('nya|mereka'),
  honorifics: {
    masculine: list('bapak|pak|mas|bung'),
    feminine: list('ibu|bu|mbak'),
    neutral: list('dr|prof|ir|drs|menteri|gubernur'),
  },
  speakerNouns: list(
    'juru bicara|menteri|presiden|gubernur|bupati|wali kota|direktur|polisi|jaksa|pemerintah|kepala|dinas|perhubungan|kesehatan|pendidikan|kementerian|kepolisian|kapolda|kapolres|dpr|anggota|ketua|wakil|partai|jubir|warga|saksi|pengamat|perusahaan|pelatih|suaminya|istrinya|keuangan|negeri|luar|pertahanan|barat|timur|utara|selatan|tengah|jawa|jakarta|bandung|sumatera|utama|umum|hakim|sutradara|penyanyi|kombes|irjen|peneliti|kapten|serikat|rusia|china|amerika|israel|iran|malaysia|ekonom|politikus|menkeu|menlu|menko|mendagri|sekjen|dirut|dirjen|terdakwa|korban|keluarga|pengacara|kuasa hukum|akbp|akp|pol|saksi mata|pertanian|perdagangan|wapres|kapolri|jenderal|kapolsek|panglima|senator|duta besar|dosen|rektor|pengusaha|aktor|aktris|artis|paus|ukraina|jepang|inggris|prancis|guru besar|turki|palestina|australia|sekretaris jenderal|sekretaris daerah|jaksa agung|kejaksaan agung|mahkamah agung|mahkamah konstitusi|bank indonesia|jerman|india|filipina|korea|kompol|komisaris besar|komisaris polisi|brigjen|brigjen tni|brigjen pol|mayjen|mayjen tni|letjen|letjen tni|kolonel|letkol|mayor|iptu|ipda|aiptu|bripka|kabid humas|komjen|laksamana|marsekal',
  ),
  determiners: list('sang|si|seorang|sebuah|para|itu|ini|tersebut'),
  prepositions: list('di|ke|dari|dengan|untuk|pada|dalam|oleh|tentang|kepada|sebagai'),
  coordinators: list('dan|atau|tetapi'),
  auxiliaries: list('adalah|akan|telah|sudah|bisa|harus|juga|pun|lalu|masih|pernah'),
  scareIntroducers: list('disebut|istilah|bertajuk|berjuluk|dijuluki|diberi nama'),
  titleNouns: list('film|buku|novel|kapal|lagu|majalah|harian|program|acara|konser|operasi|proyek|hotel|aplikasi'),
  timeNouns: list(
    'senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|pekan|tahun|pagi|siang|sore|malam|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|wib|wita',
  ),
  nameParticles: [],
  abbreviations: list('dr|prof|pol|drs|ir|hj'),
  clauseOpeners: list('bahwa|yang|ketika|karena'),
  uses: {
    resumptives: list('itu|ini|tersebut'),
    offices: list(
      'kota|kabupaten|provinsi|kecamatan|dprd|polda|polres|polresta|polsek|kapolres|kapolresta|kapolsek|pemkot|pemkab',
    ),
  },
  quotationMarks: list('“”|""|‘’'),
  dropsPronouns: true,
}
