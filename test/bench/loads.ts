/**
 * Benches of the loader: the time to open and relocate a dump, and the memory.
 * @module
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { type CReference, referencePlacement } from './c-reference.ts'
import { applyDumpRelocs, library, libraryUrl, readDump } from './library.ts'
import { byTurns, compare, median, medianOf, ms, type Row, runNode } from './measure.ts'
import type { Subject } from './subject.ts'

const { Dump, place, relocate } = library

const ROUNDS = 41

export function* benchLoads({ file, size, reference }: Subject): Generator<Row> {
  const bytes = readDump(file)
  if (reference !== undefined) yield* againstC(file, bytes, reference)
  const open = medianOf(ROUNDS, () => Dump.open(bytes).image)
  yield { work: 'open: identity, header, regions, tables', ours: ms(open), aim: '≤ 5 ms' }
  yield memoryOfLoad(file, size)
}

function* againstC(file: string, bytes: Uint8Array, reference: CReference): Generator<Row> {
  const { image, heap } = Dump.open(bytes)
  const placement = place(image, referencePlacement)
  const lispsym = heap.lispsym!.emacsOffset
  const { work, checksum } = reference.loop(file, 1, lispsym)
  const ours = sumOfWords(relocate(image, placement).bytes)
  if (ours !== checksum) throw new Error(`the images differ: ${ours}, in C ${checksum}`)

  const loopInC = (rounds: number) => reference.loop(file, rounds, lispsym).medianNs / 1e6
  const loadInC = (rounds: number) => reference.load(file, rounds, lispsym).medianNs / 1e6
  const copy = new Uint8Array(bytes)
  const loop = byTurns(() => applyDumpRelocs(image, copy, placement, 'load'), loopInC)
  yield compare(`relocation loop, warm, ${work} entries`, loop, '≤ 2.5')
  const buffer = readDump(file)
  const again = byTurns(() => loadBytes(readInto(file, buffer)), loadInC)
  yield compare('file on disk → relocated image, one buffer for all (C: mmap, copy-on-write)', again, '≤ 1.0')
  // Nothing is freed, so the allocator has no used pages to give again and each must be faulted in, as in C.
  const kept: Uint8Array[] = []
  const fresh = byTurns(() => kept.push(loadBytes(readDump(file))), loadInC)
  yield compare('the same, each into memory never used before', fresh, '≤ 1.0')
}

/** Check a dump that was read from the page cache, and relocate it where it is. */
function loadBytes(bytes: Uint8Array): Uint8Array {
  const image = Dump.open(bytes).image
  return relocate(image, place(image, referencePlacement), { into: bytes }).bytes
}

function readInto(file: string, buffer: Uint8Array): Uint8Array {
  const descriptor = openSync(file, 'r')
  const length = readSync(descriptor, buffer, 0, buffer.length, 0)
  closeSync(descriptor)
  if (length !== buffer.length) throw new Error(`read ${length} of ${buffer.length} bytes`)
  return buffer
}

function sumOfWords(bytes: Uint8Array): string {
  const sum = new BigUint64Array(bytes.buffer, bytes.byteOffset).reduce((total, word) => total + word, 0n)
  return `0x${BigInt.asUintN(64, sum).toString(16)}`
}

/** Peak resident memory of a process that loads the dump, above that of bare Node, as a multiple of the file. */
function memoryOfLoad(file: string, size: number): Row {
  const peak = (file: string | null) => median(Array.from({ length: 9 }, () => peakMemory(file)))
  const above = (peak(file) - peak(null)) * 1024
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`
  return {
    work: 'memory of a load, above bare Node',
    ours: mebibytes(above),
    other: `${mebibytes(size)} file`,
    ratio: (above / size).toFixed(2),
    aim: '≤ 3',
  }
}

/** Peak resident memory, in KiB, of a process that loads the dump `file`, or of one that does nothing. */
export function peakMemory(file: string | null): number {
  // Not ru_maxrss: a child inherits what its parent had before it became another program.
  const report = `console.log(/VmHWM:\\s+(\\d+)/.exec((await import('node:fs')).readFileSync('/proc/self/status', 'utf8'))[1])`
  const load = `const { readFileSync } = await import('node:fs'); const pdmp = await import(${JSON.stringify(libraryUrl)});
    const { image } = pdmp.Dump.open(readFileSync(${JSON.stringify(file)}));
    const loaded = pdmp.load(image, pdmp.place(image, { dumpBase: 0x7f0000000000n, emacsBasis: 0x555555554000n }));
    if (loaded.applied === 0) throw new Error();`
  return Number(runNode(['--input-type=module', '-e', file === null ? report : load + report]))
}
