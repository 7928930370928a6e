/**
 * The phases of a load, and the names of their tables: `dump_relocs[RELOC_EARLY]` of C is `dump_relocs[early]` in outputs.
 *
 * Source: `enum reloc_phase` in src/pdumper.c.
 * @module
 */
export const phaseNames = ['early', 'late', 'very-late'] as const

/** The name of the table of relocations of `phase`, in paths and outputs. */
export const dumpRelocsName = (phase: number): string => `dump_relocs[${phaseNames[phase]}]`
