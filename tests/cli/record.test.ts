import { describe, expect, it } from 'vitest'
import { isBlank, MAX_LINE, readRecord } from '../../src/cli/record.ts'

const bytes = (text: string) => Buffer.from(text)

describe('readRecord', () => {
  it.each([
    ['{"text":"Ferry"}', 'Ferry'],
    ['{"text":""}\r', ''],
    ['\ufeff{"text":"först"}', 'först'],
  ])('reads the text of %j', (line, text) => {
    expect(readRecord(bytes(line), 'text')).toMatchObject({ text })
  })

  it.each<[string, Buffer, string]>([
    ['half a line', bytes('{"text":"Fer'), 'not JSON'],
    ['a list', bytes('["Ferry"]'), 'not a JSON object'],
    ['null', bytes('null'), 'not a JSON object'],
    ['another field', bytes('{"body":"Ferry"}'), 'no field "text"'],
    ['a number', bytes('{"text":1}'), 'field "text" is no string'],
    ['Latin-1', Buffer.from('{"text":"först"}', 'latin1'), 'not UTF-8'],
    ['17 MiB', Buffer.alloc(MAX_LINE + 1, 'a'), 'longer than 16 MiB'],
  ])('says what is wrong with %s', (_name, line, problem) => {
    expect(readRecord(line, 'text')).toEqual({ problem })
  })

  it('takes no inherited field for the text', () => {
    expect(readRecord(bytes('{}'), 'constructor')).toEqual({ problem: 'no field "constructor"' })
  })
})

it('knows a blank line', () => {
  expect(['', ' \t\r', ' {'].map((line) => isBlank(bytes(line)))).toEqual([true, true, false])
})
