/**
 * Real dumps with one field changed to what Emacs follows without a check, by the rule that each change breaks.
 * @module
 */
import type { AnyFields } from '../../generated/field_tables.js'
import type { RuleId } from '../../src/analyse/findings.ts'
import { Vectorlikes } from '../../src/analyse/vectorlikes.ts'
import { Budget } from '../../src/bytes/budget.ts'
import { readHashTable, valueSlot } from '../../src/hash/table.ts'
import { Heap } from '../../src/heap/heap.ts'
import { consesOf } from '../../src/heap/lists.ts'
import { earlyRelocs } from '../../src/image/image.ts'
import { Dump, proveNames } from '../../src/index.ts'
import { openDump } from '../../src/pdmp.ts'
import { readDump } from '../corpus/corpus.ts'

/** A little-endian 64-bit dump of the corpus that can be written to. */
class HeapEditor {
  readonly bytes: Uint8Array
  readonly heap: Heap
  readonly vectorlikes: Vectorlikes
  readonly #view: DataView

  constructor(name: string) {
    this.bytes = readDump(name).slice()
    this.heap = new Heap(openDump(this.bytes))
    this.vectorlikes = new Vectorlikes(this.heap)
    this.#view = new DataView(this.bytes.buffer)
  }

  /** Where `field` of the struct `name` is in the object at `start`. */
  slot(name: keyof Heap['layout']['structs'], field: string, start: number): number {
    return start + (this.heap.layout.structs[name]!.fields as AnyFields)[field]!.offset
  }

  /** The first of the vectorlikes called `pvec` that `wanted` accepts. */
  find(pvec: string, wanted: (start: number) => boolean = () => true): number {
    const found = this.vectorlikes.of(pvec).find(wanted)
    if (found === undefined) throw new Error(`no such ${pvec} in the dump`)
    return found
  }

  firstOf(tag: 'cons' | 'symbol' | 'string'): number {
    const { types, offsets } = this.heap.image.objectStarts
    return offsets[types.indexOf(this.heap.layout.tags[tag])]!
  }

  /** Let the relocated slot at `slot` lead to `target`. */
  point(slot: number, target: number): void {
    this.#view.setBigInt64(slot, BigInt(target), true)
  }

  /** Let the relocation of `slot` be of the kind `name`. */
  relocateAs(slot: number, name: string): void {
    const table = earlyRelocs(this.heap.image)
    const at = table.locator.offset + 4 * table.offsets.indexOf(slot)
    const code = this.heap.layout.relocKinds.findIndex((kind) => kind.name === name)
    this.#view.setUint32(at, ((this.#view.getUint32(at, true) & 0x7ffffff) | (code << 27)) >>> 0, true)
  }

  /** Let the pointer at `from` be at `to` instead, where a number was. */
  moveReloc(from: number, to: number): void {
    const table = earlyRelocs(this.heap.image)
    const at = table.locator.offset + 4 * table.offsets.indexOf(from)
    this.point(to, this.heap.word(from))
    this.point(from, 0)
    this.#view.setUint32(at, this.#view.getUint32(at, true) + (to - from) / this.heap.layout.entryUnit, true)
  }

  /** Let the pseudovector at `start` be of the type `pvec`. */
  retype(start: number, pvec: string): void {
    this.bytes[start + 3] = this.heap.layout.pvecNames.indexOf(pvec)
  }
}

interface BrokenHeap {
  readonly what: string
  readonly dump: string
  readonly rule: RuleId
  readonly change: (editor: HeapEditor) => void
}

/** The first symbol whose value is of that kind, by the two bits of its flags. */
function symbolOf(editor: HeapEditor, redirect: 'VARALIAS' | 'LOCALIZED'): number {
  const { image, layout, view } = editor.heap
  const code = layout.redirectNames.indexOf(redirect)
  const { shift, width } = layout.symbolFlags.redirect
  const index = image.objectStarts.types.findIndex((type, i) => {
    if (type !== layout.tags.symbol) return false
    return ((view.uint16(image.objectStarts.offsets[i]!, 'flags') >>> shift) & (2 ** width - 1)) === code
  })
  return image.objectStarts.offsets[index]!
}

