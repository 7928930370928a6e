/**
 * The options that say where a load puts things, as a placement.
 * @module
 */
import { type Image, type Placement, place } from '../index.ts'
import { parseAddress, parseNumber, UsageError } from './command.ts'

export interface PlacementOptions {
  dumpBase: string
  emacsBasis?: string
  /** Offset from the Emacs basis. */
  lispsym?: string
}

/** The placement that the options ask for; an address too wide for the dump's pointers is a mistake in the call. */
export function placementOf(image: Image, options: PlacementOptions): Placement {
  const bases = {
    dumpBase: parseAddress(options.dumpBase, '--dump-base'),
    emacsBasis: parseAddress(options.emacsBasis ?? '0', '--emacs-basis'),
    lispsym: options.lispsym === undefined ? undefined : parseNumber(options.lispsym, '--lispsym'),
  }
  try {
    return place(image, bases)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error })
    throw error
  }
}
