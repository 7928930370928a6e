/**
 * Dumps of later Emacsen are refused or read correctly. Damage to the same data is read, and reported.
 * @module
 */

import { describe, expect, it } from 'vitest'
import { verify } from '../../src/analyse/verify.ts'
import { Dump } from '../../src/dump.ts'
import { PdmpError, refusals } from '../../src/error.ts'
import { Printer } from '../../src/lisp/printer/printer.ts'
import { openDump } from '../../src/pdmp.ts'
import { isInSample, readDump } from '../corpus/corpus.ts'
import { type TinyOptions, tinyDump, tinyName, tinyVariants } from '../corpus/tiny-dump.ts'
import { futureEmacsen, present } from './future-emacsen.ts'

/** Released writers on every machine: what comes later comes from these. */
const released = tinyVariants.filter(
  ({ generation, native }) => (generation === '27' || generation === '28+') && native !== true,
)
const cases = released.map((options) => ({ name: tinyName(options), options }))
const tried = cases.filter(({ name }) => isInSample(name))

/** What a reader of this dump learns: every object in the order of the file, as Lisp prints it, without addresses. */
function meaningOf(bytes: Uint8Array): readonly string[] {
  const dump = Dump.open(bytes)
  const { objectStarts } = dump.image
  return Array.from(objectStarts.offsets, (offset, i) => {
    const value = { kind: 'object', offset, tag: objectStarts.types[i]! } as const
    return dump
      .part(Printer)
      .print(value, { depth: 3, length: 20 })
      .text.replaceAll(/0x[0-9a-f]+/g, '0x…')
  })
}

function outcomeOf(bytes: Uint8Array, expected: readonly string[]): string {
  try {
    const found = meaningOf(bytes)
    const i = expected.findIndex((text, k) => text !== found[k])
    return i < 0 ? 'right' : `wrong: ${found[i]} for ${expected[i]}`
  } catch (error) {
    if (!(error instanceof PdmpError)) throw error
    return refusals.has(error.code) ? 'refused' : error.message
  }
}

describe('a dump of an Emacs to come', () => {
  it('comes in more than 200 variants', () => {
    expect(cases.length * futureEmacsen.length).toBeGreaterThan(200)
  })

  it.each(tried)('made from $name is refused or read rightly', ({ options }) => {
    const expected = meaningOf(present(options).bytes)
    const outcomes = futureEmacsen.map(({ change, make }) => ({ change, outcome: outcomeOf(make(options), expected) }))
    expect(outcomes.filter(({ outcome }) => outcome !== 'right' && outcome !== 'refused')).toEqual([])
    // A guard that refuses nothing, or everything, would be useless.
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['right', 'refused']))
  })

  it('is refused with the facts that disagree with every layout', () => {
    const options: TinyOptions = { generation: '28+', release: '30', byteOrder: 'little', abi: 'lp64' }
    const shifted = futureEmacsen.find(({ change }) => change === 'relocation types from 2 on are one higher')!
    expect(() => openDump(shifted.make(options))).toThrow(
      /layout-unknown.*a later Emacs than this version of pdmp knows wrote this dump: \d+ of \d+ tagged words do not lead to an object/,
    )
  })
})

describe('a real dump with one fact changed throughout', () => {
  const bytes = readDump('own-28.2-min')
  const image = openDump(bytes)
  const refusalOf = (changed: Uint8Array): unknown => {
    try {
      return openDump(changed).layout.release
    } catch (error) {
      return (error as PdmpError).code
    }
  }

  it('is refused when all types of relocations are one higher', () => {
    const changed = bytes.slice()
    const view = new DataView(changed.buffer)
    const { offset, count } = image.header.dumpRelocs[0]!
    for (let i = 0; i < count; i++) view.setUint32(offset + 4 * i, view.getUint32(offset + 4 * i, true) + 2 ** 27, true)
    expect(refusalOf(changed)).toBe('layout-unknown')
  })

  it('is refused when all types of pseudovectors are one higher', () => {
    const changed = bytes.slice()
    const { offsets, types } = image.objectStarts
    offsets.forEach((offset, i) => {
      if (types[i] === 5 && (changed[offset + 7]! & 0x40) !== 0) changed[offset + 3]!++
    })
    expect(refusalOf(changed)).toBe('layout-unknown')
  })

  it('is refused when offsets count in units of 2', () => {
    const changed = bytes.slice()
    const view = new DataView(changed.buffer)
    for (const { offset, count } of [...image.header.dumpRelocs, image.header.objectStarts]) {
      for (let i = 0; i < count; i++) {
        const entry = view.getUint32(offset + 4 * i, true)
        view.setUint32(offset + 4 * i, ((entry >>> 27) * 2 ** 27 + (entry & 0x7ff_ffff) * 2) >>> 0, true)
      }
    }
    expect(refusalOf(changed)).toBe('layout-unknown')
  })
})

it.each(['little', 'big'] as const)('a %s-endian dump of the igc branch is refused by name', (byteOrder) => {
  // Behind object_starts: igc_object_starts, code_space_masks, cold_user_data_start, heap_end.
  const header = { at: 8, numbers: [0x8000, 12, 0x100, 0x9000, 0x9800] }
  const { bytes, truth } = tinyDump({ generation: '28+', release: '31', byteOrder, abi: 'lp64', future: { header } })
  expect(truth.header.size).toBe(120)
  expect(() => openDump(bytes)).toThrow(/layout-unknown.*igc.*MPS/)
  expect(() => verify(bytes)).toThrow(/igc/)
})

describe('one damaged place is found, and the rest is read', () => {
  it.each(tried)('in $name', ({ options }) => {
    const { bytes, truth } = present(options)
    const { abi, header, objectStarts, relocations, emacsRelocations } = truth
    const little = abi.byteOrder === 'little'
    const view = new DataView(bytes.buffer)
    /** Bytes of one place, and what to make of each. */
    const damages: readonly (readonly [what: string, at: number, mask: number])[] = [
      [
        'a root',
        header.emacsRelocs.offset +
          16 * emacsRelocations.findIndex(({ name }) => name === 'DUMP_LV') +
          (little ? 8 : 11),
        0x01,
      ],
      [
        'a tagged word',
        relocations.find(({ name }) => name.startsWith('DUMP_TO_DUMP_LV+String'))!.offset +
          (little ? 0 : abi.lispWordSize === 8 && abi.wordSize === 4 ? 3 : abi.wordSize - 1),
        0x08,
      ],
      ['the size of a hash table', truth.hashTables[2]! + (little ? 1 : abi.wordSize - 2), 0x10],
      ['the type of a hash table', truth.hashTables[2]! + (little ? 3 : abi.wordSize - 4), 0x10],
    ]
    for (const [what, at, mask] of damages) {
      const before = bytes[at]!
      view.setUint8(at, before ^ mask)
      expect(verify(bytes).total, what).toBeGreaterThan(0)
      expect(Dump.open(bytes).heap.image.objectStarts.length, what).toBe(objectStarts.length)
      view.setUint8(at, before)
    }
    expect(verify(bytes).total).toBe(0)
  })
})
