/**
 * Addresses that the user types.
 * @module
 */
import { type Dump, type Placement, place } from '../../index.ts'
import { Mistake } from '../mistake.ts'

/** Where a load has put dump and Emacs, as the user typed it: `0x7f0000000000`. */
export interface TypedPlacement {
  readonly dumpBase: string
  readonly emacsBasis: string
}

/** The smallest page size of machines on which Emacs runs, and the alignment of the C variable of the basis. */
const PAGE = 4096n
const VARIABLE = 4n

/**
 * The placement for the addresses that the user typed.
 *
 * @throws Mistake a text is not an address at which a dump can be loaded
 */
export function placementAt({ image }: Dump, { dumpBase, emacsBasis }: TypedPlacement): Placement {
  const bases = { dumpBase: addressOf(dumpBase, 'dump base'), emacsBasis: addressOf(emacsBasis, 'Emacs basis') }
  if (bases.dumpBase % PAGE !== 0n) throw new Mistake('a dump is loaded at the start of a page, a multiple of 0x1000')
  if (bases.emacsBasis % VARIABLE !== 0n) throw new Mistake('the address of a C variable is a multiple of 4')
  try {
    return place(image, bases)
  } catch (error) {
    if (error instanceof RangeError) throw new Mistake(error.message)
    throw error
  }
}

function addressOf(text: string, what: string): bigint {
  if (!/^(0x[0-9a-f]{1,16}|\d{1,20})$/i.test(text))
    throw new Mistake(`the ${what} is not an address such as 0x7f0000000000`)
  return BigInt(text)
}