/** The first string with text properties. */
function stringWithIntervals({ heap }: HeapEditor): number {
  const { types, offsets } = heap.image.objectStarts
  const field = heap.layout.structs.string.fields.ofs_intervals.offset
  const hasTree = (start: number) => heap.relocAt(start + field) !== undefined
  const index = types.findIndex((type, i) => type === heap.layout.tags.string && hasTree(offsets[i]!))
  return offsets[index]!
}

/** Where the values of faces are: in the table of faces, or in the list that Emacs 27 has. */
function faceSlots({ bytes, heap }: HeapEditor): number[] {
  const { symbols } = Dump.open(bytes, { prove: proveNames })
  const list = symbols.valueNamed('face-new-frame-defaults')
  if (list !== undefined) {
    const conses = [...consesOf(heap, list, new Budget(1000))]
    return conses.flatMap(([cons]) => (cons.kind === 'object' ? [cons.offset] : []))
  }
  const value = symbols.valueNamed('face--new-frame-defaults')
  if (value?.kind !== 'object') throw new Error('the dump has no table of faces')
  const table = readHashTable(heap, value.offset)
  return Array.from({ length: table.count }, (_, i) => valueSlot(heap, table, i))
}

const rawPointer = (editor: HeapEditor, slot: number) => editor.heap.relocAt(slot)?.form === 'raw'

