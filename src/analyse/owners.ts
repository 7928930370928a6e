/**
 * The object that a byte of the file belongs to: as part of its struct, of a satellite after it, or of bytes in the cold section
 * that it points to, such as those of a string.
 *
 * Units: bytes from the start of the file.
 * @module
 */
import { firstIndex } from '../bytes/search.ts'
import type { Dump } from '../dump.ts'
import type { Extents } from '../heap/extents.ts'
import { type Field, fieldInRun, type Run } from '../heap/fields.ts'
import { typeOf } from '../heap/node-type.ts'
import { hex } from '../units.ts'

/** What a byte of the file belongs to. */
export interface Owner {
  /** The node that contains the byte. */
  readonly node: number
  /** The field that contains the byte; undefined for the padding of a struct. */
  readonly field: Field | undefined
}

/** A run of elements of one object. */
interface Part extends Run {
  readonly end: number
  readonly node: number
}

/** Finds owners in one heap. The first query walks all objects; later queries search. */
export class Owners {
  readonly #extents: Extents
  /** Parts by ascending start. */
  #parts: readonly Part[] | undefined

  constructor(dump: Dump) {
    this.#extents = dump.extents
  }

  /** The object that contains the byte at `offset`; undefined for headers, tables, padding and C data. */
  at(offset: number): Owner | undefined {
    this.#parts ??= this.#collect()
    const parts = this.#parts
    const part = parts[firstIndex(parts.length, (i) => parts[i]!.start > offset) - 1]
    if (part === undefined || offset >= part.end) return undefined
    return { node: part.node, field: fieldInRun(this.#extents.heap, part, offset) }
  }

  /** Describe an owner: `cdr of the Cons at 0x473310`, `bytes of the String at 0x12e448`. */
  describe({ node, field }: Owner): string {
    const { nodes } = this.#extents
    const type = nodes.kindOf(node) === 'charsets' ? 'charset table' : typeOf(nodes, node)
    return `${field?.name ?? 'padding'} of the ${type} at ${hex(nodes.offsetOf(node))}`
  }

  #collect(): Part[] {
    const parts: Part[] = []
    for (let node = 0; node < this.#extents.nodes.firstVariable; node++) {
      this.#extents.visit(node, (shape, start, count, first) =>
        parts.push({ shape, start, count, first, end: start + shape.size * count, node }),
      )
    }
    return parts.sort((a, b) => a.start - b.start)
  }
}
