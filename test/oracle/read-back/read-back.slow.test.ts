/**
 * Printed objects are read back by a real Emacs, started from the dump that they are from, and are what it has there: equal
 * as objects, and as text what its own `prin1` writes. What Lisp cannot get at is read, and must print again as it was.
 *
 * A seeded sample; PDMP_SEED and PDMP_READ_BACK_SCALE try others and more.
 * @module
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDump } from '../../../src/pdmp.ts'
import { readDump, realNames } from '../../corpus/corpus.ts'
import { emacsOf, unpackedDump } from '../emacs.ts'
import { startupDifferences } from '../symbols/truth.ts'
import { madeUpCases } from './made-up.ts'
import { askEmacs } from './run-emacs.ts'
import { readBackCases } from './sample.ts'

const seed = Number(process.env.PDMP_SEED ?? 2018)
const scale = Number(process.env.PDMP_READ_BACK_SCALE ?? 1)

/**
 * Variables whose values change inside: symbols are interned by the comparison, tables of characters are unpacked when it
 * looks at them, and the loader gives native compilation units their files.
 */
const changedInside = [
  'obarray',
  'elisp--xref-identifier-completion-table',
  'char-code-property-alist',
  'comp-loaded-comp-units-h',
]

const dumps = [
  { name: 'bookworm-amd64', version: '28.2' },
  { name: 'bookworm-s390x', version: '28.2' },
  { name: 'bullseye-amd64', version: '27.1' },
  { name: 'trixie-amd64', version: '30.1' },
  { name: 'noble-amd64', version: '29.3' },
]

describe.each(dumps)('the Emacs of $name', ({ name, version }) => {
  const dump = realNames().includes(name) ? readDump(name) : unpackedDump(name)
  const emacs = emacsOf(name, dump)

  it.skipIf(emacs === undefined)(`${version} reads back what was printed`, () => {
    const changed = new Set([...startupDifferences(version), ...changedInside])
    const cases = readBackCases(openDump(dump), readFileSync(emacs!.executable), changed, { seed, scale })
    const { read, compared, unreadable, lossy, wrong } = askEmacs(emacs!, dump, cases)
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(8000)
    expect(read + unreadable).toBe(cases.length)
    // Mostly constants of compiled code, which may hold subrs and buffers.
    expect(unreadable).toBeLessThan(0.03 * cases.length)
    expect(lossy).toBeLessThanOrEqual(0.001 * cases.length)
  })

  it.skipIf(emacs === undefined)(`${version} reads back names, strings and numbers that are in no dump`, () => {
    const cases = madeUpCases(Math.floor(Number(version)), 2000 * scale, seed)
    const { read, unreadable, wrong } = askEmacs(emacs!, dump, cases)
    const texts = new Map(cases.map(({ id, text }) => [id, text]))
    expect(wrong.map((line) => `${line} ${texts.get(line.split(' ', 1)[0]!)}`)).toEqual([])
    expect({ read, unreadable }).toEqual({ read: cases.length, unreadable: 0 })
  })
})
