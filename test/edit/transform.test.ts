/**
 * Transformations of graphs on every synthetic dump, and on real ones if size matters.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { checkTables } from '../../src/analyse.ts'
import { NO_ATOM, Section } from '../../src/graph/graph.ts'
import { readHashTables } from '../../src/hash/table.ts'
import { Heap } from '../../src/heap/heap.ts'
import {
  canonicalForm,
  Dump,
  dropUnreachable,
  type Graph,
  LispEditor,
  neededKinds,
  type Order,
  readLisp,
  redactText,
  repairUnits,
  type SymbolDatum,
  shareStrings,
  verify,
  writeDump,
} from '../../src/index.ts'
import { Names } from '../../src/lisp/names.ts'
import { openDump } from '../../src/pdmp.ts'
import { preserveOrder } from '../../src/write/order.ts'
import { readDump, tinySample } from '../corpus/corpus.ts'
import { sampleOf } from '../effort.ts'

const graphOf = (bytes: Uint8Array): Graph => Dump.open(bytes).graph
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
const soundNames = tinySample().filter((name) => verify(readDump(name)).verdict === 'ok')

/** Objects and their payloads in another order, all else as it has to be. */
function shuffled(graph: Graph, seed: number): Order {
  const order = preserveOrder(graph)
  const { types, sections } = graph.atoms
  const copied = new Set(graph.roots.atoms)
  const mix = (run: Uint32Array, isFree: (atom: number) => boolean) => {
    const free = [...run].filter(isFree)
    let state = seed
    for (let i = free.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      const k = state % (i + 1)
      ;[free[i], free[k]] = [free[k]!, free[i]!]
    }
    let next = 0
    return run.map((atom) => (isFree(atom) ? free[next++]! : atom))
  }
  const isRestored = (atom: number) => copied.has(atom) && types[atom] === NO_ATOM && sections[atom] === Section.cold
  return {
    ...order,
    hot: mix(order.hot, (atom) => types[atom] !== NO_ATOM && atom !== graph.hashList),
    cold: mix(order.cold, (atom) => !isRestored(atom)),
  }
}

describe('the canonical form', () => {
  it.each(soundNames)('of %s is the same for every order of the input', (name) => {
    const graph = graphOf(readDump(name))
    const canonical = writeDump(canonicalForm(graph))
    expect(verify(canonical).findings).toEqual([])
    const again = graphOf(canonical)
    // Without buffers nothing tells i386 from ARM where all tables end at multiples of 8.
    if (again.layout.abi === graph.layout.abi) expect(isSame(writeDump(canonicalForm(again)), canonical)).toBe(true)
    else expect(graph.layout.abi).toBe('ilp32-align4')
    for (const seed of [1, 2, 3]) {
      const mixed = writeDump(graph, shuffled(graph, seed))
      expect(isSame(mixed, canonical)).toBe(false)
      expect(isSame(writeDump(canonicalForm(graphOf(mixed))), canonical)).toBe(true)
    }
  })

  it.each(sampleOf(['own-28.2-min', 'bullseye-amd64'], 2))('of %s loses no object that Emacs has', (name) => {
    const graph = graphOf(readDump(name))
    const canonical = canonicalForm(graph)
    expect(canonical.atoms.length).toBe(graph.atoms.length)
    expect(canonical.links.length).toBe(graph.links.length)
    expect(verify(writeDump(canonical)).findings).toEqual([])
  })
})

describe('dropping what nothing reaches', () => {
  it.each(soundNames)('removes from %s exactly what an edit has replaced', (name) => {
    const kept = dropUnreachable(graphOf(readDump(name)))
    const editor = new LispEditor(Dump.open(writeDump(kept)))
    const variable = readLisp('kill-ring') as SymbolDatum
    const edited = (lisp: string) => {
      editor.set(variable, readLisp(lisp))
      return editor.finish()
    }
    const before = dropUnreachable(edited('t'))
    const between = edited('("a string that goes again" 1.25 [2 3])')
    expect(between.atoms.length).toBeGreaterThan(before.atoms.length)
    const after = dropUnreachable(edited('t'))
    expect(after.atoms.length).toBe(before.atoms.length)
    expect(isSame(writeDump(after), writeDump(before))).toBe(true)
    expect(verify(writeDump(after)).findings).toEqual([])
  })
})

