/**
 * Placements: the addresses of the dump and of the executable in one load.
 *
 * Units: absolute addresses. `place` checks that they fit the dump's pointers.
 * @module
 */
import { PdmpError } from '../error.ts'
import type { Address, EmacsOffset } from '../units.ts'
import type { Image } from './image.ts'
import { findLispsym } from './lispsym.ts'

/** Addresses of one load. */
export interface Placement {
  /** Address of file offset 0. */
  readonly dumpBase: Address
  /** Address of `Vpurify_flag`, from which Emacs offsets count. */
  readonly emacsBasis: Address
  /** Address of `lispsym[0]`, from which the words of symbols count. */
  readonly lispsym: Address
}

/**
 * Complete the addresses of the dump and of the executable to a placement.
 *
 * @param bases `dumpBase` is the address of file offset 0, `emacsBasis` that of `Vpurify_flag`; `lispsym` is the offset of `lispsym[0]`
 *   from the Emacs basis, which is found in the dump if it is not given
 * @throws PdmpError 'lispsym-absent': no offset was given and the dump has no images of nil and t
 * @throws RangeError: an address does not fit the dump's pointers
 */
export function place(
  image: Image,
  bases: { readonly dumpBase: Address; readonly emacsBasis: Address; readonly lispsym?: EmacsOffset | undefined },
): Placement {
  const limit = 1n << BigInt(8 * image.layout.wordSize)
  for (const [name, value] of Object.entries({ dumpBase: bases.dumpBase, emacsBasis: bases.emacsBasis })) {
    if (value < 0n || value >= limit)
      throw new RangeError(`${name} does not fit ${image.layout.wordSize}-byte pointers`)
  }
  const offset = bases.lispsym ?? findLispsym(image)?.emacsOffset
  if (offset === undefined) {
    const site = { path: 'emacs_relocs', offset: image.header.emacsRelocs.offset }
    throw new PdmpError('lispsym-absent', site, 'no images of nil and t among the COPY_FROM_DUMP entries')
  }
  const lispsym = (bases.emacsBasis + BigInt(offset) + limit) % limit
  return { dumpBase: bases.dumpBase, emacsBasis: bases.emacsBasis, lispsym: lispsym }
}
