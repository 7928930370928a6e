import { describe, expect, it } from 'vitest'
import { type Finding, integrityRules, type RuleId } from '../../src/analyse/findings.ts'
import { type Verdict, verify } from '../../src/analyse/verify.ts'
import { errorCodes, PdmpError } from '../../src/error.ts'
import { openDump } from '../../src/pdmp.ts'
import { modern, small } from '../corpus/bad-headers.ts'
import { indexOf, relocOf } from '../corpus/bad-tables.ts'
import { badNames, corpusSample, readBad, readDump } from '../corpus/corpus.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'
import { type TinyOptions, type TinyTruth, tinyDump } from '../corpus/tiny-dump.ts'
import { sampleOf } from '../effort.ts'
import { breakHeap, brokenHeaps } from './broken-heaps.ts'

describe('finds nothing in', () => {
  it.each(corpusSample())('%s', (name) => {
    expect(verify(readDump(name))).toEqual({ verdict: 'ok', findings: [], total: 0 })
  })
})

/** The rule that each defect breaks, as its reason in test/corpus/bad-*.ts says. */
const brokenRules: Readonly<Record<string, RuleId>> = {
  'bignum-limbs-giant': 'bignum',
  'bignum-limbs-outside': 'bignum',
  'cold-before-discardable': 'region-order',
  'cold-start-unaligned': 'region-unaligned',
  'discardable-start-flipped': 'emacs-copy',
  'discardable-start-in-header': 'region-order',
  'emacs-lv-unused-tag': 'emacs-lisp-target',
  'emacs-reloc-copy-negative': 'out-of-bounds',
  'emacs-reloc-copy-source-outside': 'out-of-bounds',
  'emacs-reloc-immediate-0': 'out-of-bounds',
  'emacs-reloc-immediate-9': 'out-of-bounds',
  'emacs-reloc-lv-not-an-object': 'emacs-target',
  'emacs-reloc-lv-wrong-tag': 'emacs-target',
  'emacs-reloc-overlap': 'emacs-overlap',
  'emacs-reloc-pointer-outside': 'emacs-target',
  'emacs-reloc-stray-bytes': 'emacs-union',
  'emacs-reloc-type-7': 'type-unknown',
  'emacs-reloc-unsorted': 'table-unsorted',
  'fingerprint-blank': 'fingerprint-blank',
  'hash-list-holds-a-vector': 'hash-list',
  'hash-list-not-a-vector': 'hash-list',
  'hash-list-not-an-object': 'hash-list',
  'header-only': 'truncated',
  'header-truncated': 'truncated',
  'magic-only': 'truncated',
  'tail-zero': 'blank',
  'tail-erased': 'blank',
  'lispsym-absent': 'lispsym-absent',
  'locator-count-giant': 'table-overlap',
  'locator-count-negative': 'locator-negative',
  'locator-negative': 'locator-negative',
  'lv-target-in-discardable': 'lisp-target',
  'lv-target-not-an-object': 'lisp-target',
  'lv-target-wrong-tag': 'lisp-target',
  'object-start-bad-type': 'object-type',
  'object-start-duplicate': 'table-unsorted',
  'object-start-in-discardable': 'object-region',
  'object-start-in-tables': 'out-of-bounds',
  'object-start-misaligned': 'object-misaligned',
  'object-start-unsorted': 'table-unsorted',
  'padding-not-zero': 'padding-nonzero',
  'reloc-duplicate': 'table-unsorted',
  'reloc-early-type-in-late-phase': 'reloc-phase',
  'reloc-in-cold': 'reloc-outside',
  'reloc-in-header': 'reloc-outside',
  'reloc-late-type-in-early-phase': 'reloc-phase',
  'reloc-misaligned-for-64-bit': 'reloc-misaligned',
  'reloc-target-outside': 'raw-target',
  'reloc-type-unknown': 'type-unknown',
  'reloc-unsorted': 'table-unsorted',
  'slot-without-relocation': 'lisp-slot',
  'string-data-negative': 'raw-target',
  'table-past-end': 'truncated',
  'tables-gap': 'table-gap',
  'tables-overlap': 'table-overlap',
  'trailing-byte': 'trailing-bytes',
  'truncated-1-byte': 'truncated',
  'truncated-half': 'truncated',
  'vector-longer-than-its-room': 'object-extent',
}

/** Files of which nothing can be checked, and why. */
const notDumps: Readonly<Record<string, string>> = {
  '15-bytes': 'not-a-dump',
  empty: 'not-a-dump',
  'magic-absent': 'not-a-dump',
  'magic-failed-dump': 'dump-incomplete',
  'both-layouts-fit': 'layout-ambiguous',
  'lookalike-8-byte-entries': 'layout-unknown',
}

const rulesOf = ({ findings }: Verdict) => new Set(findings.map(({ rule }) => rule))

/** What `verify` makes of a file, or the code with which it gives up. */
function verdictOf(bytes: Uint8Array): Verdict | string {
  try {
    return verify(bytes)
  } catch (error) {
    if (error instanceof PdmpError) return error.code
    throw error
  }
}

