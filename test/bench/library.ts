/**
 * The library that benches measure: dist/, because src/ through a loader makes hot loops a third slower.
 * @module
 */
import { fileURLToPath } from 'node:url'

const built = (path: string): URL => new URL(`../../dist/${path}`, import.meta.url)

/** To be imported by programs of their own. */
export const libraryUrl = built('index.js').href
export const command = fileURLToPath(built('bin/main.js'))

export const library = (await import(libraryUrl)) as typeof import('../../src/index.ts')
export const machine = (await import(built('machine.js').href)) as typeof import('../../src/machine.ts')
export const { readDump } = (await import(built('cli/files.js').href)) as typeof import('../../src/cli/files.ts')
export const { applyDumpRelocs } = (await import(
  built('reloc/dump-relocs.js').href
)) as typeof import('../../src/reloc/dump-relocs.ts')
