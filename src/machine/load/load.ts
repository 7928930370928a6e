/**
 * Loading of a dump into a process without Lisp, in the steps of `pdumper_load` and with its result codes.
 *
 * In: the file's bytes, which are copied. Out: a result. Unless it is SUCCESS, the process is in the state before.
 * Two facts that Emacs does not check are checked here, since later steps rely on them: that the file is complete, and that it has
 * the layout that its fingerprint implies. A file that fails gets BAD_FILE_TYPE, and `fault` has the reason. If an exception is
 * thrown after the point of no return, by hooks too, the process is restored first, except for effects of hooks outside its memory.
 * Units: addresses; offsets in bytes from the start of the file.
 * Source: `pdumper_load` in src/pdumper.c; `enum pdumper_load_result` in src/pdumper.h.
 * @module
 */
import { hexText } from '../../bytes/hex-text.ts'
import { PdmpError } from '../../error.ts'
import { buildImage, earlyRelocs, type Image } from '../../image/image.ts'
import type { Placement } from '../../image/placement.ts'
import { mappedParts } from '../../image/regions.ts'
import { headerFaults, headerSize } from '../../layout/header-rules.ts'
import { INCOMPLETE_MAGIC, MAGIC } from '../../layout/magic.ts'
import { OFFSET_MASK } from '../../layout/packing.ts'
import type { EmacsMemory } from '../../reloc/emacs-memory.ts'
import { applyEmacsRelocs } from '../../reloc/emacs-relocs.ts'
import { countRelocs, relocate } from '../../reloc/load.ts'
import { PageRelocator } from '../../reloc/page-relocator.ts'
import { EmacsRelocType } from '../../tables/emacs-reloc-table.ts'
import { parseHeader } from '../../tables/header.ts'
import { parseTables } from '../../tables/parse.ts'

import { MachineFault } from '../fault.ts'
import { mappable, PAGE_SHIFT, PAGE_SIZE, Page, type Segment } from '../memory/segment.ts'
import type { Runtime } from '../runtime.ts'
import { type Hooks, runHooks } from './hooks.ts'

/**
 * When words are relocated: all of them at load, as in Emacs, or those of a page on the first access to it, which
 * the talk tried and dropped.
 */
export type Relocating = 'at-once' | 'at-first-touch'

/** `enum pdumper_load_result`. An ERROR is this number plus an errno. Machines do not produce one. */
export const loadResults = {
  SUCCESS: 0,
  NOT_LOADED: 1,
  FILE_NOT_FOUND: 2,
  BAD_FILE_TYPE: 3,
  FAILED_DUMP: 4,
  OOM: 5,
  VERSION_MISMATCH: 6,
  ERROR: 7,
} as const

/** A name in `loadResults`. */
export type LoadResultName = keyof typeof loadResults

/** A load that failed. The machine is as it was before. */
export interface LoadFailure {
  /** Name of the result, as in `enum pdumper_load_result`. */
  readonly result: Exclude<LoadResultName, 'SUCCESS'>
  /** Number of the result. */
  readonly code: number
  /** What is wrong, in a sentence. */
  readonly detail: string
  /** The fault of the file, if Emacs would not have checked it; a MachineFault if a word of it is an invalid address. */
  readonly fault?: PdmpError | MachineFault
}

/** A load that succeeded. */
export interface LoadSuccess {
  /** The name of the result. */
  readonly result: 'SUCCESS'
  /** The number of the result. */
  readonly code: 0
  /** Address of the mapped file. */
  readonly base: number
  /** Number of applied entries of the early phase, and of `emacs_relocs`. */
  readonly relocations: number
  /** Number of Emacs relocations applied. */
  readonly emacsRelocations: number
  /** Names of the hooks that ran, in order. */
  readonly hooks: readonly string[]
}

/** The result of a load: `enum pdumper_load_result`. */
export type LoadResult = LoadSuccess | LoadFailure

const FINGERPRINT_SIZE = 32

/**
 * Load `file`, or undefined for an absent file.
 *
 * @throws MachineFault 'already-initialized': the process already has a heap or a dump
 */
export function loadDump<M extends Runtime>(
  machine: M,
  hooks: Hooks<M>,
  file: Uint8Array | undefined,
  relocating: Relocating = 'at-once',
): LoadResult {
  requireEmpty(machine)
  if (file === undefined) return failure('FILE_NOT_FOUND', 'no such file')
  const refusal = checkHeader(machine, file)
  if (refusal !== undefined) return refusal
  const restore = restorer(machine)
  try {
    return run(machine, hooks, map(machine, file), relocating)
  } catch (error) {
    restore()
    const refused = failureOf(error)
    if (refused === undefined) throw error
    return refused
  }
}

/** Load from the point of no return on. */
function run<M extends Runtime>(
  machine: M,
  hooks: Hooks<M>,
  { image, segment }: Mapped,
  relocating: Relocating,
): LoadSuccess {
  // Initialize the rings of finalizers as C does.
  machine.finalizers.initialize()
  const placement = machine.space.placement(segment.base)
  if (relocating === 'at-once') relocateAtOnce(image, segment, placement)
  else relocateAtFirstTouch(image, segment, placement)
  writeExecutable(machine, applyEmacsRelocs(image, segment.bytes, placement))
  // Now no word of the process holds a file offset.
  const dropped = mappedParts(image)[1]!
  segment.discard(dropped.start, dropped.end)
  const early = runHooks(machine, hooks, 'early')
  const late = runHooks(machine, hooks, 'late')
  return {
    result: 'SUCCESS',
    code: 0,
    base: segment.base,
    relocations: countRelocs(image).applied,
    emacsRelocations: image.emacsRelocs.length,
    hooks: [...early, ...late],
  }
}