describe('names the rule that is broken in', () => {
  it.each(Object.entries(brokenRules))('%s: %s', (name, rule) => {
    const verdict = verify(readBad(name))
    expect(verdict.verdict).toBe('findings')
    expect(rulesOf(verdict)).toContain(rule)
  })

  it.each(Object.entries(notDumps))('%s: %s', (name, code) => {
    expect(verdictOf(readBad(name))).toBe(code)
  })

  it('every file of corpus/bad', () => {
    expect(Object.keys({ ...brokenRules, ...notDumps }).sort()).toEqual(badNames())
  })
})

type Change = (dump: DumpEditor, truth: TinyTruth) => void
interface Example {
  readonly options: TinyOptions
  readonly change: Change
}
const modernWide: TinyOptions = { ...modern, abi: 'wide-align4' }
const modernNative: TinyOptions = { ...modern, native: true }
const emacsRelocOf = ({ emacsRelocations }: TinyTruth, name: string, length?: number) =>
  indexOf(emacsRelocations, (entry) => entry.name === name && (length === undefined || entry.length === length))
const offsetOf = ({ objectStarts }: TinyTruth, type: string) =>
  objectStarts[indexOf(objectStarts, (start) => start.type === type)]!.offset

/** Rules that no file of corpus/bad breaks, each by one change of a sound dump. */
const examples: Readonly<Partial<Record<RuleId, Example>>> = {
  'cold-start': {
    options: modern,
    change: (dump, { header }) => dump.setHeader('ofs_cold_start', header.coldStart - 4096),
  },
  'first-table': {
    options: small,
    change: (dump, truth) => {
      const last = truth.emacsRelocations.findLastIndex(({ name }) => name === 'COPY_FROM_DUMP')
      dump.setEmacsReloc(last, { length: truth.emacsRelocations[last]!.length - 16 })
    },
  },
  'reloc-overlap': {
    options: modern,
    change: (dump, truth) => {
      const index = relocOf(truth, 'DUMP_TO_DUMP_LV+String', 8)
      dump.setReloc(index + 1, { offset: truth.relocations[index]!.offset + 4 })
    },
  },
  'raw-slot': {
    options: modern,
    change: (dump, truth) => {
      const data = offsetOf(truth, 'String') + 24
      dump.setReloc(
        indexOf(truth.relocations, ({ offset }) => offset === data),
        { code: truth.relocations.find(({ offset }) => offset === data)!.code === 0 ? 1 : 0 },
      )
    },
  },
  'pointer-slot': {
    options: modern,
    // next_weak of the first hash table.
    change: (dump, { hashTables }) => dump.setInt(hashTables[0]! + 64, 8, 1),
  },
  'upper-half': {
    options: modernWide,
    change: (dump, truth) => dump.setInt(truth.relocations[relocOf(truth, 'DUMP_TO_DUMP_LV+Cons')]!.offset + 4, 4, 1),
  },
  string: {
    options: modern,
    change: (dump, { objectStarts, relocations }) => {
      const data = new Set(
        relocations.filter(({ name }) => name === 'DUMP_TO_DUMP_PTR_RAW').map(({ offset }) => offset),
      )
      const view = new DataView(dump.bytes.buffer)
      const at = indexOf(objectStarts, (start) => {
        return start.type === 'String' && data.has(start.offset + 24) && view.getBigInt64(start.offset, true) > 1n
      })
      dump.setPointer(objectStarts[at]!.offset, Number(view.getBigInt64(objectStarts[at]!.offset, true)) - 1)
      dump.setPointer(objectStarts[at]!.offset + 8, -1)
    },
  },
  'native-unit': {
    options: modernNative,
    change: (dump, truth) =>
      dump.setInt(truth.header.dumpRelocs[1]!.offset, 4, offsetOf(truth, 'Cons') / 4 + (2 << 27)),
  },
  'native-subr': {
    options: modernNative,
    change: (dump, truth) =>
      dump.setInt(truth.header.dumpRelocs[2]!.offset, 4, offsetOf(truth, 'Cons') / 4 + (3 << 27)),
  },
  'emacs-length': {
    options: small,
    change: (dump, truth) => dump.setEmacsReloc(emacsRelocOf(truth, 'DUMP_PTR_RAW'), { length: 8 }),
  },
  'emacs-misaligned': {
    options: small,
    change: (dump, truth) => {
      const index = emacsRelocOf(truth, 'DUMP_LV')
      dump.setEmacsReloc(index, { emacsOffset: truth.emacsRelocations[index]!.emacsOffset - 1 })
    },
  },
  forward: {
    options: small,
    change: (dump, truth) => {
      // The first variables belong to forwarded symbols; restore the second one four bytes further on.
      const index = emacsRelocOf(truth, 'DUMP_LV') + 1
      dump.setEmacsReloc(index, { emacsOffset: truth.emacsRelocations[index]!.emacsOffset + 4 })
    },
  },
}

