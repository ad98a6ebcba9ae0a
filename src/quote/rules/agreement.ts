/** Whether a verb of saying can be somebody's in Slavic languages, whose past has a gender and a number: `řekla`, `powiedział`, `заявили`. */
import { anyPronoun, Word } from '../lexicon.ts'
import type { Mention } from '../mentions.ts'
import { firstOf } from '../names.ts'
import { firstOfPhrase } from '../noun-phrase.ts'
import type { Paragraph, Scene } from '../scene.ts'
import { bitsAt, isCapitalAt, startAt, type Tokens, textOf } from '../tokens.ts'

const he = 1
const she = 2
const they = 4
const it = 8

/** What the ending of a verb in the past says of its subject, or 0. */
function askedBy(verb: string): number {
  const [, ending] = /(?:[łлl]|в$|вся$)([aаoоiиyы]?)(?:с[яь])?$/.exec(verb) ?? []
  if (ending === undefined) return 0
  if (ending === '') return he
  return 'aа'.includes(ending) ? she : 'oо'.includes(ending) ? it : they
}

/** Names of men that end like those of women, most of them short forms. */
const likeHers =
  /^(?:Nikita|Kuba|Honza|Jirka|Jarda|Pepa|Franta|Láďa|Míra|Sasza|Никита|Илья|Лука|Савва|Фома|Кузьма|Миша|Саша|Лёша|Микола|Микита|Ілля|Хома|Сава)$/

/** Nouns for men and women that end like those for women. */
const likeBoth =
  /^(?:sędzia|mężczyzna|radca|starosta|předseda|kolega|судья|суддя|глава|голова|мужчина|коллега|колега|дедушка|hierarcha|poeta)$/i

/** What the ending of a first name or a noun says of whoever has it, or 0 where it does not tell. */
function sayOf(word: string): number {
  if (/(?:[aáя]|[lnrv]ie)$/.test(word)) return likeHers.test(word) ? he : she
  return /[bcčdďfghjklłmnňpqrřsśštťvwxzźżžбвгджзйклмнпрстфхцчшщ]$/.test(word) ? he : 0
}

/** What is known of a mention: its gender and number, as any of those that it can be; 0 for nothing. */
function formOf(scene: Scene, mention: Mention): number {
  const { bits, kind, from, to, oblique, paragraph, person } = mention
  const { text, tokens } = scene.paragraphs[paragraph] as Paragraph
  if (kind === 'pronoun')
    return (bits & anyPronoun) === 0 || bits & Word.possessive
      ? 0
      : (bits & Word.masculine ? he | it : 0) | (bits & Word.feminine ? she : 0) | (bits & Word.plural ? they : 0)
  if (kind === 'noun') return ofNoun(tokens, text, mention)
  if (kind !== 'name') return 0
  const known = scene.persons[person]
  if (!known) return 0
  if (Math.abs(known.gender) > 1) return known.gender > 0 ? he : she
  if (to - from > 1 && !oblique) return sayOf(textOf(tokens, from, text))
  const { fullest } = known
  if (fullest.words.length > 1 && !fullest.mention.oblique) return sayOf(firstOf(fullest))
  // Of a family name alone.
  const last = textOf(tokens, to - 1, text)
  if (/(?:[oe]v[aá]|ská|cká|ska|cka|[оеёиі]ва|[иі]на|ская|ська|цька)$/.test(last)) return she
  return /(?:ov|ski|cki|ský|cký|[оеё]в|ин|ский|ський|цький)$/.test(last) && !oblique ? he : 0
}

/** Of nouns those for women tell, and those in the plural or in another case than the subject's. */
function ofNoun(tokens: Tokens, text: string, { from, to, bits }: Mention): number {
  let at = from
  while (at < to - 1 && !(bitsAt(tokens, at) & Word.speaker)) at++
  if (!(bitsAt(tokens, at) & Word.speaker)) at = bits & Word.speaker ? from : to - 1
  const word = textOf(tokens, at, text)
  if (isCapitalAt(tokens, at) && startAt(tokens, at) > 0 && bitsAt(tokens, at) === 0) return 0
  if (likeBoth.test(word) || /^(?:pani|paní|пані)$/i.test(word)) return 0
  if (/(?:[^tт][aа]|[^ь]я|yně|ice)$/.test(word)) return she
  return /[^kgкг][иіыi]$/.test(word) ? they : 0
}

/** 1 where the form of a verb and somebody agree, -1 where they do not, 0 where nothing tells. */
export function agreement(scene: Scene, own: Paragraph, cue: number, mention: Mention): number {
  if (cue < 0) return 0
  const { text, tokens } = own
  const asked = askedBy(textOf(tokens, firstOfPhrase(tokens, cue), text).toLowerCase())
  const form = asked && formOf(scene, mention)
  if (!form) return 0
  return asked & form ? 1 : -1
}
