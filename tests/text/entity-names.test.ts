import { decodeNamedCharacterReference as standard } from 'decode-named-character-reference'
import { expect, it } from 'vitest'
import { decodeNamedCharacterReference } from '../../src/text/entity-names.ts'

it.each([
  'quot',
  'amp',
  'apos',
  'nbsp',
  'sup1',
  'yuml',
  'fnof',
  'Alpha',
  'thetasym',
  'piv',
  'mdash',
  'there4',
  'diams',
])('knows &%s;', (name) => {
  expect(decodeNamedCharacterReference(name)).toBe(standard(name))
})

it.each(['', '4', 'NBSP', 'Copf', 'constructor'])('knows no &%s;', (name) => {
  expect(decodeNamedCharacterReference(name)).toBe(false)
})
