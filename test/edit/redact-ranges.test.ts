/** Redaction of known ranges, on dumps of each form of hash tables and obarrays. */
import { describe, expect, it } from 'vitest'
import { checkTables } from '../../src/analyse.ts'
import { redactRanges } from '../../src/edit/redact-ranges.ts'
import { lookupIn } from '../../src/hash/lookup.ts'
import { isOverwritten } from '../../src/heap/overwritten.ts'
import { Dump, LispEditor, Printer, readLisp, type SymbolDatum, verify, writeDump } from '../../src/index.ts'
import { readDump } from '../corpus/corpus.ts'

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** A dump with these values of variables. */
function dumpWith(name: string, values: Readonly<Record<string, string>>): Dump {
  const editor = new LispEditor(Dump.open(readDump(name)))
  for (const [symbol, lisp] of Object.entries(values)) {
    editor.set(readLisp(symbol) as SymbolDatum, readLisp(lisp))
  }
  return Dump.open(writeDump(editor.finish()))
}

/** All places of `needle`, as secrets or not. */
function rangesOf(dump: Dump, needle: string, isSecret = true) {
  const haystack = text(dump.bytes)
  const ranges = []
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
    ranges.push({ start: at, end: at + needle.length, isSecret })
  return ranges
}

function redacted(dump: Dump, ranges: Parameters<typeof redactRanges>[1]) {
  const { graph, ...counts } = redactRanges(dump, ranges)
  return { dump: Dump.open(writeDump(graph)), ...counts }
}

const printed = (dump: Dump, name: string): string => dump.part(Printer).print(dump.symbols.valueNamed(name)!).text

const names = [
  'tiny-27-little-lp64',
  'tiny-28-little-lp64',
  'tiny-30-little-lp64',
  'tiny-27-big-ilp32-align8',
  'tiny-30-big-lp64',
]

describe.each(names)('%s', (name) => {
  it('keeps its keys apart, and finds each in its table', () => {
    const table =
      '#s(hash-table test equal data ("secret-number-1" 1 "secret-number-2" 2 "other" 3 ("secret-number-1") 4))'
    const before = dumpWith(name, { 'kill-ring': `(${table} "secret-number-1")` })
    const { dump, left } = redacted(before, rangesOf(before, 'secret-number'))
    expect(left).toEqual([])
    expect(text(dump.bytes)).not.toContain('secret-number')
    expect(verify(dump.bytes).findings).toEqual([])
    expect(checkTables(dump).faults).toEqual([])
    const shown = printed(dump, 'kill-ring')
    expect(shown).toContain('"XXXXXXXXX0000-1" 1 "XXXXXXXXX0001-2" 2 "other" 3 ("XXXXXXXXX0000-1") 4')
    const found = dump.hashTables.find(({ count }) => count === 4)!
    for (const key of ['XXXXXXXXX0000-1', 'XXXXXXXXX0001-2']) {
      const sought = { kind: 'text', length: key.length, bytes: Buffer.from(key) } as const
      expect(lookupIn(dump, found).find(sought)).toBeGreaterThanOrEqual(0)
    }
  })

  it('keeps its symbols in their buckets', () => {
    const before = dumpWith(name, {
      'secret-name-of-a-symbol': '7',
      'another-secret-name-of-a-much-longer-symbol-that-is-hashed-in-parts': '8',
      sec: '9',
    })
    const { dump, left } = redacted(before, [
      ...rangesOf(before, 'secret-name-of-a-symbol'),
      ...rangesOf(before, 'another-secret-name-of-a-much-longer-symbol-that-is-hashed-in-parts'),
    ])
    expect(left).toEqual([])
    expect(text(dump.bytes)).not.toContain('secret-name')
    expect(verify(dump.bytes).findings).toEqual([])
    const renamed = [...dump.symbols.offsets()]
      .map((offset) => dump.names.symbolName(offset) ?? '')
      .filter((each) => /^X+/.test(each))
    expect(renamed.map((each) => each.length).sort()).toEqual([23, 67])
    for (const each of renamed) {
      const initial = dump.obarrays.initial!
      expect(dump.obarrays.find(Buffer.from(each), initial)).toBeDefined()
    }
  })

  it('moves nothing, and changes only the text', () => {
    const before = dumpWith(name, { 'kill-ring': '("xx secret xx" "sécret-ü" #("secret" 0 3 (t nil)))' })
    const { dump, strings, characters } = redacted(before, rangesOf(before, 'secret'))
    expect([strings, characters]).toEqual([2, 12])
    expect(dump.bytes.length).toBe(before.bytes.length)
    const differing = before.bytes.reduce((sum, byte, i) => sum + (byte === dump.bytes[i] ? 0 : 1), 0)
    expect(differing).toBe(12)
    expect(printed(dump, 'kill-ring')).toBe('("xx XXXXXX xx" "sécret-ü" #("XXXXXX" 0 3 (t nil)))')
  })
})

describe('text that code looks up', () => {
  const lisp = '(#[0 "\\300\\207" ["a needle"] 1])'

  it('is overwritten if it is secret', () => {
    const before = dumpWith('tiny-28-little-lp64', { 'kill-ring': lisp })
    const { dump, left } = redacted(before, rangesOf(before, 'needle'))
    expect(left).toEqual([])
    expect(printed(dump, 'kill-ring')).toContain('["a XXXXXX"]')
  })

  it('is left if it is not, and counted', () => {
    const before = dumpWith('tiny-28-little-lp64', { 'kill-ring': lisp })
    const { dump, left } = redacted(before, rangesOf(before, 'needle', false))
    expect(left).toEqual([{ kind: 'constant', matches: 1, strings: [expect.any(Number)] }])
    expect(dump.bytes).toEqual(before.bytes)
  })

  it('is left if Emacs executes it, or if a key has no room to differ', () => {
    const before = dumpWith('tiny-28-little-lp64', {
      'kill-ring': '(#[0 "\\300needle\\207" [1] 1] #s(hash-table test equal data ("kéy5" 1)))',
    })
    const ranges = [...rangesOf(before, 'needle'), ...rangesOf(before, 'y5')]
    expect(
      redacted(before, ranges)
        .left.map(({ kind }) => kind)
        .sort(),
    ).toEqual(['byte-code', 'table-key'])
  })
})

it('overwrites whole characters, and joins ranges that overlap', () => {
  const before = dumpWith('tiny-28-little-lp64', { 'kill-ring': '("aähß漢z")' })
  const start = text(before.bytes).indexOf('aÃ¤hÃ\u009f')
  expect(start).toBeGreaterThan(0)
  // From the second byte of ä, and to the first of ß.
  const { dump } = redacted(before, [
    { start: start + 2, end: start + 4, isSecret: true },
    { start: start + 3, end: start + 5, isSecret: true },
  ])
  expect(printed(dump, 'kill-ring')).toBe('("a×X×漢z")')
})

it.each([
  ['XXXX', true],
  ['X×▒\u{1f512}\n XX', true],
  ['XXXX0A1', true],
  [Buffer.from('X×▒\u{1f512}').toString('latin1'), true],
  ['XXXX-1', false],
  ['hunter2', false],
  ['', false],
])('%j was overwritten: %s', (each, is) => {
  expect(isOverwritten(each)).toBe(is)
})
