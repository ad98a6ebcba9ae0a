import { ar } from './ar.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { he } from './he.ts'
import { hi } from './hi.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import { is } from './is.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Language } from './language.ts'
import { lt } from './lt.ts'
import { nl } from './nl.ts'
import { no } from './no.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

/** Every language the package knows, kin beside kin, so that what they share compresses away. */
export const allLanguages: readonly Language[] = [
  en,
  de,
  nl,
  da,
  no,
  sv,
  is,
  fr,
  es,
  pt,
  it,
  ro,
  pl,
  cs,
  lt,
  ru,
  uk,
  fi,
  hu,
  tr,
  el,
  id,
  vi,
  ar,
  he,
  hi,
  ja,
  zh,
  ko,
]
