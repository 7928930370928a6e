/**
 * Defects of one entry of dump_relocs, object_starts or emacs_relocs, in a dump whose header is right.
 *
 * Each is one documented change of a synthetic dump; the key is the file's name in corpus/bad.
 * @module
 */
import { type Defect, modern, small } from './bad-headers.ts'
import { DumpEditor } from './dump-editor.ts'
import type { TinyOptions, TinyTruth } from './tiny-dump.ts'

/** A defect made by one edit that needs to look at what is there. */
export const defect = (
  why: string,
  options: TinyOptions,
  change: (dump: DumpEditor, truth: TinyTruth) => void,
): Defect => ({
  why,
  make: () => {
    const dump = new DumpEditor(options)
    change(dump, dump.truth)
    return dump.bytes
  },
})

/** Index of the first entry that `wanted` accepts; a builder that wrote none is a bug. */
export function indexOf<T>(entries: readonly T[], wanted: (entry: T, index: number) => boolean): number {
  const index = entries.findIndex(wanted)
  if (index < 0) throw new Error('the synthetic dump has no such entry')
  return index
}

/** The first early relocation of that name, with at least `room` bytes to the next one. */
export const relocOf = (truth: TinyTruth, name: string, room = 0): number =>
  indexOf(truth.relocations, (entry, i) => {
    const next = truth.relocations[i + 1]
    return entry.name === name && next !== undefined && next.offset - entry.offset >= room
  })

const emacsRelocOf = (truth: TinyTruth, name: string): number =>
  indexOf(truth.emacsRelocations, (entry) => entry.name === name)

const relocsAt = (truth: TinyTruth) => truth.header.dumpRelocs[0]!.offset

const dumpRelocs: Readonly<Record<string, Defect>> = {
  'reloc-type-unknown': defect('an early relocation has type 31', modern, (dump) => dump.setReloc(3, { code: 31 })),
  'reloc-late-type-in-early-phase': defect(
    'an early relocation has the type NATIVE_SUBR, which belongs to the last phase',
    modern,
    (dump, truth) => dump.setReloc(relocOf(truth, 'DUMP_TO_DUMP_LV+Cons'), { code: 3 }),
  ),
  'reloc-early-type-in-late-phase': defect(
    'the relocation of the late phase has the type DUMP_TO_DUMP_PTR_RAW',
    { ...modern, native: true },
    (dump, { header, relocations }) => {
      const late = relocations[header.dumpRelocs[0]!.count]!
      dump.setInt(header.dumpRelocs[1]!.offset, 4, (late.offset / 4) | (1 << 27))
    },
  ),
  'reloc-unsorted': defect('two early relocations are exchanged', modern, (dump, truth) =>
    dump.swap(relocsAt(truth), 4, 10),
  ),
  'reloc-duplicate': defect('an early relocation is the one before it once more', modern, (dump, truth) =>
    dump.setReloc(11, truth.relocations[10]!),
  ),
  'reloc-in-cold': defect('the last early relocation patches the cold section', modern, (dump, { header }) =>
    dump.setReloc(header.dumpRelocs[0]!.count - 1, { offset: header.coldStart + 256 }),
  ),
  'reloc-in-header': defect('the first early relocation patches the fingerprint', modern, (dump) =>
    dump.setReloc(0, { offset: 16 }),
  ),
  'reloc-misaligned-for-64-bit': defect(
    'an early relocation is at an odd multiple of 4 on a 64-bit machine',
    modern,
    (dump, truth) => {
      const index = relocOf(truth, 'DUMP_TO_DUMP_LV+String', 16)
      dump.setReloc(index, { offset: truth.relocations[index]!.offset + 4 })
    },
  ),
  'reloc-target-outside': defect('a pointer leads 16 bytes behind the end of the file', modern, (dump, truth) => {
    const index = relocOf(truth, 'DUMP_TO_DUMP_PTR_RAW')
    dump.setPointer(truth.relocations[index]!.offset, dump.bytes.length + 16)
  }),
  'lv-target-not-an-object': defect('a Lisp slot refers to the cdr of a cons', modern, (dump, truth) => {
    const entry = truth.relocations[relocOf(truth, 'DUMP_TO_DUMP_LV+Cons')]!
    dump.setPointer(entry.offset, entry.target + 8)
  }),
  'lv-target-wrong-tag': defect('a Lisp slot refers to a cons as a string', modern, (dump, truth) => {
    const index = relocOf(truth, 'DUMP_TO_DUMP_LV+Cons')
    dump.setReloc(index, { code: truth.abi.relocs.dumpLv + truth.abi.tags.String })
  }),
  'lv-target-in-discardable': defect('a Lisp slot refers to the image of t', modern, (dump, truth) => {
    const entry = truth.relocations[relocOf(truth, 'DUMP_TO_DUMP_LV+Symbol')]!
    dump.setPointer(entry.offset, truth.lispsym.dumpOffset + 48)
  }),
  'emacs-lv-unused-tag': defect('a reference into Emacs has the tag of a fixnum', modern, (dump, truth) =>
    dump.setReloc(relocOf(truth, 'DUMP_TO_EMACS_LV+Vectorlike'), { code: truth.abi.relocs.emacsLv + 2 }),
  ),
}

