/**
 * The pictures of `spec/README.md`, by file name.
 *
 * In: parsers compiled from the specification, and the field tables made with them. The real dumps are those of `corpus/`.
 * Out: SVG files. Every number in them is read by these parsers when the picture is drawn.
 *
 * @module
 */

import type { DebugParsers } from '../debug-parsers.ts'
import type { FieldTables } from '../field-tables.ts'
import { dumpRelocPicture } from './dump-reloc.ts'
import { emacsRelocPicture } from './emacs-reloc.ts'
import { loadPicture } from './load.ts'
import { lookUpPicture } from './look-up.ts'
import { RealDump } from './real-dump.ts'
import { regionsPicture } from './regions.ts'
import { relocationPicture } from './relocation.ts'

export function pictures(parsers: DebugParsers, tables: FieldTables): Readonly<Record<string, string>> {
  const dump = new RealDump(parsers, tables, 'bookworm-amd64')
  const bigEndian = new RealDump(parsers, tables, 'bookworm-s390x')
  return {
    'dump-reloc.svg': dumpRelocPicture(parsers, [dump, bigEndian]),
    'emacs-reloc.svg': emacsRelocPicture(parsers, tables, dump),
    'load.svg': loadPicture(dump),
    'look-up.svg': lookUpPicture(dump),
    'regions.svg': regionsPicture(dump),
    'relocation.svg': relocationPicture(dump),
  }
}
