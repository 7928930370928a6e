/**
 * Cost by size: the same work on synthetic dumps of 10^4 to 10^7 objects, as nanoseconds for each object.
 *
 * The exponent is the slope of time over objects, both as logarithms, by least squares: 1 is linear, 2 square. Caches
 * of the machine end between the sizes, so a slope slightly above 1 is expected.
 * @module
 */
import { tinyDump } from '../corpus/tiny-dump.ts'
import { printAll, thawAll } from './heaps.ts'
import { library } from './library.ts'
import { medianOf, type Row } from './measure.ts'
import { tiledDump } from './tiled-dump.ts'

const { Dump, place, relocate } = library
type Image = InstanceType<typeof Dump>['image']

const SIZES = [1e4, 1e5, 1e6, 1e7]

/** About a thousand objects, in about the shares of a real dump. */
const tile = tinyDump({
  generation: '28+',
  release: '30',
  byteOrder: 'little',
  abi: 'lp64',
  conses: 610,
  strings: 200,
  symbols: 60,
  vectors: 70,
  hashTables: 2,
})

const jobs: Readonly<Record<string, (image: Image) => void>> = {
  'open and relocate': ({ bytes }) => {
    const image = Dump.open(bytes).image
    relocate(image, place(image, { dumpBase: 0x40000000n, emacsBasis: 0x20000000n }))
  },
  'who refers to whom': (image) => void new Dump(image).references,
  'thaw of all tables': thawAll,
  'print at depth 1': printAll,
}

export function* benchGrowth(): Generator<Row> {
  const times = new Map<string, number[]>(Object.keys(jobs).map((job) => [job, []]))
  const counts: number[] = []
  for (const size of SIZES) {
    const image = Dump.open(tiledDump(tile, Math.ceil(size / tile.truth.objectStarts.length))).image
    counts.push(image.objectStarts.length)
    // Enough rounds for the compiler to know the code at the smallest size, few at the largest.
    const rounds = Math.max(1, Math.min(25, Math.ceil(1e6 / size)))
    for (const [job, work] of Object.entries(jobs)) times.get(job)!.push(medianOf(rounds, () => work(image)))
  }
  for (const [job, measured] of times) {
    const each = measured.map((time, i) => ((time * 1e6) / counts[i]!).toFixed(0))
    yield {
      work: `${job}: 10⁴, 10⁵, 10⁶, 10⁷ objects, exponent`,
      ours: `${each.join(', ')} ns each`,
      ratio: exponentOf(counts, measured).toFixed(2),
      aim: '1',
    }
  }
}

/** Slope of a line through the logarithms, by least squares. */
export function exponentOf(counts: readonly number[], times: readonly number[]): number {
  const [x, y] = [counts.map(Math.log), times.map(Math.log)]
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const covariance = mean(x.map((value, i) => (value - meanX) * (y[i]! - meanY)))
  return covariance / mean(x.map((value) => (value - meanX) ** 2))
}