describe('names the rule that one change breaks', () => {
  it.each(Object.entries(examples))('%s', (rule, { options, change }) => {
    const dump = new DumpEditor(options)
    expect(verify(dump.bytes).total).toBe(0)
    change(dump, dump.truth)
    expect([...rulesOf(verify(dump.bytes))]).toContain(rule)
  })
})

describe('names the rule that a field of a real dump breaks', () => {
  it.each(sampleOf(brokenHeaps, 3).map((broken) => [broken.what, broken.dump, broken] as const))(
    '%s: %s',
    (_what, _dump, broken) => {
      const verdict = verify(breakHeap(broken))
      expect([...rulesOf(verdict)]).toContain(broken.rule)
    },
  )

  it('and says how to mend it', () => {
    const { findings } = verify(breakHeap(brokenHeaps.find(({ rule }) => rule === 'native-file')!))
    expect(findings[0]!.hint).toContain('pdmp repair')
  })
})

describe('the roots of a real Emacs', () => {
  const bytes = readDump('own-28.2-min')
  const { emacsRelocs: table, layout } = openDump(bytes)
  const entryAt = (i: number) => table.locator.offset + 16 * i

  /** The first entry of the longest run of pointers into the executable at successive words: staticvec. */
  const staticvec = (() => {
    const isPointer = (i: number) => table.types[i] === 3
    let best = { start: 0, length: 0 }
    for (let i = 0; i < table.length; i++) {
      if (!isPointer(i) || (isPointer(i - 1) && table.emacsOffsets[i] === table.emacsOffsets[i - 1]! + 8)) continue
      let end = i + 1
      while (isPointer(end) && table.emacsOffsets[end] === table.emacsOffsets[end - 1]! + 8) end++
      if (end - i > best.length) best = { start: i, length: end - i }
    }
    return best
  })()

  const rulesAfter = (at: number, value: number) => {
    const damaged = bytes.slice()
    new DataView(damaged.buffer).setInt32(at, value, true)
    return [...rulesOf(verify(damaged))]
  }

  it('are many', () => {
    expect(staticvec.length).toBeGreaterThan(500)
  })

  it('static-root: a root that leads to a variable that the dump does not restore', () => {
    expect(rulesAfter(entryAt(staticvec.start + 10) + 8, 0x7000_0000)).toContain('static-root')
  })

  it('emacs-immediate: a root that holds neither a fixnum nor a builtin symbol', () => {
    const roots = new Set(table.targets.subarray(staticvec.start, staticvec.start + staticvec.length))
    const root = [...table.types.keys()].find((i) => table.types[i] === 1 && roots.has(table.emacsOffsets[i]!))!
    expect(table.lengths[root]).toBe(layout.lispWordSize)
    expect(rulesAfter(entryAt(root) + 8, 0x7ffffff1)).toContain('emacs-immediate')
  })
})

it('breaks every rule of the heap in at least one test', () => {
  const tested = new Set([
    ...Object.values(brokenRules),
    ...Object.keys(examples),
    ...brokenHeaps.map(({ rule }) => rule),
    'static-root',
    'emacs-immediate',
  ])
  const heapRules = Object.keys(integrityRules).filter((rule) => !(rule in errorCodes))
  expect(heapRules.filter((rule) => !tested.has(rule))).toEqual([])
})

describe('findings', () => {
  const shifted = () => {
    // Every target of a relocation that is one slot off is wrong. Were most of them wrong, the dump would be a later Emacs's.
    const { bytes, truth } = tinyDump({ ...modern, conses: 300, strings: 100 })
    const damaged = bytes.slice()
    truth.relocations.forEach(({ offset, phase }, i) => {
      if (phase === 0 && i % 3 === 0) damaged[offset]! ^= 8
    })
    return verify(damaged)
  }

  it('are at most fifty of one rule, but all are counted', () => {
    const { findings, total } = shifted()
    const perRule = (rule: RuleId) => findings.filter((finding) => finding.rule === rule).length
    for (const rule of new Set(findings.map((finding) => finding.rule))) expect(perRule(rule)).toBeLessThanOrEqual(50)
    expect(total).toBeGreaterThan(findings.length)
  })

  it('are in file order, each with its severity, a sentence and a hint', () => {
    const { findings } = shifted()
    expect(findings.map(({ offset }) => offset)).toEqual(findings.map(({ offset }) => offset).sort((a, b) => a - b))
    for (const finding of findings) {
      expect(finding.severity).toBe(integrityRules[finding.rule].severity)
      expect(finding.message).not.toBe('')
      expect(finding.hint).toContain(integrityRules[finding.rule].meaning)
    }
  })

  it('hint at what is right, or say what an error code means', () => {
    const hintOf = (name: string): Finding['hint'] => (verify(readBad(name)).findings[0] as Finding).hint
    expect(hintOf('table-past-end')).toBe('That is, the file ends before the data that its header describes.')
    expect(hintOf('padding-not-zero')).toBe('In a sound dump padding is zero.')
  })

  it('leave out the heap if the tables are broken', () => {
    const { findings } = verify(readBad('reloc-unsorted'))
    expect(findings.map(({ rule }) => rule)).toEqual(['table-unsorted'])
  })
})
