/**
 * Generators for property tests: dumps with their expected contents, placements and tables of entries.
 * @module
 */
import fc from 'fast-check'
import type { Image } from '../src/image/image.ts'
import { type Placement, place } from '../src/image/placement.ts'
import { openDump } from '../src/pdmp.ts'
import { isInSample } from './corpus/corpus.ts'
import { type TinyDump, tinyDump, tinyName, tinyVariants } from './corpus/tiny-dump.ts'

export interface OpenedDump extends TinyDump {
  readonly name: string
  readonly image: Image
}

const opened = new Map<string, OpenedDump>()

/** Every synthetic variant with bignums wherever its generation has them, opened; the bytes are shared. */
export const variants: readonly { readonly name: string; readonly open: () => OpenedDump }[] = tinyVariants.map(
  (variant) => {
    const name = tinyName(variant)
    const open = () => {
      const known = opened.get(name)
      if (known !== undefined) return known
      const bignums = variant.generation !== '2018' && variant.generation !== 'talk'
      const made = tinyDump({ ...variant, bignums })
      const dump = { name, ...made, image: openDump(made.bytes) }
      opened.set(name, dump)
      return dump
    }
    return { name, open }
  },
)

/** Those that are to be tried by a test that is slow. */
export const variantSample = variants.filter(({ name }) => isInSample(name))

export const anyVariant = (): fc.Arbitrary<OpenedDump> => fc.constantFrom(...variants).map(({ open }) => open())

/** Page-aligned bases that an address space of 32 or 64 bits has room for, also where offsets wrap around. */
export function anyPlacement(image: Image): fc.Arbitrary<Placement> {
  const top = 1n << BigInt(8 * image.layout.wordSize)
  const base = fc.bigInt({ min: 0n, max: top / 4096n - 1n }).map((page) => page * 4096n)
  // The basis is a variable somewhere in the executable's data.
  const basis = fc.bigInt({ min: 0n, max: top / 8n - 1n }).map((word) => word * 8n)
  return fc.record({ dumpBase: base, emacsBasis: basis }).map((bases) => place(image, bases))
}

export const anyVariantPlaced = (): fc.Arbitrary<{ readonly dump: OpenedDump; readonly at: Placement }> =>
  anyVariant().chain((dump) => anyPlacement(dump.image).map((at) => ({ dump, at })))

/** Offsets of a sorted table: strictly ascending multiples of `unit` below `end`. */
export const ascendingOffsets = (unit: number, end: number, maxLength = 64): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.nat(Math.floor((end - 1) / unit)), { maxLength })
    .map((units) => units.sort((a, b) => a - b).map((n) => n * unit))
