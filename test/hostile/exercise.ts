/**
 * Calls the whole library with some bytes, and checks its results.
 *
 * In: any bytes.
 * Out: nothing: a value or a PdmpError is allowed; anything else that is thrown is a find. The library is a parameter,
 * so that the same code drives the sources and an instrumented build.
 * @module
 */

import type { Range } from '../../src/analyse.ts'
import type { Dump, Image } from '../../src/index.ts'
import { generations } from '../../src/layout/releases.ts'
import { isSymbolNamed, NIL_SYMBOL } from '../../src/lisp/reader/datum.ts'
import { exerciseCollector } from './exercise-collector.ts'
import { exerciseCompare } from './exercise-compare.ts'
import { exerciseContained, exerciseContainers } from './exercise-containers.ts'
import { exerciseDocument } from './exercise-document.ts'
import { exerciseLisp } from './exercise-lisp.ts'
import { exerciseLoader } from './exercise-loader.ts'
import { exerciseSizes } from './exercise-sizes.ts'
import { exerciseWriter } from './exercise-writer.ts'
import * as sources from './library.ts'
import { type Attempt, attempter, demand, type Library } from './promise.ts'

/** Call every public entry point with `bytes`. Says whether they open as a dump. */
export function exerciseEverything(bytes: Uint8Array, library: Library = sources): boolean {
  const before = Uint8Array.from(bytes)
  const isDump = exerciseQuestions(bytes, library)
  const attempt = attempter(library)
  const dump = isDump ? library.Dump.open(bytes) : undefined
  if (dump !== undefined && hasHeap(dump, attempt)) {
    exerciseWriter(dump, library, attempt)
    exerciseDocument(dump, library, attempt)
    exerciseContained(dump.image, library, attempt)
  }
  demand(Buffer.compare(before, bytes) === 0, 'the input is not changed')
  return isDump
}

/** The objects may show that the layout is none that is known, when all of them are read. */
const hasHeap = (dump: Dump, attempt: Attempt): boolean => attempt(() => dump.heap) !== undefined

/** Ask everything that needs no other dump to be written. Says whether the bytes open as a dump. */
export function exerciseQuestions(bytes: Uint8Array, library: Library = sources): boolean {
  const attempt = attempter(library)
  const sound = exerciseVerify(bytes, library, attempt)
  const image = attempt(() => library.Dump.open(bytes).image)
  demand(!sound || image !== undefined, 'what verify finds sound opens')
  if (image !== undefined) {
    // By name: the fuzzer loads the library a second time, with objects of its own.
    const { generation } = image.layout
    demand(
      generations.some((each) => each.generation === generation),
      'the generation is a known one',
    )
    const { release } = image.layout
    demand(release === null || library.releases.includes(release), 'the release is a known one')
    const dump = new library.Dump(image)
    exerciseCollector(dump, library)
    exerciseLoader(image, library, attempt, sound)
    if (hasHeap(dump, attempt)) {
      exerciseAnalyses(dump, library, attempt)
      exerciseSizes(dump, library, attempt)
      exerciseCompare(dump, library, attempt)
      exerciseLisp(dump, library, attempt)
    }
  }
  exerciseReader(bytes, library, attempt)
  exerciseContainers(bytes, library, attempt)
  return image !== undefined
}

function exerciseReader(bytes: Uint8Array, library: Library, attempt: Attempt): void {
  const first = attempt(() => library.readForms(bytes).next().value)
  const only = attempt(() => library.readLisp(bytes))
  demand(only === undefined || only.kind === first?.kind, 'the only datum is the first')
  const isNil = first !== undefined && isSymbolNamed(first, 'nil')
  demand(isNil === (first === NIL_SYMBOL), 'nil is one')
}

/** So many findings of one rule are kept. */
const MOST_PER_RULE = 50

function exerciseVerify(bytes: Uint8Array, { verify, integrityRules }: Library, attempt: Attempt): boolean {
  const result = attempt(() => verify(bytes))
  if (result === undefined) return false
  const { verdict, findings, total } = result
  demand((verdict === 'ok') === (total === 0), 'the verdict is the number of findings')
  demand(findings.length <= total && (total === 0 || findings.length > 0), 'some findings are kept')
  demand(findings.length <= MOST_PER_RULE * Object.keys(integrityRules).length, 'findings are bounded')
  let last = 0
  for (const { rule, severity, offset, hint } of findings) {
    demand(Number.isSafeInteger(offset) && offset >= 0 && offset <= bytes.length, `${rule} is in the file: ${offset}`)
    demand(offset >= last, 'findings are in file order')
    demand(integrityRules[rule].severity === severity && hint.length > 0, 'findings name a rule')
    last = offset
  }
  return verdict === 'ok'
}

function exerciseAnalyses(dump: Dump, library: Library, attempt: Attempt): void {
  const { image } = dump
  const { dumpRelocs, objectStarts, emacsRelocs } = image
  const tiles = attempt(() => library.coverage(dump))
  if (tiles !== undefined) exerciseTiles(image, tiles, library)
  const fields = attempt(() => library.fieldCoverage(dump))
  if (fields !== undefined) exerciseTiles(image, fields, library)
  const summary = attempt(() => dump.summarize())
  if (summary === undefined) return
  const total = (counts: Readonly<Record<string, number>>) => sum(Object.values(counts))
  demand(total(summary.objectStarts) === objectStarts.length, 'every object is counted')
  demand(total(summary.emacsRelocs) === emacsRelocs.length, 'every Emacs relocation is counted')
  summary.dumpRelocs.forEach((counts, phase) => {
    demand(total(counts) === dumpRelocs[phase]!.length, 'every relocation is counted')
  })
}

function exerciseTiles({ bytes }: Image, tiles: readonly Range[], library: Library): void {
  let at = 0
  for (const tile of tiles) {
    demand(tile.start === at && library.sizeOf(tile) > 0 && tile.label !== '', `tiles go on at ${library.hex(at)}`)
    const isZero = tile.label === library.PADDING || tile.label === library.UNKNOWN ? isZeroIn(bytes, tile) : undefined
    demand(isZero === undefined || isZero === (tile.label === library.PADDING), 'padding is zero, the unknown is not')
    at = tile.end
  }
  demand(at === bytes.length, 'tiles end with the file')
  const shares = library.sharesOf(tiles)
  demand(sum(shares.map((share) => share.bytes)) === bytes.length, 'shares add up to the file')
  demand(sum(shares.map((share) => share.ranges)) === tiles.length, 'shares add up to the tiles')
}

const isZeroIn = (bytes: Uint8Array, { start, end }: Range): boolean =>
  bytes.subarray(start, end).every((byte) => byte === 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
