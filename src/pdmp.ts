/**
 * Opening a dump, start to finish. Read this file first.
 *
 *   bytes ── probe ──▶ layout ── parse ──▶ tables ── build ──▶ image ──▶ everything else
 *
 * Each step takes only what the steps before it returned, and none changes its input.
 * @module
 */
import { buildImage, type Image } from './image/image.ts'
import { probe } from './layout/probe.ts'
import { parseTables } from './tables/parse.ts'

/**
 * Read a dump held in memory. The image keeps `bytes`; do not change them.
 *
 * @throws PdmpError when `bytes` is not one complete dump of a known layout
 */
export function openDump(bytes: Uint8Array): Image {
  // Which Emacs wrote this? Header shape, byte order, word sizes; nothing is guessed.
  const { layout } = probe(bytes)

  // The generated parser reads the header and locates the tables; large tables become columns.
  const tables = parseTables(bytes, layout)

  // Beyond this point every offset in `tables` lies inside `bytes`, every table ascends, every type code is known.
  return buildImage(bytes, layout, tables)
}
