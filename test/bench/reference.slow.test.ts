/**
 * The C reference does the work it is timed for: it relocates a whole real dump as Emacs's loader does, and its look-ups
 * answer as a plain map of the object starts. Skipped, loudly, without a C compiler.
 * @module
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDump } from '../corpus/corpus.ts'
import { CReference } from './c-reference.ts'
import { foldAnswer, halfObjectProbes, uniformProbes } from './probes.ts'

/** Images at `referencePlacement`, computed by an independent decoder that agrees with Emacs's own memory. */
const dumps = [
  {
    name: 'bookworm-amd64',
    lispsym: 9288,
    relocs: 498_595,
    sha256: '3422df58de4d01418a70204e38559f04cf02f06b338b91ff8869935ad9e9d321',
  },
  {
    name: 'trixie-amd64',
    lispsym: 7528,
    relocs: 563_007,
    sha256: '73abbb8d5825e9bba79e76c11ed0b5b87eb1c436921e4dcde9518836e637ec10',
  },
] as const

const reference = CReference.build()
if (reference === undefined) process.stderr.write('\nSKIPPED: the C reference: no `cc` on this machine\n')
const folder = mkdtempSync(join(tmpdir(), 'reference-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
  reference?.dispose()
})

const sumOfWords = (image: Uint8Array): string => {
  let sum = 0n
  const words = new BigUint64Array(image.buffer.slice(image.byteOffset, image.byteOffset + image.length))
  for (const word of words) sum += word
  return `0x${BigInt.asUintN(64, sum).toString(16)}`
}

/** Offset → type, from the header's own locator. */
const startsOf = (dump: Uint8Array): Map<number, number> => {
  const view = new DataView(dump.buffer, dump.byteOffset, dump.byteLength)
  const [offset, count] = [view.getInt32(72, true), view.getInt32(76, true)]
  const entries = Array.from({ length: count }, (_, i) => view.getUint32(offset + i * 4, true))
  return new Map(entries.map((entry) => [(entry & 0x7ffffff) * 4, entry >>> 27]))
}

describe.skipIf(reference === undefined).each(dumps)('the C reference on $name', (facts) => {
  const dump = readDump(facts.name)
  const file = join(folder, `${facts.name}.pdmp`)
  writeFileSync(file, dump)

  it('makes the image that Emacs makes', () => {
    const image = reference!.relocate(file, facts.lispsym)
    expect(createHash('sha256').update(image).digest('hex')).toBe(facts.sha256)
    expect(reference!.loop(file, 1, facts.lispsym)).toMatchObject({
      work: facts.relocs,
      checksum: sumOfWords(image),
    })
    expect(reference!.load(file, 1, facts.lispsym).work).toBe(facts.relocs)
  })

  it('looks up as a map of the object starts', () => {
    const starts = startsOf(dump)
    const [count, seed] = [20_000, 42]
    const answers = (probes: Uint32Array) => probes.reduce((sum, probe) => foldAnswer(sum, starts.get(probe) ?? -1), 0)
    const [uniform, half] = reference!.lookup(file, count, seed, 1)
    const probes = [
      uniformProbes(count, seed, dump.length),
      halfObjectProbes(count, seed, dump.length, Uint32Array.from(starts.keys())),
    ]
    expect(probes.map((each) => `0x${answers(each).toString(16)}`)).toEqual([uniform.checksum, half.checksum])
    expect(uniform.checksum).not.toBe(half.checksum)
  })
})
