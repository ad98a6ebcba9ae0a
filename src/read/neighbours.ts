/**
 * Languages without a file of their own that would be taken for a neighbour that has one: enough function words to tell
 * them apart.
 */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  af: 'die|nie|vir|hulle|deur|sy|hy|gesê|sal|ons|het|om|van|aan|wat|na|maar|uit|word|sê',
  bg: 'на|и|да|за|се|от|че|по|са|ще|като|това|във|със|не|който|което|след|беше',
  ca: 'i|de|la|el|que|els|les|amb|per|una|és|del|va|són|més|aquest|també|ha|als|però|hi',
  et: 'ja|on|ei|et|see|kui|oli|ka|aga|mis|oma|kes|või|tema|mida|seda|sest|pärast|ning',
  fa: 'و|در|به|از|که|این|را|با|است|برای|آن|یک|خود|تا|کرد|بر|هم|شد|شده|می|گفت',
  fi: 'ja|on|ei|että|se|oli|ovat|mutta|myös|hän|kun|joka|kuin|mukaan|sanoo|olla|ollut|tai',
  hi: 'के|में|है|की|को|से|का|ने|और|पर|हैं|कि|यह|भी|इस|नहीं|कर|ही',
  hr: 'i|je|u|da|na|se|za|su|od|s|koji|koja|kao|bi|nije|što|će|ali|iz|ili|više|sam|ne|samo',
  hu: 'a|az|és|hogy|nem|is|egy|meg|volt|csak|már|még|vagy|mert|szerint|azt|mondta|minden',
  lv: 'un|ir|ka|par|no|ar|uz|kas|arī|bet|tas|gan|lai|nav|kā|vai|pēc|tika|būs|to|savu',
  mr: 'आणि|आहे|या|आहेत|ही|हे|होते|नाही|तर|केली|केले|झाली|झाले|होती|त्यांनी|मात्र|ते|असे|हा|की',
  ro: 'și|în|la|a|cu|din|care|pe|că|nu|un|pentru|este|se|mai|au|fost|sunt|va',
  sk: 'sa|aj|ako|pre|sú|ktorý|ktorá|ktoré|bol|bolo|bola|nie|až|alebo|podľa|však|pri|ešte|tiež|keď|iba|v|na|že|s',
  sl: 'in|je|v|na|da|se|za|so|ki|pa|s|z|po|bi|kot|tudi|bo|ni|od|pri|ne|še|ali|iz|ter|do',
  sr: 'и|је|у|да|на|се|за|су|од|који|која|као|би|није|што|ће|али|из|или|не|само',
  ur: 'کے|میں|کی|ہے|اور|سے|کا|کو|نے|کہ|ہیں|پر|یہ|اس|بھی|کر|نہیں|ایک',
}

/** Each neighbour's tag and function words. */
export const neighbours: readonly (readonly [string, readonly string[]])[] = Object.entries(NEIGHBOURS).map(
  ([tag, words]) => [tag, words.split('|')],
)

/** The letters outside ASCII with which a language's own words are written. */
const LETTERS =
  'en é|de äöüß|nl éëïè|af êëéô|sv åäöé|da æøåé|no æøåéò|is áðéíóúýþæö|fi äö|et õäöüšž|fr àâçéèêëîïôœùû|es áéíñóúü|' +
  'pt ãáàâçéêíóôõú|it àèéìòù|ca àçèéíïòóú|ro ăâîșțşţ|pl ąćęłńóśźż|cs áčďéěíňóřšťúůýž|sk áäčďéíľňóôšťúýž|hr čćđšž|sl čšž|' +
  'hu áéíóöőúüű|tr çğıöşüâi̇|lt ąčęėįšųūž|lv āčēģīķļņšūž|id é|' +
  'vi àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ|' +
  'ru абвгдежзийклмнопрстуфхцчшщъыьэюяё|uk абвгґдеєжзиіїйклмнопрстуфхцчшщьюя|bg абвгдежзийклмнопрстуфхцчшщъьюя|' +
  'sr абвгдђежзијклљмнњопрстћуфхцчџш'

/** For each language that is written in Latin or Cyrillic, such letters. */
export const ownLetters: ReadonlyMap<string, string> = new Map(
  LETTERS.split('|').map((entry) => entry.split(' ') as [string, string]),
)
