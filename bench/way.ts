/**
 * One way of reading in a process of its own, so that none pays for another's garbage, nor for the types of another's values:
 * told the texts of each flavour, then a flavour at a time, it answers how many seconds of CPU a pass over those texts took.
 *
 * Its arguments are the address of a module and the name of a function in it.
 */
import { seconds } from './slope.ts'

/** What the process is asked: to keep texts, or to go over those of a flavour. */
export type Ask = { texts: Readonly<Record<string, readonly string[]>>; warmUp: number } | { flavour: string }

const [address = '', name = ''] = process.argv.slice(2)
const run: (text: string) => unknown = (await import(address))[name]
let known: Readonly<Record<string, readonly string[]>> = {}

function pass(texts: readonly string[]): number {
  return seconds(() => {
    for (const text of texts) run(text)
  }, 1)
}

process.on('message', (ask: Ask) => {
  let spent = 0
  if ('texts' in ask) {
    known = ask.texts
    const all = Object.values(known).flat()
    // Again and again, until its code is as fast as it gets.
    while (spent < ask.warmUp) spent += pass(all)
  } else spent = pass(known[ask.flavour] ?? [])
  process.send?.(spent)
})
process.send?.(0)
