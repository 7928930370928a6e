/**
 * Values and nodes as rows of the page show them: a short text, and where a link leads.
 * @module
 */
import { Describer, nameFor } from '../../analyse.ts'
import { type Dump, NO_NODE, Printer, type Value } from '../../index.ts'

/** A text, and the offset of the object that it stands for. */
export interface Shown {
  readonly text: string
  /** Null for numbers, and for what is in the executable only. */
  readonly at: number | null
}

/** Most characters of a value in a row. */
const SHORT = 100

/** A value, printed on one line and cut. */
export const shownValue = (dump: Dump, value: Value, limit = SHORT): Shown => ({
  text: printedShort(dump, value, limit),
  at: offsetOf(dump, value),
})

/** A value, printed on one line and cut. */
export function printedShort(dump: Dump, value: Value, limit = SHORT): string {
  const { text, isWhole } = dump.part(Printer).print(value, { limit, escapeNewlines: true, escapeControls: true })
  return isWhole ? text : `${text}…`
}

/** Where the object of a value starts in the file. */
function offsetOf({ nodes }: Dump, value: Value): number | null {
  const node = value.kind === 'emacs' ? nodes.atEmacs(value.offset) : nodes.ofValue(value)
  return node === NO_NODE ? null : nodes.offsetOf(node)
}

/** A node by its name. */
export function shownNode(dump: Dump, node: number): Shown {
  const { nodes } = dump
  const at = node < nodes.firstVariable && nodes.kindOf(node) !== 'charsets' ? nodes.offsetOf(node) : null
  return { text: nameFor(dump.part(Describer).describe(node)), at }
}
