/**
 * Formats of numbers and names in pictures.
 *
 * @module
 */

import { readSpec } from '../compile.ts'
import type { KsyClass } from '../ksy.ts'

/** Format as `0x00663790`. */
export const hex = (value: number | bigint, digits = 1): string => `0x${value.toString(16).padStart(digits, '0')}`

/** Format a word of 64 bits. Negative words have the form in memory. */
export const hex64 = (value: bigint): string => hex(BigInt.asUintN(64, value), 16)

/** Format an offset from a base: `− 0x2450`. */
export const signedHex = (value: number): string => (value < 0 ? `− ${hex(-value)}` : `+ ${hex(value)}`)

export const counted = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

export const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

/** Members of an enum of a specification: code, name, documentation. */
export function enumOf(spec: string, name: string): readonly { code: number; id: string; doc: string }[] {
  const members: NonNullable<KsyClass['enums']>[string] = readSpec(spec).enums?.[name] ?? {}
  return Object.entries(members).map(([code, member]) => ({
    code: Number(code),
    id: typeof member === 'string' ? member : member.id,
    doc: typeof member === 'string' ? '' : (member.doc ?? ''),
  }))
}

/** Convert `dump_to_dump_lv_cons` to the form in C: `DUMP_TO_DUMP_LV + Cons`. */
export function relocName(id: string): string {
  const [family, tag] = id.split('_lv_')
  if (tag === undefined) return id.toUpperCase()
  return `${family!.toUpperCase()}_LV + ${tag.charAt(0).toUpperCase()}${tag.slice(1)}`
}
