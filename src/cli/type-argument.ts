/**
 * The argument of `--type`: a Lisp type or a kind of pseudovector, as spelled in Lisp or in C.
 * @module
 */
import { typeNamed, typeNames } from '../analyse.ts'
import type { Layout } from '../index.ts'
import { UsageError } from './command.ts'
import { nearestTo } from './nearest.ts'

/** @throws UsageError: the layout has no such type */
export const typeArgument = (layout: Layout, wanted: string): string =>
  typeNamed(layout, wanted) ?? refuseType(wanted, typeNames(layout))

/** The error of all commands for a type that is not among `names`. @throws UsageError */
export function refuseType(wanted: string, names: readonly string[]): never {
  const near = nearestTo(wanted, names)
  const hint = near.length > 0 ? `Similar: ${near.join(', ')}.` : `The types: ${names.join(', ')}.`
  throw new UsageError(`no type named ${JSON.stringify(wanted)}. ${hint}`)
}
