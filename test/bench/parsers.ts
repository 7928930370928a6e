/**
 * Benches of the parsers that Kaitai's compiler generates from the specification, in JavaScript, Python and C++, against the
 * readers of the library.
 *
 * Programs in other languages read the dump once, do a job ROUNDS times, and print the median in milliseconds and a checksum,
 * on which all must agree:
 *
 * | job     | the generated parser                                   | the library                             | checksum |
 * |---------|--------------------------------------------------------|-----------------------------------------|----------|
 * | header  | `Pdmp`: finds shape and byte order, reads the header   | `probe`                                 | cold start |
 * | starts  | all pages of `object_starts`, an object for each entry | the table as columns                    | sum of offsets and codes |
 * | relocs  | `dump_relocs[0]`, likewise                             | likewise                                | likewise |
 * | objects | all objects, each structure with all of its fields     | extents of all nodes, satellites too    | sum of sizes |
 *
 * Kaitai's runtimes are needed: Debian has that for Python, and PDMP_KAITAI_RUNTIMES names a folder with that for C++ (see
 * `test/spec/listings/main.ts`). A language without its runtime has no rows, and standard error says so.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSpec } from '../../spec/generate/compile.ts'
import { structSizeOf } from '../spec/struct-size.ts'
import { KaitaiStream, library, Pdmp, PdmpHeap, probe, readDump, readEntries, unpackColumns } from './library.ts'
import { compare, median, type Row } from './measure.ts'
import type { Subject } from './subject.ts'

const { Dump } = library
type Dump = InstanceType<typeof Dump>

const jobs = ['header', 'starts', 'relocs', 'objects'] as const
type Job = (typeof jobs)[number]

/** Of several rounds: the median in milliseconds, and the checksum. */
interface Result {
  readonly time: number
  readonly checksum: number
}

/** Something that does the jobs. */
interface Reader {
  readonly name: string
  /** How often a job is done. A round takes seconds in Python. */
  readonly rounds: Readonly<Record<Job, number>>
  run(job: Job, rounds: number): Result
}

const works: Readonly<Record<Job, string>> = {
  header: 'header, its shape and byte order found',
  starts: '`object_starts` as columns',
  relocs: '`dump_relocs[0]` as columns',
  objects: 'size of every object',
}
const manyRounds = { header: 101, starts: 9, relocs: 9, objects: 5 }
const fewRounds = { header: 101, starts: 3, relocs: 3, objects: 1 }

export async function* benchParsers({ file }: Subject): AsyncGenerator<Row> {
  yield* parserRows(file)
}

