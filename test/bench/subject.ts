/**
 * The subject of the benches: a real dump as a file, and the programs to compare with.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDump } from '../corpus/corpus.ts'
import { CReference } from './c-reference.ts'

export interface Subject {
  readonly name: string
  readonly file: string
  readonly size: number
  /** Undefined without a C compiler: rows against C are then missing. */
  readonly reference: CReference | undefined
}

/** Unpack the dump `name` of the corpus for the time of `use`. */
export async function withSubject(name: string, use: (subject: Subject) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pdmp-bench-'))
  const reference = CReference.build()
  try {
    const bytes = readDump(name)
    const file = join(folder, `${name}.pdmp`)
    writeFileSync(file, bytes)
    await use({ name, file, size: bytes.length, reference })
  } finally {
    reference?.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}
