import { describe, expect, it } from 'vitest'
import { plainBlock } from '../../src/block.ts'
import { allLanguages } from '../../src/languages/all.ts'
import { detectLanguage } from '../../src/read/language.ts'

const detect = (...lines: string[]): string | null =>
  detectLanguage(
    lines.map((line) => plainBlock('paragraph', line, 0, line.length, 0)),
    allLanguages,
  )

/** Invented news, one or two sentences each. */
const PROSE: [string, string][] = [
  [
    'ar',
    'قالت رئيسة البلدية إن العبارة الجديدة سوف تعمل من الميناء إلى الجزيرة في كل يوم بعد الظهر خلال الصيف، كما أنها لا تعمل ليلا.',
  ],
  [
    'cs',
    'Starostka řekla, že nový přívoz bude jezdit z přístavu na ostrov každý den, ale podle rybářů je to pro ně příliš pozdě.',
  ],
  [
    'da',
    'Borgmesteren siger, at den nye færge skal sejle fra havnen til øen hver dag, men fiskerne mener ikke, at det er nok, efter at broen blev lukket.',
  ],
  [
    'de',
    'Die Bürgermeisterin sagte, dass die neue Fähre nun jeden Tag vom Hafen auf die Insel fährt, aber den Fischern ist das nicht genug.',
  ],
  ['el', 'Η δήμαρχος είπε ότι το νέο πλοίο θα πηγαίνει από το λιμάνι στο νησί κάθε μέρα.'],
  [
    'en',
    'The mayor said that the new ferry will run from the harbour to the island every day, but it is not enough for the fishermen.',
  ],
  [
    'es',
    'La alcaldesa dijo que el nuevo transbordador irá del puerto a la isla todos los días, pero para los pescadores no es suficiente.',
  ],
  ['et', 'Linnapea ütles, et uus parvlaev sõidab sadamast saarele iga päev, kuid kalurite meelest sellest ei piisa.'],
  [
    'fi',
    'Pormestarin mukaan uusi lautta kulkee satamasta saarelle joka päivä, mutta kalastajat sanovat, että se ei ole vielä tarpeeksi.',
  ],
  [
    'fr',
    "La maire a dit que le nouveau bac irait du port à l'île tous les jours, mais ce n'est pas assez pour les pêcheurs.",
  ],
  ['he', 'ראש העיר אמרה כי המעבורת החדשה תפליג מן הנמל אל האי בכל יום, אבל הדייגים לא מרוצים.'],
  ['hi', 'महापौर ने कहा कि नई नाव बंदरगाह से द्वीप तक हर दिन चलेगी और यह मछुआरों के लिए भी है।'],
  [
    'hu',
    'A polgármester azt mondta, hogy az új komp minden nap közlekedik a kikötő és a sziget között, de a halászok szerint ez nem elég.',
  ],
  [
    'id',
    'Wali kota mengatakan bahwa feri baru itu akan berlayar dari pelabuhan ke pulau setiap hari, tetapi para nelayan tidak puas dengan hal itu.',
  ],
  [
    'is',
    'Bæjarstjórinn segir að nýja ferjan sigli frá höfninni til eyjunnar á hverjum degi, en það er ekki nóg fyrir sjómenn sem búa þar.',
  ],
  [
    'it',
    'La sindaca ha detto che il nuovo traghetto andrà dal porto all’isola ogni giorno, ma per i pescatori non è abbastanza.',
  ],
  ['ja', '市長は、新しいフェリーが毎日港から島まで運航すると述べた。漁師たちは不満を示している。'],
  ['ko', '시장은 새 여객선이 매일 항구에서 섬까지 운항한다고 말했다. 어민들은 충분하지 않다고 밝혔다.'],
  [
    'lt',
    'Merė sakė, kad naujas keltas iš uosto į salą plauks kasdien, bet žvejai mano, kad tai yra per mažai, nes jau dabar jų daug.',
  ],
  [
    'nl',
    'De burgemeester zei dat het nieuwe veer elke dag van de haven naar het eiland vaart, maar voor de vissers is dat niet genoeg.',
  ],
  [
    'no',
    'Ordføreren sier at den nye fergen skal gå fra havnen til øya hver dag, men fiskerne mener det ikke er nok etter at broen ble stengt.',
  ],
  [
    'no',
    'Ordføraren seier at den nye ferja skal gå frå hamna til øya kvar dag, men fiskarane meiner at det ikkje er nok etter at brua vart stengd.',
  ],
  [
    'pl',
    'Burmistrz powiedziała, że nowy prom będzie pływał z portu na wyspę codziennie, ale dla rybaków to nie jest dobra wiadomość.',
  ],
  [
    'pt',
    'A prefeita disse que a nova balsa vai do porto para a ilha todos os dias, mas para os pescadores isso não é o bastante.',
  ],
  [
    'ro',
    'Primărița a spus că noul feribot va merge din port pe insulă în fiecare zi, dar pentru pescari nu este de ajuns.',
  ],
  [
    'ru',
    'Мост через реку Лена откроют для движения в 2027 году, на год раньше срока. По его словам, опоры моста готовы.',
  ],
  [
    'ru',
    'Мэр сказала, что новый паром будет ходить из порта на остров каждый день, но рыбаки говорят, что этого не хватит.',
  ],
  [
    'sv',
    'Borgmästaren säger att den nya färjan ska gå från hamnen till ön varje dag, men fiskarna tycker inte att det är nog.',
  ],
  [
    'tr',
    'Belediye başkanı, yeni feribotun her gün limandan adaya gideceğini söyledi ancak balıkçılar için bu yeterli değil ve daha çok sefer istiyorlar.',
  ],
  [
    'uk',
    'Мерка сказала, що новий пором буде ходити з порту на острів щодня, але рибалки кажуть, що цього не вистачить.',
  ],
  ['vi', 'Thị trưởng cho biết phà mới sẽ chạy từ cảng đến đảo mỗi ngày, nhưng ngư dân nói như vậy là không đủ.'],
  ['zh', '市长表示，新的渡轮每天从港口开往岛上，但是渔民们说这还不够。'],
  ['zh', '市長表示，新的渡輪每天從港口開往島上，但是漁民們說這還不夠。'],
  ['th', 'นายกเทศมนตรีกล่าวว่าเรือเฟอร์รี่ลำใหม่จะวิ่งจากท่าเรือไปยังเกาะทุกวัน'],
  ['ka', 'მერმა განაცხადა, რომ ახალი ბორანი ყოველდღე ივლის ნავსადგურიდან კუნძულამდე.'],
]

