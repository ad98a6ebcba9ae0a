import type { Language } from './language.ts'
import { inflected, list, months } from './list.ts'

export const cs: Language = {
  code: 'cs',

  functionWords: list('a|v|se|na|je|že|to|s|z|do|o|k|i|ve|si|za|ale|jako|po|by|pro|jsou|jeho|od'),

  relatedPhrases: list(
    'čtěte také|čtěte více|přečtěte si|mohlo by vás zajímat|související|související články|přečtěte si také|k tématu|doporučujeme|podobné články|čtěte i|více k tématu|viz také|čtěte dále|přečtěte si i|nenechte si ujít|čtěte rovněž|pokračovat na celý článek|celý článek|číst dál',
  ),
  popularPhrases: list('nejčtenější|nejnovější'),
  advertPhrases: list(
    'reklama|inzerce|komerční sdělení|sponzorováno|článek pokračuje pod reklamou|pokračování pod reklamou',
  ),
  sharePhrases: list('sdílet|poslechněte si článek|tisknout|vytisknout'),
  commentPhrases: list(
    'diskuze|diskuse|komentáře|přidat komentář|vstoupit do diskuze|odpovědět|nahlásit|přispět do diskuse',
  ),
  tagPhrases: list('témata|štítky'),
  menuPhrases: list('domů|přihlásit se|přejít k obsahu|přeskočit na obsah|menu|předplatit|předplatné'),
  boilerplatePhrases: list(
    'všechna práva vyhrazena|předplaťte si|už mám předplatné|našich partnerů|našim partnerům|souhlasím|soubory cookies|souborů cookie|vašeho soukromí|pro předplatitele|odemknout článek|podpořte|přispějte|odebírejte|přihlaste se k odběru|newsletter|stáhněte si|našli jste chybu|našli jste v článku chybu|tip na článek|autor je|sledujte nás|bez závazku|doba čtení|min čtení|minut čtení',
  ),
  captionPhrases: list('foto|zdroj|fotografie|ilustrační foto|ilustrační snímek|autor|čtk|archiv|profimedia'),

  bylineOpeners: list('autor|autorka|napsal|napsala|připravil|připravila|píše'),
  bylineRoles: list('redaktor|redaktorka|reportér|reportérka|novinář|novinářka'),
  dateOpeners: list('publikováno|zveřejněno'),
  updateOpeners: list('aktualizován'),
  months: months('led|úno|bře|dub|kvě|června,červen,čvn|čvc,července,červenec|srp|zář|říj|lis|pro'),
  dateOrder: 'dmy',

  cueVerbs: [
    ...inflected(
      'řek|uved|doda|prohlási|vysvětli|napsa|sděli|oznámi|zdůrazni|upozorni|popsa|připomně|odpovědě|potvrdi|přizna|označi|obvini|slíbi|požáda|vyzva|kritizova',
      'l|la|li',
    ),
    ...list(
      'říká|říkají|uvádí|dodává|vysvětluje|píše|tvrdí|upozorňuje|zdůrazňuje|popisuje|míní|myslí si|připomíná|sděluje',
    ),
    ...list('viní|kritizuje|odmítl|odmítla|nazývá|označují|popisují|žádá'),
    ...list(
      'uvedlo|sdělilo|oznámilo|uvedly|tvrdil|tvrdila|říkal|říkala|poznamenal|poznamenala|doplnil|doplnila|podotkl|podotkla|nazval|nazvala|varoval|varovala|varuje|ujistil|ujistila|okomentoval|okomentovala|komentuje|reagoval|reagovala|zeptal|zeptala|vyjádřil|vyjádřila|vzkázal|vzkázala|konstatoval|konstatovala|připustil|připustila|odmítli|odmítá|poděkoval|poděkovala|shrnul|shrnula|zmínil|zmínila|přiznává|vzpomíná|vypráví|odpovídá|doplňuje|hodnotí|dodávají|svěřil|svěřila|ujišťuje|řeklo|mluví|mluvil|mluvila|hovoří|hovořil|hovořila',
    ),
    ...list(
      'komentoval|komentovala|hodnotil|hodnotila|líčil|líčila|vzpomínal|vzpomínala|přiblížil|přiblížila|pokračoval|pokračovala|hájil se|hájila se|radoval se|radovala se|svěřil se|svěřila se',
    ),
    ...list(
      'prozradil|prozradila|volá|zavolal|zavolala|zvolal|zvolala|ptá se|ptal se|ptala se|namítl|namítla|řekne|píšou|píší|psal|psala|směje se|zasmál se|zasmála se|vysvětloval|vysvětlovala|opakuje|opakoval|opakovala|odsekl|odsekla|hlásá|hlásal|hlásala|zní|zněl|zněla|zaznělo|prozrazuje|krčí rameny|apeluje|apeloval|apelovala|zapsal|zapsala|navrhl|navrhla|uznal|uznala|popisoval|popisovala|žertoval|žertovala|opáčil|kontroval|podotýká|konstatuje|shrnuje|namítá|zdůvodnil|soudí|obává se|stěžuje si|usmívá se|vrtí hlavou|potvrzuje|přidal|oponuje|oponoval|slibuje|zopakoval|připouští|odhaduje|pravil|povídá|povídal|doporučil|doporučila|zdůrazňoval|prosí|prosil|prosila|rozčiluje se',
    ),
  ],
  cuePrepositions: list('podle|dle|dle slov|podle slov'),
  impersonalCues: list('uvádí se|píše se|stojí|vyplývá z|plyne z'),
  cueNouns: list(
    'prohlášení|zpráva|dopise|rozhovoru|zprávě|vyjádření|příspěvku|dopis|projevu|slovy|nápis|nápisem|cedule|tabulka|lístek|vzkaz|vzkazem|vzkazu|poznámkou|poznámka|komentáři|příspěvek|mailu|e-mailu|stanovisku|usnesení|rozsudku|posudku|plakát|transparent|letáku|oznámení|cedulku|rozhodnutí|žalobě|studii|popiskem',
  ),
  pronouns: {
    masculine: list('on|něj|něho'),
    feminine: list('ona|ní'),
    plural: list('oni|ony|nich'),
    first: list('já|my'),
  },
  relativePronouns: list('který|která'),
  possessives: list('jeho|její|jejich'),
  honorifics: {
    masculine: list('ministr|starosta|pan|premiér|biskup'),
    feminine: list('paní|prezidentka|ministryně|královna'),
    neutral: list('dr|mgr|ing|profesor|prof|mudr|npor|kpt|plk|gen|por'),
  },
  speakerNouns: list(
    'mluvčí|ministr|ministryně|premiér|premiérka|prezident|prezidentka|starosta|starostka|primátor|policie|šéf|šéfka|ředitel|ředitelka|poslanec|poslankyně|senátor|senátorka|hejtman|soudce|předseda|předsedkyně|vláda|ministerstvo|úřad|soud|společnost|firma|hnutí|opozice|zástupce|advokát|advokátka|právník|žalobce|soudkyně|hejtmanka|analytik|ekonom|expert|odborník|politolog|historik|matka|profesor|autor|autorka|spisovatel|spisovatelka|režisér|režisérka|herec|herečka|otec|zpěvačka|trenér|kapitán|lékař|lékařka|hasiči|radnice|náměstek|náměstkyně|radní|policista|zdroj|kamarádka|kamarád|primářka|primář|sestra|dcera|syn|bratr|manžel|manželka|babička|dědeček|soused|sousedka|obyvatel|obyvatelka|obyvatelé|obžalovaný|obžalovaná|místopředseda|místopředsedkyně|zastupitel|zastupitelka|partnerka|partner|moderátorka|moderátor|zpěvák|vědec|vědkyně|vědci|autoři|odborníci|odbornice|učitel|učitelka|student|studentka|žena|muž|rodiče|policisté|inspektor|inspektorka|úředník|úřednice|vedoucí|majitel|majitelka|hospodský|hráč|hráčka|útočník|brankář|kouč|fanoušci|diváci|lidé|svědek|svědkyně|zástupkyně|výbor|komise|strana|spolek|žalobkyně|předsedající|příbuzná|operátor|operátorka|obhájce|obhájkyně|cestující|pacient|pacientka|kolega|kolegyně|kolegové|novinář|rektor|archeolog|biolog|meteorolog|státní zástupce|státní zástupkyně|znalec|vyšetřovatel|hasič|řidič|producent|kritik|výrobce|dodavatel|důchodce|místní|pořadatel|pořadatelé|farář|poslanci|jednatel|obránce|asistent|rozhodčí|vedení|nemocnice|svaz|asociace|komora|redakce|agentura',
  ),
  determiners: list('ten|ta|to|ti|tento|tato|jeden'),
  prepositions: list('v|na|z|do|o|od|po|za|pro|ve|ze|se|k|ke|u|při|pod|nad|před|mezi|proti|během|bez|s'),
  coordinators: list('a|i|nebo|ale|však'),
  auxiliaries: list(
    'je|jsou|byl|byla|má|jsem|bylo|bude|budou|byli|může|mohou|mají|se|mu|jí|jim|nám|mi|vám|ho|ji|nás|mě',
  ),
  scareIntroducers: list('takzvaný|takzvaná|takzvané|název|přezdívá|slovo'),
  titleNouns: list(
    'film|filmu|kniha|loď|román|píseň|album|seriálu|hry|časopis|deník|deníku|programu|soutěž|soutěže|projektu|kampaň|zákon|knihu|knihy|knize|pořad|pořadu|hit|hitem|seriál|skladba|skladbu|festival|festivalu|klub|klubu|spolek|spolku|firmy|časopisu|časopise|server|serveru|novinách',
  ),
  timeNouns: list(
    'pondělí|pátek|den|úterý|středu|čtvrtek|sobotu|neděli|ráno|odpoledne|večer|noci|týden|měsíce|rok|roku|roce|let|hodin|hodinu|hodině|minut|minutu|chvíli|měsíc|týdnu|dní|dny|středa|sobota|neděle|dopoledne|víkend|víkendu',
  ),
  nameParticles: [],
  abbreviations: list(
    'dr|mgr|ing|prof|mudr|judr|doc|tzv|např|mj|npor|kpt|plk|gen|por|sv|tj|cca|mil|tis|č|str|ph.d|csc',
  ),
  clauseOpeners: list('že|jak|který|která|které|když|kdyby|pokud|aby|protože'),
  uses: {
    adverbs: list(
      'těsně|krátce|nejprve|nakonec|mezitím|zároveň|včera|dnes|také|pak|dříve|později|teď|přitom|stále|znovu|ještě|pouze|jen|hned|naopak|navíc|dále|následně|rovněž|údajně|prý|třeba|zato|co|kdo|kde|proč|už|poté|potom|pozdě|nyní|letos|loni|zase',
    ),
    predicators: list('jako|za'),
    resumptives: list('to|tak|tím'),
  },
  quotationMarks: list('„“|‚‘|»«|""|“”'),
  dropsPronouns: true,
  genitives: true,
}
