import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/article.ts'
import { plainBlock, type RoledBlock } from '../../src/block.ts'
import { publishedOf } from '../../src/compose/published.ts'
import { allLanguages } from '../../src/languages/all.ts'

const block = (role: Role, text: string): RoledBlock => ({
  ...plainBlock('paragraph', text, 0, text.length, 0),
  role,
  reason: '',
})

const published = (code: string | null, ...blocks: RoledBlock[]): string | null =>
  publishedOf(blocks, {
    language: allLanguages.find((language) => language.code === code) ?? null,
    languages: allLanguages,
  })

describe('publishedOf', () => {
  it.each<[string, string, string | null]>([
    ['en', 'Published Jul 17, 2024, 11:21am | Updated Jul 18, 2024, 6:39pm', '2024-07-17T11:21'],
    ['en', 'Updated Jul 18, 2024, 6:39pm. First published Jul 17, 2024', '2024-07-17'],
    ['en', 'Last updated: 18 July 2024', '2024-07-18'],
    ['en', '17 July 2024 (updated 18 July 2024)', '2024-07-17'],
    ['pl', 'Aktualizacja: 19.04.2026 19:45 Publikacja: 18.04.2026 19:05', '2026-04-18T19:05'],
    ['tr', '05.04.2025 - Güncelleme : 06.04.2025', '2025-04-05'],
    ['is', 'Innlent | 11.2.2025 | 23:55 | Uppfært 12.2.2025 7:25', '2025-02-11T23:55'],
    ['fr', 'Publié le 18 juil. 2024 à 08:01Mis à jour le 19 juil. 2024 à 09:06', '2024-07-18T08:01'],
    ['es', 'Actualizado Lunes, 2 diciembre 2024 - 02:24', '2024-12-02T02:24'],
    ['ja', '2025年1月15日更新 公開2025年1月14日', '2025-01-14'],
    ['en', '2 hours ago', null],
    ['en', 'Updated yesterday, 17:19', null],
    ['ru', '8 января, 17:46', null],
  ])('%s: %s', (code, line, iso) => {
    expect(published(code, block('date', line))).toBe(iso)
  })

  it('reads the byline and the dateline too, the first date winning', () => {
    expect(published('en', block('byline', 'By Jane Doe, 28 April 2024'), block('date', '29 April 2024'))).toBe(
      '2024-04-28',
    )
    expect(published('de', block('dateline', 'Berlin, 28. April 2024'))).toBe('2024-04-28')
  })

  it('takes the line before for a label', () => {
    expect(
      published('en', block('date', 'Updated'), block('date', '29 April 2024'), block('date', '28 April 2024')),
    ).toBe('2024-04-28')
  })

  it('leaves out dates in the running text and around it', () => {
    expect(
      published('en', block('paragraph', 'It was founded on 28 April 2024.'), block('menu', '28 April 2024')),
    ).toBe(null)
  })

  it('falls back to metadata', () => {
    const metadata: RoledBlock = {
      ...block('boilerplate', '2024-04-28T17:19:00Z'),
      kind: 'metadata',
      field: 'published',
    }
    expect(published('en', metadata)).toBe('2024-04-28T17:19:00Z')
    expect(published('en', metadata, block('date', '28 April 2024'))).toBe('2024-04-28')
  })

  it('reads the figures as the language orders them', () => {
    expect(published('en', block('date', '4/5/2024'))).toBe('2024-04-05')
    expect(published('fr', block('date', '4/5/2024'))).toBe('2024-05-04')
  })
})
