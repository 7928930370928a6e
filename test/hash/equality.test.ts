import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PdmpError } from '../../src/error.ts'
import { Equality } from '../../src/hash/equality.ts'
import { Hasher } from '../../src/hash/sxhash.ts'
import { Heap } from '../../src/heap/heap.ts'
import { stringAt } from '../../src/heap/strings.ts'
import { eq, type Value } from '../../src/heap/value.ts'
import { Names } from '../../src/lisp/names.ts'
import { openDump } from '../../src/pdmp.ts'
import { DumpEditor } from '../corpus/dump-editor.ts'
import { holds, sampleOf } from '../effort.ts'
import { heapOf } from './heaps.ts'

const objectsOf = (heap: Heap): Value[] => {
  const { offsets, types } = heap.image.objectStarts
  return Array.from(offsets, (offset, i) => ({ kind: 'object', offset: offset, tag: types[i]! }) as const)
}

const slotwise = new Set(['NORMAL_VECTOR', 'RECORD', 'COMPILED', 'CLOSURE', 'FONT'])

/** Slots that two objects of one type must have alike; undefined for those that are not compared by slots. */
function slotsOf(heap: Heap, { offset, tag }: Extract<Value, { kind: 'object' }>): number[] | undefined {
  const { tags, structs, lispWordSize } = heap.layout
  if (tag === tags.cons) return [structs.cons.fields.car, structs.cons.fields.cdr].map((field) => offset + field.offset)
  if (tag !== tags.vectorlike || !slotwise.has(heap.pvecName(offset))) return undefined
  const contents = offset + structs.vector.fields['contents.0']!.offset
  return Array.from({ length: heap.header(offset).lispSize }, (_, i) => contents + i * lispWordSize)
}

/** The bytes that make a string or a float what it is. */
function bytesOf(heap: Heap, { offset, tag }: Extract<Value, { kind: 'object' }>): string | undefined {
  const { tags } = heap.layout
  if (tag === tags.float) return heap.view.bytes.subarray(offset, offset + 8).join()
  if (tag !== tags.string) return undefined
  const { length, bytes, emacsOffset } = stringAt(heap, offset)
  return `${length} ${bytes?.join() ?? `literal ${emacsOffset}`}`
}

/** `equal` as it is defined: by recursion, to a depth at which an answer is no longer certain. */
function slowEqual(heap: Heap, a: Value, b: Value, depth = 0): boolean | undefined {
  if (eq(a, b)) return true
  if (a.kind !== 'object' || b.kind !== 'object' || a.tag !== b.tag) return false
  if (depth > 200) return undefined
  const [slots, others] = [slotsOf(heap, a), slotsOf(heap, b)]
  if (slots === undefined || others === undefined) {
    const bytes = bytesOf(heap, a)
    return bytes !== undefined && bytes === bytesOf(heap, b)
  }
  const header = (offset: number) => (a.tag === heap.layout.tags.cons ? 0 : heap.word(offset))
  if (header(a.offset) !== header(b.offset)) return false
  for (const [i, slot] of slots.entries()) {
    const part = slowEqual(heap, heap.valueAt(slot), heap.valueAt(others[i]!), depth + 1)
    if (part !== true) return part
  }
  return true
}

