/**
 * What helps in languages that no weights were learned from: how words are told apart, who leads a sentence, what a dash opens. The
 * entries of these languages bring it, and English does without.
 */
import type { Language } from '../../languages/language.ts'
import type { RuledLanguage } from '../lexicon.ts'
import { decode } from '../weights-code.ts'
import { bitsWithAffixes, writtenOn } from './affixes.ts'
import { answers } from './answers.ts'
import { isAside } from './asides.ts'
import { markDialogue } from './dash-lines.ts'
import { dashSpans, isNarrationLine, withoutNarration } from './dashes.ts'
import { governor } from './governor.ts'
import { meantByNoun } from './holders.ts'
import { addMarked } from './korean.ts'
import { leanSpeech } from './lean.ts'
import { isNameInMarks } from './media.ts'
import { isInflected } from './names-before.ts'
import { isNoSubject } from './no-subject.ts'
import { ranksAmong } from './ranks.ts'
import { joinAround, relateBefore, relateInside } from './relations.ts'
import { isHeading, isLedIn, nameFromBelow } from './said-below.ts'
import { elsewhere } from './speech-weights.ts'
import { commonWords, findNames } from './spread-names.ts'
import { addWriter, behindOwned, joinTitle } from './titles.ts'
import { interviewee, turnOf } from './turns.ts'
import { isComplement } from './uncased.ts'
import { isQuestion } from './unmarked-turns.ts'
import { addUnspaced } from './unspaced.ts'
import { isOwned } from './verbs.ts'

export interface Rules {
  addMarked: typeof addMarked
  addUnspaced: typeof addUnspaced
  addWriter: typeof addWriter
  answers: typeof answers
  behindOwned: typeof behindOwned
  bitsWithAffixes: typeof bitsWithAffixes
  commonWords: typeof commonWords
  dashSpans: typeof dashSpans
  findNames: typeof findNames
  governor: typeof governor
  interviewee: typeof interviewee
  isAside: typeof isAside
  isComplement: typeof isComplement
  isHeading: typeof isHeading
  isInflected: typeof isInflected
  isLedIn: typeof isLedIn
  isNameInMarks: typeof isNameInMarks
  isNarrationLine: typeof isNarrationLine
  isNoSubject: typeof isNoSubject
  isOwned: typeof isOwned
  isQuestion: typeof isQuestion
  joinAround: typeof joinAround
  joinTitle: typeof joinTitle
  leanSpeech: typeof leanSpeech
  markDialogue: typeof markDialogue
  meantByNoun: typeof meantByNoun
  nameFromBelow: typeof nameFromBelow
  ranksAmong: typeof ranksAmong
  relateBefore: typeof relateBefore
  relateInside: typeof relateInside
  turnOf: typeof turnOf
  withoutNarration: typeof withoutNarration
  writtenOn: typeof writtenOn
  /** Weights of what is speech, one for each feature slot. */
  speech: ArrayLike<number>
}

const rules: Rules = {
  addMarked,
  addUnspaced,
  addWriter,
  answers,
  behindOwned,
  bitsWithAffixes,
  commonWords,
  dashSpans,
  findNames,
  governor,
  interviewee,
  isAside,
  isComplement,
  isHeading,
  isInflected,
  isLedIn,
  isNameInMarks,
  isNarrationLine,
  isNoSubject,
  isOwned,
  isQuestion,
  joinAround,
  joinTitle,
  leanSpeech,
  markDialogue,
  meantByNoun,
  nameFromBelow,
  ranksAmong,
  relateBefore,
  relateInside,
  turnOf,
  withoutNarration,
  writtenOn,
  speech: decode(elsewhere),
}

/** A language file with the rules, as its entry exports it. */
export function withRules(language: Language): RuledLanguage {
  // Not a copy: lists that are shipped folded unfold when they are asked for.
  const ruled: RuledLanguage = Object.create(language)
  ruled.rules = rules
  return ruled
}
