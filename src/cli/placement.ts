/**
 * Options for the addresses of a load, and the placement that they give.
 * @module
 */
import type { Option } from 'commander'
import { type Image, type Placement, place } from '../index.ts'
import { UsageError } from './command.ts'
import { parseAddress, parseEmacsOffset } from './numbers.ts'
import { numberOption } from './options.ts'

export interface PlacementOptions {
  dumpBase: bigint
  emacsBasis?: bigint
  /** Offset from the Emacs basis. */
  lispsym?: number
}

/** The smallest page size of machines on which Emacs runs. */
const PAGE = 4096n
/** Alignment of `Vpurify_flag`, which is at least as large as a pointer. */
const VARIABLE = 4n

function parseDumpBase(text: string): bigint {
  const base = parseAddress(text)
  if (base % PAGE !== 0n) throw new UsageError('A dump is loaded at the start of a page, a multiple of 0x1000.')
  return base
}

function parseBasis(text: string): bigint {
  const basis = parseAddress(text)
  if (basis % VARIABLE !== 0n) throw new UsageError('The address of a C variable is a multiple of 4.')
  return basis
}

const dumpBaseOption = () =>
  numberOption(
    '--dump-base <address>',
    'address of the dump in memory, a multiple of 0x1000',
    parseDumpBase,
  ).makeOptionMandatory()

const basisOption = (more = '') =>
  numberOption('--emacs-basis <address>', `address of the C variable Vpurify_flag in memory${more}`, parseBasis)

const lispsymOption = () =>
  numberOption(
    '--lispsym <offset>',
    'offset of the C array lispsym from the basis; default: found in the dump',
    parseEmacsOffset,
  )

/** Options for the addresses of dump and executable. */
export const placementOptions = (): Option[] => [dumpBaseOption(), basisOption().makeOptionMandatory(), lispsymOption()]

/** Options for commands that can work without the address of the executable. */
export const dumpPlacementOptions = (withoutBasis: string): Option[] => [
  dumpBaseOption(),
  basisOption(`; ${withoutBasis}`),
  lispsymOption(),
]

/** The placement that the options give. An address that is too wide for the dump's pointers is a usage error. */
export function placementOf(image: Image, { dumpBase, emacsBasis = 0n, lispsym }: PlacementOptions): Placement {
  try {
    return place(image, { dumpBase, emacsBasis, lispsym })
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}
