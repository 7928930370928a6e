/**
 * Rule on processes: each process that Lisp can access must have a name.
 *
 * A process is dumped as its header alone, and has no name after a load. Printing it reads the length of the name
 * without a check. The list of all processes, a root in C that start-up empties, is harmless by itself.
 *
 * Source: `dump_nilled_pseudovec` in src/pdumper.c, `print_vectorlike` in src/print.c, `init_process_emacs` in
 * src/process.c.
 * @module
 */

import type { Heap } from '../heap/heap.ts'
import { earlyRelocs } from '../image/image.ts'
import { EmacsRelocType } from '../tables/emacs-reloc-table.ts'
import { hex } from '../units.ts'
import type { Findings } from './findings.ts'
import type { Vectorlikes } from './vectorlikes.ts'

/** Index of the Lisp slot of `struct Lisp_Process` that holds the name. It follows tty_name. */
const NAME = 1

/** Check that every process which anything besides the list of all processes refers to has a name. */
export function checkProcesses(heap: Heap, vectorlikes: Vectorlikes, findings: Findings): void {
  const { structs, lispWordSize, tags } = heap.layout
  const name = structs.vector.fields['contents.0'].offset + NAME * lispWordSize
  const processes = vectorlikes.of('PROCESS')
  const nameless = processes.filter((start) => !leadsTo(heap, start + name, tags.string))
  if (nameless.length === 0) return
  const held = heldProcesses(heap, new Set(processes))
  for (const start of nameless) {
    if (!held.has(start)) continue
    const message = `${hex(heap.word(start + name))} where Emacs expects a string`
    findings.add('process-name', 'process.name', start + name, message)
  }
}

const leadsTo = (heap: Heap, slot: number, tag: number): boolean =>
  heap.relocAt(slot)?.form === 'lv' && heap.objects.at(heap.word(slot)) === tag

/** The processes that anything besides the list of all processes refers to. */
function heldProcesses(heap: Heap, processes: ReadonlySet<number>): ReadonlySet<number> {
  const { emacsRelocs } = heap.image
  const { tags } = heap.layout.relocs
  const held = new Set<number>()
  let list: ProcessList | undefined
  for (let i = 0; i < emacsRelocs.length; i++) {
    if (emacsRelocs.types[i] !== EmacsRelocType.dumpLv) continue
    const target = emacsRelocs.targets[i]!
    if (processes.has(target)) held.add(target)
    const found = processListAt(heap, target, processes)
    // The list is in one C variable. A list in a second variable is accessible to Lisp.
    if (found !== undefined && list !== undefined) return processes
    list ??= found
  }
  const { offsets, types, length } = earlyRelocs(heap.image)
  for (let i = 0; i < length; i++) {
    if (tags[types[i]!]! < 0 || list?.slots.has(offsets[i]!)) continue
    const target = heap.word(offsets[i]!)
    if (processes.has(target)) held.add(target)
    if (list?.cells.has(target)) return processes
  }
  return held
}

interface ProcessList {
  readonly cells: ReadonlySet<number>
  /** The Lisp slots of these cells. */
  readonly slots: ReadonlySet<number>
}

/** Read the list of pairs (NAME . PROCESS) that starts at the cons at `first`. */
function processListAt(heap: Heap, first: number, processes: ReadonlySet<number>): ProcessList | undefined {
  const { tags, structs } = heap.layout
  const [car, cdr] = [structs.cons.fields.car.offset, structs.cons.fields.cdr.offset]
  const cells = new Set<number>()
  for (let cell = first; cell !== 0; cell = heap.word(cell + cdr)) {
    if (cells.has(cell) || heap.objects.at(cell) !== tags.cons || !leadsTo(heap, cell + car, tags.cons))
      return undefined
    const pair = heap.word(cell + car)
    if (!leadsTo(heap, pair + car, tags.string) || !processes.has(heap.word(pair + cdr))) return undefined
    cells.add(cell).add(pair)
  }
  if (cells.size === 0) return undefined
  return { cells, slots: new Set([...cells].flatMap((cell) => [cell + car, cell + cdr])) }
}
