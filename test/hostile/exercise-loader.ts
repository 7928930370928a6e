/**
 * Loads any image that opened at usual and unusual placements, reads the executable's data back, and unloads it.
 * @module
 */
import { findLispsym } from '../../src/image/lispsym.ts'
import type { EmacsMemory, Image, Placement } from '../../src/index.ts'
import { countRelocs } from '../../src/reloc/load.ts'
import { type Attempt, demand, type Library, spread } from './promise.ts'

/** @param sound `verify` found nothing, so unloading must give the file back */
export function exerciseLoader(image: Image, library: Library, attempt: Attempt, sound: boolean): void {
  const { applied, deferred } = countRelocs(image)
  const entries = image.dumpRelocs.reduce((total, { length }) => total + length, 0)
  demand(applied >= 0 && deferred >= 0 && applied + deferred === entries, 'every relocation is applied or deferred')
  attempt(() => findLispsym(image))
  attempt(() => library.place(image, { dumpBase: 0n, emacsBasis: 0n }))
  const top = 1n << BigInt(8 * image.layout.wordSize)
  for (const bases of [
    { dumpBase: 0n, emacsBasis: 0n, lispsym: 0 },
    { dumpBase: top - 1n, emacsBasis: top - 8n, lispsym: -(2 ** 31) },
    { dumpBase: 0x1234_5671n, emacsBasis: 0x7fff_fff9n, lispsym: 2 ** 31 - 1 },
  ]) {
    const placement = library.place(image, bases)
    demand(placement.lispsym >= 0n && placement.lispsym < top, 'lispsym is an address')
    const loaded = attempt(() => library.load(image, placement))
    if (loaded === undefined) continue
    demand(
      loaded.bytes.length === image.bytes.length && loaded.bytes !== image.bytes,
      'an image has the size of its file',
    )
    demand(loaded.emacs instanceof library.EmacsMemory, 'a load models the memory of the executable')
    const again = attempt(() => library.relocate(image, placement, { into: new Uint8Array(image.bytes.length) }))
    demand(again !== undefined && Buffer.compare(again.bytes, loaded.bytes) === 0, 'a load relocates')
    exerciseMemory(image, loaded.emacs, library)
    exerciseUnload(image, loaded.bytes, placement, library, attempt, sound)
  }
}

function exerciseMemory(image: Image, memory: EmacsMemory, library: Library): void {
  const { emacsRelocs: table, layout } = image
  demand(memory.writes.length === table.length, 'every Emacs relocation writes')
  for (const i of spread(table.length, 16)) {
    const { start, size, reloc } = memory.writes[i]!
    demand(reloc === i && size === library.writtenSize(table, i, layout), 'an extent is that of its entry')
    demand(memory.bytesOf(i).length === size, 'an extent has its bytes')
    if (table.types[i] === library.EmacsRelocType.immediate) demand(size <= 8, 'an immediate fits its union')
    const read = memory.read(start, size)
    demand(read !== undefined && Buffer.compare(read, memory.bytesOf(i)) === 0, 'what was written can be read')
  }
  const outside = [-(2 ** 31) - 8, 2 ** 32, Number.NaN]
  demand(
    outside.every((offset) => memory.read(offset, 8) === undefined),
    'nothing is read where nothing was written',
  )
}

function exerciseUnload(
  image: Image,
  bytes: Uint8Array,
  placement: Placement,
  library: Library,
  attempt: Attempt,
  sound: boolean,
): void {
  const back = attempt(() => library.unload(image, bytes, placement))
  if (sound) demand(back !== undefined && Buffer.compare(back, image.bytes) === 0, 'unloading gives the file back')
  const short = attempt(() => library.unload(image, bytes.subarray(1), placement))
  demand(short === undefined, 'an image of another size is refused')
}