/** Languages without a file, which would be taken for a neighbour that has one. */
const NEIGHBOURS: [string, string][] = [
  ['fa', 'شهردار گفت که کشتی جدید هر روز از بندر به جزیره می‌رود، اما ماهیگیران می‌گویند که این کافی نیست.'],
  ['mr', 'महापौरांनी सांगितले की नवीन बोट बंदरातून बेटापर्यंत दररोज धावेल आणि ती मच्छिमारांसाठी आहे.'],
  ['lv', 'Mērs teica, ka jaunais prāmis no ostas uz salu kursēs katru dienu, bet zvejniekiem ar to nepietiek.'],
  [
    'bg',
    'Кметицата каза, че новият ферибот ще пътува от пристанището до острова всеки ден, но рибарите не са доволни.',
  ],
  ['hr', 'Gradonačelnica je rekla da će novi trajekt voziti iz luke na otok svaki dan, ali ribarima to nije dovoljno.'],
  [
    'sk',
    'Starostka povedala, že nová kompa bude jazdiť z prístavu na ostrov každý deň, ale podľa rybárov to pre nich nie je dosť.',
  ],
  [
    'ca',
    'La batlessa va dir que el nou transbordador anirà del port a l’illa cada dia, però per als pescadors no és suficient.',
  ],
  [
    'af',
    'Die burgemeester het gesê dat die nuwe veerboot elke dag van die hawe na die eiland sal vaar, maar vir die vissers is dit nie genoeg nie.',
  ],
]

describe('detectLanguage', () => {
  it.each([...PROSE, ...NEIGHBOURS])('%s: %s', (tag, text) => {
    expect(detect(text)).toBe(tag)
  })

  it('judges the prose, not the menus', () => {
    const menu = [
      'Home',
      'News',
      'Sign in',
      'Subscribe to the newsletter',
      'About us',
      'Terms of use',
      'The best of the web',
    ]
    const german = PROSE.find(([tag]) => tag === 'de')?.[1] as string
    expect(detect(...menu, german, ...menu, ...menu)).toBe('de')
  })

  it('goes by the greater part of the prose', () => {
    const french = PROSE.find(([tag]) => tag === 'fr')?.[1] as string
    const notice = 'We use cookies on this site. You can change that at any time in the settings.'
    expect(detect(notice, french, french, french, notice)).toBe('fr')
  })

  it('takes a bare headline when there is nothing else, if it is plain enough', () => {
    expect(detect('What the end of the ferry means for the people of the island')).toBe('en')
    expect(detect('Fähre kehrt nach zwei Jahren in den Hafen zurück')).toBe('de')
  })

  it.each([
    ['cs', 'Hasiči zasahovali u požáru skladu v Horní Lužné.'],
    ['cs', 'Soud poslal řidiče trolejbusu do vězení.'],
    ['da', 'Færgen ligger stille uden en eneste kaptajn.'],
    ['id', 'Polisi menahan tiga tersangka pencurian kapal nelayan, Senin pagi.'],
    ['is', 'Ferjan siglir þrisvar á dag milli Hafnarvíkur og Skersins.'],
    ['no', 'Politiet leter mandag kveld etter en savnet fisker ved Skjærøya.'],
    ['ru', 'Полиция задержала в понедельник капитана парома.'],
    ['sv', 'Färjan läggs ned efter sommaren.'],
    ['tr', 'Belediye başkanı yeni iskeleyi pazartesi günü açtı.'],
  ])('knows a sentence alone: %s, %s', (tag, sentence) => {
    expect(detect(sentence)).toBe(tag)
  })

  it.each([
    ['nothing', ''],
    ['figures', '1 2 3 4 5 6 7 8 9'],
    ['a name', 'Marianne Okafor'],
    [
      'an unknown language',
      'Ntqwx vrrkl bzzpt mmnhg, lkjhg trewq poiuy mnbvc. Qazws xedcr fvtgb yhnuj mikol pzxcv asdfg.',
    ],
    [
      'Swahili',
      'Meya alisema kwamba kivuko kipya kitasafiri kutoka bandarini hadi kisiwani kila siku, lakini wavuvi hawaridhiki.',
    ],
    [
      'Basque',
      'Alkateak esan du ferry berria egunero joango dela portutik uhartera, baina arrantzaleentzat ez da nahikoa.',
    ],
  ])('is unsure about %s', (_what, text) => {
    expect(detect(text)).toBe(null)
  })
})
