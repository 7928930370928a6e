/**
 * How many bytes of its place the word of a link takes.
 * @module
 */
import type { Layout } from '../layout/layout.ts'
import type { RelocKind } from '../layout/relocation-types.ts'

/** 0 for what only native code changes; of a bignum, what precedes its limb pointer is more than enough to be inside. */
export function slotWidth({ lispWordSize, wordSize }: Layout, { form }: RelocKind): number {
  switch (form) {
    case 'lv':
      return lispWordSize
    case 'raw':
    case 'bignum':
      return wordSize
    default:
      return 0
  }
}
