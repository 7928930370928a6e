/**
 * The fingerprint of an executable: of real Emacsen by its form alone, of linked programs of every system by that of a dump. A pair
 * is told from two files that do not belong together.
 * @module
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { diagnose, emacsProgram, type HostFiles } from '../../src/analyse.ts'
import { Dump } from '../../src/index.ts'
import { fingerprintOf } from '../../src/layout/magic.ts'
import { corpusPath, manifest, readDump } from '../corpus/corpus.ts'
import { linkedFolder, linkedPrograms } from './linked.ts'

const unpack = (path: string): Uint8Array => new Uint8Array(brotliDecompressSync(readFileSync(path)))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** A host on which every file is this dump. */
const hostWith = (bytes: Uint8Array): HostFiles => ({
  read: () => bytes,
  exists: () => true,
  realPath: (path) => path,
  isProgram: () => true,
  isLink: () => false,
  list: () => [],
})

function verdictOf(executable: Uint8Array, dump: Uint8Array) {
  const program = emacsProgram('/bin/emacs', executable)
  const call = { argv0: '/bin/emacs', searchPath: null }
  return diagnose(program, call, hostWith(dump), (bytes) => Dump.open(bytes)).verdict
}

const stranger = (dump: Uint8Array): Uint8Array => {
  const bytes = dump.slice()
  bytes[20] = bytes[20]! ^ 1
  return bytes
}

const real = manifest().dumps.filter(({ executable }) => executable !== undefined)

describe.each(real.map(({ name }) => name))('the executable of %s', (name) => {
  const executable = unpack(corpusPath(name, 'emacs.br'))
  const dump = readDump(name)

  it('shows its fingerprint', () => {
    expect(emacsProgram('/bin/emacs', executable).fingerprints.map(hex)).toEqual([hex(fingerprintOf(dump))])
  })

  it('refuses a dump with another, and names both', () => {
    const other = stranger(dump)
    const lines = ['desired fingerprint: ', 'found fingerprint: ']
    const [desired, found] = [dump, other].map((bytes, i) => lines[i]! + hex(fingerprintOf(bytes)))
    const verdict = verdictOf(executable, other)
    expect(verdict).toMatchObject({ outcome: 'refused', reason: 'fingerprint' })
    expect('message' in verdict && verdict.message).toMatch(new RegExp(`^${desired}\n${found}\nemacs: could not load`))
  })
})

describe.each(linkedPrograms)('the program $name', ({ name, dump: dumpName, format, fat }) => {
  const executable = unpack(join(linkedFolder, `${name}.br`))
  const dump = unpack(join(linkedFolder, `${dumpName}.pdmp.br`))

  it('is of its format', () => {
    const program = emacsProgram('/bin/emacs', executable)
    expect(program.format).toBe(format)
    expect(fat === undefined || program.fingerprints.length !== 1).toBe(true)
  })

  it('takes its own dump, and no other', () => {
    expect(verdictOf(executable, dump)).not.toMatchObject({ reason: 'fingerprint' })
    expect(verdictOf(executable, stranger(dump))).toMatchObject({ outcome: 'refused', reason: 'fingerprint' })
  })
})
