import { describe, expect, it } from 'vitest'
import { signsOf, unsigned } from '../../scripts/digits.ts'
import { DIGITS, numbersOf, signed } from '../../src/text/digits.ts'

describe('numbers as text', () => {
  it('has a sign for each, that needs no escape in a string', () => {
    expect(new Set(DIGITS).size).toBe(DIGITS.length)
    expect(DIGITS).toMatch(/^[ -~]+$/)
    expect(DIGITS).not.toMatch(/['"`\\]|\$\{/)
  })

  it('is read back', () => {
    const numbers = [...DIGITS].map((_, number) => number)
    expect([...numbersOf(signsOf(numbers))]).toEqual(numbers)
    expect(() => signsOf([DIGITS.length])).toThrow('no digit')
  })

  it('counts away from nothing to both sides', () => {
    expect([0, 1, 2, 3, 4].map(signed)).toEqual([0, -1, 1, -2, 2])
    expect([0, -1, 1, -2, 2].map(unsigned)).toEqual([0, 1, 2, 3, 4])
  })
})
