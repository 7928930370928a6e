/**
 * The phases of a load, and the names of their tables: C's `dump_relocs[RELOC_EARLY]` is `dump_relocs[early]` in every output.
 *
 * Source: `enum reloc_phase` in src/pdumper.c.
 * @module
 */
export const phaseNames = ['early', 'late', 'very-late'] as const

/** The table of relocations of `phase`, as paths and outputs name it. */
export const dumpRelocsName = (phase: number): string => `dump_relocs[${phaseNames[phase]}]`