/** Rows of every job in every language that can be run here. @throws Error when two readers disagree */
async function* parserRows(file: string): AsyncGenerator<Row> {
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-bench-parsers-'))
  try {
    const ours = libraryReader(file)
    for (const reader of await parserReaders(file, scratch)) {
      for (const job of jobs) {
        const other = reader.run(job, reader.rounds[job])
        const own = ours.run(job, ours.rounds[job])
        requireSame(job, ours.name, own, reader.name, other)
        const aim = job === 'header' && reader.name === 'JavaScript' ? 'the parser: ≤ 1 ms' : ''
        yield compare(`${works[job]} (against the generated parser in ${reader.name})`, times(own, other), aim)
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const times = (own: Result, other: Result) => ({ ours: own.time, other: other.time })

function requireSame(job: Job, a: string, first: Result, b: string, second: Result): void {
  if (first.checksum !== second.checksum)
    throw new Error(`${job}: ${a} has ${first.checksum}, ${b} has ${second.checksum}`)
}

/** Checksums by reader and job, of one round each. */
export async function parserChecksums(file: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const scratch = mkdtempSync(join(tmpdir(), 'pdmp-bench-parsers-'))
  try {
    const readers = [libraryReader(file), ...(await parserReaders(file, scratch))]
    return Object.fromEntries(
      readers.map((reader) => [reader.name, jobs.map((job) => reader.run(job, 1).checksum)] as const),
    )
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Do a job in this process: `prepare` is not measured. */
function measure<T>(rounds: number, prepare: () => T, work: (prepared: T) => number): Result {
  const spent: number[] = []
  let checksum = 0
  for (let round = 0; round < rounds; round++) {
    const prepared = prepare()
    const start = performance.now()
    checksum = work(prepared)
    spent.push(performance.now() - start)
  }
  return { time: median(spent), checksum }
}

function libraryReader(file: string): Reader {
  const bytes = readDump(file)
  const { image } = Dump.open(bytes)
  const { facts, byteOrder } = probe(bytes)
  const table = ({ locator, unitBits }: (typeof image)['objectStarts']) => {
    const entries = readEntries(bytes, locator.offset, locator.count, facts.packing, byteOrder)
    const { offsets, types } = unpackColumns(entries, unitBits)
    let sum = 0
    for (let i = 0; i < offsets.length; i++) sum += offsets[i]! + types[i]!
    return sum
  }
  const works: Readonly<Record<Job, (rounds: number) => Result>> = {
    header: (rounds) =>
      measure(
        rounds,
        () => bytes,
        (all) => probe(all).header.coldStart,
      ),
    starts: (rounds) => measure(rounds, () => image.objectStarts, table),
    relocs: (rounds) => measure(rounds, () => image.dumpRelocs[0]!, table),
    objects: (rounds) => measure(rounds, () => new Dump(image), sizeOfObjects),
  }
  return { name: 'the library', rounds: manyRounds, run: (job, rounds) => works[job](rounds) }
}

function sizeOfObjects({ image, extents }: Dump): number {
  let sum = 0
  for (let node = 0; node < image.objectStarts.length; node++) sum += structSizeOf(node, extents)
  return sum
}

/** The generated parsers that can be run here; standard error says which can not. */
async function parserReaders(file: string, scratch: string): Promise<readonly Reader[]> {
  const readers = [javascriptReader(file), await pythonReader(file, scratch), await cppReader(file, scratch)]
  return readers.flatMap((reader) => {
    if (typeof reader !== 'string') return [reader]
    console.warn(`SKIPPED: ${reader}`)
    return []
  })
}

function javascriptReader(file: string): Reader {
  const bytes = readDump(file)
  const stream = () => new KaitaiStream(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const dump = () => new Pdmp(stream())
  const sum = ({ pages }: InstanceType<typeof Pdmp.PackedTable>) => {
    let total = 0
    for (const { entries } of pages) for (const { ofs, code } of entries) total += ofs + code
    return total
  }
  const works: Readonly<Record<Job, (rounds: number) => Result>> = {
    header: (rounds) => measure(rounds, stream, (at) => new Pdmp(at).header.ofsColdStart),
    starts: (rounds) => measure(rounds, dump, ({ objectStarts }) => sum(objectStarts)),
    relocs: (rounds) => measure(rounds, dump, ({ dumpRelocs }) => sum(dumpRelocs[0]!)),
    objects: (rounds) => measure(rounds, () => new PdmpHeap(stream()), readObjects),
  }
  return { name: 'JavaScript', rounds: manyRounds, run: (job, rounds) => works[job](rounds) }
}

function readObjects(heap: InstanceType<typeof PdmpHeap>): number {
  let sum = 0
  for (let index = 0; index < Math.ceil(heap.numObjects / 256); index++) {
    // Not `heap.pages`, which would keep every object.
    const page = new PdmpHeap.ObjectPage(heap._io, heap, heap, index)
    for (const { lispObject } of page.objects) sum += lispObject.len
  }
  return sum
}

const programOf = (name: string) => fileURLToPath(new URL(`parsers/${name}`, import.meta.url))

/** A program that prints time and checksum. */
function processReader(name: string, rounds: Reader['rounds'], command: string, args: readonly string[]): Reader {
  return {
    name,
    rounds,
    run: (job, count) => {
      const output = execFileSync(command, [...args, job, String(count)], { encoding: 'utf8' })
      const [time = Number.NaN, checksum = Number.NaN] = output.trim().split(' ').map(Number)
      return { time, checksum }
    },
  }
}

async function pythonReader(file: string, scratch: string): Promise<Reader | string> {
  const python = '/usr/bin/python3'
  if (spawnSync(python, ['-c', 'import kaitaistruct']).status !== 0)
    return `the parsers in Python, for want of Kaitai's runtime (apt-get install python3-kaitaistruct)`
  await writeParsers('python', scratch)
  return processReader('Python', fewRounds, python, ['-B', programOf('parsers.py'), scratch, file])
}

async function cppReader(file: string, scratch: string): Promise<Reader | string> {
  const library = join(process.env.PDMP_KAITAI_RUNTIMES ?? '', 'cpp_stl')
  const stream = join(library, 'kaitai/kaitaistream.cpp')
  if (process.env.PDMP_KAITAI_RUNTIMES === undefined || !existsSync(stream))
    return `the parsers in C++, for want of Kaitai's runtime (PDMP_KAITAI_RUNTIMES)`
  if (spawnSync('g++', ['--version']).status !== 0) return 'the parsers in C++, for want of g++'
  await writeParsers('cpp_stl', scratch)
  const sources = readdirSync(scratch).filter((name) => name.endsWith('.cpp'))
  const options = ['-std=c++11', '-O2', '-w', '-DKS_STR_ENCODING_NONE', `-I${library}`, `-I${scratch}`]
  const all = [...sources.map((name) => join(scratch, name)), stream, programOf('parsers.cpp')]
  const program = join(scratch, 'parsers')
  execFileSync('g++', [...options, ...all, '-o', program])
  return processReader('C++', manyRounds, program, [file])
}

async function writeParsers(language: string, folder: string): Promise<void> {
  for (const [name, text] of Object.entries(await compileSpec('pdmp_heap', language)))
    writeFileSync(join(folder, name), text)
}
