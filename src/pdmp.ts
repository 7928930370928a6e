/**
 * Opening a dump, start to finish. Read this file first.
 *
 *   bytes ── probe ──▶ header ── parse ──▶ tables ── settle ──▶ layout ── build ──▶ image ──▶ everything else
 *
 * Each step takes only what the steps before it returned, and none changes its input.
 * @module
 */
import { buildImage, type Image } from './image/image.ts'
import { settle } from './layout/settle.ts'
import { parseTables } from './tables/parse.ts'
import { probe } from './tables/probe.ts'

/**
 * Read a dump held in memory. The image keeps `bytes`; do not change them.
 *
 * @throws PdmpError when `bytes` is not one complete dump of a known layout
 */
export function openDump(bytes: Uint8Array): Image {
  // Which Emacs wrote this? The generated parser reads the header; its shape and byte order are proved, not guessed.
  const shape = probe(bytes)

  // The header locates the tables, which become columns.
  const tables = parseTables(bytes, shape)

  // Beyond this point every offset in `tables` lies inside `bytes`, every table ascends, every type code is known: they
  // tell word sizes, and where the objects are that tell the release.
  const layout = settle(bytes, shape, tables)

  return buildImage(bytes, layout, tables)
}
