/**
 * Where two dumps differ: the smallest places, each once, by paths that Lisp understands.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { diffBytes } from '../../src/compare/byte-runs.ts'
import { diffDumps } from '../../src/compare/diff.ts'
import { Dump } from '../../src/dump.ts'
import { GraphEditor } from '../../src/edit/editor.ts'
import { writeDump } from '../../src/write/dump.ts'
import { orderOf } from '../../src/write/orders.ts'
import { readDump } from '../corpus/corpus.ts'
import { type Edits, withEdits } from './edits.ts'

const dump = Dump.open(readDump('tiny-31-little-lp64'))
const placesOf = (old: Edits, now: Edits) =>
  diffDumps(withEdits(dump, old), withEdits(dump, now)).symbols.changed.map(({ path, old: a, new: b }) => [path, a, b])
const between = (old: string, now: string) => placesOf([['pdmp-value', old]], [['pdmp-value', now]])

describe('the places of differences', () => {
  it('are the elements of vectors and lists that differ', () => {
    expect(between('[1 2 3 4]', '[1 5 3 6]')).toEqual([
      ['(aref pdmp-value 1)', '2', '5'],
      ['(aref pdmp-value 3)', '4', '6'],
    ])
    expect(between('(1 2 3 4)', '(1 5 3 6)')).toEqual([
      ['(cadr pdmp-value)', '2', '5'],
      ['(nth 3 pdmp-value)', '4', '6'],
    ])
  })

  it('are the entries of an alist, also if all of them differ', () => {
    expect(between('((a . 1) (b . 2))', '((a . 3) (b . 4))')).toEqual([
      ['(cdr (car pdmp-value))', '1', '3'],
      ['(cdr (cadr pdmp-value))', '2', '4'],
    ])
  })

  it('are whole objects of which no part is the same, and the tails of lists', () => {
    expect(between('[1 2]', '[3 4]')).toEqual([['pdmp-value', '[1 2]', '[3 4]']])
    expect(between('(1 2 . 3)', '(1 2 . 4)')).toEqual([['(nthcdr 2 pdmp-value)', '3', '4']])
    expect(between('(1 2 3)', '(1 3)')).toEqual([['(cdr pdmp-value)', '(2 3)', '(3)']])
  })

  it('are the keys of hash tables whose values differ, or that only one table has', () => {
    const table = (data: string) => `#s(hash-table test equal data (${data}))`
    expect(between(table('a 1 "b" 2 3 4'), table('"b" 5 a 1 c 6'))).toEqual([
      ['(gethash "b" pdmp-value)', '2', '5'],
      ['(gethash 3 pdmp-value)', '4', null],
      ["(gethash 'c pdmp-value)", null, '6'],
    ])
  })

  it('are whole functions if their code differs, and else what their code uses', () => {
    const code = (bytes: string, constant: string) => `#[0 "${bytes}" [${constant} nil] 1]`
    expect(between(code('\\300\\207', '1'), code('\\300\\207', '2'))).toEqual([
      ['(aref (aref pdmp-value 2) 0)', '1', '2'],
    ])
    expect(between(code('\\300\\207', '1'), code('\\301\\207', '2')).map(([path]) => path)).toEqual(['pdmp-value'])
  })

  it('are found once, from the symbol with the shortest path', () => {
    // Both variables hold one list. Its element differs.
    const both = (lisp: string): Edits => [['pdmp-deep', `(1 2 ${lisp})`]]
    const [old, now] = [withEdits(dump, both('(a 1)')), withEdits(dump, both('(a 2)'))].map(shareDeep)
    expect(diffDumps(old!, now!).symbols.changed.map(({ path }) => path)).toEqual(['(cadr pdmp-shallow)'])
  })

  it('show long values from shortly before the first difference', () => {
    const text = 'x'.repeat(200)
    const [[, old, now]] = between(`"${text}a"`, `"${text}b"`) as [[string, string, string]]
    expect(old).toMatch(/^…x{30}a"$/)
    expect(now).toMatch(/^…x{30}b"$/)
  })
})

/** Let `pdmp-shallow` have the third element of `pdmp-deep` as its value. */
function shareDeep(edited: Dump): Dump {
  const added = withEdits(edited, [['pdmp-shallow', '0']])
  const { symbols, heap } = added
  const editor = new GraphEditor(added.graph)
  const { val } = heap.layout.structs.symbol.fields
  const { car, cdr } = heap.layout.structs.cons.fields
  const slotOf = (name: string) => symbols.named(name)! + val.offset
  let at = heap.valueAt(slotOf('pdmp-deep'))
  for (const field of [cdr, cdr]) at = heap.valueAt((at as { offset: number }).offset + field.offset)
  const from = editor.at((at as { offset: number }).offset + car.offset)!
  const to = editor.at(slotOf('pdmp-shallow'))!
  editor.setLink(to.atom, to.offset, editor.link(from.atom, from.offset)!)
  return Dump.open(writeDump(editor.finish()))
}