describe.each(sampleOf(['bullseye-amd64', 'trixie-i386'], 2))('equal in %s', (name) => {
  const heap = heapOf(name)
  const equality = new Equality(heap, new Names(heap))
  const hasher = new Hasher(heap, new Names(heap))
  const { tags } = heap.layout
  const objects = objectsOf(heap).filter(
    (value) => value.kind === 'object' && (value.tag !== tags.vectorlike || slotwise.has(heap.pvecName(value.offset))),
  )
  /** Objects of one code, for there equal ones are to be found; seven at most of each. */
  function alike(): Iterable<Value[]> {
    const byCode = new Map<bigint, Value[]>()
    for (const value of objects) {
      try {
        const code = hasher.codeOf(value, 'equal')
        byCode.set(code, [...(byCode.get(code)?.slice(0, 6) ?? []), value])
      } catch (error) {
        // A C literal, or a list with one in it: its bytes are in the executable.
        if (!(error instanceof PdmpError)) throw error
      }
    }
    return byCode.values()
  }

  it('agrees with a recursive comparison, and equal objects have one hash code', () => {
    let same = 0
    let different = 0
    for (const values of alike()) {
      for (const other of values.slice(1)) {
        const expected = slowEqual(heap, values[0]!, other)
        if (expected === undefined) continue
        expect(equality.equal(values[0]!, other)).toBe(expected)
        expect(equality.equal(other, values[0]!)).toBe(expected)
        if (expected) same++
        else different++
      }
    }
    expect(same).toBeGreaterThan(1000)
    expect(different).toBeGreaterThan(100)
  })

  it('agrees with a recursive comparison on any two objects', () => {
    const any = fc.nat(objects.length - 1).map((i) => objects[i]!)
    holds(
      fc.property(any, any, (a, b) => {
        expect(equality.equal(a, a)).toBe(true)
        const expected = slowEqual(heap, a, b)
        if (expected !== undefined) expect(equality.equal(a, b)).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })
})

/** A dump in which the cons at `i` has the cdr `cdrs[i]` wherever the dump has a cons for a cdr, and one car for all. */
function rings(cdrs: readonly number[]): { heap: Heap; conses: Value[] } {
  const editor = new DumpEditor({
    generation: '28+',
    release: '30',
    byteOrder: 'little',
    abi: 'lp64',
    conses: 60,
    seed: 7,
  })
  const slots = new Set(
    editor.truth.relocations.filter(({ name }) => name === 'DUMP_TO_DUMP_LV+Cons').map(({ offset }) => offset),
  )
  const starts = editor.truth.objectStarts
    .filter(({ type, offset }) => type === 'Cons' && slots.has(offset + 8) && !slots.has(offset))
    .filter(({ offset }) => !editor.truth.relocations.some((relocation) => relocation.offset === offset))
    .map(({ offset }) => offset)
  for (const [i, offset] of starts.entries()) {
    editor.setInt(offset, 8, 4 * 17 + 2)
    editor.setPointer(offset + 8, starts[cdrs[i % cdrs.length]! % starts.length]!)
  }
  const heap = new Heap(openDump(editor.bytes))
  const { tags } = heap.layout
  return { heap, conses: starts.map((offset) => ({ kind: 'object', offset: offset, tag: tags.cons })) }
}

describe('equal in circles', () => {
  it('ends, and treats circular lists with the same elements as equal', () => {
    holds(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 20 }), (cdrs) => {
        const { heap, conses } = rings(cdrs)
        expect(conses.length).toBeGreaterThan(2)
        const equality = new Equality(heap, new Names(heap))
        for (const cons of conses) expect(equality.equal(conses[0]!, cons)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('stops at the given number of comparisons', () => {
    const { heap, conses } = rings([1, 2, 0])
    expect(() => new Equality(heap, new Names(heap), 2).equal(conses[0]!, conses[1]!)).toThrow(
      'comparing the keys of hash tables takes more than 2 steps',
    )
  })
})

describe('same', () => {
  const heap = heapOf('bullseye-amd64')
  const equality = new Equality(heap, new Names(heap))
  const floats = objectsOf(heap).filter((value) => value.kind === 'object' && value.tag === heap.layout.tags.float)
  const twin = floats.flatMap((a, i) =>
    floats.slice(i + 1).flatMap((b) => (equality.same('eql', a, b) ? [[a, b] as const] : [])),
  )[0]!

  it('compares floats by value in eql and equal tables, by address in eq tables', () => {
    expect(twin).toBeDefined()
    expect(equality.same('equal', ...twin)).toBe(true)
    expect(equality.same('eq', ...twin)).toBe(false)
  })

  it('compares text with strings in equal tables only', () => {
    const string = objectsOf(heap).find(
      (value) => value.kind === 'object' && value.tag === 4 && (stringAt(heap, value.offset).bytes?.length ?? 0) > 3,
    )!
    const { bytes, length } = stringAt(heap, string.kind === 'object' ? string.offset : 0)
    const key = { kind: 'text', length, bytes: bytes! } as const
    expect(equality.same('equal', key, string)).toBe(true)
    expect(equality.same('eql', key, string)).toBe(false)
    expect(equality.same('equal', { ...key, bytes: bytes!.map((byte) => byte ^ 1) }, string)).toBe(false)
    expect(equality.same('equal', key, { kind: 'fixnum', value: 1n })).toBe(false)
  })
})
