/**
 * A real dump as the development version 32 would have written it: entries of `dump_relocs` and `object_starts` count
 * offsets in units of 8 bytes.
 *
 * In: a dump of a 64-bit little-endian machine with units of 4 bytes, of 28 or later. Out: the same dump in units of 8.
 * It shares no code with src/. Emacs 32.0.50 starts from dumps that were made so.
 * @module
 */

/** Locators of three phases of `dump_relocs` and of `object_starts`, pairs of offset and count. */
const FIRST_LOCATOR = 48
const TABLES = 4

export function inDoubleWordUnits(dump: Uint8Array): Uint8Array {
  const bytes = dump.slice()
  const view = new DataView(bytes.buffer)
  for (let table = 0; table < TABLES; table++) {
    const at = FIRST_LOCATOR + 8 * table
    const [offset, count] = [view.getUint32(at, true), view.getUint32(at + 4, true)]
    for (let i = 0; i < count; i++) {
      const entry = view.getUint32(offset + 4 * i, true)
      const raw = entry & 0x7ff_ffff
      if (raw % 2 !== 0) throw new Error(`an entry at ${4 * raw}, which is not at a double word`)
      view.setUint32(offset + 4 * i, ((entry >>> 27) << 27) | (raw / 2), true)
    }
  }
  return bytes
}
