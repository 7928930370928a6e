/**
 * How a release stores the flags of a symbol, and the meaning of `redirect` for its value.
 *
 * Source: `struct Lisp_Symbol`, `enum symbol_redirect` in src/lisp.h; 30 renumbered SYMBOL_PLAINVAL from 4 to 0.
 * @module
 */
import { type BitField, symbolFlags } from '../../generated/field_tables.js'
import type { ReleaseFacts } from './releases.ts'

export type Redirect = 'PLAINVAL' | 'VARALIAS' | 'LOCALIZED' | 'FORWARDED'

const upTo29: readonly (Redirect | undefined)[] = [undefined, 'VARALIAS', 'LOCALIZED', 'FORWARDED', 'PLAINVAL']
const since30: readonly (Redirect | undefined)[] = ['PLAINVAL', 'VARALIAS', 'LOCALIZED', 'FORWARDED']

export function symbolFacts({ objects, plainRedirect, forwardsOutside }: ReleaseFacts) {
  const flags = symbolFlags[objects]
  const { redirect } = flags
  if (redirect === undefined) throw new Error(`the spec has no redirect in symbols of ${objects}`)
  const facts: {
    readonly symbolFlags: { readonly redirect: BitField } & Readonly<Partial<Record<string, BitField>>>
    readonly redirectNames: readonly (Redirect | undefined)[]
    readonly forwardsOutside: boolean
  } = {
    symbolFlags: { ...flags, redirect },
    redirectNames: plainRedirect === 4 ? upTo29 : since30,
    forwardsOutside,
  }
  return facts
}
