/**
 * Reading of a dump as a graph, the inverse of write/dump.ts.
 *
 * Every byte between header and tables becomes part of an atom, or is padding that the writer reproduces. Writing in the
 * original order therefore yields the same file. A dump with bytes that would be lost is refused.
 * @module
 */
import type { Extents } from '../heap/extents.ts'
import { cutDump } from './cut.ts'
import type { Atoms, Graph } from './graph.ts'
import type { Cut } from './pieces.ts'
import { readDeferred, readHashList, readLinks, readRoots } from './read-links.ts'

/**
 * Read the graph of a dump.
 *
 * @throws PdmpError 'atom-overlap': two payloads share bytes, or a copy includes more than one thing
 * @throws PdmpError 'link-astray': a pointer points to bytes that belong to nothing, or a tagged one to no such object
 */
export function readGraph(extents: Extents): Graph {
  const { image } = extents.heap
  // Divide the dump between objects, between payloads and between images.
  const cut = cutDump(extents)

  // Now every byte of hot, discardable and cold is in one atom, or is padding.
  const data = new Uint8Array(image.bytes)
  const { links, roots, deferred } = {
    links: readLinks(image, cut, data),
    roots: readRoots(image, cut),
    deferred: image.dumpRelocs.slice(1).map((table) => readDeferred(table, cut)),
  }

  // Now the words of `data` that the links describe are zero.
  return {
    layout: image.layout,
    fingerprint: image.fingerprint.slice(),
    pageSize: cut.pageSize,
    atoms: atomsOf(cut, data),
    links,
    deferred,
    roots,
    hashList: readHashList(image, cut),
  }
}

function atomsOf({ starts, ...cut }: Cut, data: Uint8Array): Atoms {
  return {
    length: starts.length,
    sections: cut.sections,
    types: cut.types,
    aligns: cut.aligns,
    data,
    starts,
    sizes: cut.sizes,
    origins: Int32Array.from(starts),
  }
}
