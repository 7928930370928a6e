/**
 * Opening of a dump, from start to end. Start reading here.
 *
 *   bytes ── probe ──▶ header ── parse ──▶ tables ── settle ──▶ layout ── build ──▶ image ──▶ everything else
 *
 * Each step takes only what the steps before it returned, and none changes its input.
 * @module
 */
import { plainBytes } from './bytes/view.ts'
import { buildImage, type Image } from './image/image.ts'
import { settle } from './layout/settle.ts'
import { parseTables } from './tables/parse.ts'
import { probe } from './tables/probe.ts'

/**
 * Read a dump held in memory. The image keeps the bytes of `file`; do not change them.
 *
 * @throws PdmpError when `file` is not one complete dump of a known layout
 */
export function openDump(file: Uint8Array): Image {
  const bytes = plainBytes(file)
  // Detect the writer. The generated parser reads the header, and its shape and byte order are proved, not guessed.
  const shape = probe(bytes)

  // The header locates the tables, which become columns.
  const tables = parseTables(bytes, shape)

  // Now every offset in `tables` is inside `bytes`, every table ascends, and every type code is known. The tables show the word
  // sizes, and lead to the objects that show the release.
  const layout = settle(bytes, shape, tables)

  return buildImage(bytes, layout, tables)
}