/** Make a function that undoes a load: it unmaps the dump, restores the executable, and empties a heap that was empty. */
function restorer(machine: Runtime): () => void {
  const { executable, allocator, memory } = machine.space
  const bytes = executable.bytes.slice()
  const pages = executable.pages.slice()
  const { pointer } = machine.stack
  const hadHeap = allocator.regions.count > 0
  return () => {
    const segment = memory.segment('dump')
    if (segment !== undefined) memory.unmap(segment)
    machine.dumped = undefined
    executable.bytes.set(bytes)
    executable.pages.set(pages)
    machine.stack.unwind(pointer)
    if (!hadHeap) allocator.releaseAll()
  }
}

/** The result for an exception; undefined if the file is not its cause. */
function failureOf(error: unknown): LoadFailure | undefined {
  if (error instanceof PdmpError) return failure('BAD_FILE_TYPE', error.message, error)
  if (!(error instanceof MachineFault)) return undefined
  if (error.code === 'address-space-exhausted') return failure('OOM', error.message)
  const isDamage = error.code === 'segmentation-fault' || error.code === 'endless-chain'
  return isDamage ? failure('BAD_FILE_TYPE', error.message, error) : undefined
}

/** Apply Emacs relocations. They may write only to the executable. */
function writeExecutable({ space }: Runtime, emacs: EmacsMemory): void {
  const { base, end } = space.executable
  emacs.writes.forEach(({ start, size, reloc }, i) => {
    const at = space.at(start)
    if (at < base || at + size > end)
      throw new MachineFault('segmentation-fault', at, `Emacs relocation ${reloc} does not write to the executable`)
    space.memory.writable(at, size).set(emacs.bytesOf(i))
  })
}

/** Require a process without a heap and without a dump. */
function requireEmpty({ space, dumped }: Runtime): void {
  const started = space.memory.i32(space.area('staticidx')) !== 0
  if (dumped === undefined && !started) return
  const detail = dumped === undefined ? 'Lisp runs already' : 'a dump is loaded already'
  throw new MachineFault('already-initialized', dumped?.base ?? space.lispsym, detail)
}

function checkHeader({ space }: Runtime, file: Uint8Array): LoadFailure | undefined {
  const { layout, program } = space
  const startsWith = (magic: Uint8Array) => magic.every((byte, i) => byte === file[i])
  if (file.length < headerSize(layout.facts)) return failure('BAD_FILE_TYPE', 'the file is shorter than a header')
  if (startsWith(INCOMPLETE_MAGIC)) return failure('FAILED_DUMP', 'the dump was never finished')
  if (!startsWith(MAGIC)) return failure('BAD_FILE_TYPE', 'the file does not start with DUMPEDGNUEMACS')
  const found = file.subarray(MAGIC.length, MAGIC.length + FINGERPRINT_SIZE)
  if (found.every((byte, i) => byte === program.fingerprint[i])) return undefined
  const detail = `desired fingerprint: ${hexText(program.fingerprint)}, found fingerprint: ${hexText(found)}`
  return failure('VERSION_MISMATCH', detail)
}

interface Mapped {
  readonly image: Image
  readonly segment: Segment
}

function map(machine: Runtime, file: Uint8Array): Mapped {
  const bytes = mappable(file.length)
  bytes.set(file)
  const image = imageOf(machine, bytes)
  const { segment } = machine.map(image, bytes, machine.space.memoryMap.mapping(bytes.length))
  return { image, segment }
}

/** Read the file as a dump of the program's own layout, so that no detection is needed. */
function imageOf({ space: { layout } }: Runtime, bytes: Uint8Array): Image {
  const header = parseHeader(bytes, layout.facts, layout.byteOrder)
  const [fault] = headerFaults(header, layout.facts, bytes.length)
  if (fault !== undefined) throw PdmpError.of(fault)
  return buildImage(bytes, layout, parseTables(bytes, { ...layout, header }))
}

/** Relocate at load. The loader writes to the page of every slot, and so makes the operating system copy it. */
function relocateAtOnce(image: Image, segment: Segment, placement: Placement): void {
  relocate(image, placement, { into: segment.bytes })
  // Read the entries directly, since making columns for this would take longer than reading them.
  const { entries, length, unitBits } = earlyRelocs(image)
  const toPage = PAGE_SHIFT - unitBits
  for (let i = 0; i < length; i++) segment.pages[(entries[i]! & OFFSET_MASK) >>> toPage]! |= Page.read | Page.written
}

/** Relocate by a handler of page faults, which Emacs relocations trigger by their copies. */
function relocateAtFirstTouch(image: Image, segment: Segment, placement: Placement): void {
  const relocator = new PageRelocator(image, segment.bytes, placement, PAGE_SIZE)
  segment.onFirstTouch = (page) => relocator.relocate(page)
  const { types, targets, lengths, length } = image.emacsRelocs
  for (let i = 0; i < length; i++) {
    if (types[i] !== EmacsRelocType.copyFromDump) continue
    const last = (targets[i]! + lengths[i]! - 1) >>> PAGE_SHIFT
    for (let page = targets[i]! >>> PAGE_SHIFT; page <= last; page++) segment.touch(page * PAGE_SIZE, Page.read)
  }
}

function failure(result: LoadFailure['result'], detail: string, fault?: LoadFailure['fault']): LoadFailure {
  return { result, code: loadResults[result], detail, ...(fault === undefined ? {} : { fault }) }
}