describe('a strict comparison', () => {
  const strict = (old: Dump, now: Dump) => diffDumps(old, now, { strict: 10 })
  const value = (lisp: string) => withEdits(dump, [['pdmp-value', lisp]])

  it('finds nothing in the same dump in another order', () => {
    const other = Dump.open(writeDump(dump.graph, orderOf(dump.graph, 'shuffle', 3)))
    expect(strict(dump, other)).toMatchObject({
      same: true,
      strict: { internals: { count: 0 }, sharing: { count: 0 } },
    })
  })

  it('finds the order of a hash table, which Lisp sees in maphash only', () => {
    const found = strict(
      value('#s(hash-table test equal data (a 1 b 2))'),
      value('#s(hash-table test equal data (b 2 a 1))'),
    )
    expect(found.same).toBe(false)
    expect(found.symbols.changed).toEqual([])
    expect(found.strict!.internals.listed).toEqual([
      { path: 'pdmp-value', field: 'order of pairs', old: null, new: null },
    ])
  })

  it('finds equal objects that are one object in one of the dumps', () => {
    const shared = value('(#1=("a" 2) 3 #1#)')
    const apart = value('(("a" 2) 3 ("a" 2))')
    const place = { path: '(nth 2 pdmp-value)', other: '(car pdmp-value)' }
    expect(diffDumps(shared, apart).same).toBe(true)
    expect(strict(shared, apart).strict!.sharing.listed).toEqual([{ ...place, sharedIn: 'old' }])
    expect(strict(apart, shared).strict!.sharing.listed).toEqual([{ ...place, sharedIn: 'new' }])
  })
})

describe('differing bytes', () => {
  const dump = Dump.open(readDump('own-28.2-min'))
  const changed = withEdits(dump, [['kill-ring-max', '1000']])

  it('are those of the field that was set, with its owner and path', () => {
    const { bytes, runs, listed, rest } = diffBytes(dump, changed, 10)
    const slot = dump.symbols.named('kill-ring-max')! + dump.heap.layout.structs.symbol.fields.val.offset
    // 60 and 1000 as fixnums are 0xf2 and 0xfa2.
    const owner = { region: 'hot', owner: 'Symbol kill-ring-max', field: 'val', path: "'kill-ring-max" }
    expect({ bytes, runs, rest }).toEqual({ bytes: 2, runs: 1, rest: 0 })
    expect(listed).toEqual([
      { offset: slot, size: 2, old: { ...owner, bytes: 'f200' }, new: { ...owner, bytes: 'a20f' } },
    ])
  })

  it('are counted where they are not listed, also behind the end of the shorter file', () => {
    const [short, long] = [
      Dump.open(readDump('tiny-28-little-lp64')),
      Dump.open(readDump('tiny-29-little-lp64-native')),
    ]
    const [size, end] = [short.bytes.length, long.bytes.length]
    let differing = end - size
    for (let i = 0; i < size; i++) if (short.bytes[i] !== long.bytes[i]) differing++
    expect(size).toBeLessThan(end)
    expect(diffBytes(short, long, 0)).toMatchObject({ bytes: differing, listed: [], rest: differing })
    const { listed, rest } = diffBytes(long, short, 1e6)
    expect(listed.reduce((sum, run) => sum + run.size, 0)).toBe(differing)
    expect(rest).toBe(0)
    expect(listed.at(-1)!.new).toBe(null)
    for (const run of listed) expect(run.new === null).toBe(run.offset >= size)
  })
})

describe('dumps of two executables', () => {
  const dump = Dump.open(readDump('own-28.2-min'))
  const bytes = readDump('own-28.2-min')
  const fingerprintAt = Buffer.from(bytes).indexOf(dump.image.fingerprint)
  const other = Uint8Array.from(bytes)
  other[fingerprintAt]! ^= 0xff

  it('are the same where only names of C are unknown, which are counted', () => {
    const found = diffDumps(dump, Dump.open(other))
    expect(found.same).toBe(true)
    expect(found.nameless.old).toEqual(found.nameless.new)
    expect(found.nameless.old.functions).toBeGreaterThan(1000)
  })

  it('do not differ in functions that only one of them has a name for', () => {
    const named = Dump.open(bytes, { prove: () => ({ at: (place) => `f${place}` }) })
    const { symbols, variables } = diffDumps(named, Dump.open(other))
    expect(symbols.changed).toEqual([])
    expect(variables).toEqual([])
  })
})
