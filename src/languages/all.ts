// Kin beside kin: what they share compresses away.

// Germanic

import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { is } from './is.ts'
import { nl } from './nl.ts'
import { no } from './no.ts'
import { sv } from './sv.ts'

// Romance

import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'

// Baltic and Slavic

import { cs } from './cs.ts'
import { lt } from './lt.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

// others of Europe and Asia

import { ar } from './ar.ts'
import { he } from './he.ts'
import { id } from './id.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Language } from './language.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/** Every language the package knows, in the order in which they are smallest once zipped. */
export const allLanguages: readonly Language[] = [
  de,
  en,
  nl,
  da,
  no,
  sv,
  tr,
  id,
  is,
  fr,
  it,
  es,
  pt,
  cs,
  pl,
  lt,
  vi,
  he,
  zh,
  ja,
  ko,
  ar,
  uk,
  ru,
]
