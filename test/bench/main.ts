/**
 * `npm run bench`: what this library exists for, against the same work in C, as ratios within one run.
 *
 * Times are medians, measured in alternating rounds where two programs are compared, so that a machine whose speed drifts
 * moves both. Checksums prove that both sides did the same work. Nothing here is asserted in tests: timings are reported.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDump } from '../corpus/corpus.ts'
import { CReference, referencePlacement } from './c-reference.ts'
import { foldAnswer, halfObjectProbes, uniformProbes } from './probes.ts'

// What users run: dist/, not src/ through a loader, which costs the hot loops a third.
const library = new URL('../../dist/index.js', import.meta.url).href
const loops = new URL('../../dist/reloc/dump-relocs.js', import.meta.url).href
const { findLispsym, ObjectIndex, openDump, place, relocate } = (await import(
  library
)) as typeof import('../../src/index.ts')
const { applyDumpRelocs } = (await import(loops)) as typeof import('../../src/reloc/dump-relocs.ts')

const NAME = 'trixie-amd64'
const ROUNDS = 41
const PROBES = 1_000_000
const SEED = 7

interface Row {
  readonly work: string
  readonly ours: string
  readonly other: string
  readonly ratio: string
  readonly aim: string
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!
const ms = (value: number): string => `${value.toFixed(2)} ms`

function medianOf(work: () => void, rounds = ROUNDS): number {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return median(times)
}

function compare(work: string, ours: number, other: number, aim: string): Row {
  return { work, ours: ms(ours), other: ms(other), ratio: (ours / other).toFixed(2), aim }
}

function benchLoads(file: string, reference: CReference | undefined): Row[] {
  const bytes = new Uint8Array(readFileSync(file))
  const image = openDump(bytes)
  const lispsym = findLispsym(image)!.emacsOffset
  const placement = place(image, referencePlacement)
  const copy = new Uint8Array(bytes)
  const loop = medianOf(() => applyDumpRelocs(image, copy, placement, 'load'))
  const load = medianOf(() => {
    const fresh = readFileSync(file)
    const opened = openDump(fresh)
    relocate(opened, place(opened, referencePlacement), { into: fresh })
  })
  const open = medianOf(() => openDump(bytes))
  const rows: Row[] = [
    { work: 'open: identity, header, regions, tables', ours: ms(open), other: '', ratio: '', aim: '≤ 5 ms' },
  ]
  if (reference === undefined) return rows
  const c = { loop: reference.loop(file, ROUNDS, lispsym), load: reference.load(file, ROUNDS, lispsym) }
  const image2 = new BigUint64Array(relocate(image, placement).bytes.buffer)
  const checksum = `0x${BigInt.asUintN(
    64,
    image2.reduce((sum, word) => sum + word, 0n),
  ).toString(16)}`
  if (checksum !== c.loop.checksum) throw new Error(`the images differ: ${checksum}, in C ${c.loop.checksum}`)
  return [
    compare(`relocation loop, warm, ${c.loop.work} entries`, loop, c.loop.medianNs / 1e6, '≤ 2.5'),
    compare('file on disk → relocated image (C: mmap, copy-on-write)', load, c.load.medianNs / 1e6, '≤ 1.0'),
    ...rows,
  ]
}

function benchLookups(file: string, reference: CReference | undefined): Row[] {
  if (reference === undefined) return []
  const image = openDump(new Uint8Array(readFileSync(file)))
  const index = new ObjectIndex(image)
  const c = reference.lookup(file, PROBES, SEED, ROUNDS)
  const mixes = [
    uniformProbes(PROBES, SEED, image.bytes.length),
    halfObjectProbes(PROBES, SEED, image.bytes.length, image.objectStarts.offsets),
  ]
  return mixes.map((probes, i) => {
    let checksum = 0
    const ours = medianOf(() => {
      checksum = 0
      for (let probe = 0; probe < probes.length; probe++) checksum = foldAnswer(checksum, index.typeAt(probes[probe]!))
    })
    const inC = c[i]!
    if (`0x${checksum.toString(16)}` !== inC.checksum)
      throw new Error(`answers differ: ${checksum}, in C ${inC.checksum}`)
    return compare(
      `a million look-ups, ${i === 0 ? 'random' : 'half of them objects'} (C: binary search)`,
      ours,
      inC.medianNs / 1e6,
      '≤ 0.5',
    )
  })
}

const command = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url))
function benchProcess(file: string): Row {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < 21; round++) {
    const lines = [
      [command, 'info', file],
      ['-e', '0'],
    ]
    for (const [i, line] of lines.entries()) {
      const start = performance.now()
      const { status } = spawnSync(process.execPath, line, { stdio: ['ignore', 'pipe', 'inherit'] })
      if (status !== 0) throw new Error(`node ${line.join(' ')} exited with ${status}`)
      times[i]!.push(performance.now() - start)
    }
  }
  return compare('pdmp info as a process (against node -e 0)', median(times[0]), median(times[1]), '≤ 2.0')
}

/** Peak resident memory of a process that loads the dump, above that of bare Node, as a multiple of the file. */
function benchMemory(file: string, size: number): Row {
  // Not ru_maxrss: a child inherits what its parent had before it became another program.
  const report = `console.log(/VmHWM:\\s+(\\d+)/.exec((await import('node:fs')).readFileSync('/proc/self/status', 'utf8'))[1])`
  const load = `const { readFileSync } = await import('node:fs'); const pdmp = await import(${JSON.stringify(library)});
    const image = pdmp.openDump(readFileSync(${JSON.stringify(file)}));
    const loaded = pdmp.load(image, pdmp.place(image, { dumpBase: 0x7f0000000000n, emacsBasis: 0x555555554000n }));
    if (loaded.applied === 0) throw new Error(); ${report}`
  const peak = (script: string) =>
    median(
      Array.from({ length: 9 }, () =>
        Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
      ),
    )
  const above = (peak(load) - peak(report)) * 1024
  return {
    work: 'memory of a load, above bare Node',
    ours: `${(above / 2 ** 20).toFixed(1)} MiB`,
    other: `${(size / 2 ** 20).toFixed(1)} MiB file`,
    ratio: (above / size).toFixed(2),
    aim: '≤ 3',
  }
}

const folder = mkdtempSync(join(tmpdir(), 'pdmp-bench-'))
const reference = CReference.build()
try {
  const bytes = readDump(NAME)
  const file = join(folder, `${NAME}.pdmp`)
  writeFileSync(file, bytes)
  const rows = [
    ...benchLoads(file, reference),
    ...benchLookups(file, reference),
    benchProcess(file),
    benchMemory(file, bytes.length),
  ]
  console.log(`${NAME}, ${bytes.length} bytes; Node ${process.versions.node}; medians of ${ROUNDS} rounds\n`)
  if (reference === undefined) console.log('no C compiler here: rows against C are missing\n')
  console.log('| work | ours | against | ratio | aim |\n|---|--:|--:|--:|--:|')
  for (const { work, ours, other, ratio, aim } of rows)
    console.log(`| ${work} | ${ours} | ${other} | ${ratio} | ${aim} |`)
} finally {
  reference?.dispose()
  rmSync(folder, { recursive: true, force: true })
}
