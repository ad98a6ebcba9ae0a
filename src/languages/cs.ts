import type { Language } from './language.ts'
import { list, months } from './list.ts'

export const cs: Language = {
  code: 'cs',

  functionWords: list(
    'a|v|se|na|je|že|to|s|z|do|o|k|i|ve|si|za|ale|jako|po|by|pro|jsou|jeho|od|který|která|které|tak|byl|bylo|jsem|už',
  ),

  relatedPhrases: list(
    'čtěte také|čtěte více|přečtěte si|mohlo by vás zajímat|související|související články|přečtěte si také',
  ),
  popularPhrases: list('nejčtenější|nejnovější'),
  advertPhrases: list('reklama|inzerce'),
  sharePhrases: list('sdílet|sdílejte|kopírovat odkaz'),
  commentPhrases: list('diskuze|diskuse'),
  tagPhrases: list('témata'),
  menuPhrases: list('přejít k obsahu|přeskočit na obsah|menu|hledat|vyhledávání|přihlásit|registrace'),
  boilerplatePhrases: list('všechna práva vyhrazena|předplaťte si|už mám předplatné|používáme cookies|souhlasím'),
  captionPhrases: list('foto|zdroj|video'),

  bylineOpeners: list('autor|autorka|autoři'),
  bylineRoles: list('redaktor|redaktorka|reportér|reportérka'),
  dateOpeners: list('publikováno|zveřejněno|vydáno'),
  updateOpeners: list('aktualizován|aktualizace'),
  months: months('led|úno|bře|dub|kvě|června,červen,čvn|čvc,července,červenec|srp|zář|říj|lis|pro'),
  dateOrder: 'dmy',

  cueVerbs: list(
    'řekl|řekla|řekli|říká|uvedl|uvedla|uvádí|dodal|dodala|dodává|prohlásil|prohlásila|vysvětlil|vysvětlila|vysvětluje|napsal|napsala|píše|sdělil|sdělila|podotkl|podotkla|poznamenal|poznamenala|upozornil|upozornila|zdůraznil|zdůraznila|oznámil|oznámila|odpověděl|odpověděla|zeptal|zeptala|ptá|tvrdí|tvrdil|tvrdila|popsal|popsala|popisuje|míní|myslí|varoval|varovala|přiznal|přiznala|komentoval|komentovala|okomentoval|vzpomíná|konstatoval|konstatovala|doplnil|doplnila|vzkázal|vzkázala|slíbil|slíbila|zvolal|shrnul|shrnula|připustil|informoval|informovala|pochvaluje|stěžuje',
  ),
  cuePrepositions: list('podle|dle'),
  cueNouns: list('prohlášení|zpráva|zprávě|slova|vzkaz|dopis|projev|vyjádření'),
  pronouns: {
    masculine: list('on'),
    feminine: list('ona'),
    plural: list('oni|ony'),
    first: list('já|my'),
  },
  relativePronouns: list('který|která|kteří|jenž'),
  possessives: list('jeho|její|jejich|svůj|své|náš'),
  honorifics: {
    masculine: list('pan|prezident|ministr|premiér|starosta|král'),
    feminine: list('paní|prezidentka|ministryně|premiérka|starostka|královna'),
    neutral: list('dr|mgr|ing|profesor|profesorka|hejtman|generál'),
  },
  speakerNouns: list(
    'mluvčí|ministr|ministryně|premiér|premiérka|prezident|prezidentka|starosta|starostka|primátor|ředitel|ředitelka|policie|státní zástupce|vláda|odbory|firma|společnost|sdružení|expert|expertka|vědec|vědkyně|advokát|advokátka|svědek|soused|sousedka|šéf|šéfka|poslanec|poslankyně|ministerstvo|hasiči|trenér|trenérka|žena|muž|matka|otec|kapitán|předseda|předsedkyně|hejtman|úřad|soud',
  ),
  determiners: list('ten|ta|to|ti|tento|tato|jeden|jedna|nějaký'),
  prepositions: list('v|na|z|do|o|od|po|za|pro|při|pod|ve|ze|bez|nad|mezi|před|během|proti|k|ke|s|se|u'),
  coordinators: list('a|i|nebo|ale|či'),
  auxiliaries: list('je|jsou|byl|byla|bylo|bude|má|může|musí|jsem|jsme|by'),
  scareIntroducers: list(
    'takzvaný|takzvaná|takzvané|tzv|zvaný|přezdívaný|nazvaný|nazvaná|s názvem|s titulem|pojmenovaný',
  ),
  titleNouns: list(
    'film|filmu|kniha|knize|román|píseň|album|seriál|seriálu|pořad|deník|hra|operace|loď|projekt|výstava|skladba',
  ),
  timeNouns: list(
    'pondělí|úterý|středu|středa|čtvrtek|pátek|sobotu|sobota|neděli|neděle|den|týden|měsíc|rok|roku|včera|dnes',
  ),
  nameParticles: [],
  abbreviations: list('dr|mgr|ing|prof|tzv|např|č|ul|sv|hod|atd|mj'),
  clauseOpeners: list('že|který|která|které|když|protože|jestli|kde|jak|aby|co|zda'),
  quotationMarks: list('„“|‚‘|»«|""|“”'),
  dropsPronouns: true,
}
