/**
 * Dumps in other files: appended to an executable, and prelinked.
 * @module
 */
import type { Image } from '../../src/index.ts'
import { type Attempt, demand, type Library } from './promise.ts'

/** Any bytes carry a dump, carry none, or are refused. */
export function exerciseContainers(bytes: Uint8Array, library: Library, attempt: Attempt): void {
  const found = attempt(() => library.extractDump(bytes))
  if (found !== undefined) demand(found.offset + found.dump.length <= bytes.length, 'what is found is in the file')
  attempt(() => library.unlink(bytes))
  demand(
    !library.isPrelinked(bytes) || attempt(() => library.Dump.open(bytes).image) === undefined,
    'none is an ordinary dump',
  )
}

/** A dump comes back from both. */
export function exerciseContained(image: Image, library: Library, attempt: Attempt): void {
  // The dump itself is a file that has its fingerprint.
  const embedded = attempt(() => library.embedDump(image.bytes, image))
  const found = embedded && library.extractDump(embedded)
  demand(embedded === undefined || Buffer.compare(found!.dump, image.bytes) === 0, 'what is embedded is found')
  const bases = { dumpBase: 0x4000_0000n, emacsBasis: 0x800_0000n, lispsym: 4096 }
  const at = library.place(image, bases)
  const linked = attempt(() => library.prelink(image, at))
  if (linked === undefined) return
  demand(library.isPrelinked(linked.bytes), 'what was prelinked is known by its magic')
  attempt(() => library.unlink(linked.bytes))
}
