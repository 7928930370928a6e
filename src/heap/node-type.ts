/**
 * Names for the types of nodes: `Cons`, `String`; for vectorlikes the kind of pseudovector, such as `HASH_TABLE`.
 * @module
 */
import type { Layout } from '../layout/layout.ts'
import type { Nodes } from './nodes.ts'

/** The Lisp type of `node`, for vectorlikes the pseudovector; null for nodes that are not Lisp objects. */
export function typeOf(nodes: Nodes, node: number): string | null {
  const { tags } = nodes.heap.layout
  const tag = nodes.tagOf(node)
  if (tag === undefined) return null
  return tag === tags.vectorlike ? nodes.heap.pvecName(nodes.offsetOf(node)) : tags.names[tag]!
}

/** Names of all types that objects of this layout may have. `Vectorlike` stands for every pseudovector. */
export function typeNames(layout: Layout): readonly string[] {
  const { tags, pvecNames } = layout
  const types = [tags.symbol, tags.cons, tags.string, tags.float, tags.vectorlike]
  return [...types.map((tag) => tags.names[tag]!), ...pvecNames]
}

/** The type that a user calls `hash-table`, `HASH_TABLE` or `cons`; undefined if no type has that name. */
export function typeNamed(layout: Layout, text: string): string | undefined {
  const wanted = plain(text)
  const name = Object.hasOwn(otherNames, wanted) ? otherNames[wanted] : wanted
  return typeNames(layout).find((type) => plain(type) === name)
}

/** Whether `type`, a result of `typeOf`, is included in the type name `wanted`. */
export const isOfType = ({ tags }: Layout, type: string | null, wanted: string): boolean =>
  type === wanted || (wanted === 'Vectorlike' && type !== null && !tags.names.includes(type))

const plain = (name: string): string => name.toUpperCase().replaceAll('-', '_')

/** Names that `type-of` uses for some pseudovectors. */
const otherNames: Readonly<Record<string, string>> = { VECTOR: 'NORMAL_VECTOR', COMPILED_FUNCTION: 'COMPILED' }
