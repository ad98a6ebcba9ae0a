import { describe, expect, it } from 'vitest'
import { hostileFamilies } from '../../bench/families.ts'
import { read } from '../../src/read/read.ts'
import { growth, HIGHEST } from '../growth.ts'

describe('ten times the text takes some ten times as long', () => {
  it.each(Object.entries(hostileFamilies))('%s', (_, family) => {
    expect(growth(read, family)).toBeLessThan(HIGHEST)
  })
})
