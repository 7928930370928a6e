/**
 * Rules on the table of faces, which Emacs reads without a check when it starts.
 *
 * Emacs 27 has a list of (FACE . ATTRIBUTES), and takes the car of each element. Later releases have a hash table of FACE ->
 * (NUMBER . ATTRIBUTES), and write the name of the face at index NUMBER of an array with room for as many names as the table has
 * faces. In both, the vector ATTRIBUTES starts with the symbol `face`, and the C variable is a root of the dump. No other root has
 * such elements, so that the name of the variable is not needed.
 *
 * Source: `init_xfaces`, `Finternal_make_lisp_face` in src/xfaces.c.
 * @module
 */
import { PdmpError } from '../error.ts'
import { isHashTable, isLive, keySlot, readHashTable, valueSlot } from '../hash/table.ts'
import type { Heap } from '../heap/heap.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'

/** Fewest attributes of a face. Emacs 27 has 18, and the symbol `face` before them. */
const FEWEST_ATTRIBUTES = 16

/** Check the roots that are tables or lists of faces. */
export function checkFaces(heap: Heap, findings: Findings): void {
  const faces = new Faces(heap, findings)
  for (const root of rootsOf(heap)) {
    const tag = heap.objects.at(root)
    if (tag === heap.layout.tags.vectorlike && isHashTable(heap, root)) faces.table(root)
    else if (tag === heap.layout.tags.cons) faces.list(root)
  }
}

/** The objects that C variables refer to. */
function rootsOf({ image }: Heap): ReadonlySet<number> {
  const { emacsRelocs } = image
  const roots = new Set<number>()
  for (let i = 0; i < emacsRelocs.length; i++) {
    if (emacsRelocs.types[i] === EmacsRelocType.dumpLv) roots.add(emacsRelocs.targets[i]!)
  }
  return roots
}

class Faces {
  readonly #heap: Heap
  readonly #findings: Findings
  /** Elements that may still be visited: roots of a damaged dump may share the tails of their lists, and their pairs. */
  #left: number

  constructor(heap: Heap, findings: Findings) {
    this.#heap = heap
    this.#findings = findings
    this.#left = heap.view.length
  }

  table(root: number): void {
    const heap = this.#heap
    const table = this.#tableAt(root)
    if (table === undefined || !this.#spend(table.size)) return
    const slots: number[] = []
    for (let i = 0; i < table.size; i++) if (isLive(heap, table, i)) slots.push(i)
    const faces = slots.filter((i) => this.#attributesIn(valueSlot(heap, table, i)))
    if (faces.length === 0 || 2 * faces.length <= slots.length) return
    const seen = new Set<bigint>()
    for (const i of slots) {
      const slot = valueSlot(heap, table, i)
      const face = `the face at ${hex(heap.word(keySlot(heap, table, i)))}`
      const cons = this.#consAt(slot)
      if (cons === undefined) {
        this.#report(slot, `${face} has no pair of number and attributes`)
        continue
      }
      const number = heap.valueAt(cons)
      if (number.kind !== 'fixnum') this.#report(cons, `${face} has no number`)
      else if (number.value < 0n || number.value >= BigInt(slots.length))
        this.#report(cons, `${face} has the number ${number.value}, but there are ${slots.length} faces`)
      else if (seen.has(number.value)) this.#report(cons, `${face} has the number ${number.value} of another face`)
      else seen.add(number.value)
    }
  }

  #tableAt(root: number): ReturnType<typeof readHashTable> | undefined {
    try {
      return readHashTable(this.#heap, root)
    } catch (error) {
      // The size of a damaged table has rules of its own.
      if (!(error instanceof PdmpError)) throw error
      return undefined
    }
  }

  list(root: number): void {
    const { car, cdr } = this.#heap.layout.structs.cons.fields
    const others: number[] = []
    let faces = 0
    for (let cell: number | undefined = root; cell !== undefined; cell = this.#consAt(cell + cdr.offset)) {
      if (!this.#spend(1)) return
      if (this.#attributesIn(cell + car.offset)) faces++
      // A list of anything else ends the search soon.
      else if (others.push(cell + car.offset) > faces + 1) return
    }
    if (faces <= others.length) return
    for (const slot of others) {
      if (this.#consAt(slot) === undefined) this.#report(slot, 'an element of the list of faces is not a pair')
    }
  }

  /** Whether the value at `slot` is a pair whose cdr is the vector of the attributes of a face. */
  #attributesIn(slot: number): boolean {
    const heap = this.#heap
    const { structs, pvecNames } = heap.layout
    const cons = this.#consAt(slot)
    if (cons === undefined) return false
    const vector = heap.valueAt(cons + structs.cons.fields.cdr.offset)
    if (vector.kind !== 'object' || vector.tag !== heap.layout.tags.vectorlike) return false
    const { pvec, lispSize } = heap.header(vector.offset)
    if (pvecNames[pvec] !== 'NORMAL_VECTOR' || lispSize < FEWEST_ATTRIBUTES) return false
    const first = heap.valueAt(vector.offset + structs.vector.fields['contents.0'].offset)
    return first.kind === 'builtin' && first.index > 1
  }

  #consAt(slot: number): number | undefined {
    const value = this.#heap.valueAt(slot)
    return value.kind === 'object' && value.tag === this.#heap.layout.tags.cons ? value.offset : undefined
  }

  #spend(elements: number): boolean {
    this.#left -= elements
    return this.#left >= 0
  }

  #report(slot: number, message: string): void {
    this.#findings.add('face-id', 'face--new-frame-defaults', slot, message)
  }
}
