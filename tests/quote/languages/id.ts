import type { SpeechCase } from '../speech-case.ts'

/** Indonesian: curly marks, `kata` and its like, `-nya` for whoever speaks. */
export const cases: SpeechCase[] = [
  [
    '“Kami menunggu angin reda,” kata Maria Lestari.',
    [{ text: 'Kami menunggu angin reda,', speaker: 'Maria Lestari', cue: 'kata' }],
  ],
  [
    'Kepala pelabuhan Maria Lestari mengatakan, “Kami menunggu angin reda.”',
    [{ text: 'Kami menunggu angin reda.', speaker: 'Maria Lestari', cue: 'mengatakan' }],
  ],
  [
    '“Pelabuhan ditutup sampai Jumat,” ujar polisi.',
    [{ text: 'Pelabuhan ditutup sampai Jumat,', speaker: 'polisi', cue: 'ujar' }],
  ],
  [
    'Maria Lestari menutup pelabuhan pada Senin.\n“Kami menunggu angin reda,” kata dia.',
    [{ text: 'Kami menunggu angin reda,', speaker: 'Maria Lestari' }],
  ],
  [
    'Menurut Budi Santoso, badai itu “lebih buruk dari semua yang pernah saya lihat”.',
    [{ text: 'lebih buruk dari semua yang pernah saya lihat', speaker: 'Budi Santoso', cue: 'Menurut' }],
  ],
  [
    '“Kami menunggu,” kata Budi Santoso, “sampai angin reda.”',
    [
      { text: 'Kami menunggu,', speaker: 'Budi Santoso', cue: 'kata' },
      { text: 'sampai angin reda.', speaker: 'Budi Santoso' },
    ],
  ],
  [
    '"Dermaga akan kami bangun kembali," tegas Menteri Budi Santoso.',
    [{ text: 'Dermaga akan kami bangun kembali,', speaker: 'Budi Santoso', cue: 'tegas' }],
  ],
  [
    'Gubernur menegaskan: “Saya tidak tahu kapan feri kembali.”',
    [{ text: 'Saya tidak tahu kapan feri kembali.', speaker: 'Gubernur', cue: 'menegaskan' }],
  ],
  [
    'Budi Santoso menyebut penutupan itu “hanya soal beberapa jam”.',
    [{ text: 'hanya soal beberapa jam', speaker: 'Budi Santoso', cue: 'menyebut' }],
  ],
  ['Film “Pelabuhan Kelabu” tayang pada Jumat.', []],
  ['Istilah “jeda angin” dipakai sampai Jumat.', []],
  ['Kapal “Maria” bersandar di pelabuhan sejak Senin.', []],
  // Verbs that no list has, particles of speech, and whoever speaks where this press puts them.
  [
    'Wali Kota Anna Drobe bertemu insinyur Karl Neri. "Tidak ada yang memperingatkan kami," keluhnya.',
    [{ text: 'Tidak ada yang memperingatkan kami,', speaker: 'Anna Drobe', cue: 'keluhnya' }],
  ],
  [
    '"Semua langkah telah diambil," tulis kementerian dalam pernyataannya.',
    [{ text: 'Semua langkah telah diambil,', speaker: 'kementerian', cue: 'tulis' }],
  ],
  [
    '"Tidak ada yang memperingatkan kami," kata Anna Drobe kepada wartawan, Senin (3/6).',
    [{ text: 'Tidak ada yang memperingatkan kami,', speaker: 'Anna Drobe', cue: 'kata' }],
  ],
  [
    '"Jembatan ini akan bertahan," tegas Anna Drobe. "Memang dibangun untuk itu."',
    [
      { text: 'Jembatan ini akan bertahan,', speaker: 'Anna Drobe', cue: 'tegas' },
      { text: 'Memang dibangun untuk itu.', speaker: 'Anna Drobe', cue: 'tegas' },
    ],
  ],
  [
    '# "Kami Tidak Akan Berhenti," Kata Anna Drobe\nWali kota berbicara Senin.',
    [{ text: 'Kami Tidak Akan Berhenti,', speaker: 'Anna Drobe', cue: 'Kata' }],
  ],
  [
    '"Kami lelah," aku Rosa Gil. "Tak ada yang datang," timpal suaminya, Jan Pons.',
    [
      { text: 'Kami lelah,', speaker: 'Rosa Gil', cue: 'aku' },
      { text: 'Tak ada yang datang,', speaker: 'Jan Pons', cue: 'timpal' },
    ],
  ],
  // Words that this press says it with: what somebody calls, promises or demands, and who speaks.
  [
    '"Tidak ada yang memperingatkan kami," ujar Kepala Dinas Perhubungan Anna Drobe di Jakarta.',
    [{ text: 'Tidak ada yang memperingatkan kami,', speaker: 'Anna Drobe', cue: 'ujar' }],
  ],
  ['Anna Drobe menilai rencana itu "bencana".', [{ text: 'bencana', speaker: 'Anna Drobe', cue: 'menilai' }]],
  [
    'Dalam keterangan tertulis, kementerian menyatakan "semua langkah telah diambil".',
    [{ text: 'semua langkah telah diambil', speaker: 'kementerian', cue: 'menyatakan' }],
  ],
  [
    '"Ini tidak bisa diterima," cuit anggota DPR Karl Neri.',
    [{ text: 'Ini tidak bisa diterima,', speaker: 'Karl Neri', cue: 'cuit' }],
  ],
  [
    'Karl Neri mendesak pemerintah untuk "segera bertindak".',
    [{ text: 'segera bertindak', speaker: 'Karl Neri', cue: 'mendesak' }],
  ],
  // Places and offices belong to the title; `-nya` speaks of whoever was named.
  [
    '"Kami siap," kata Gubernur Jawa Barat Anna Drobe, Minggu (29/11).',
    [{ text: 'Kami siap,', speaker: 'Anna Drobe', description: 'Gubernur Jawa Barat', cue: 'kata' }],
  ],
  [
    'Kepala BNPB Karl Neri menegaskan, "Kami siap."',
    [{ text: 'Kami siap.', speaker: 'Karl Neri', description: 'Kepala BNPB' }],
  ],
  [
    'Anna Drobe meninjau lokasi. Menurutnya, banjir itu "bukan yang terakhir".',
    [{ text: 'bukan yang terakhir', speaker: 'Anna Drobe', cue: 'Menurutnya' }],
  ],
  [
    'Anna Drobe datang terlambat. "Macet sekali," katanya kepada wartawan.',
    [{ text: 'Macet sekali,', speaker: 'Anna Drobe', cue: 'katanya' }],
  ],
  // The full name between commas behind a title and what that is of.
  [
    '"Jembatan selesai tahun ini," kata Kepala Dinas Pekerjaan Umum Kota Semarang, Bambang Suryanto, Senin.',
    [{ text: 'Jembatan selesai tahun ini,', speaker: 'Bambang Suryanto', cue: 'kata' }],
  ],
  [
    'Pelatih Persija, Doni Prakoso, mengaku puas. "Anak-anak bermain luar biasa," katanya.',
    [{ text: 'Anak-anak bermain luar biasa,', speaker: 'Doni Prakoso', cue: 'katanya' }],
  ],
  [
    'Menurut Direktur Eksekutif Lembaga Survei, Rina Marlina, hasil itu "di luar dugaan".',
    [{ text: 'di luar dugaan', speaker: 'Rina Marlina' }],
  ],
  ['Presiden Amerika John Miller menuding Iran "bermain api".', [{ text: 'bermain api', speaker: 'John Miller' }]],
  ['Dia berharap warga "tetap tenang".', [{ text: 'tetap tenang', speaker: 'Dia', cue: 'berharap' }]],
  // A description is of whoever was named before, and a verb with `-nya` has its subject.
  [
    'Hendra Wibowo pulang ke Magelang. "Saya rindu jembatan itu," ujar mantan wali kota Muntilan itu.',
    [{ text: 'Saya rindu jembatan itu,', speaker: 'Hendra Wibowo', mention: 'mantan wali kota Muntilan', cue: 'ujar' }],
  ],
  [
    'Lukman Hadi menolak rencana itu. "Rakyat tidak diajak bicara," tegas politikus Partai Pelabuhan ini.',
    [{ text: 'Rakyat tidak diajak bicara,', speaker: 'Lukman Hadi' }],
  ],
  [
    'Lukman Hadi meninjau dermaga. Menurut anak didik Dani Kusuma ini, dermaga itu "hampir roboh".',
    [{ text: 'hampir roboh', speaker: 'Lukman Hadi' }],
  ],
  [
    'Sari Puspita tampil di Bandung. "Terima kasih," ucapnya saat ditemui Jurnal Kota.',
    [{ text: 'Terima kasih,', speaker: 'Sari Puspita' }],
  ],
  [
    'Sari Puspita tampil lagi. "Pelan-pelan saja," sesalnya dalam diskusi di Simpang Utara.',
    [{ text: 'Pelan-pelan saja,', speaker: 'Sari Puspita', cue: 'sesalnya' }],
  ],
  [
    'Pelatih Persela Raya, Dani Kusuma, menunggu di lorong. "Kami kurang sabar," kata dia.',
    [{ text: 'Kami kurang sabar,', speaker: 'Dani Kusuma', mention: 'dia' }],
  ],
  [
    'Dikatakan Sri Wahyuni, "warga tidak pernah diajak bicara".',
    [{ text: 'warga tidak pernah diajak bicara', speaker: 'Sri Wahyuni', cue: 'Dikatakan' }],
  ],
  [
    '"Situasi terkendali," kata Kepala Bidang Humas Polda Papua Komisaris Besar (Pol) Markus Yeimo.',
    [{ text: 'Situasi terkendali,', speaker: 'Markus Yeimo' }],
  ],
  [
    '"Situasi terkendali," kata Kapolda Jawa Tengah, Irjen Pol. Ahmad Fauzi.',
    [{ text: 'Situasi terkendali,', speaker: 'Ahmad Fauzi' }],
  ],
  [
    'Wakil Ketua DPRD Magelang Sri Lestari meminta warga bersabar. "Perbaikan butuh waktu," kata dia.',
    [{ text: 'Perbaikan butuh waktu,', speaker: 'Sri Lestari', mention: 'dia' }],
  ],
]
