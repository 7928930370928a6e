/**
 * How the loader maps the sections of a file whose magic and fingerprint are right, by the numbers of the header, which it does not check.
 *
 * It reserves as many bytes of address space as the file has, and maps three sections over them: hot, discardable and cold. The
 * system refuses a section with a negative size and one that does not begin on a page. A section that is longer than what
 * was reserved replaces whatever is behind, the libraries of the process among others.
 *
 * Source: `pdumper_load`, `dump_mmap_contiguous_vm` in src/pdumper.c.
 * @module
 */
import type { Header } from '../../layout/header-rules.ts'

/** Pages of the system that maps the file, in bytes. */
const PAGE = 4096

/** What becomes of the sections. */
export type Mapping =
  | 'mapped'
  /** The system refuses one, and Emacs says "out of memory". */
  | 'refused'
  /** One replaces other memory of the process. */
  | 'overwrites'
  /** One is so long that it may not fit in the address space: then the system refuses it, otherwise it replaces other memory. */
  | 'depends'

/** Size of a section that fits in the address space wherever it begins, in bytes. */
const SAFE_SIZE = 2 ** 28

/** @param roundTo pages to which the loader rounds the end of the hot section, in bytes */
export function mappingOf({ discardableStart, coldStart }: Header, size: number, roundTo: number): Mapping {
  // A C int, which overflows.
  const hot = (Math.ceil(discardableStart / roundTo) * roundTo) | 0
  const reserved = Math.ceil(size / PAGE) * PAGE
  let overwrites = false
  for (const { start, length } of [
    { start: 0, length: hot },
    { start: hot, length: coldStart - hot },
    { start: coldStart, length: size - coldStart },
  ]) {
    if (length === 0) continue
    if (length < 0 || start % PAGE !== 0) return overwrites ? 'overwrites' : 'refused'
    if (start + length > reserved + SAFE_SIZE) return 'depends'
    overwrites ||= start + length > reserved
  }
  return overwrites ? 'overwrites' : 'mapped'
}
