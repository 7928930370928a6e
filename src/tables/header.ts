/**
 * The header, read by the generated parser. Nothing else in `src/` reads a header.
 *
 * In: bytes, an assumed shape and byte order. Out: the fields of the header. Offsets in bytes from the start of the file.
 * @module
 */
import { KaitaiStream } from '../../generated/KaitaiStream.js'
import { Pdmp } from '../../generated/Pdmp.js'
import type { ByteOrder } from '../bytes/view.ts'
import { EMACS_RELOC_SIZE, entrySizeOf, type Header, type Locator } from '../layout/header-rules.ts'
import { dumpRelocsName } from '../layout/phases.ts'
import type { GenerationFacts } from '../layout/releases.ts'

/** Size of magic and fingerprint, in bytes. The rest of the header consists of numbers. */
const NUMBERS_START = 48

/**
 * Read the header in the shape given by `facts` and `byteOrder`. `bytes` must contain at least the header.
 *
 * Source: `struct dump_header` in src/pdumper.c.
 */
export function parseHeader(bytes: Uint8Array, facts: GenerationFacts, byteOrder: ByteOrder): Header {
  const stream = new KaitaiStream(new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength))
  stream.seek(NUMBERS_START)
  const { phases, hashList, packing } = facts
  const entrySize = entrySizeOf[packing]
  const parsed = new Pdmp.DumpHeader(stream, null, null, byteOrder === 'little', phases, hashList, entrySize)
  const locator = (path: string, at: { ofs: number; num: number }, size: number): Locator => ({
    path,
    offset: at.ofs,
    count: at.num,
    entrySize: size,
  })
  return {
    size: stream.pos,
    dumpRelocs: parsed.dumpRelocs.map((at, phase) => locator(dumpRelocsName(phase), at, entrySize)),
    objectStarts: locator('object_starts', parsed.objectStarts, entrySize),
    emacsRelocs: locator('emacs_relocs', parsed.emacsRelocs, EMACS_RELOC_SIZE),
    discardableStart: parsed.ofsDiscardableStart,
    coldStart: parsed.ofsColdStart,
    hashList: parsed.ofsHashList ?? null,
  }
}