const objectStarts: Readonly<Record<string, Defect>> = {
  'object-start-unsorted': defect('two object starts are exchanged', modern, (dump, { header }) =>
    dump.swap(header.objectStarts.offset, 4, 20),
  ),
  'object-start-duplicate': defect('an object start is the one before it once more', modern, (dump, truth) =>
    dump.setStart(21, truth.objectStarts[20]!),
  ),
  'object-start-misaligned': defect('an object starts at an odd multiple of 4', modern, (dump, truth) =>
    dump.setStart(20, { offset: truth.objectStarts[20]!.offset + 4 }),
  ),
  'object-start-bad-type': defect('an object has the tag of fixnums', modern, (dump) => dump.setStart(20, { code: 2 })),
  'object-start-in-discardable': defect(
    'one entry more: a symbol in the discardable section',
    modern,
    (dump, { header, lispsym, objectStarts: starts, abi }) => {
      const first = indexOf(starts, ({ offset }) => offset > lispsym.dumpOffset)
      const from = header.objectStarts.offset + 4 * first
      // An odd number of entries leaves 4 bytes before the next table, which the new one takes.
      dump.bytes.copyWithin(from + 4, from, header.objectStarts.offset + 4 * header.objectStarts.count)
      dump.setStart(first, { offset: lispsym.dumpOffset, code: abi.tags.Symbol })
      dump.setHeader('object_starts.num', header.objectStarts.count + 1)
    },
  ),
  'object-start-in-tables': defect('the last object starts in dump_relocs', modern, (dump, { header }) =>
    dump.setStart(header.objectStarts.count - 1, { offset: header.dumpRelocs[0]!.offset + 8 }),
  ),
}

const emacsRelocs: Readonly<Record<string, Defect>> = {
  'emacs-reloc-type-7': defect('a change of the executable has type 7', small, (dump) =>
    dump.setEmacsReloc(5, { code: 7 }),
  ),
  'emacs-reloc-immediate-9': defect('9 bytes of an immediate of 8', small, (dump, truth) =>
    dump.setEmacsReloc(emacsRelocOf(truth, 'IMMEDIATE'), { length: 9 }),
  ),
  'emacs-reloc-immediate-0': defect('no byte of an immediate', small, (dump, truth) =>
    dump.setEmacsReloc(emacsRelocOf(truth, 'IMMEDIATE'), { length: 0 }),
  ),
  'emacs-reloc-copy-negative': defect('a copy of -16 bytes', small, (dump, truth) =>
    dump.setEmacsReloc(emacsRelocOf(truth, 'COPY_FROM_DUMP'), { length: -16 }),
  ),
  'emacs-reloc-overlap': defect(
    'a variable of 8 bytes starts in the middle of the one before it',
    small,
    (dump, truth) => {
      const index = emacsRelocOf(truth, 'DUMP_LV')
      dump.setEmacsReloc(index + 1, { emacsOffset: truth.emacsRelocations[index]!.emacsOffset + 4 })
    },
  ),
  'emacs-reloc-unsorted': defect('two changes of the executable are exchanged', small, (dump, { header }) =>
    dump.swap(header.emacsRelocs.offset, 16, 8),
  ),
  'emacs-reloc-copy-source-outside': defect('a copy of 40 bytes from the last 8 of the file', small, (dump, truth) => {
    const last = indexOf(truth.emacsRelocations, ({ code, length }) => code === 0 && length === 40)
    dump.setEmacsReloc(last, { dumpOffset: dump.bytes.length - 8 })
  }),
  'emacs-reloc-lv-not-an-object': defect('a root refers to the middle of an object', small, (dump, truth) => {
    const index = emacsRelocOf(truth, 'DUMP_LV')
    dump.setEmacsReloc(index, { dumpOffset: truth.emacsRelocations[index]!.dumpOffset! + 8 })
  }),
  'emacs-reloc-lv-wrong-tag': defect('a root refers to an object by the tag of floats', small, (dump, truth) =>
    dump.setEmacsReloc(emacsRelocOf(truth, 'DUMP_LV'), { length: truth.abi.tags.Float }),
  ),
  'emacs-reloc-pointer-outside': defect('a raw pointer leads before the start of the file', small, (dump, truth) =>
    dump.setEmacsReloc(emacsRelocOf(truth, 'DUMP_PTR_RAW'), { dumpOffset: -8 }),
  ),
}

export const badTables: Readonly<Record<string, Defect>> = { ...dumpRelocs, ...objectStarts, ...emacsRelocs }
