/**
 * Facts of a layout that the heap shows: samples of roots, tagged relocations and objects of each type, from all parts of the
 * file.
 *
 * In: a layout that agrees with header, tables and hash tables. Out: facts, for guard.ts. The work is bounded: a few hundred
 * samples of each kind, and the header word of each vectorlike.
 * Units: bytes from the start of the file.
 * @module
 */
import { isHashList, type RootColumns, typeAt } from './entry-unit.ts'
import { Fact } from './guard.ts'
import type { Header } from './header-rules.ts'
import { type HeapTables, HeapView } from './heap-view.ts'
import type { Layout } from './layout.ts'
import { ObjectForms } from './object-forms.ts'
import { type Entries, offsetOf, TYPE_SHIFT } from './packing.ts'
import { vectorlikeFacts } from './vectorlike-facts.ts'

/** Most samples of one fact. */
const MOST_SAMPLES = 64

/** Objects that are looked into, at most. */
const MOST_OBJECTS = 256

/** `count` numbers spread evenly over 0 to `length - 1`, ascending; all where there are fewer. */
function* spread(length: number, count = MOST_SAMPLES): Generator<number> {
  const samples = Math.min(length, count)
  for (let i = 0; i < samples; i++) yield Math.floor((i * length) / samples)
}

/** What can be seen of `layout` in a few hundred places of its dump. */
export function heapFacts(bytes: Uint8Array, header: Header, layout: Layout, tables: HeapTables): readonly Fact[] {
  const heap = new HeapView(bytes, header, layout, tables)
  const { emacsRelocs, objectStarts } = tables
  const roots = rootFacts(objectStarts.entries, emacsRelocs, layout)
  return [...roots, hashListFact(heap), ...slotFacts(heap), ...objectFacts(heap), ...vectorlikeFacts(heap, SPARSE)]
}

/** In a large table one block of entries of so many is looked at. */
const SPARSE = 16

/** Roots in C variables. Every Emacs has hundreds of them. */
export function rootFacts(
  starts: Entries,
  roots: RootColumns,
  { facts, entryUnit }: Pick<Layout, 'facts' | 'entryUnit'>,
): readonly Fact[] {
  const code = facts.emacsRelocs.indexOf('DUMP_LV')
  const tagged: number[] = []
  for (let i = 0; i < roots.length; i++) if (roots.types[i] === code) tagged.push(i)
  const lead = new Fact('roots', 'do not lead to an object with their tag')
  for (const k of spread(tagged.length)) {
    const isObject = typeAt(starts, roots.targets[tagged[k]!]!, entryUnit) === roots.lengths[tagged[k]!]
    lead.see(isObject, k, tagged.length)
  }
  const present = new Fact('Emacs relocations', 'do not restore an object of the dump')
  if (tagged.length === 0) for (const k of spread(roots.length)) present.see(false, k, roots.length)
  return [lead, present]
}

/** In development versions of 28 only `hash_list` shows the generation; it must lead to a vector. */
function hashListFact({ tables, layout, header }: HeapView): Fact {
  const fact = new Fact('unknown numbers of the header', 'do not lead to a vector')
  if (layout.release !== null || header.hashList === null) return fact
  const isVector = isHashList(tables.objectStarts.entries, header.hashList, layout.entryUnit)
  for (const at of [0, 1]) fact.see(isVector, at, 2)
  return fact
}

/** Tagged words that lead into the dump, and raw pointers. */
function* slotFacts(heap: HeapView): Generator<Fact> {
  const { layout, tables, header, end } = heap
  const { entries, unitBits } = tables.dumpRelocs[0]!
  const { relocs } = layout
  const tagged = new Fact('tagged words', 'do not lead to an object with their tag')
  const raw = new Fact('pointers', 'lead outside the heap')
  for (const i of spread(entries.length)) {
    const type = entries[i]! >>> TYPE_SHIFT
    const at = offsetOf(entries[i]!, unitBits)
    if (relocs.intoDump[type] !== 1 || heap.isBlank(at, layout.wordSize)) continue
    const target = heap.word(at)
    if (relocs.tags[type]! >= 0) tagged.see(heap.typeAt(target) === relocs.tags[type], at, end)
    else raw.see(target >= header.size && target < end, at, end)
  }
  yield tagged
  yield raw
}

/** Conses, strings, symbols and floats. */
function* objectFacts(heap: HeapView): Generator<Fact> {
  const { tags } = heap.layout
  const { entries, unitBits } = heap.tables.objectStarts
  const forms = new ObjectForms(heap)
  const facts = new Map<number, Fact>([
    [tags.cons, new Fact('conses', 'overlap the next object, or have pointers outside car and cdr')],
  ])
  facts.set(tags.string, new Fact('strings', 'have pointers in fields without pointers, or an impossible length'))
  facts.set(tags.symbol, new Fact('symbols', 'have no name, or pointers in fields without pointers'))
  facts.set(tags.float, new Fact('floats', 'overlap the next object, or contain a pointer'))
  for (const i of spread(entries.length, MOST_OBJECTS)) {
    const tag = entries[i]! >>> TYPE_SHIFT
    const fact = facts.get(tag)
    if (fact === undefined) continue
    const start = offsetOf(entries[i]!, unitBits)
    const next = i + 1 < entries.length ? offsetOf(entries[i + 1]!, unitBits) : heap.end
    fact.see(forms.agrees(tag, start, next), start, heap.end)
  }
  yield* facts.values()
  yield* forms.satelliteFacts
}