export const brokenHeaps: readonly BrokenHeap[] = [
  {
    what: 'a unit whose file is a string, as Emacs 28 leaves it after a load',
    dump: 'bookworm-amd64',
    rule: 'native-file',
    change: (editor) => {
      const file = editor.slot('native_comp_unit', 'file', editor.find('NATIVE_COMP_UNIT'))
      editor.point(file, editor.heap.word(editor.slot('cons', 'car', editor.heap.word(file))))
      editor.relocateAs(file, 'DUMP_TO_DUMP_LV+String')
    },
  },
  ...['\0', 'G'].map((char) => ({
    what: `a native function whose C name starts with ${JSON.stringify(char)}`,
    dump: 'bookworm-amd64',
    rule: 'native-name' as const,
    change: ({ bytes }: HeapEditor) => {
      const name = Buffer.from(bytes.buffer).indexOf('F66696e642d66696c65_find_file_0')
      bytes[name] = char.charCodeAt(0)
    },
  })),
  {
    what: 'a native function with the C name of another',
    dump: 'trixie-amd64',
    rule: 'native-name',
    change: (editor) => {
      const [first, second] = editor.vectorlikes.of('SUBR')
      const slots = [first!, second!].map((start) => editor.slot('subr_native', 'ofs_native_c_name', start))
      editor.point(slots[0]!, editor.heap.word(slots[1]!))
    },
  },
  {
    what: 'a native function whose unit is none',
    dump: 'trixie-amd64',
    rule: 'field-target',
    change: (editor) => {
      const subr = editor.find('SUBR')
      editor.point(editor.slot('subr_native', 'native_comp_u', subr), subr)
    },
  },
  ...['bullseye-amd64', 'bookworm-amd64', 'trixie-amd64'].flatMap((dump): BrokenHeap[] => [
    {
      what: 'a process whose fields are nil, as one that was alive is dumped',
      dump,
      rule: 'process-name',
      change: (editor) => editor.retype(editor.find('FRAME'), 'PROCESS'),
    },
    {
      what: 'a symbol whose name is a cons',
      dump,
      rule: 'field-target',
      change: (editor) => {
        const name = editor.slot('symbol', 'name', editor.firstOf('symbol'))
        editor.point(name, editor.firstOf('cons'))
        editor.relocateAs(name, 'DUMP_TO_DUMP_LV+Cons')
      },
    },
    {
      what: 'a marker whose buffer is a marker',
      dump,
      rule: 'field-target',
      change: (editor) => {
        const buffer = (start: number) => editor.slot('marker', 'ofs_buffer', start)
        const marker = editor.find('MARKER', (start) => rawPointer(editor, buffer(start)))
        editor.point(buffer(marker), marker)
      },
    },
    {
      what: 'a marker that follows itself',
      dump,
      rule: 'marker-list',
      change: (editor) => {
        const next = (start: number) => editor.slot('marker', 'ofs_next', start)
        const marker = editor.find('MARKER', (start) => rawPointer(editor, next(start)))
        editor.point(next(marker), marker)
      },
    },
    {
      what: 'a buffer without a base that uses the text of another',
      dump,
      rule: 'buffer-text',
      change: (editor) => {
        const [first, second] = editor.vectorlikes.of('BUFFER')
        const slots = [first!, second!].map((start) => editor.slot('buffer', 'text', start))
        editor.point(slots[0]!, editor.heap.word(slots[1]!))
      },
    },
    {
      what: 'a buffer whose end is before its beginning',
      dump,
      rule: 'buffer-position',
      change: (editor) => {
        const name = (start: number) => editor.slot('buffer', 'name', start)
        const live = editor.find('BUFFER', (start) => editor.heap.relocAt(name(start)) !== undefined)
        editor.point(editor.slot('buffer', 'zv', live), 0)
      },
    },
    {
      what: 'a symbol that is next to itself in its bucket',
      dump,
      rule: 'endless-chain',
      change: (editor) => {
        const { types, offsets } = editor.heap.image.objectStarts
        const next = (start: number) => editor.slot('symbol', 'ofs_next', start)
        const isChained = (start: number) => {
          const name = editor.heap.relocAt(next(start))?.name
          return name === 'DUMP_TO_DUMP_PTR_RAW'
        }
        const index = types.findIndex((type, i) => type === editor.heap.layout.tags.symbol && isChained(offsets[i]!))
        editor.point(next(offsets[index]!), offsets[index]!)
      },
    },
    {
      what: 'an alias of itself',
      dump,
      rule: 'endless-chain',
      change: (editor) => {
        const alias = symbolOf(editor, 'VARALIAS')
        editor.point(editor.slot('symbol', 'val', alias), alias)
      },
    },
    {
      what: 'a buffer-local variable whose cell is no cons',
      dump,
      rule: 'field-target',
      change: (editor) => {
        const blv = editor.heap.word(editor.slot('symbol', 'val', symbolOf(editor, 'LOCALIZED')))
        const cell = editor.slot('blv', 'defcell', blv)
        editor.point(cell, editor.firstOf('string'))
        editor.relocateAs(cell, 'DUMP_TO_DUMP_LV+String')
      },
    },
    {
      what: 'properties of a longer text than the string has',
      dump,
      rule: 'interval',
      change: (editor) => {
        const root = editor.heap.word(stringWithIntervals(editor) + 16)
        editor.point(editor.slot('interval', 'total_length', root), 1_000_000)
      },
    },
    {
      what: 'a sub-char-table of another depth than its place has',
      dump,
      rule: 'char-table',
      change: (editor) => {
        const depth = editor.slot('sub_char_table', 'depth', editor.find('SUB_CHAR_TABLE'))
        editor.bytes[depth] = editor.bytes[depth] === 3 ? 2 : 3
      },
    },
  ]),
  {
    what: 'an element of the list of faces that is no pair',
    dump: 'bullseye-amd64',
    rule: 'face-id',
    change: (editor) => {
      const [slot] = faceSlots(editor)
      editor.point(slot!, editor.firstOf('string'))
      editor.relocateAs(slot!, 'DUMP_TO_DUMP_LV+String')
    },
  },
  ...['bookworm-amd64', 'trixie-amd64', 'windows-30.2-x86_64'].flatMap((dump): BrokenHeap[] => [
    {
      what: 'a face whose number is beyond the array of their names',
      dump,
      rule: 'face-id',
      change: (editor) => editor.point(editor.heap.word(faceSlots(editor)[3]!), 4 * 473514 + 2),
    },
    {
      what: 'a face with the number of another',
      dump,
      rule: 'face-id',
      change: (editor) => {
        const [first, second] = faceSlots(editor).map((slot) => editor.heap.word(slot))
        editor.point(first!, editor.heap.word(second!))
      },
    },
    {
      what: 'a face whose value is a string',
      dump,
      rule: 'face-id',
      change: (editor) => {
        const slot = faceSlots(editor)[5]!
        editor.point(slot, editor.firstOf('string'))
        editor.relocateAs(slot, 'DUMP_TO_DUMP_LV+String')
      },
    },
  ]),
  {
    what: 'a bucket of an obarray that is a raw pointer',
    dump: 'trixie-amd64',
    rule: 'lisp-slot',
    change: (editor) => editor.relocateAs(usedBucket(editor), 'DUMP_TO_DUMP_PTR_RAW'),
  },
  {
    what: 'a bucket of an obarray that is a cons',
    dump: 'trixie-amd64',
    rule: 'field-target',
    change: (editor) => {
      const slot = usedBucket(editor)
      editor.point(slot, editor.firstOf('cons'))
      editor.relocateAs(slot, 'DUMP_TO_DUMP_LV+Cons')
    },
  },
  {
    what: 'a key of a hash table that is a raw pointer',
    dump: 'trixie-amd64',
    rule: 'lisp-slot',
    change: (editor) => {
      const table = editor.find('HASH_TABLE', (start) => {
        const pairs = editor.slot('hash_table', 'ofs_key_and_value', start)
        return rawPointer(editor, pairs) && editor.heap.relocAt(editor.heap.word(pairs))?.form === 'lv'
      })
      const key = editor.heap.word(editor.slot('hash_table', 'ofs_key_and_value', table))
      editor.relocateAs(key, 'DUMP_TO_DUMP_PTR_RAW')
    },
  },
  {
    what: 'a marker whose buffer is relocated as a Lisp word',
    dump: 'trixie-amd64',
    rule: 'raw-slot',
    change: (editor) => {
      const buffer = (start: number) => editor.slot('marker', 'ofs_buffer', start)
      const marker = editor.find('MARKER', (start) => rawPointer(editor, buffer(start)))
      editor.relocateAs(buffer(marker), 'DUMP_TO_DUMP_LV+Vectorlike')
    },
  },
  {
    what: 'a position of a marker that is relocated as a pointer',
    dump: 'trixie-amd64',
    rule: 'raw-slot',
    change: (editor) => {
      const next = (start: number) => editor.slot('marker', 'ofs_next', start)
      const marker = editor.find('MARKER', (start) => rawPointer(editor, next(start)))
      editor.moveReloc(next(marker), editor.slot('marker', 'charpos', marker))
    },
  },
]

/** The first bucket of the first obarray that has a symbol of the dump. */
function usedBucket(editor: HeapEditor): number {
  const { heap } = editor
  const obarray = editor.find('OBARRAY', (start) => rawPointer(editor, editor.slot('obarray', 'ofs_buckets', start)))
  let bucket = heap.word(editor.slot('obarray', 'ofs_buckets', obarray))
  while (heap.valueAt(bucket).kind !== 'object') bucket += heap.layout.lispWordSize
  return bucket
}

/** The bytes of a broken heap. */
export function breakHeap({ dump, change }: BrokenHeap): Uint8Array {
  const editor = new HeapEditor(dump)
  change(editor)
  return editor.bytes
}