describe('sharing strings', () => {
  const before = readDump('bookworm-amd64')
  const texts = (bytes: Uint8Array) => {
    const heap = new Heap(openDump(bytes))
    const { offsets, types, length } = heap.image.objectStarts
    const found: string[] = []
    for (let i = 0; i < length; i++) {
      if (types[i] !== heap.layout.tags.string) continue
      found.push(Buffer.from(new Names(heap).stringBytes(offsets[i]!) ?? []).toString('latin1'))
    }
    return found
  }

  it('makes the dump smaller and changes no string', () => {
    const { graph, strings, bytes } = shareStrings(graphOf(before))
    const after = writeDump(graph)
    expect(strings).toBeGreaterThan(1000)
    expect(before.length - after.length).toBeGreaterThanOrEqual(bytes - 65536)
    expect(texts(after)).toEqual(texts(before))
    expect(verify(after).findings).toEqual([])
    expect(shareStrings(graph).strings).toBe(0)
  })

  it('does not share strings that a program may modify', () => {
    const editor = new LispEditor(Dump.open(readDump('tiny-28-little-lp64')))
    const set = (name: string, lisp: string) => editor.set(readLisp(name) as SymbolDatum, readLisp(lisp))
    set('a-variable-that-only-this-test-has-1', '("written to" "written to")')
    const withData = shareStrings(editor.finish())
    const base = withData.strings
    set(
      'a-variable-that-only-this-test-has-2',
      '(#[0 "code" ["a literal" ("a literal")] 1] #[0 "code" ["written to"] 1])',
    )
    expect(shareStrings(editor.finish()).strings).toBe(base + 2)
  })
})

it('compares keys that have more slots than a call takes arguments', () => {
  const vector = `[${'0 '.repeat(130_000)}]`
  const editor = new LispEditor(Dump.open(readDump('tiny-28-little-lp64')))
  const table = readLisp(`#s(hash-table test equal data (${vector} 1 ${vector} 2))`)
  editor.set(readLisp('kill-ring') as SymbolDatum, table)
  const heap = new Heap(openDump(writeDump(editor.finish())))
  expect(readHashTables(heap).some(({ count, test }) => count === 1 && test === 'equal')).toBe(true)
})

