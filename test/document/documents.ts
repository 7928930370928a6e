/**
 * Helpers for tests of documents: the document of a dump, and the dump of a document.
 * @module
 */
import { Dump, decodeDump, encodeDump, writeDump } from '../../src/index.ts'

type Json = Record<string, unknown>

/** A document, parsed: tests change it as they like. */
export interface Parsed extends Json {
  layout: Json
  objects: Json[]
  roots: Json[]
}

/** The pieces of the document of a dump, gathered to some 64 KiB. */
export function* documentPieces(bytes: Uint8Array): Generator<Uint8Array> {
  let pending = ''
  for (const text of decodeDump(Dump.open(bytes))) {
    pending += text
    if (pending.length < 65536) continue
    yield Buffer.from(pending)
    pending = ''
  }
  yield Buffer.from(pending)
}

export const documentText = (bytes: Uint8Array): string => [...decodeDump(Dump.open(bytes))].join('')

export const parsedDocument = (bytes: Uint8Array): Parsed => JSON.parse(documentText(bytes))

export function encodePieces(pieces: Iterable<Uint8Array>): Uint8Array {
  const { graph, order } = encodeDump(pieces)
  return writeDump(graph, order)
}

export const encodeText = (text: string): Uint8Array => encodePieces([Buffer.from(text)])

export const encodeParsed = (document: object): Uint8Array => encodeText(JSON.stringify(document))

/** `text` in pieces of `size` bytes. */
export function* chopped(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
