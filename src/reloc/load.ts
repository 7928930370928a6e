/**
 * Loading of a dump at one placement, in the order of `pdumper_load`, and the inverse.
 *
 * In: an image and a placement. Out: a relocated copy of the file and a model of the executable's data. The relocations of late
 * phases need a running Emacs, which opens native code. They are counted as deferred.
 * Source: `pdumper_load`, `dump_do_all_dump_reloc_for_phase`, `dump_do_all_emacs_relocations` in src/pdumper.c.
 * @module
 */
import { PdmpError } from '../error.ts'
import { earlyRelocs, type Image } from '../image/image.ts'
import type { Placement } from '../image/placement.ts'
import { applyDumpRelocs } from './dump-relocs.ts'
import type { EmacsMemory } from './emacs-memory.ts'
import { applyEmacsRelocs } from './emacs-relocs.ts'

/** A dump as it is in memory after a load. */
export interface Loaded {
  /** The whole file as it is in memory after the early phase. */
  readonly bytes: Uint8Array
  /** Number of relocations applied. */
  readonly applied: number
  /** Number of relocations that require native code to be opened: those of the late and very late phases. */
  readonly deferred: number
}

/**
 * Copy the file and apply its early relocations, as `load` does first: `dump_do_all_dump_reloc_for_phase`. `unload` is the inverse.
 *
 * @param options `into` is a buffer for the relocated bytes, as long as the file and 4-aligned. Repeated loads into one buffer save page
 *   faults. If it contains the image's own bytes, these are relocated in placement, and the image must not be used afterwards.
 */
export function relocate(image: Image, placement: Placement, options: { readonly into?: Uint8Array } = {}): Loaded {
  const bytes = options.into ?? new Uint8Array(image.bytes.length)
  if (bytes.length !== image.bytes.length) throw new RangeError(`into has ${bytes.length} bytes`)
  if (bytes.byteOffset % 4 !== 0) throw new RangeError('into is not 4-aligned in its buffer')
  if (bytes !== image.bytes) bytes.set(image.bytes)
  applyDumpRelocs(image, bytes, placement, 'load')
  return { bytes, ...countRelocs(image) }
}

/** The number of entries that the early phase applies, and of entries that it leaves to native code. */
export function countRelocs(image: Image): { applied: number; deferred: number } {
  const early = earlyRelocs(image)
  let total = 0
  for (const table of image.dumpRelocs) total += table.length
  let applied = early.length
  image.layout.relocs.native.forEach((isNative, type) => {
    if (isNative === 1) applied -= early.survey.typeCounts[type]!
  })
  return { applied, deferred: total - applied }
}

/**
 * Relocate the dump, then write the executable's variables: `pdumper_load`. `unload` is the inverse.
 *
 * @param options `into` is a buffer for the relocated bytes, as long as the file and 4-aligned. Repeated loads into one buffer save page
 *   faults. If it contains the image's own bytes, these are relocated in placement, and the image must not be used afterwards.
 * @returns also a model of the executable's data
 * @throws PdmpError with the code of a rule of `verify`: the Emacs relocations are damaged
 */
export function load(
  image: Image,
  placement: Placement,
  options?: { readonly into?: Uint8Array },
): Loaded & { readonly emacs: EmacsMemory } {
  const loaded = relocate(image, placement, options)
  // Now no word of the dump holds a file offset, except in the slots of the late phases.
  return { ...loaded, emacs: applyEmacsRelocs(image, loaded.bytes, placement) }
}

/**
 * Reconstruct the file from `bytes`, an image of this dump in memory at `placement` after the early phase. The inverse of `load` and
 * `relocate`.
 *
 * @throws PdmpError 'image-mismatch': the size of `bytes` is not that of the dump
 */
export function unload(image: Image, bytes: Uint8Array, placement: Placement): Uint8Array {
  if (bytes.length !== image.bytes.length) {
    const site = { path: 'image', offset: Math.min(bytes.length, image.bytes.length) }
    throw new PdmpError(
      'image-mismatch',
      site,
      `the image has ${bytes.length} bytes, but the dump has ${image.bytes.length}`,
    )
  }
  const file = new Uint8Array(bytes)
  applyDumpRelocs(image, file, placement, 'unload')
  return file
}
