/**
 * Words by which a credit says what somebody did for a piece, in lower case: kinds of pieces and forms of writing, of all
 * languages, since many are the same. A name follows behind a preposition (`Review by`, `Skriven av`) or a colon.
 */
export const creditWords: ReadonlySet<string> = new Set(
  (
    'text|words|story|column|essay|review|commentary|feature|interview|analysis|opinion|report|reportage|written|' +
    'contributed|submitted|reviewed|compiled|created|posted|writer|reporter|journalist|author|' +
    'rezension|leitartikel|gastbeitrag|nachruf|bericht|beitrag|artikel|analyse|kommentar|kolumne|meinung|geschrieben|' +
    'verfasst|' +
    'texto|crónica|entrevista|reportaje|opinión|análisis|columna|artículo|escrito|redactado|tribuna|redacción|periodista|' +
    'texte|chronique|entretien|éditorial|billet|enquête|tribune|article|écrit|rédigé|réalisé|auteur|autrice|auteure|' +
    'testo|articolo|intervista|servizio|editoriale|commento|analisi|scritto|autore|' +
    'reportagem|crônica|opinião|análise|artigo|postado|coluna|redação|' +
    'tekst|recensie|opinie|geschreven|commentaar|redactie|' +
    'krönika|recension|ledare|intervju|skriven|skrivet|analys|klumme|anmeldelse|kronik|kronikk|leder|skrevet|skribent|forfatter|' +
    'felieton|komentarz|wywiad|opracowanie|komentář|rozhovor|reportáž|fejeton|' +
    'текст|интервью|репортаж|колонка|корреспондент|журналист|журналистка|автор|інтервʼю|журналіст|журналістка|' +
    'röportaj|yazar|hazırlayan|laporan|ditulis|wawancara|pewarta|jurnalis|bài|phỏng vấn|thực hiện|người viết|texti|tekstas|' +
    '文|取材|執筆|著者|筆者|ライター|聞き手|作者|撰文|撰稿|采写|採訪|글|취재|글쓴이|작성자|' +
    'كتبت|الكاتب|إعداد|تحرير|تقرير|حوار|כתבה|הכותב|הכותבת'
  ).split('|'),
)