describe('redacting', () => {
  const before = readDump('tiny-30-little-lp64')
  const edited = () => {
    const editor = new LispEditor(Dump.open(before))
    const value = '("xx secret-1 xx" "sécret häß漢" "plain" #("secret-2" 0 6 (t nil)))'
    editor.set(readLisp('kill-ring') as SymbolDatum, readLisp(value))
    return writeDump(editor.finish())
  }

  it('overwrites what matches, byte for byte, and moves nothing', () => {
    const bytes = edited()
    const { graph, strings, characters } = redactText(graphOf(bytes), /s[eé]cret[- ][0-9häß漢]+/g)
    const after = writeDump(graph)
    expect(strings).toBe(3)
    expect(characters).toBe(8 + 11 + 8)
    expect(after.length).toBe(bytes.length)
    const text = Buffer.from(after).toString()
    for (const word of ['secret', 'sécret', 'häß']) expect(text).not.toContain(word)
    for (const word of ['xx XXXXXXXX xx', 'X×XXXXXX××▒', 'plain']) expect(text).toContain(word)
    expect(verify(after).findings).toEqual([])
  })

  it('leaves names of symbols, and counts them', () => {
    const { graph, strings, left } = redactText(graphOf(before), /kill-ring/g)
    expect(strings).toBe(0)
    expect(left).toEqual([{ kind: 'symbol-name', matches: 1, strings: [expect.any(Number)] }])
    expect(isSame(writeDump(graph), before)).toBe(true)
  })

  it('finds matches across the pieces of a long text, in linear time', () => {
    const long = `${'y'.repeat(20_000)}needle${'z'.repeat(20_000)}`
    const editor = new LispEditor(Dump.open(before))
    editor.set(readLisp('kill-ring') as SymbolDatum, readLisp(JSON.stringify(long)))
    for (const shift of [16_379, 16_384, 12_288, 12_285]) {
      const moved = `${'y'.repeat(shift)}needle${'z'.repeat(9_000)}`
      editor.set(readLisp('kill-ring') as SymbolDatum, readLisp(JSON.stringify(moved)))
      expect(redactText(editor.finish(), /needle/g).characters).toBeGreaterThanOrEqual(6)
    }
  })

  it('leaves every kind of text that Emacs needs, and lists it', () => {
    const { graph, strings, left } = redactText(graphOf(readDump('bookworm-amd64')), /./g)
    expect(strings).toBeGreaterThan(3000)
    const kinds = left.map(({ kind }) => kind).toSorted()
    expect(kinds).toEqual(Object.keys(neededKinds).toSorted())
    for (const { kind, matches, strings: offsets } of left) {
      expect(matches, kind).toBeGreaterThanOrEqual(offsets.length)
      expect(new Set(offsets).size, kind).toBe(offsets.length)
    }
    const after = writeDump(graph)
    expect(verify(after).findings).toEqual([])
    const heap = new Heap(openDump(after))
    expect(checkTables(new Dump(heap.image)).faults).toEqual([])
  })

  it.each([
    ['a format string', '("to %-5s at noon")', /5s at/g, 'directive'],
    ['a regular expression', '("a\\\\(b\\\\)")', /b\\\)/g, 'directive'],
    ['the code of a function', '(#[0 "\\300\\207" ["x"] 1])', /\u00c0/g, 'byte-code'],
    ['a constant of a function', '(#[0 "\\300\\207" ["a needle"] 1])', /needle/g, 'constant'],
    ['a quoted list of a function', '(#[0 "\\300\\207" [(1 ["a needle"])] 1])', /needle/g, 'constant'],
    ['an interactive specification', '(#[0 "\\300\\207" [1] 1 nil "Dneedle: "])', /needle/g, 'interactive-spec'],
    ['a key of a table', '#s(hash-table test equal data ("a needle" 1))', /needle/g, 'table-key'],
    ['a part of a key of a table', '#s(hash-table test equal data ((1 "a needle") 1))', /needle/g, 'table-key'],
    ['a switch of a program', '("--needle")', /needle/g, 'directive'],
    ['the name of a buffer of Emacs', '(" *needle*")', /needle/g, 'buffer-name'],
    ['a version number', '("99.77")', /77/g, 'version'],
    ['the name of a library', '("needle.el")', /needle/g, 'library'],
    ['what a function looks for', '("a needle" #[0 "\\300\\207" ["a needle"] 1])', /^a needle$/g, 'constant'],
  ])('leaves %s', (_, lisp, pattern, kind) => {
    const editor = new LispEditor(Dump.open(readDump('tiny-28-little-lp64')))
    editor.set(readLisp('kill-ring') as SymbolDatum, readLisp(lisp))
    const { strings, left } = redactText(editor.finish(), pattern)
    expect(strings).toBe(0)
    expect(left.map((each) => each.kind)).toContain(kind)
  })

  it.each([
    ['the documentation of a function', '(#[0 "\\300\\207" [1] 1 "Find a needle."])'],
    ['a value of a table', '#s(hash-table test equal data (1 "a needle"))'],
    ['the path of a file', '("/build/needle/files.el")'],
    ['text beside a directive', '("a needle at %s")'],
    ['text in a pattern', '("\\\\.needle\\\\\'")'],
  ])('overwrites %s', (_, lisp) => {
    const editor = new LispEditor(Dump.open(readDump('tiny-28-little-lp64')))
    editor.set(readLisp('kill-ring') as SymbolDatum, readLisp(lisp))
    expect(redactText(editor.finish(), /needle/g)).toMatchObject({ strings: 1, left: [] })
  })
})

it('finds nothing to repair in a sound dump', () => {
  const graph = graphOf(readDump('tiny-30-little-lp64-native'))
  expect(repairUnits(graph)).toEqual({ graph, units: [] })
})
