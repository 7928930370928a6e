/**
 * Redaction of known places: overwrites ranges of text in place, with the care that their objects need.
 *
 * A key of a hash table stays different from all others, and a table of Emacs 27 that has its hash codes in the dump is marked to
 * be rehashed. Later Emacsen rehash every table when they load a dump. The new name of an interned symbol belongs to the same bucket
 * of its obarray. Instructions, native code and data of coding systems stay, and are counted.
 *
 * Source: `hash_rehash_needed_p` in src/lisp.h of Emacs 27.
 * @module
 */
import { upperBound } from '../bytes/search.ts'
import type { Dump } from '../dump.ts'
import { atomBytes } from '../graph/graph.ts'
import { isLive, keySlot } from '../hash/table.ts'
import { LONGEST_COUNTER } from '../heap/overwritten.ts'
import { isAscii } from '../heap/strings.ts'
import { Brush, bufferTextOf, mergedSpans, type Span, writeAscii } from './brush.ts'
import { latin1Of } from './bytewise.ts'
import { GraphEditor } from './editor.ts'
import { GraphObjects } from './graph-objects.ts'
import { type NeededKind, NeededText } from './needed-text.ts'
import { OverwrittenNames } from './overwritten-names.ts'
import { NIL_CELL, Pen } from './pen.ts'
import type { Redacted } from './redact.ts'

/** A string, and its bytes. */
interface StringText {
  readonly string: number
  readonly payload: number
  readonly size: number
  readonly multibyte: boolean
}

/** Text that is overwritten if it is secret. Without it Emacs works, but for the functions that use it. */
const expendable: ReadonlySet<NeededKind> = new Set([
  'constant',
  'interactive-spec',
  'lookup-key',
  'library',
  'buffer-name',
  'version',
  'table-key',
  'symbol-name',
])

/** Overwrite ranges of text. Offsets stay the same. Bytes that are not text of a string or buffer stay. */
export function redactRanges(
  dump: Dump,
  ranges: readonly {
    /** Offset of the first byte in the file. */
    readonly start: number
    /** One past the last byte. */
    readonly end: number
    /** Whether to overwrite text that code may look up, such as constants of functions, keys and names of symbols. */
    readonly isSecret: boolean
  }[],
): Redacted {
  return new RangeRedaction(dump, ranges).run()
}

type RedactedRange = Parameters<typeof redactRanges>[1][number]

class RangeRedaction {
  readonly #dump: Dump
  readonly #objects: GraphObjects
  readonly #brush: Brush
  readonly #pen: Pen
  /** Disjoint and ascending. */
  readonly #ranges: readonly RedactedRange[]
  readonly #starts: readonly number[]
  readonly #left = new Map<NeededKind, { matches: number; strings: number[] }>()
  /** Number of the filler of each overwritten key, by its text. Equal keys stay equal, and no others become so. */
  readonly #keys = new Map<string, number>()
  #names: OverwrittenNames | undefined

  constructor(dump: Dump, ranges: readonly RedactedRange[]) {
    this.#dump = dump
    this.#objects = new GraphObjects(dump.graph)
    this.#brush = new Brush(new GraphEditor(dump.graph))
    this.#pen = new Pen(this.#brush.editor)
    this.#ranges = [...disjoint(ranges)]
    this.#starts = this.#ranges.map(({ start }) => start)
  }

