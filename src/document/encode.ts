/**
 * Conversion of a document to a graph: bytes of JSON in, atoms and links out. The inverse of decode.ts.
 *
 * @module
 */

import type { Graph } from '../graph/graph.ts'
import type { Layout } from '../layout/layout.ts'
import type { Order } from '../write/order.ts'
import { type DeferredEntry, type Encoded, GraphColumns } from './columns.ts'
import { ObjectEncoder } from './encode-object.ts'
import { Forms } from './forms.ts'
import { readFingerprint, readLayout, SCHEMA } from './head.ts'
import { invalid, type Json, Misfit, memberOf, requireJson, requireKeys } from './invalid.ts'
import { readRoot } from './roots.ts'
import { type Item, splitDocument } from './split.ts'

/**
 * Convert a JSON document, in pieces, to a graph. The inverse of `decodeDump`.
 *
 * @returns the graph, and the order of its atoms in the document, for `writeDump`
 *
 * @throws PdmpError 'document-syntax': the text is not JSON; 'document-invalid': a dump cannot represent a value
 */
export function encodeDump(pieces: Iterable<Uint8Array>): { readonly graph: Graph; readonly order: Order } {
  const reader = new DocumentReader()
  for (const item of splitDocument(pieces)) {
    try {
      reader.read(item)
    } catch (error) {
      if (!(error instanceof Misfit)) throw error
      throw invalid(error.path, item.offset, error.message)
    }
  }
  return reader.finish()
}

/** The objects that encode, created once the layout is known. */
interface Tools {
  readonly layout: Layout
  readonly pageSize: number
  readonly encoder: ObjectEncoder
  readonly columns: GraphColumns
}

class DocumentReader {
  readonly #seen = new Set<string>()
  #tools: Tools | undefined
  #fingerprint: Uint8Array | undefined
  #hashList: string | null = null

  read({ key, index, value, offset }: Item): void {
    if (index === undefined) {
      if (this.#seen.has(key)) throw new Misfit(key, 'the member occurs twice')
      this.#seen.add(key)
    } else if (this.#seen.has(key)) throw new Misfit(key, 'the member occurs twice')
    switch (key) {
      case 'schema':
        if (value !== SCHEMA) throw new Misfit(key, `expected ${SCHEMA}`)
        break
      case 'layout':
        this.#tools = toolsFor(value)
        break
      case 'fingerprint':
        this.#fingerprint = readFingerprint(value)
        break
      case 'hashList':
        if (typeof value !== 'string' && value !== null) throw new Misfit(key, 'expected a label or null')
        this.#hashList = value
        break
      case 'objects':
        if (index !== undefined) this.#object(requireJson(value, `objects[${index}]`), offset, `objects[${index}]`)
        break
      case 'roots':
        if (index !== undefined) this.#root(requireJson(value, `roots[${index}]`), offset, `roots[${index}]`)
        break
      default:
        throw new Misfit(key, 'there is no such member')
    }
  }

  #object(json: Json, offset: number, path: string): void {
    const { encoder, columns, layout } = this.#required()
    const facts = encoder.encode(json, path)
    columns.add(
      memberOf(json, '@'),
      encoder.draft,
      facts,
      deferredIn(json, layout, encoder.draft.size, path),
      offset,
      path,
    )
  }

  #root(json: Json, offset: number, path: string): void {
    const { columns, layout } = this.#required()
    columns.addRoot(readRoot(json, layout, path), offset)
  }

  #required(): Tools {
    if (this.#tools === undefined) throw new Misfit('layout', 'the member must come before the first object')
    return this.#tools
  }

  finish(): Encoded {
    for (const key of ['schema', 'layout', 'fingerprint', 'hashList', 'objects', 'roots']) {
      if (!this.#seen.has(key)) throw invalid(key, 0, 'the member is missing')
    }
    const { layout, pageSize, columns } = this.#tools!
    const frame: Pick<Graph, 'layout' | 'fingerprint' | 'pageSize'> = {
      layout,
      pageSize,
      fingerprint: this.#fingerprint!,
    }
    if (!layout.facts.hashList && this.#hashList !== null)
      throw invalid('hashList', 0, 'the header of this layout has no such field')
    return columns.finish(frame, this.#hashList)
  }
}

function toolsFor(value: unknown): Tools {
  const { layout, pageSize } = readLayout(value)
  return { layout, pageSize, encoder: new ObjectEncoder(new Forms(layout)), columns: new GraphColumns(layout) }
}

/** The relocations of an object that wait for native code. */
function deferredIn(json: Json, { relocKinds, facts }: Layout, size: number, path: string): readonly DeferredEntry[] {
  const list = memberOf(json, 'deferred')
  if (list === undefined) return []
  if (!Array.isArray(list)) throw new Misfit(`${path}.deferred`, 'expected a list')
  return list.map((element, i): DeferredEntry => {
    const where = `${path}.deferred[${i}]`
    const entry = requireJson(element, where)
    requireKeys(entry, where, (key) => key === 'phase' || key === 'kind' || key === 'at')
    const phase = memberOf(entry, 'phase') as number
    const kind = relocKinds.findIndex(({ name }) => name === memberOf(entry, 'kind'))
    const offset = memberOf(entry, 'at') ?? 0
    if (!Number.isInteger(phase) || phase < 1 || phase >= facts.phases)
      throw new Misfit(`${where}.phase`, 'the layout has no such phase')
    if (kind < 0) throw new Misfit(`${where}.kind`, 'the layout has no such relocation')
    if (!Number.isInteger(offset) || (offset as number) < 0 || (offset as number) >= size) {
      throw new Misfit(`${where}.at`, 'expected an offset in the object')
    }
    return { phase, kind, offset: offset as number }
  })
}
