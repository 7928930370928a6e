/** Questions about a load, compared with the library, on dumps of several machines. */
import { describe, expect, it } from 'vitest'
import { HARDWARE_PAGE, LispNames, pageUse } from '../../src/analyse.ts'
import { Dump, load, place, proveNames, slotAt } from '../../src/index.ts'
import * as ask from '../../src/web/questions/load.ts'
import { usualPlacement } from '../../src/web/questions/tables.ts'
import { readDump } from '../corpus/corpus.ts'

const names = [
  'own-28.2-min',
  'own-28.2-m32-wideint',
  'bookworm-s390x',
  'tiny-30-little-lp64',
  'tiny-27-big-ilp32-align8',
]

describe.each(names)('a load of %s', (name) => {
  const dump = Dump.open(readDump(name), { prove: proveNames })
  const subject = { dump, old: undefined }
  const { image, layout } = dump
  const typed = usualPlacement(subject)
  const placement = place(image, { dumpBase: BigInt(typed.dumpBase), emacsBasis: BigInt(typed.emacsBasis) })
  const loaded = load(image, placement)
  const total = image.dumpRelocs[0]!.length

  it('reads the header of the image', () => {
    const { header } = image
    const read = ask.headerRead(subject)
    expect(read).toMatchObject({
      size: header.size,
      discardableStart: header.discardableStart,
      coldStart: header.coldStart,
      hashList: header.hashList,
    })
    expect(read.fingerprint).toBe(Buffer.from(image.fingerprint).toString('hex'))
    expect(Buffer.from(read.magic).toString()).toBe('DUMPEDGNUEMACS\0\0')
    const last = read.tables.at(-1)!
    expect(last).toMatchObject({ path: 'emacs_relocs', count: image.emacsRelocs.length })
    expect(last.offset + last.bytes).toBeLessThanOrEqual(dump.bytes.length)
  })

  it('maps and drops what the library says', () => {
    const parts = dump.mappedParts
    const { dirtyHot, dirtyDiscardable } = pageUse(dump)
    expect(ask.mapped(subject)).toMatchObject({ parts, dirty: dirtyHot + dirtyDiscardable, page: HARDWARE_PAGE })
    const { dropped, section } = ask.dropped(subject)
    expect(dropped).toEqual({ start: parts[1]!.start, end: parts[1]!.end })
    expect(dropped.start).toBeGreaterThanOrEqual(Math.min(section.start, dropped.end))
    expect(dropped.end).toBe(section.end)
  })

  it('adds to each word the terms that are shown, as relocate does', () => {
    const step = Math.max(1, Math.floor(total / 300))
    const seen = new Set<string>()
    for (let i = 0; i < total; i += step) {
      const { offset, kind } = slotAt(image, image.dumpRelocs[0]!, i)
      const shown = ask.relocationStep(subject, i, typed)
      seen.add(shown.type)
      expect(shown).toMatchObject({ index: i, total, offset, type: kind.name })
      expect(shown.bytesBefore).toEqual([...dump.bytes.subarray(offset, offset + shown.size)])
      expect(shown.bytesAfter).toEqual([...loaded.bytes.subarray(offset, offset + shown.size)])
      if (shown.terms.length === 0) continue
      const numberOf = (text: string) => (text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text))
      const [tag, others] = [
        shown.terms.filter(({ what }) => what === 'tag'),
        shown.terms.filter(({ what }) => what !== 'tag'),
      ]
      const pointer = others.reduce((sum, { value }) => sum + numberOf(value), BigInt(shown.before))
      const word = tag.reduce((sum, { value }) => sum + numberOf(value), BigInt.asUintN(8 * layout.wordSize, pointer))
      const bytes = layout.byteOrder === 'little' ? shown.bytesAfter.toReversed() : shown.bytesAfter
      const after = BigInt(`0x${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`)
      expect(BigInt(shown.after)).toBe(after)
      expect(BigInt.asUintN(8 * shown.size, word), `${shown.type} at ${offset}`).toBe(after)
    }
    expect(seen.size).toBeGreaterThan(3)
  })

  it('writes into Emacs what load writes', () => {
    const { kinds, total: all, bytes } = ask.emacsWrites(subject, typed)
    expect(all).toBe(image.emacsRelocs.length)
    expect(bytes).toBe(loaded.emacs.writes.reduce((sum, { size }) => sum + size, 0))
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all)
    for (const { example } of kinds) {
      const { start, size } = loaded.emacs.writes[example.index]!
      expect(example).toMatchObject({ emacsOffset: start, size })
      expect(BigInt(example.address)).toBe(placement.emacsBasis + BigInt(start))
      expect(example.bytes).toEqual([...loaded.emacs.bytesOf(example.index).subarray(0, example.bytes.length)])
      expect(example.variable).toBe(dump.part(LispNames).variable(start) ?? null)
    }
  })

  it('thaws every table, and keeps what is mapped', () => {
    const { count, forms, pairs } = ask.thawing(subject)
    expect(count).toBe(dump.hashTables.length)
    expect(Object.values(forms).reduce((a, b) => a + b, 0)).toBe(count)
    expect(pairs).toBe(dump.hashTables.reduce((sum, table) => sum + table.count, 0))
    const { applied, deferred } = loaded
    const [hot, dropped, cold] = dump.mappedParts
    expect(ask.kept(subject, typed)).toMatchObject({ applied, deferred, hot: hot!.end })
    expect(hot!.end + (dropped!.end - dropped!.start) + ask.kept(subject, typed).cold).toBe(cold!.end)
  })

  it('has plain data', () => {
    const answers = [
      ask.headerRead(subject),
      ask.mapped(subject),
      ask.relocationStep(subject, 0, typed),
      ask.emacsWrites(subject, typed),
      ask.dropped(subject),
      ask.thawing(subject),
      ask.kept(subject, typed),
    ]
    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers)
  })
})

describe('a load that is asked for wrongly', () => {
  const subject = { dump: Dump.open(readDump('tiny-30-little-lp64')), old: undefined }
  const typed = usualPlacement(subject)

  it.each([-1, 1e9, 0.5, Number.NaN])('has no entry %s', (index) => {
    expect(() => ask.relocationStep(subject, index, typed)).toThrow('the entries are numbered from 0')
  })

  it.each(['0x7f0000000001', 'here', ''])('is not at %s', (dumpBase) => {
    expect(() => ask.relocationStep(subject, 0, { ...typed, dumpBase })).toThrow(/address|page/)
  })

  it('follows the addresses', () => {
    const [a, b] = ['0x7f0000000000', '0x7f0000001000'].map((dumpBase) => {
      const steps = [...Array(20).keys()].map((i) => ask.relocationStep(subject, i, { ...typed, dumpBase }))
      return steps.find(({ terms }) => terms[0]?.what === 'dump base' && terms.length === 1)!
    })
    expect(BigInt(b!.after) - BigInt(a!.after)).toBe(0x1000n)
  })
})
