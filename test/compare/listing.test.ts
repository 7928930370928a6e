/**
 * The text of a dump for comparisons by line: it depends on what Lisp sees, and changes where that changes.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { listDump } from '../../src/compare/listing.ts'
import { Dump } from '../../src/dump.ts'
import { writeDump } from '../../src/write/dump.ts'
import { orderOf } from '../../src/write/orders.ts'
import { readDump } from '../corpus/corpus.ts'
import { withEdits } from './edits.ts'

const dump = Dump.open(readDump('tiny-31-little-lp64'))
const textOf = (each: Dump) => [...listDump(each)].join('')
const linesOf = (each: Dump) => textOf(each).split('\n')

/** Lines that only one of two texts has, in order. */
function changedLines(old: Dump, now: Dump) {
  const [a, b] = [linesOf(old), linesOf(now)]
  return { removed: a.filter((line) => !b.includes(line)), added: b.filter((line) => !a.includes(line)) }
}

describe('the text of a dump', () => {
  it('is the same in another order of objects', () => {
    for (const name of ['tiny-28-little-lp64', 'tiny-30-big-ilp32-align8', 'tiny-31-little-lp64']) {
      const each = Dump.open(readDump(name))
      expect(textOf(Dump.open(writeDump(each.graph, orderOf(each.graph, 'shuffle', 5))))).toBe(textOf(each))
    }
  })

  it('has each symbol on a line, with what it holds below', () => {
    const lines = linesOf(withEdits(dump, [['pdmp-value', '(1 "two" [3])']]))
    const at = lines.indexOf('pdmp-value')
    expect(lines.slice(at, at + 2)).toEqual(['pdmp-value', '  value: (1 "two" [3])'])
  })

  it('changes in the line of an element of a long list', () => {
    const list = (changed: string) =>
      `(${Array.from({ length: 60 }, (_, i) => (i === 7 ? changed : `"element ${i}"`)).join(' ')})`
    const [old, now] = ['"old"', '"new"'].map((each) => withEdits(dump, [['pdmp-value', list(each)]]))
    expect(changedLines(old!, now!)).toEqual({ removed: ['    "old"'], added: ['    "new"'] })
  })

  it('prints an object once, and refers to its place elsewhere, also if it contains itself', () => {
    const lines = linesOf(withEdits(dump, [['pdmp-value', '(#1=(a b) x . #2=(#1# [y #2#]))']]))
    const at = lines.indexOf('pdmp-value')
    expect(lines[at + 1]).toBe('  value: ((a b) x #<in pdmp-value value 0> [y #<in pdmp-value value +2>])')
  })

  it('prints a value of any depth', () => {
    const deep = `${'('.repeat(3000)}1${')'.repeat(3000)}`
    expect(textOf(withEdits(dump, [['pdmp-value', deep]])).length).toBeLessThan(1e6)
  })
})
