/**
 * Describes an image as a document and encodes it again; and encodes damaged documents.
 * @module
 */
import type { Dump } from '../../src/index.ts'
import { executableFor } from './executable-for.ts'
import { type Attempt, demand, type Library } from './promise.ts'

const encoder = new TextEncoder()

/** What can be taken apart has a document, and the document gives it back. */
export function exerciseDocument(dump: Dump, library: Library, attempt: Attempt): void {
  const { bytes } = dump
  const named = attempt(() => dump.withExecutable(executableFor(dump.heap, library))) ?? dump
  const text = attempt(() => [...library.decodeDump(named)].join(''))
  if (text === undefined) return
  const { graph, order } = library.encodeDump([encoder.encode(text)])
  demand(Buffer.compare(library.writeDump(graph, order), bytes) === 0, 'a document gives its dump back')
  // A different wrong place for every dump.
  const at = bytes.reduce((sum, byte) => (31 * sum + byte) % text.length, 0)
  exerciseText(`${text.slice(0, at)}${text.slice(at + 1)}`, library, attempt)
}

/** Any text is a graph that can be written, or is refused. */
function exerciseText(text: string, library: Library, attempt: Attempt): void {
  const encoded = attempt(() => library.encodeDump([encoder.encode(text)]))
  if (encoded !== undefined) attempt(() => library.writeDump(encoded.graph, encoded.order))
}