  run(): Redacted {
    const strings = this.#strings()
    const buffers = this.#buffers()
    const { editor, characters } = this.#brush
    return {
      graph: editor.isChanged ? editor.finish() : this.#dump.graph,
      strings,
      buffers,
      characters,
      left: Array.from(this.#left, ([kind, rest]) => ({ kind, ...rest })),
    }
  }

  #strings(): number {
    const needed = new NeededText(this.#objects)
    const seen = new Set<number>()
    const changed = new Set<number>()
    for (const string of this.#objects.strings()) {
      const text = this.#objects.text(string)
      if (text === undefined || seen.has(text.payload)) continue
      seen.add(text.payload)
      const ranges = this.#within(text.payload, 0, text.size)
      if (ranges.length === 0) continue
      const kind = needed.kindOf(text.payload, text.size)
      if (this.#string({ string, ...text }, ranges, kind, needed.isKey(text.payload))) changed.add(text.payload)
      else this.#leave(kind ?? 'table-key', string, ranges.length)
    }
    this.#rehash(changed)
    return changed.size
  }

  /** Overwrite ranges of a string. Returns whether it may change. */
  #string(
    { string, payload, size, multibyte }: StringText,
    ranges: readonly RedactedRange[],
    kind: NeededKind | undefined,
    isKey: boolean,
  ): boolean {
    const isSecret = ranges.every((range) => range.isSecret)
    if (kind !== undefined && !(isSecret && expendable.has(kind))) return false
    const spans = spansOf(atomBytes(this.#dump.graph.atoms, payload).subarray(0, size), ranges, multibyte)
    if (kind === 'symbol-name') return this.#name(string, payload, size, spans)
    if (isKey) return this.#key(payload, size, spans)
    this.#brush.overwrite(payload, 0, spans)
    return true
  }

  #leave(kind: NeededKind, string: number, matches: number): void {
    const known = this.#left.get(kind) ?? { matches: 0, strings: [] }
    this.#left.set(kind, known)
    known.matches += matches
    known.strings.push(this.#dump.graph.atoms.origins[string]!)
  }

  /** Overwrite a key, so that it differs from other keys that are overwritten. Returns whether there is room for that. */
  #key(payload: number, size: number, spans: readonly Span[]): boolean {
    const old = latin1Of(atomBytes(this.#dump.graph.atoms, payload).subarray(0, size))
    const number = this.#keys.get(old) ?? this.#keys.size
    const counter = number.toString(36).toUpperCase()
    const place = counterPlace(atomBytes(this.#dump.graph.atoms, payload), spans)
    if (place === undefined || counter.length > LONGEST_COUNTER) return false
    this.#keys.set(old, number)
    this.#brush.overwrite(payload, 0, spans)
    writeAscii(this.#brush.editor.edit(payload), place, counter.padStart(LONGEST_COUNTER, '0'))
    return true
  }

  /** Overwrite the name of a symbol. Returns whether there is a name for it. */
  #name(string: number, payload: number, size: number, spans: readonly Span[]): boolean {
    this.#names ??= new OverwrittenNames(this.#dump, this.#objects)
    const copy = new Brush(new GraphEditor(this.#dump.graph))
    copy.overwrite(payload, 0, spans)
    const name = this.#names.nameFor(string, copy.editor.bytes(payload).subarray(0, size), spans)
    if (name === undefined) return false
    this.#brush.overwrite(payload, 0, spans)
    this.#brush.editor.edit(payload).set(name)
    return true
  }

  /** Mark the tables to be rehashed that have hash codes of these strings. */
  #rehash(payloads: ReadonlySet<number>): void {
    const { heap, graph, hashTables } = this.#dump
    const stored = hashTables.flatMap((table) => (table.stored === null ? [] : [{ ...table, stored: table.stored }]))
    // Dumps of 2018 have negative counts; those of Emacs 27 have no codes.
    const isNegated = stored.some((table) => table.stored.hash !== null && table.stored.needsRehash)
    const where = new GraphEditor(graph)
    for (const table of stored) {
      const owner = where.at(table.offset)
      if (table.stored.needsRehash || table.test !== 'equal' || owner === undefined) continue
      const isChanged = Array.from({ length: table.size }, (_, i) => i).some((i) => {
        const key = isLive(heap, table, i) ? heap.valueAt(keySlot(heap, table, i)) : undefined
        const string = key?.kind === 'object' && key.tag === heap.layout.tags.string ? where.at(key.offset) : undefined
        const payload = string === undefined ? undefined : this.#objects.text(string.atom)?.payload
        return payload !== undefined && payloads.has(payload)
      })
      if (!isChanged) continue
      const at = (field: string) => owner.offset + this.#pen.offsetOf('hash_table', field)
      if (isNegated) this.#pen.word(owner.atom, at('count'), -table.count)
      else this.#pen.lisp(owner.atom, at('hash'), NIL_CELL)
    }
  }

  #buffers(): number {
    const { atoms } = this.#dump.graph
    const seen = new Set<number>()
    let count = 0
    for (const buffer of this.#objects.vectorlikes('BUFFER')) {
      const text = bufferTextOf(this.#objects, buffer)
      if (text === undefined || seen.has(text.payload)) continue
      seen.add(text.payload)
      let isChanged = false
      for (const [start, end] of text.parts) {
        const ranges = this.#within(text.payload, start, end)
        if (ranges.length === 0) continue
        const bytes = atomBytes(atoms, text.payload).subarray(start, end)
        const spans = spansOf(bytes, ranges, text.multibyte).flatMap((span) => linesOf(bytes, span))
        this.#brush.overwrite(text.payload, start, spans)
        isChanged = true
      }
      if (isChanged) count++
    }
    return count
  }

  /** The ranges in the bytes from `start` up to `end` of an atom, from `start`. */
  #within(atom: number, start: number, end: number): RedactedRange[] {
    const first = this.#dump.graph.atoms.origins[atom]! + start
    const found: RedactedRange[] = []
    for (let i = Math.max(0, upperBound(this.#starts, first) - 1); i < this.#ranges.length; i++) {
      const range = this.#ranges[i]!
      if (range.start >= first + end - start) break
      if (range.end <= first) continue
      const from = Math.max(0, range.start - first)
      found.push({ start: from, end: Math.min(end - start, range.end - first), isSecret: range.isSecret })
    }
    return found
  }
}

/** Ranges in ascending order without overlaps. Where they overlap, the text is secret if one of them says so. */
function* disjoint(ranges: readonly RedactedRange[]): Generator<RedactedRange> {
  let last: RedactedRange | undefined
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.start >= range.end) continue
    if (last !== undefined && range.start < last.end) {
      last = { start: last.start, end: Math.max(last.end, range.end), isSecret: last.isSecret || range.isSecret }
      continue
    }
    if (last !== undefined) yield last
    last = range
  }
  if (last !== undefined) yield last
}

/** The ranges as spans of whole characters. */
function spansOf(bytes: Uint8Array, ranges: readonly RedactedRange[], multibyte: boolean): Span[] {
  const isInside = (at: number) => multibyte && at > 0 && at < bytes.length && (bytes[at]! & 0xc0) === 0x80
  const spans = ranges.map(({ start, end }) => {
    let [from, to] = [start, end]
    while (isInside(from)) from--
    while (isInside(to)) to++
    return { start: from, end: to, multibyte }
  })
  return mergedSpans(spans)
}

const NEWLINE = 0x0a

/** A span without its newlines, so that the lines of a buffer stay. */
function linesOf(bytes: Uint8Array, { start, end, multibyte }: Span): Span[] {
  const lines: Span[] = []
  for (let from = start; from < end; ) {
    const newline = bytes.subarray(from, end).indexOf(NEWLINE)
    const to = newline < 0 ? end : from + newline
    if (to > from) lines.push({ start: from, end: to, multibyte })
    from = to + 1
  }
  return lines
}

/** Where a counter can be written: over ASCII characters at the end of a span that has room for one filler too. */
function counterPlace(bytes: Uint8Array, spans: readonly Span[]): number | undefined {
  const span = spans.findLast(
    ({ start, end }) => end - start > LONGEST_COUNTER && isAscii(bytes.subarray(end - LONGEST_COUNTER, end)),
  )
  return span && span.end - LONGEST_COUNTER
}
