import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const tr: Language = {
  code: 'tr',

  functionWords: list(
    've|bir|bu|da|de|için|ile|olarak|olan|daha|çok|en|gibi|kadar|sonra|ise|ancak|göre|her|ne|var|değil|ki|ama|oldu|dedi|tarafından|olduğunu|olduğu|olacak|oluyor|etti|eden|ederek',
  ),

  relatedPhrases: list(
    'ayrıca okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili haber|ilgili konular|bunları da okuyun|benzer haberler|benzer içerikler|önerilen haberler|ayrıca bakınız|bunu da okuyun|ayrıca bkz|bunlara da göz atın',
  ),
  popularPhrases: list('en çok okunanlar|çok okunanlar|son dakika'),
  advertPhrases: list(
    'reklam|reklamlar|sponsorlu|ilan|advertorial|haberin devamı|reklamdan sonra devam ediyor|haberin devamı reklamdan sonra',
  ),
  sharePhrases: list('paylaş|haberi dinle|yazdır'),
  commentPhrases: list('yorumlar|yorum yap|yorum yaz|yorum|yorumları oku|yanıtla|ilk yorumu siz yapın'),
  tagPhrases: list('etiketler'),
  menuPhrases: list('içeriğe geç|içeriğe atla|menü|abone ol'),
  boilerplatePhrases: list(
    'tüm hakları saklıdır|her hakkı saklıdır|abone olun|çerezler|çerez kullanıyoruz|kişisel verilerin|gizlilik|izinsiz kullanılamaz|iktibas edilemez|kaynak gösterilmeden|abonelere özel|devamını okumak için|destek olun|bize ulaşın|bültenimize|uygulamamızı indirin|kanalımıza|google haberler|takip edin|yatırım tavsiyesi|tavsiyesi değildir|yasal uyarı|hata bildir|okuma süresi|dk okuma|dakika okuma',
  ),
  captionPhrases: list('foto|fotoğraf|görsel|kaynak|arşiv|temsili|iha|dha'),

  bylineOpeners: list('yazan|haber'),
  bylineRoles: list('muhabir|editör'),
  dateOpeners: list('yayınlanma|yayın tarihi'),
  updateOpeners: list('güncelleme'),
  months: months('oca|şub|mar|nis|may|haz|tem|ağu|eyl|eki|kas|ara'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'dedi|diyor|söyledi|söylüyor|belirtti|ifade etti|ifadelerini kullandı|ifadesini kullandı|açıkladı|kaydetti|vurguladı|ekledi|konuştu|diye konuştu|anlattı|diyen|açıklamasını yaptı|nitelendirdi|tanımladı|savundu|eleştirdi|duyurdu|denildi|yer verildi|sordu|yazdı|hükmetti|öne sürdü|ileri sürdü|iddia etti|dile getirdi|bildirdi|uyardı|yanıtladı|aktardı|değerlendirdi|dikkat çekti|reddetti|dediler|demişti|söylediler|belirttiler|belirtiyor|ifade ediyor|ifade ettiler|vurguluyor|anlatıyor|açıklıyor|ekliyor|savunuyor|soruyor|yazıyor|uyarıyor|iddia ediyor|eleştiriyor|hatırlattı|cevapladı|yanıt verdi|cevap verdi|karşılık verdi|itiraf etti|teşekkür etti|söz verdi|sitem etti|suçladı|adlandırdı|niteledi|yorumladı|şöyle devam etti|sözlerini sürdürdü|altını çizdi|işaret etti|seslendi|yer verdi|ifadesini kullanan|ifadelerini kullanan|notunu düştü|notuyla paylaştı|derken|deyip|dedikten|diyordu|yakındı|çağrıda bulundu|dediğini|söylediğini|dediği|demiş|yazmış|yazmıştı|söylemişti|belirtildi|belirtiliyor|ifade edildi|bildirildi|kaydedildi|vurgulandı|aktarıldı|cevabını verdi|yanıtını verdi|demekle yetindi|öne sürülüyor|yazıyordu|belirten|söyleyen|kaydeden|hatırlatan',
  ),
  cuePrepositions: [],
  cuePostpositions: list('göre|ifadesiyle|deyimiyle|tabiriyle'),
  cueNouns: list(
    'açıklama|açıklamasında|açıklamada|rapor|raporda|raporu|raporunda|mektup|bildiri|bildiride|iddianame|iddianamede|makalede|dilekçede|mesajında|tutanakta|haberde|not|notta|pankart|kâğıtta',
  ),
  pronouns: {
    masculine: list('o'),
    feminine: list('o'),
    plural: list('onlar'),
    first: list('ben|biz'),
  },
  relativePronouns: [],
  possessives: list('onun|onların|benim'),
  honorifics: {
    masculine: list('bay|bey'),
    feminine: list('bayan|hanım'),
    neutral: list('dr|prof|bakan|başkanı|sayın|doç'),
  },
  speakerNouns: list(
    'sözcüsü|sözcü|bakan|bakanı|bakanlık|bakanlığı|başbakan|cumhurbaşkanı|başkan|başkanı|polis|milletvekili|genel başkanı|müdürü|valisi|vali|savcı|savcılık|hükümet|parti|sendika|sendikası|derneği|avukatı|belediye|belediyesi|şirket|direktör|yönetmen|oyuncu|esnaf|avukat|sanık|lider|vatandaş|başkanvekili|yardımcısı|sekreteri|mahkeme|ekonomist|uzman|kaptan|muhtar|işçi|yetkili|yetkilisi|tanığı|birliği|savcılığı|valiliği|müdürlüğü|müdür|genel müdürü|doktor|öğretmen|öğretim üyesi|yazar|sanatçı|gazeteci|teknik direktör|futbolcu|baba|anne|babası|annesi|kardeşi|eşi|görgü tanığı|tanık|şüpheli|uzmanı|sakinleri|kurucusu|sahibi|temsilcisi|lideri|büyükelçisi|general|kulübü|meclisi|bankası|ajansı|şirketi|üyesi|yönetimi|hükümeti|mahkemesi|rektörü|muhabir|öğrenci|menajeri|hocası|komşusu|yakını|yakınları|danışmanı|editörü|zanlı|sürücü|çiftçi|balıkçı|esnafı|komutanı|hakim|akademisyen|araştırmacı|eleştirmen|şarkıcı|işçisi|ortağı|dekanı|ünlü isim',
  ),
  determiners: list('bu|şu|o|bir'),
  prepositions: [],
  coordinators: list('ve|ya da|veya'),
  auxiliaries: list(
    'var|yok|değil|oldu|olacak|olduğunu|olarak|şunları|şöyle|böyle|ona|onu|bana|beni|bize|bizi|kendisine|bunu|buna',
  ),
  scareIntroducers: list(
    'sözde|adlı|adını|adıyla|isimli|kodlu|lakaplı|bilinen|adlandırılan|denilen|denen|dediğimiz|markasıyla|başlıklı|diye adlandırdığı|diye adlandırılan|diye bilinen|diye anılan',
  ),
  titleNouns: list(
    'film|filmi|filmini|kitap|gemisi|kitabı|programı|programında|projesi|projesinin|sergisi|sergisinde|dizisi|romanı|albümü|şarkısı|oyunu|ödülü|ödülleri|ödüllerinin|listesi|listesine|festivali|kampanyası|yarışması',
  ),
  timeNouns: list(
    'pazartesi|cuma|salı|cumartesi|pazar|dün|bugün|yarın|önce|sonra|günü|hafta|yıl|akşamı|gece|çarşamba|perşembe|sabah|sabahı|akşam|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|ekim|kasım|aralık',
  ),
  nameParticles: [],
  abbreviations: list('dr|prof'),
  clauseOpeners: list('ki|çünkü|eğer|diye'),
  uses: {
    quotatives: list(
      'diye|şeklinde|diyerek|ifadelerini|ifadesini|ifadesine|sözleriyle|paylaşımında|çağrısında|açıklamasında|ifadelerine|mesajı|mesajını|uyarısında|sözünü|bilgisini|yanıtını|yorumunu|yorumu|uyarısı|uyarısını|çağrısı|çağrısını|cevabını|görüşünü|ifadeleri|değerlendirmesinde|değerlendirmesini|yorumunda|açıklaması|açıklamasını|sorusu|sorusuna|sorusunu|sözü|sözleri|sözlerini|cevabı|yanıtı|sloganı|sloganları|sloganlarıyla|tespiti|tespitinde|eleştirisinde|iddiasında|önerisinde|mesajıyla|çağrısıyla|görüşünde|tepkisini|talebinde|vurgusu|vurgusunu|karşılığını|notunu|itirafında|eleştirisini|iddiasını|ifadesiyle|yazılı|yorumuna|sözüne|sözlerine|iddiasına|iddiası|tepkisi|itirazı|ibaresi|ibaresine|ibaresini|ibaresiyle|vurgusunda|temennisiyle|temennisinde|sesleri|sesleriyle|isyanı|çıkışı|savunmasını|savunmasında|tavsiyesinde|müjdesini|müjdesi|talebi|talebini|talebiyle|eleştirisi|değerlendirmesi|iddialarını|iddialarına|cümlesi|cümlesini|cümlesiyle|cümlelerini|esprisini|benzetmesini|tespitini|itirazını|serzenişinde',
    ),
  },
  quotationMarks: list('“”|""|‘’|«»'),
  dashDialogue: true,
  dropsPronouns: true,
}
