import { expect, test } from 'vitest'
import { plainBlock } from '../../src/block.ts'
import { en } from '../../src/languages/en.ts'
import { quote } from '../../src/quote/quote.ts'

test('a block without marks holds no quotation', () => {
  const text = 'The ferry left the harbour at noon.'
  const block = { ...plainBlock('paragraph', text, 0, text.length, 0), role: 'paragraph' as const, reason: '' }
  expect(quote([block], { language: en, languages: [en] }, {})).toEqual([])
})
