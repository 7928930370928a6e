/** Manifests: the same for all dumps of one state, and what they say of dumps that differ. */
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { buildOf } from '../../src/analyse/build.ts'
import { type Manifest, manifestChanges, manifestOf } from '../../src/compare/manifest.ts'
import { Dump } from '../../src/dump.ts'
import { canonicalForm } from '../../src/edit/canonical.ts'
import { proveNames } from '../../src/proof/prove.ts'
import { writeDump } from '../../src/write/dump.ts'
import { orderOf } from '../../src/write/orders.ts'
import { readDump } from '../corpus/corpus.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function manifestFor(bytes: Uint8Array): Manifest {
  const dump = Dump.open(bytes, { prove: proveNames })
  const canonical = writeDump(canonicalForm(dump.graph), orderOf(canonicalForm(dump.graph), 'preserve'))
  return manifestOf(dump, { size: bytes.length, sha256: sha256(bytes), canonicalSha256: sha256(canonical) }, null)
}

const fields = (manifest: unknown, now: Manifest): string[] => manifestChanges(manifest, now).map(({ field }) => field)

it.each([
  ['bullseye-amd64', '27.1', [26234, 28671], 'x86_64-pc-linux-gnu'],
  ['bookworm-amd64', '28.2', [26559, 52985], 'x86_64-pc-linux-gnu'],
  ['bookworm-s390x', '28.2', [26559, 53309], 's390x-ibm-linux-gnu'],
  ['trixie-i386', '30.1', [27275, 25229], 'i686-pc-linux-gnu'],
] as const)('reads what %s says of its build', (name, version, [high, low], configuration) => {
  const build = buildOf(Dump.open(readDump(name), { prove: proveNames }))
  expect(build).toMatchObject({ version, buildTime: 0x1_0000 * high + low, configuration })
  expect(build.configurationFeatures).toContain('PDUMPER')
  expect(build.features).toContain('simple')
  expect(build.libraries.at(-1)).toMatch(/\.elc?$/)
})

it('has one canonical digest for all orders of one state', () => {
  const bytes = readDump('own-28.2-min')
  const graph = Dump.open(bytes).graph
  const shuffled = writeDump(graph, orderOf(graph, 'shuffle', 1))
  expect(fields(manifestFor(bytes), manifestFor(shuffled)).filter((field) => field !== 'dump.size')).toEqual([
    'dump.sha256',
  ])
})

it('finds what differs, and nothing in a manifest that was read again', () => {
  const manifest = manifestFor(readDump('tiny-30-little-lp64'))
  const copy = (): Manifest => JSON.parse(JSON.stringify(manifest))
  expect(manifestChanges(copy(), manifest)).toEqual([])
  const pinned = { ...copy(), features: ['a', 'b'], counts: { ...manifest.counts, dumpRelocations: 0 } }
  expect(manifestChanges(pinned, { ...manifest, features: ['b', 'c'] })).toEqual([
    { field: 'features', added: ['c'], removed: ['a'] },
    { field: 'counts.dumpRelocations', old: 0, new: manifest.counts.dumpRelocations },
  ])
})

it('compares no field that an earlier version did not write, and executables only if both have one', () => {
  const manifest = manifestFor(readDump('tiny-30-little-lp64'))
  const executable = { size: 1, sha256: 'a' }
  expect(manifestChanges({ schema: manifest.schema }, manifest)).toEqual([])
  expect(manifestChanges({ ...manifest, executable }, manifest)).toEqual([])
  expect(fields({ ...manifest, executable }, { ...manifest, executable: { size: 1, sha256: 'b' } })).toEqual([
    'executable.sha256',
  ])
})

it.each([
  [null, 'schema'],
  [[], 'schema'],
  [{ schema: 'pdmp/info/1' }, 'schema'],
  [{ schema: 'pdmp/attest/1', features: {} }, 'features'],
  [{ schema: 'pdmp/attest/1', features: [1] }, 'features'],
  [{ schema: 'pdmp/attest/1', dump: { size: [] } }, 'dump.size'],
])('refuses %j as a manifest', (pinned, path) => {
  const manifest = manifestFor(readDump('tiny-30-little-lp64'))
  expect(() => manifestChanges(pinned, manifest)).toThrow(
    expect.objectContaining({ code: 'document-invalid', path: `manifest.${path}` }),
  )
})
