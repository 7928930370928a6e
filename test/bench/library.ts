/**
 * The library that benches measure: dist/, because src/ through a loader makes hot loops a third slower.
 * @module
 */
import { fileURLToPath } from 'node:url'

const built = (path: string): URL => new URL(`../../dist/${path}`, import.meta.url)

/** To be imported by programs of their own. */
export const libraryUrl = built('index.js').href
export const command = fileURLToPath(built('bin/main.js'))

const moduleOf = async <T>(path: string): Promise<T> => (await import(built(path).href)) as T

export const library = await moduleOf<typeof import('../../src/index.ts')>('index.js')
export const machine = await moduleOf<typeof import('../../src/machine.ts')>('machine.js')
export const { readDump } = await moduleOf<typeof import('../../src/cli/files.ts')>('cli/files.js')
export const { applyDumpRelocs } =
  await moduleOf<typeof import('../../src/reloc/dump-relocs.ts')>('reloc/dump-relocs.js')

/** The generated parsers, and the modules that read the same. */
export const { KaitaiStream } =
  await moduleOf<typeof import('../../generated/KaitaiStream.js')>('kaitai/KaitaiStream.js')
export const { Pdmp } = await moduleOf<typeof import('../../generated/Pdmp.js')>('kaitai/Pdmp.js')
export const { PdmpHeap } = await moduleOf<typeof import('../../generated/PdmpHeap.js')>('kaitai/PdmpHeap.js')
export const { probe } = await moduleOf<typeof import('../../src/tables/probe.ts')>('tables/probe.js')
export const { readEntries, unpackColumns } =
  await moduleOf<typeof import('../../src/layout/packing.ts')>('layout/packing.js')
